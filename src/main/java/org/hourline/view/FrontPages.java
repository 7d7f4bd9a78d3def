package org.hourline.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hourline.language.TimeWords;
import org.hourline.model.Claim;
import org.hourline.model.Event;
import org.hourline.model.Importance;
import org.hourline.model.Page;
import org.hourline.model.Site;
import org.hourline.model.Timeline;
import org.hourline.output.Planned;
import org.hourline.view.Days.Group;
import org.hourline.view.EventEntry.Day;
import org.jspecify.annotations.Nullable;

/// Makes the front page, and the pages of the days where one page cannot hold them all.
///
/// @param root the site, as told from its folder
/// @param share the share image's path
/// @param strip as seen from the front page
/// @param map of the whole site
record FrontPages(Telling root, String share, StripView strip, SiteMap map) {
  private static final int LATEST_CORRECTIONS = 5;

  /// Where the days have pages of their own, the front page tells no more headline events.
  private static final int MOST_HEADLINES = 24;

  /// One by one, as they are asked for.
  Stream<Planned<PageView>> pages() {
    List<Event> events = root.index().events();
    Timeline timeline = root.site().timeline();
    if (events.size() <= Pages.MOST_EVENTS_ON_FRONT) {
      return Stream.of(
          new Planned<>("index.html", () -> front(root.on("index.html"), null, events, List.of())));
    }
    List<Event> headlines =
        events.stream().filter(event -> event.importance() == Importance.HEADLINE).toList();
    List<Event> latest =
        headlines.subList(Math.max(0, headlines.size() - MOST_HEADLINES), headlines.size());
    DayLinks days = new DayLinks("days/", Days.all(events, timeline, root), this::told);
    return Stream.of(
            Stream.of(
                new Planned<>(
                    "index.html",
                    () -> {
                      Telling telling = root.on("index.html");
                      return front(telling, listHint(headlines.size()), latest, days.all(telling));
                    })),
            days.years(root, share, root.text("page.days")),
            IntStream.range(0, days.days().size())
                .mapToObj(i ->
                    new Planned<>(
                        DayLinks.path(days.folder(), days.days().get(i)), () -> day(i, days))))
        .flatMap(part -> part);
  }

  private String listHint(int headlines) {
    return headlines <= MOST_HEADLINES
        ? root.text("page.list-headlines")
        : root.words()
            .text(
                "page.list-latest",
                Map.of(
                    "n", root.words().number(MOST_HEADLINES),
                    "all", root.words().number(headlines)));
  }

  /// "Saturday 31 January 2026: 26 events".
  private String told(Group day) {
    return root.words()
        .text(
            "page.day-link",
            Map.of(
                "day", day.heading(),
                "count", root.words().count("page.events", day.events().size())));
  }

  /// @param hint which events the list has; null: all of them
  /// @param events those that the list and the ledger tell: all, or the latest headline events
  private PageView front(
      Telling telling, @Nullable String hint, List<Event> events, List<TextLink> dayLinks) {
    boolean whole = hint == null;
    Timeline timeline = telling.site().timeline();
    Site told = whole ? telling.index().standing() : telling.index().only(events);
    Telling through =
        telling.through(
            Moments.of(telling.index().standing(), events, told.claims().list(), !whole));
    List<Group> groups = Days.withContext(events, timeline, telling);
    Shells shells = new Shells(telling, share);
    List<Day> days = new ArrayList<>();
    int start = 1;
    for (Group group : groups) {
      days.add(entries(group, start, new Entries(through, group.key()), !whole));
      start += group.events().size();
    }
    List<GapView> unknown = new Gaps(telling).all();
    List<CorrectionView> corrections = new Corrections(telling).all();
    return new FrontPage(
        "index.html",
        shells.shell(
            "index.html",
            timeline.title(),
            timeline.standfirst(),
            new StructuredData(telling).front(events)),
        ScriptWords.of(telling.words(), whole),
        timeline.title(),
        timeline.standfirst(),
        window(telling),
        counts(telling),
        shells.edition(),
        Explore.view(through, events, days, whole, telling.links().file("data/search.js")),
        strip,
        Ledger.view(told, telling.words(), telling.links(), through.moments()),
        map.view(telling.links()),
        whole,
        hint == null ? telling.text("page.list-hint") : hint,
        days,
        dayLinks,
        unknown,
        corrections.subList(0, Math.min(LATEST_CORRECTIONS, corrections.size())),
        telling.notes().views(new SourceLines(telling)),
        made(telling));
  }

