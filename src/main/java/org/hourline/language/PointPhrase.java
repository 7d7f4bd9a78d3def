package org.hourline.language;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hourline.time.ClockTime;
import org.hourline.time.DatePrecision;
import org.hourline.time.EdtfDate;
import org.hourline.time.TimePoint;
import org.jspecify.annotations.Nullable;

/// Puts one date or clock time into words.
///
/// @param zone whose clocks are read
record PointPhrase(Words words, TimeWords times, ZoneId zone) {

  /// "Saturday 31 January 2026, about 03:00"; without the day where it has been named.
  String of(TimePoint point, boolean about, @Nullable LocalDate named) {
    return switch (point) {
      case EdtfDate date -> joined(date(date, about, named));
      case ClockTime time -> {
        LocalDate day = time.localIn(zone).toLocalDate();
        yield day.equals(named) ? hour(time, about) : joined(List.of(day(day), hour(time, about)));
      }
    };
  }

  /// The edge of a stretch, inside a longer phrase: "03:00 on Saturday 31 January 2026"; without
  /// the day where it has been named.
  String edge(TimePoint point, boolean about, @Nullable LocalDate named) {
    return switch (point) {
      case EdtfDate date -> joined(date(date, false, null));
      case ClockTime time -> {
        LocalDate day = time.localIn(zone).toLocalDate();
        yield day.equals(named)
            ? hour(time, about)
            : words.text("time.on-day", Map.of("time", hour(time, about), "day", day(day)));
      }
    };
  }

  /// The parts of a date: "Saturday 31 January 2026", "date uncertain"; "between 2020 and 2029".
  List<String> date(EdtfDate date, boolean about, @Nullable LocalDate named) {
    List<String> parts = new ArrayList<>();
    switch (date.precision()) {
      case DAY -> {
        if (!date.first().equals(named)) {
          parts.add(day(date.first()));
        }
      }
      case MONTH -> parts.add(times.format(TimeWords.MONTH, date.first()));
      case YEAR -> parts.add(years(date));
    }
    boolean approximate = date.approximate() || about;
    if (date.uncertain() && approximate) {
      parts.add(words.text("time.date-uncertain-and-approximate"));
    } else if (date.uncertain()) {
      parts.add(words.text("time.date-uncertain"));
    } else if (approximate) {
      parts.add(words.text("time.date-approximate"));
    }
    return parts;
  }

  private String years(EdtfDate date) {
    String first = times.format(TimeWords.YEAR, date.first());
    String last = times.format(TimeWords.YEAR, date.last());
    return first.equals(last)
        ? first
        : words.text("time.between", Map.of("first", first, "last", last));
  }

  private String hour(ClockTime time, boolean about) {
    String clock =
        times.format(
            time.seconds() ? TimeWords.CLOCK_SECONDS : TimeWords.CLOCK, time.localIn(zone));
    return about ? words.text("time.about", Map.of("time", clock)) : clock;
  }

  /// The day that a point lies on; null for a month or a year.
  @Nullable LocalDate day(TimePoint point) {
    return switch (point) {
      case EdtfDate date -> date.precision() == DatePrecision.DAY ? date.first() : null;
      case ClockTime time -> time.localIn(zone).toLocalDate();
    };
  }

  String day(LocalDate day) {
    return times.dayOfTiming(day);
  }

  /// "A, B, C".
  String joined(List<String> parts) {
    String all = "";
    for (String part : parts.reversed()) {
      all = all.isEmpty() ? part : words.text("time.join", Map.of("first", part, "rest", all));
    }
    return all;
  }

  /// "A, B and C".
  String listed(List<String> items) {
    return items.size() == 1
        ? items.getFirst()
        : words.text(
            "time.and",
            Map.of("first", joined(items.subList(0, items.size() - 1)), "last", items.getLast()));
  }
}
