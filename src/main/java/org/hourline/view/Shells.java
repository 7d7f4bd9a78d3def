package org.hourline.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hourline.model.Link;
import org.hourline.model.Site;
import org.hourline.model.Timeline;
import org.hourline.model.Wording;
import org.hourline.view.Shell.Foot;
import org.hourline.view.Shell.MenuItem;
import org.hourline.view.Shell.Tongue;
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
        telling.links().shared(""),
        languages(path, timeline),
        isUnreviewed(path),
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

  /// The same page in each language. Where there is a page there is one in every language.
  private List<Tongue> languages(String path, Timeline timeline) {
    Wording wording = telling.site().wording();
    if (wording.languages().size() < 2) {
      return List.of();
    }
    return wording.languages().stream()
        .map(tag -> {
          Locale locale = Locale.forLanguageTag(tag);
          String file = wording.folder(tag) + path;
          Link base = timeline.baseUrl();
          String href = telling.links().shared(file);
          return new Tongue(
              tag,
              locale.getDisplayName(locale),
              href,
              base == null
                  ? href
                  : whole(base, wording) + file.replaceFirst("(^|/)index\\.html", "$1"),
              tag.equals(wording.language()),
              tag.equals(wording.original()));
        })
        .toList();
  }

  /// The address of the site of all languages: that of a translation ends in its folder.
  static String whole(Link base, Wording wording) {
    return base.href().substring(0, base.href().length() - wording.folder().length());
  }

  /// An event's page, and one of the editor's, says of itself whether a person has read its
  /// translation; every other page gathers what stands in many places, and says it of all.
  private boolean isUnreviewed(String path) {
    Site site = telling.site();
    String[] steps = path.split("/", -1);
    if (steps.length == 3 && steps[0].equals("events")) {
      return site.wording().isUnreviewed("event/" + steps[1]);
    }
    if (steps.length == 2 && site.pages().has(steps[0])) {
      return site.wording().isUnreviewed("page/" + steps[0]);
    }
    return site.wording().hasUnreviewed();
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
                new TextLink(
                    file.substring(file.lastIndexOf('/') + 1), telling.links().shared(file)))
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
    Link link = Link.ofContact(contact);
    return new TextLink(contact, link == null ? null : link.href());
  }

  static @Nullable TextLink named(Timeline.@Nullable Named named) {
    if (named == null) {
      return null;
    }
    Link url = named.url();
    return new TextLink(named.name(), url == null ? null : url.href());
  }
}
