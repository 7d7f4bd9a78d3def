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

  /// One by one, as they are asked for.
  Stream<Planned<PageView>> pages() {
    List<Event> events = root.index().events();
    Timeline timeline = root.site().timeline();
    if (events.size() <= Pages.MOST_EVENTS_ON_FRONT) {
      return Stream.of(
          new Planned<>("index.html", () -> front(root.on("index.html"), true, events, List.of())));
    }
    List<Group> days = Days.all(events, timeline, root);
    List<Event> headlines =
        events.stream()
            .filter(event -> event.importance() == Importance.HEADLINE)
            .limit(Pages.MOST_EVENTS_ON_FRONT)
            .toList();
    return Stream.concat(
        Stream.of(
            new Planned<>(
                "index.html",
                () -> {
                  Telling telling = root.on("index.html");
                  return front(
                      telling,
                      false,
                      headlines,
                      days.stream().map(day -> link(day, telling)).toList());
                })),
        IntStream.range(0, days.size())
            .mapToObj(i ->
                new Planned<>(
                    path(days.get(i)),
                    () ->
                        day(
                            days.get(i),
                            i == 0 ? null : days.get(i - 1),
                            i == days.size() - 1 ? null : days.get(i + 1)))));
  }

  private static String path(Group day) {
    return "days/" + day.key() + "/index.html";
  }

  /// "Saturday 31 January 2026, 26 events".
  private static TextLink link(Group day, Telling telling) {
    return new TextLink(
        telling
            .words()
            .text(
                "page.day-link",
                Map.of(
                    "day", day.heading(),
                    "count", telling.words().count("page.events", day.events().size()))),
        telling.links().file(path(day)));
  }

  /// @param events those that the list and the ledger tell: all, or the headline events
  private PageView front(
      Telling telling, boolean whole, List<Event> events, List<TextLink> dayLinks) {
    Timeline timeline = telling.site().timeline();
    Site told = whole ? telling.index().standing() : telling.index().only(events);
    Telling through =
        telling.through(Moments.of(telling.index().standing(), events, told.claims().list()));
    List<Group> groups = Days.withContext(events, timeline, telling);
    Shells shells = new Shells(telling, share);
    List<Day> days = new ArrayList<>();
    int start = 1;
    for (Group group : groups) {
      days.add(entries(group, start, new Entries(through, group.key())));
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
        ScriptWords.of(telling.words()),
        timeline.title(),
        timeline.standfirst(),
        window(telling),
        counts(telling),
        shells.edition(),
        Explore.view(through, events, days, telling.links().file("data/search.js")),
        strip,
        Ledger.view(told, telling.words(), telling.links(), through.moments()),
        map.view(telling.links()),
        whole,
        days,
        dayLinks,
        unknown,
        corrections.subList(0, Math.min(LATEST_CORRECTIONS, corrections.size())),
        telling.notes().views(new SourceLines(telling)),
        made(telling));
  }

  /// Counts on the strip lead to their day: on the front page, or to the day's own.
  ///
  /// @param front the telling of the front page
  static StripView strip(Telling front) {
    boolean whole = front.index().events().size() <= Pages.MOST_EVENTS_ON_FRONT;
    return Strip.view(
        front.index().standing(),
        front.words(),
        front.links(),
        day -> whole ? "#day-" + day : front.links().file("days/" + day + "/index.html"));
  }

  private static Day entries(Group group, int start, Entries entries) {
    boolean context = group.key().equals("before") || group.key().equals("after");
    LocalDate date = group.date();
    return new Day(
        group.heading(),
        "day-" + group.key(),
        start,
        group.events().stream()
            .map(event -> context ? entries.brief(event) : entries.entry(event, date))
            .toList(),
        null);
  }

  private PageView day(Group day, @Nullable Group earlier, @Nullable Group later) {
    String path = path(day);
    Telling telling = root.on(path);
    Day entries = entries(day, 1, new Entries(telling));
    return new DayPage(
        path,
        new Shells(telling, share).shell(path, day.heading(), link(day, telling).text(), null),
        entries,
        telling.words().count("page.events", day.events().size()),
        telling.notes().views(new SourceLines(telling)),
        earlier == null ? null : link(earlier, telling),
        later == null ? null : link(later, telling));
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
