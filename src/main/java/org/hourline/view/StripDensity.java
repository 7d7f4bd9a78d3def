package org.hourline.view;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.hourline.language.TimeWords;
import org.hourline.language.Words;
import org.hourline.model.Event;
import org.hourline.time.ClockTime;
import org.hourline.view.StripView.Bin;
import org.hourline.view.StripView.Density;
import org.jspecify.annotations.Nullable;

/// Counts in place of rows, where a lane crowds. Each event is counted exactly once:
///
/// - one whose hour was reported, in the bin that holds it ("about" 03:00 counts at 03:00);
/// - one of which only the local day is known, in that day;
/// - every other (it can have begun on several days), and one whose hour lies outside the window,
///   in `wider`.
///
/// So no hour is given an event of which nobody reported the hour.
final class StripDensity {
  /// A lane with more events than that shows counts.
  static final int ROWS = 24;

  private static final int MOST_FINE = 48;
  private static final int MOST_COARSE = 8;

  /// The widths of bins: an hour, else the next that is few enough.
  private static final List<Duration> WIDTHS =
      List.of(
          Duration.ofHours(1),
          Duration.ofHours(2),
          Duration.ofHours(3),
          Duration.ofHours(6),
          Duration.ofHours(12),
          Duration.ofDays(1),
          Duration.ofDays(2),
          Duration.ofDays(7),
          Duration.ofDays(14),
          Duration.ofDays(28),
          Duration.ofDays(91),
          Duration.ofDays(364),
          Duration.ofDays(3640));

  private final StripWindow window;
  private final Words words;
  private final TimeWords times;
  private final Function<LocalDate, String> list;

  /// @param list the address of a day's list of events
  StripDensity(StripWindow window, Words words, Function<LocalDate, String> list) {
    this.window = window;
    this.words = words;
    this.list = list;
    this.times =
        new TimeWords(words).withUsualYear(window.span().from().atZone(window.zone()).getYear());
  }

  Density of(List<Event> events) {
    List<Instant> clocked = new ArrayList<>();
    Map<LocalDate, Integer> daily = new TreeMap<>();
    int rest = 0;
    for (Event event : events) {
      Instant hour = hour(event);
      LocalDate day = day(event);
      if (hour != null && window.holds(hour)) {
        clocked.add(hour);
      } else if (hour == null && day != null) {
        daily.merge(day, 1, Integer::sum);
      } else {
        rest++;
      }
    }
    List<Bin> fine = bins(clocked, MOST_FINE);
    List<Bin> days = new ArrayList<>();
    daily.forEach((day, count) -> days.add(dayBin(day, count)));
    return new Density(
        words.count("strip.count", events.size()),
        fine,
        bins(clocked, MOST_COARSE),
        days,
        rest == 0 ? null : wider(rest),
        fine.stream().anyMatch(bin -> bin.number().length() > 2));
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

  private List<Bin> bins(List<Instant> moments, int most) {
    List<Instant> edges = edges(most);
    int[] counts = new int[edges.size() - 1];
    for (Instant moment : moments) {
      int at = 0;
      while (!moment.isBefore(edges.get(at + 1))) {
        at++;
      }
      counts[at]++;
    }
    int fullest = 1;
    for (int count : counts) {
      fullest = Math.max(fullest, count);
    }
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      double from = window.percent(edges.get(i));
      double to = window.percent(edges.get(i + 1));
      int count = counts[i];
      bins.add(
          new Bin(
              from,
              to,
              count,
              Percent.of(count, fullest),
              count == 0 ? "" : words.number(count),
              words.count(
                  "strip.bin", count, Map.of("time", stretch(edges.get(i), edges.get(i + 1)))),
              count == 0 ? null : list.apply(localDay(edges.get(i))),
              Percent.classes(to - from)));
    }
    return bins;
  }

  /// Edges of bins as narrow as may be, the first at the window's start, the last at its end.
  private List<Instant> edges(int most) {
    Duration width =
        WIDTHS.stream()
            .filter(candidate -> window.length().dividedBy(candidate) <= most)
            .findFirst()
            .orElse(WIDTHS.getLast());
    List<Instant> edges = new ArrayList<>();
    Instant at = window.span().from();
    while (at.isBefore(window.span().to())) {
      edges.add(at);
      at = at.plus(width);
    }
    edges.add(window.span().to());
    return edges;
  }

  private Bin dayBin(LocalDate day, int count) {
    double from = window.percent(day.atStartOfDay(window.zone()).toInstant());
    double to = window.percent(day.plusDays(1).atStartOfDay(window.zone()).toInstant());
    return new Bin(
        from,
        to,
        count,
        100,
        words.number(count),
        words.count("strip.bin-day", count, Map.of("day", times.day(day))),
        list.apply(day),
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

  private String stretch(Instant from, Instant to) {
    ZonedDateTime first = from.atZone(window.zone());
    ZonedDateTime last = to.atZone(window.zone());
    boolean hours = Duration.between(from, to).compareTo(Duration.ofDays(1)) < 0;
    return hours
        ? words.text(
            "strip.hours",
            Map.of(
                "day", times.day(first.toLocalDate()),
                "from", times.clock(first.toLocalTime()),
                "to", times.clock(last.toLocalTime())))
        : words.text(
            "strip.days",
            Map.of(
                "from", times.day(first.toLocalDate()),
                "to", times.day(last.minusNanos(1).toLocalDate())));
  }

  private LocalDate localDay(Instant moment) {
    return moment.atZone(window.zone()).toLocalDate();
  }
}
