package org.hourline.view;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hourline.language.Words;
import org.hourline.model.Actor;
import org.hourline.model.Event;
import org.hourline.model.Link;
import org.hourline.model.Page;
import org.hourline.model.Place;
import org.hourline.model.Site;
import org.hourline.model.Wording;
import org.hourline.output.OutputFile;
import org.hourline.output.Planned;
import org.hourline.view.EditorPage.AcceptedView;

/// Every page of a site, in the order of the menu: the front page, the days, the events, the
/// places, the actors, the lists, the editor's pages.
public final class Pages {
  /// With more events than this, each day has a page of its own.
  static final int MOST_EVENTS_ON_FRONT = 300;

  private static final String CORRECTIONS = "corrections/index.html";

  private final Telling site;
  private final StripView strip;
  private final SiteMap map;
  private final OutputFile picture;
  private final String share;

  private Pages(Site site, Words words) {
    this.site =
        new Telling(
            site,
            new SiteIndex(site),
            words,
            Times.of(site, words),
            new Links(""),
            Notes.none(),
            Moments.NONE);
    this.strip = FrontPages.strip(this.site.on("index.html"));
    this.map = SiteMap.of(this.site.index().standing(), words);
    this.picture =
        SharePicture.draw(
            strip,
            site.timeline().title(),
            FrontPages.window(this.site),
            words.direction().equals("rtl"));
    this.share = picture.path();
  }

  /// @param site what is to be published: drafts and embargoed events are no longer in it
  /// @param words in the site's language
  public static Pages of(Site site, Words words) {
    return new Pages(site, words);
  }

  /// The path of the share image.
  public String share() {
    return share;
  }

  /// The pictures that the pages name: the share image.
  public List<OutputFile> pictures() {
    return List.of(picture);
  }

  /// The strip's data in small files, where one page cannot hold them; see [StripTiles] and
  /// [StripSelection].
  public Stream<Planned<OutputFile>> tiles() {
    Site standing = site.index().standing();
    if (standing.events().size() <= MOST_EVENTS_ON_FRONT) {
      return Stream.empty();
    }
    Telling front = site.on("index.html");
    StripData data = StripData.of(standing, site.words(), front.links());
    return Stream.concat(
        new StripTiles(data, standing.timeline().zone()).files(),
        new StripSelection(front, data).files());
  }

  /// What each page shows.
  public Stream<Planned<PageView>> views() {
    return Stream.<Supplier<Stream<Planned<PageView>>>>of(
            () -> new FrontPages(site, share, strip, map).pages(),
            this::events,
            this::withdrawn,
            () -> site.site().places().stream().map(this::place),
            () -> site.site().actors().stream().map(this::actor),
            () -> new ClaimsPages(site, share).pages(),
            () -> new SourcesPages(site, share).pages(),
            () -> Stream.of(new Planned<>(CORRECTIONS, this::corrections)),
            () -> new EditionPages(site, share).pages(),
            () -> site.site().pages().stream().map(this::editor),
            () -> Stream.of(new Planned<>("404.html", this::notFound)))
        .flatMap(Supplier::get);
  }

  private Stream<Planned<PageView>> events() {
    List<Event> events = site.index().events();
    return IntStream.range(0, events.size())
        .mapToObj(i -> {
          String path = path(events.get(i));
          return new Planned<>(
              path,
              () ->
                  eventPages(path)
                      .page(
                          path,
                          events.get(i),
                          i == 0 ? null : events.get(i - 1),
                          i == events.size() - 1 ? null : events.get(i + 1)));
        });
  }

  private Stream<Planned<PageView>> withdrawn() {
    return site.site().events().stream()
        .filter(event -> site.index().isWithdrawn(event.id()))
        .map(event -> {
          String path = path(event);
          return new Planned<>(path, () -> eventPages(path).withdrawn(path, event));
        });
  }

  /// A page at each address at which an event stood: it leads on, or says that the event was
  /// erased. None stands in a sitemap.
  public Stream<Planned<PageView>> moved() {
    return Stream.concat(leadingOn(), Erasures.pages(site, share));
  }

  private Stream<Planned<PageView>> leadingOn() {
    return site.site().events().stream()
        .flatMap(event ->
            event.aliases().stream()
                .map(alias -> "events/" + alias + "/index.html")
                .map(path -> new Planned<>(path, () -> moved(path, event.id()))));
  }

  private PageView moved(String path, String event) {
    Telling telling = site.on(path);
    return new MovedPage(
        path,
        new Shells(telling, share).shell(path, telling.text("event.moved"), null, null),
        telling.event(event));
  }

  private static String path(Event event) {
    return "events/" + event.id() + "/index.html";
  }

  private EventPages eventPages(String path) {
    Telling telling = site.on(path);
    return new EventPages(telling, new Shells(telling, share));
  }

  private Planned<PageView> place(Place place) {
    return new Planned<>(
        "places/" + place.id() + "/index.html",
        () -> new PlacePages(site.on("places/x/index.html"), share, map).page(place));
  }

  private Planned<PageView> actor(Actor actor) {
    return new Planned<>(
        "actors/" + actor.id() + "/index.html",
        () -> new ActorPages(site.on("actors/x/index.html"), share).page(actor));
  }

  private PageView corrections() {
    Telling telling = site.on(CORRECTIONS);
    String contact = site.site().timeline().contact();
    return new CorrectionsPage(
        CORRECTIONS,
        new Shells(telling, share).shell(CORRECTIONS, telling.text("page.corrections"), null, null),
        new Corrections(telling).all(),
        site.site().events().stream()
            .filter(event -> site.index().isWithdrawn(event.id()))
            .map(event -> new TextLink(event.id(), telling.links().event(event.id())))
            .toList(),
        new Erasures(telling).all(),
        new EditionPages(site, share).list(telling),
        new TextLink(
            telling.text("page.corrections-feed"), telling.links().shared("corrections/feed.xml")),
        contact == null ? null : Shells.contact(contact));
  }

  private Planned<PageView> editor(Page page) {
    String path = page.id() + "/index.html";
    return new Planned<>(path, () -> editor(path, page));
  }

  private PageView editor(String path, Page page) {
    Telling telling = site.on(path);
    var body = telling.prose(page.body());
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
    Wording wording = site.site().wording();
    Links links =
        base == null
            ? Links.absolute("", Links.root(wording.folder()))
            : Links.absolute(base.href(), Shells.whole(base, wording));
    Telling telling =
        new Telling(
            site.site(),
            site.index(),
            site.words(),
            site.times(),
            links,
            Notes.none(),
            Moments.NONE);
    return new NotFoundPage(
        "404.html",
        new Shells(telling, share).shell("404.html", telling.text("page.not-found"), null, null));
  }
}
