package org.hourline.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hourline.model.Link;
import org.hourline.model.Timeline;
import org.hourline.view.Shell.Foot;
import org.hourline.view.Shell.MenuItem;
import org.jspecify.annotations.Nullable;

/// Makes what stands around a page.
///
/// @param telling of the page
/// @param share the path of the share image
record Shells(Telling telling, String share) {
  private static final List<String> DATA =
      List.of(
          "data/timeline.json",
          "data/events.csv",
          "data/claims.csv",
          "data/sources.csv",
          "feed.xml");

  /// @param path of the page
  /// @param title of the page; the timeline's on the front page
  /// @param description one sentence
  /// @param data JSON-LD
  Shell shell(String path, String title, @Nullable String description, @Nullable JsonText data) {
    Timeline timeline = telling.site().timeline();
    boolean front = path.equals("index.html");
    return new Shell(
        telling.words().language(),
        telling.words().direction(),
        front ? timeline.title() : title + " · " + timeline.title(),
        timeline.title(),
        description,
        telling.links().file(""),
        telling.links().front(),
        menu(path),
        address(timeline, path),
        image(timeline),
        telling.text("page.share-image", "title", timeline.title()),
        front ? "website" : "article",
        data,
        foot(timeline));
  }

  /// An absolute address in the site, without the `index.html` that servers add; null without a
  /// base address.
  static @Nullable String address(Timeline timeline, String path) {
    Link base = timeline.baseUrl();
    return base == null ? null : base.href() + path.replaceFirst("(^|/)index\\.html", "$1");
  }

  private String image(Timeline timeline) {
    Link base = timeline.baseUrl();
    return base == null ? telling.links().file(share) : base.href() + share;
  }

  private List<MenuItem> menu(String path) {
    List<MenuItem> menu = new ArrayList<>();
    add(menu, path, "index.html", telling.text("page.menu.timeline"));
    add(menu, path, "claims/index.html", telling.text("page.menu.claims"));
    add(menu, path, "sources/index.html", telling.text("page.menu.sources"));
    add(menu, path, "corrections/index.html", telling.text("page.menu.corrections"));
    telling
        .site()
        .pages()
        .forEach(page -> add(menu, path, page.id() + "/index.html", page.title()));
    return menu;
  }

  private void add(List<MenuItem> menu, String path, String to, String text) {
    menu.add(new MenuItem(text, telling.links().file(to), to.equals(path)));
  }

  private Foot foot(Timeline timeline) {
    String contact = timeline.contact();
    return new Foot(
        edition(),
        named(timeline.publisher()),
        contact == null ? null : contact(contact),
        named(timeline.licence()),
        DATA.stream()
            .map(file ->
                new TextLink(file.substring(file.lastIndexOf('/') + 1), telling.links().file(file)))
            .toList(),
        telling.site().briefings().stream()
            .map(briefing ->
                new TextLink(briefing.title(), telling.links().file(Briefings.path(briefing))))
            .toList());
  }

  /// "Edition 3, as of Saturday 31 January 2026, 21:40 PKT (UTC+5)".
  String edition() {
    Timeline timeline = telling.site().timeline();
    String asOf = telling.times().words().moment(timeline.asOf(), timeline.zone());
    Integer edition = timeline.edition();
    return edition == null
        ? telling.text("page.as-of", "moment", asOf)
        : telling
            .words()
            .text(
                "page.edition", Map.of("number", telling.words().number(edition), "moment", asOf));
  }

  /// An address for mail is linked; other words stay words.
  static TextLink contact(String contact) {
    String href = contact.matches("[^\\s@:/]+@[^\\s@:/]+") ? "mailto:" + contact : contact;
    return new TextLink(contact, Link.of(href).map(Link::href).orElse(null));
  }

  static @Nullable TextLink named(Timeline.@Nullable Named named) {
    if (named == null) {
      return null;
    }
    Link url = named.url();
    return new TextLink(named.name(), url == null ? null : url.href());
  }
}