  /// Counts on the strip lead to the first of their events: on the front page, or on its day's.
  ///
  /// @param front the telling of the front page
  static StripView strip(Telling front) {
    boolean whole = front.index().events().size() <= Pages.MOST_EVENTS_ON_FRONT;
    return Strip.view(
        front.index().standing(),
        front.words(),
        front.links(),
        event ->
            (whole ? "" : front.links().file(DayLinks.path("days/", Days.of(event, front))))
                + "#event-"
                + event.id());
  }

  /// @param brief whether the events' claims are left to their own pages
  private static Day entries(Group group, int start, Entries entries, boolean brief) {
    boolean context = group.key().equals("before") || group.key().equals("after");
    LocalDate date = group.date();
    return new Day(
        group.heading(),
        "day-" + group.key(),
        start,
        group.events().stream()
            .map(event ->
                context
                    ? entries.brief(event)
                    : brief ? entries.brief(event, date) : entries.entry(event, date))
            .toList(),
        null);
  }

  private PageView day(int at, DayLinks days) {
    Group day = days.days().get(at);
    String path = DayLinks.path(days.folder(), day);
    Telling telling = root.on(path);
    Day entries = entries(day, 1, new Entries(telling), false);
    return new DayPage(
        path,
        new Shells(telling, share).shell(path, day.heading(), told(day), null),
        entries,
        telling.words().count("page.events", day.events().size()),
        telling.notes().views(new SourceLines(telling)),
        turn(at - 1, days, telling),
        turn(at + 1, days, telling));
  }

  private @Nullable TextLink turn(int to, DayLinks days, Telling telling) {
    if (to < 0 || to >= days.days().size()) {
      return null;
    }
    Group day = days.days().get(to);
    return new TextLink(told(day), telling.links().file(DayLinks.path(days.folder(), day)));
  }

  /// "Friday 30 January 2026, 00:00, to Sunday 1 February 2026, 00:00 PKT (UTC+5)".
  static @Nullable String window(Telling telling) {
    Timeline timeline = telling.site().timeline();
    Timeline.Window window = timeline.window();
    if (window == null) {
      return null;
    }
    TimeWords words = telling.times().words();
    boolean wholeDays =
        window.start().toLocalTime().equals(java.time.LocalTime.MIDNIGHT)
            && window.end().toLocalTime().equals(java.time.LocalTime.MIDNIGHT);
    String zone = words.zone(timeline.zone(), window.span().from());
    if (!wholeDays) {
      return telling
          .words()
          .text(
              "claim.window",
              Map.of(
                  "first", words.moment(window.span().from(), timeline.zone()),
                  "last", words.moment(window.span().to(), timeline.zone())));
    }
    LocalDate first = window.start().toLocalDate();
    LocalDate last = window.end().toLocalDate().minusDays(1);
    return telling
        .words()
        .text(
            first.equals(last) ? "page.window-day" : "page.window-days",
            Map.of("first", words.day(first), "last", words.day(last), "zone", zone));
  }

  private static List<TextLink> counts(Telling telling) {
    List<Claim> claims = telling.index().claims();
    long disputed =
        claims.stream().filter(claim -> !telling.index().rivals(claim).isEmpty()).count();
    Links links = telling.links();
    List<TextLink> counts = new ArrayList<>();
    var words = telling.words();
    counts.add(
        new TextLink(words.count("page.events", telling.index().events().size()), "#events"));
    counts.add(
        new TextLink(words.count("page.claims", claims.size()), links.file("claims/index.html")));
    if (disputed > 0) {
      counts.add(
          new TextLink(words.count("page.disputed", disputed), links.file("claims/index.html")));
    }
    counts.add(
        new TextLink(
            words.count("page.sources", telling.site().sources().size()),
            links.file("sources/index.html")));
    return counts;
  }

  private static List<TextLink> made(Telling telling) {
    List<TextLink> made = new ArrayList<>();
    for (Page page : telling.site().pages()) {
      made.add(new TextLink(page.title(), telling.links().page(page.id())));
    }
    return made;
  }
}
