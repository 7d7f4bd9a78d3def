package org.hourline.view;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hourline.language.TimeWords;
import org.hourline.language.Words;
import org.hourline.model.Event;
import org.hourline.time.ClockTime;
import org.hourline.time.Interval;
import org.hourline.view.StripView.Bin;
import org.hourline.view.StripView.Density;
import org.jspecify.annotations.Nullable;

/// Counts in place of rows, where a lane crowds. Each event is counted exactly once:
///
/// - in the bin that holds its reported hour ("about" 03:00 counts at 03:00), or all of the stretch
///   in which it can have begun;
/// - else, of which only the local day is known, in that day;
/// - every other (it can have begun on several days), and one whose hour lies outside the window,
///   in `wider`.
///
/// So no hour is given an event of which nobody reported the hour. A window of more than
/// [#MOST_DAYS] days is counted by the day or more, and its events of a day in the day's bin.
final class StripDensity {
  /// A lane with more events than that shows counts.
  static final int ROWS = 24;

  private static final int MOST_DAYS = 8;

  /// As many bins as leave each the 24 px that a finger needs, where the strip is wide and shows
  /// them.
  private static final int MOST_FINE = 32;

  private static final int MOST_COARSE = 8;

  /// No coarse bin is less than that part of the window: on a strip of 288 px it has 24.
  private static final int NARROWEST_COARSE = 12;

  private static final int DAY = 24;

  /// The widths of bins in hours, of which the first is taken that makes few enough.
  private static final List<Integer> WIDTHS =
      IntStream.concat(
              IntStream.of(1, 2, 3, 6, 12),
              IntStream.of(1, 2, 7, 14, 28, 91, 364, 3640).map(days -> days * DAY))
          .boxed()
          .toList();

  private final StripWindow window;
  private final Words words;
  private final TimeWords times;
  private final Function<Event, String> list;
  private final boolean byDays;
  private final List<Instant> edges;

  /// @param list where an event stands in a list
  StripDensity(StripWindow window, Words words, Function<Event, String> list) {
    this.window = window;
    this.words = words;
    this.list = list;
    this.times =
        new TimeWords(words).withUsualYear(window.span().from().atZone(window.zone()).getYear());
    this.byDays = window.length().compareTo(Duration.ofDays(MOST_DAYS)) > 0;
    this.edges = edges();
  }

  Density of(List<Event> events) {
    List<List<Event>> bins = new ArrayList<>();
    for (int i = 1; i < edges.size(); i++) {
      bins.add(new ArrayList<>());
    }
    Map<LocalDate, List<Event>> daily = new TreeMap<>();
    int rest = 0;
    for (Event event : events) {
      int bin = bin(event);
      LocalDate day = byDays || hour(event) != null ? null : day(event);
      if (bin >= 0) {
        bins.get(bin).add(event);
      } else if (day != null) {
        daily.computeIfAbsent(day, key -> new ArrayList<>()).add(event);
      } else {
        rest++;
      }
    }
    List<Bin> fine = bins(bins, 1, MOST_FINE);
    List<Bin> days = new ArrayList<>();
    daily.forEach((day, of) -> days.add(dayBin(day, of)));
    return new Density(
        words.count("strip.count", events.size()),
        fine,
        bins(bins, Math.ceilDiv(bins.size(), MOST_COARSE), NARROWEST_COARSE),
        days,
        rest == 0 ? null : wider(rest),
        fine.stream().anyMatch(bin -> bin.number().length() > 2));
  }

  /// The bin that holds its hour, or all of the stretch in which it can have begun; -1: none does.
  private int bin(Event event) {
    Instant hour = hour(event);
    if (hour != null) {
      return bin(hour);
    }
    Interval began = event.timing().began();
    if (!began.hasFrom()) {
      return -1;
    }
    int first = bin(began.from());
    return first == bin(began.to().minusNanos(1)) ? first : -1;
  }

  private int bin(Instant moment) {
    if (!window.holds(moment)) {
      return -1;
    }
    int at = Collections.binarySearch(edges, moment);
    return at >= 0 ? at : -at - 2;
  }

  private static @Nullable Instant hour(Event event) {
    return event.timing().reported().start() instanceof ClockTime start
        ? start.instant(event.timing().zone())
        : null;
  }

  /// The one local day in which it can have begun; null where there are several.
  private @Nullable LocalDate day(Event event) {
    var began = event.timing().began();
    if (!began.hasFrom() || !began.touches(window.span())) {
      return null;
    }
    LocalDate first = began.from().atZone(window.zone()).toLocalDate();
    LocalDate last = began.to().minusNanos(1).atZone(window.zone()).toLocalDate();
    return first.equals(last) ? first : null;
  }

