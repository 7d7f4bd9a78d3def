package org.hourline.view;

import java.util.ArrayList;
import java.util.List;
import org.hourline.language.Words;
import org.hourline.markup.Markup;
import org.hourline.model.Event;
import org.hourline.model.Link;
import org.hourline.model.Page;
import org.hourline.model.Site;
import org.hourline.output.OutputFile;
import org.hourline.view.EditorPage.AcceptedView;

/// Every page of a site, as views, in the order of the menu: the front page, the days, the events,
/// the places, the actors, the lists, the editor's pages.
///
/// @param views what each page shows
/// @param pictures the pictures that the pages name: the share image
public record Pages(List<PageView> views, List<OutputFile> pictures) {
  /// With more events than this, each day has a page of its own.
  static final int MOST_EVENTS_ON_FRONT = 300;

  public Pages {
    views = List.copyOf(views);
    pictures = List.copyOf(pictures);
  }

  /// @param site what is to be published: drafts and embargoed events are no longer in it
  /// @param words in the site's language
  public static Pages of(Site site, Words words) {
    Maker maker = new Maker(site, words);
    maker.all();
    return new Pages(maker.views, maker.pictures);
  }

  /// Makes the pages of one site.
  private static final class Maker {
    private final Telling site;
    private final String share;
    private final StripView strip;
    private final SiteMap map;
    private final List<PageView> views = new ArrayList<>();
    private final List<OutputFile> pictures = new ArrayList<>();

    Maker(Site site, Words words) {
      this.site =
          new Telling(
              site, new SiteIndex(site), words, Times.of(site, words), new Links(""), Notes.none());
      this.strip = FrontPages.strip(this.site.on("index.html"));
      this.map = SiteMap.of(this.site.index().standing(), words);
      OutputFile picture =
          SharePicture.draw(
              strip,
              site.timeline().title(),
              FrontPages.window(this.site),
              words.direction().equals("rtl"));
      this.share = picture.path();
      pictures.add(picture);
    }

    void all() {
      FrontPages front = new FrontPages(site, share, strip, map);
      views.addAll(front.pages());
      events();
      site.site()
          .places()
          .forEach(place ->
              views.add(new PlacePages(site.on("places/x/index.html"), share, map).page(place)));
      site.site()
          .actors()
          .forEach(actor ->
              views.add(new ActorPages(site.on("actors/x/index.html"), share).page(actor)));
      views.addAll(new ClaimsPages(site, share).pages());
      views.addAll(new SourcesPages(site, share).pages());
      views.add(corrections());
      site.site().pages().forEach(page -> views.add(editor(page)));
      views.add(notFound());
    }

    private void events() {
      List<Event> events = site.index().events();
      for (int i = 0; i < events.size(); i++) {
        Event event = events.get(i);
        String path = "events/" + event.id() + "/index.html";
        Telling telling = site.on(path);
        views.add(
            new EventPages(telling, new Shells(telling, share))
                .page(
                    path,
                    event,
                    i == 0 ? null : events.get(i - 1),
                    i == events.size() - 1 ? null : events.get(i + 1)));
      }
      for (Event event : site.site().events()) {
        if (site.index().isWithdrawn(event.id())) {
          String path = "events/" + event.id() + "/index.html";
          Telling telling = site.on(path);
          views.add(new EventPages(telling, new Shells(telling, share)).withdrawn(path, event));
        }
      }
    }

    private PageView corrections() {
      String path = "corrections/index.html";
      Telling telling = site.on(path);
      String contact = site.site().timeline().contact();
      return new CorrectionsPage(
          path,
          new Shells(telling, share).shell(path, telling.text("page.corrections"), null, null),
          new Corrections(telling).all(),
          site.site().events().stream()
              .filter(event -> site.index().isWithdrawn(event.id()))
              .map(event -> new TextLink(event.id(), telling.links().event(event.id())))
              .toList(),
          contact == null ? null : Shells.contact(contact));
    }

    private PageView editor(Page page) {
      String path = page.id() + "/index.html";
      Telling telling = site.on(path);
      var body = Markup.html(page.body(), telling);
      return new EditorPage(
          path,
          new Shells(telling, share).shell(path, page.title(), null, null),
          page.title(),
          body,
          page.id().equals("method") ? accepted(telling) : List.of(),
          telling.notes().views(new SourceLines(telling)));
    }

    private static List<AcceptedView> accepted(Telling telling) {
      return telling.site().timeline().accepted().stream()
          .map(accepted ->
              new AcceptedView(
                  accepted.code(),
                  accepted.at().stream().map(id -> anything(id, telling)).toList(),
                  accepted.reason()))
          .toList();
    }

    /// Whatever has this id.
    private static TextLink anything(String id, Telling telling) {
      Site site = telling.site();
      return site.events().has(id)
          ? telling.event(id)
          : site.claims().has(id)
              ? new TextLink(id, telling.links().claim(site.claims().get(id)))
              : site.sources().has(id)
                  ? new TextLink(site.sources().get(id).title(), telling.links().source(id))
                  : site.places().has(id) ? telling.place(id) : telling.actor(id);
    }

    /// Served at any depth, so its links start at the base address where there is one.
    private PageView notFound() {
      Link base = site.site().timeline().baseUrl();
      Links links = new Links(base == null ? "" : base.href());
      Telling telling =
          new Telling(site.site(), site.index(), site.words(), site.times(), links, Notes.none());
      return new NotFoundPage(
          "404.html",
          new Shells(telling, share).shell("404.html", telling.text("page.not-found"), null, null));
    }
  }
}