  /// The bins, so many put together into one; what is left at the end joins the one before it where
  /// it would be less than a part of the window.
  ///
  /// @param narrowest which part: a twelfth is 12
  private List<Bin> bins(List<List<Event>> all, int together, int narrowest) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < all.size(); i += together) {
      starts.add(i);
    }
    if (starts.size() > 1 && isNarrow(edges.get(starts.getLast()), narrowest)) {
      starts.removeLast();
    }
    starts.add(all.size());
    List<List<Event>> wide = new ArrayList<>();
    for (int i = 1; i < starts.size(); i++) {
      wide.add(
          all.subList(starts.get(i - 1), starts.get(i)).stream().flatMap(List::stream).toList());
    }
    int fullest = wide.stream().mapToInt(List::size).max().orElse(1);
    boolean even =
        IntStream.range(0, wide.size())
                .mapToObj(
                    i -> Duration.between(edges.get(starts.get(i)), edges.get(starts.get(i + 1))))
                .distinct()
                .count()
            == 1;
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < wide.size(); i++) {
      Instant start = edges.get(starts.get(i));
      Instant end = edges.get(starts.get(i + 1));
      double from = window.percent(start);
      double to = window.percent(end);
      int count = wide.get(i).size();
      bins.add(
          new Bin(
              from,
              to,
              count,
              Percent.of(count, Math.max(1, fullest)),
              count == 0 ? "" : words.number(count),
              words.count("strip.bin", count, Map.of("time", stretch(start, end))),
              count == 0 ? null : list.apply(wide.get(i).getFirst()),
              even ? "" : Percent.classes(to - from)));
    }
    return bins;
  }

  /// Whether what lies between a moment and the window's end is less than a part of the window.
  private boolean isNarrow(Instant from, int part) {
    return Duration.between(from, window.span().to()).multipliedBy(part).compareTo(window.length())
        < 0;
  }

  /// Edges of bins as narrow as may be, the first at the window's start, the last at its end. Days
  /// are those of the calendar: one in which clocks change is as long as it is.
  private List<Instant> edges() {
    int width =
        WIDTHS.stream()
            .filter(hours -> hours >= DAY || !byDays)
            .filter(hours -> window.length().dividedBy(Duration.ofHours(hours)) <= MOST_FINE)
            .findFirst()
            .orElse(WIDTHS.getLast());
    List<Instant> edges = new ArrayList<>();
    ZonedDateTime at = window.span().from().atZone(window.zone());
    while (at.toInstant().isBefore(window.span().to())) {
      edges.add(at.toInstant());
      at = width < DAY ? at.plusHours(width) : at.plusDays(width / DAY);
    }
    // What is left at the end joins the bin before it, where its number would have no room.
    if (edges.size() > 1 && isNarrow(edges.getLast(), MOST_FINE)) {
      edges.removeLast();
    }
    edges.add(window.span().to());
    return edges;
  }

  private Bin dayBin(LocalDate day, List<Event> events) {
    double from = window.percent(day.atStartOfDay(window.zone()).toInstant());
    double to = window.percent(day.plusDays(1).atStartOfDay(window.zone()).toInstant());
    return new Bin(
        from,
        to,
        events.size(),
        100,
        words.number(events.size()),
        words.count("strip.bin-day", events.size(), Map.of("day", times.day(day))),
        list.apply(events.getFirst()),
        from <= 50 ? Percent.classes(from) + " starts" : Percent.classes(100 - to) + " ends");
  }

  private Bin wider(int count) {
    return new Bin(
        0,
        100,
        count,
        100,
        words.number(count),
        words.count("strip.bin-wider", count),
        null,
        Percent.classes(0));
  }

  private String stretch(Instant start, Instant end) {
    ZonedDateTime first = start.atZone(window.zone());
    ZonedDateTime last = end.atZone(window.zone());
    if (!byDays && Duration.between(start, end).compareTo(Duration.ofDays(1)) < 0) {
      return words.text(
          "strip.hours",
          Map.of(
              "day", times.day(first.toLocalDate()),
              "from", times.clock(first.toLocalTime()),
              "to", times.clock(last.toLocalTime())));
    }
    String from = times.day(first.toLocalDate());
    String to = times.day(last.minusNanos(1).toLocalDate());
    return from.equals(to) ? from : words.text("strip.days", Map.of("from", from, "to", to));
  }
}
