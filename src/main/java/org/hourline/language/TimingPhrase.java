package org.hourline.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.hourline.time.ClockPrecision;
import org.hourline.time.ClockTime;
import org.hourline.time.DatePrecision;
import org.hourline.time.EdtfDate;
import org.hourline.time.TimePoint;
import org.hourline.time.When;
import org.jspecify.annotations.Nullable;

/// Puts one reported time into words: the start, then its bounds, then what it follows and
/// precedes, then its end.
///
/// @param points the words for each date and clock time
/// @param titles from the id of an event to its title; null for one that is not to be named
/// @param heading the day that a reader knows already; null: none
record TimingPhrase(
    PointPhrase points, Function<String, @Nullable String> titles, @Nullable LocalDate heading) {

  /// "Saturday 31 January 2026, hour not reported, after “…”, until Thursday 5 February 2026".
  String of(When when) {
    List<String> parts = new ArrayList<>();
    LocalDate day = heading;
    switch (when.start()) {
      case null -> {}
      case EdtfDate date -> {
        parts.addAll(onDate(date, when));
        day = points.day(date);
      }
      case ClockTime time -> {
        parts.addAll(atTime(time, when));
        day = points.day(time);
      }
    }
    parts.addAll(bounds(when, day));
    parts.addAll(order("time.after", when.after()));
    parts.addAll(order("time.before", when.before()));
    if (when.start() == null && when.earliest() == null && when.latest() == null) {
      parts.add(text("time.day-not-reported"));
    }
    if (when.end() != null) {
      parts.add(text("time.until", "last", points.of(when.end(), null, day)));
    }
    return points.joined(parts);
  }

  private List<String> onDate(EdtfDate date, When when) {
    List<String> parts = new ArrayList<>(points.date(date, when.approximate(), heading));
    if (when.clockPrecision() == ClockPrecision.PART_OF_DAY) {
      parts.add(text("time.only-day-part"));
    } else if (!(when.earliest() instanceof ClockTime) && !(when.latest() instanceof ClockTime)) {
      parts.add(text(unreported(date.precision())));
    }
    return parts;
  }

  private static String unreported(DatePrecision precision) {
    return switch (precision) {
      case DAY -> "time.hour-not-reported";
      case MONTH -> "time.day-not-reported";
      case YEAR -> "time.month-not-reported";
    };
  }

  private List<String> atTime(ClockTime time, When when) {
    List<String> parts = new ArrayList<>();
    parts.add(points.of(time, when, heading));
    if (!when.approximate()) {
      switch (when.clockPrecision()) {
        case null -> {}
        case MINUTE, UNKNOWN -> {}
        case HOUR -> parts.add(text("time.known-to-hour"));
        case PART_OF_DAY -> parts.add(text("time.known-to-day-part"));
      }
    }
    return parts;
  }

  /// "between 02:00 and 04:00", "not before Saturday 31 January, 02:00", "by 04:00"; the clock
  /// alone on the day that has been named.
  private List<String> bounds(When when, @Nullable LocalDate named) {
    TimePoint earliest = when.earliest();
    TimePoint latest = when.latest();
    List<String> parts = new ArrayList<>();
    if (earliest != null && latest != null) {
      LocalDate day = named;
      if (earliest instanceof ClockTime && latest instanceof ClockTime) {
        LocalDate first = points.day(earliest);
        if (first != null && first.equals(points.day(latest)) && !first.equals(named)) {
          day = first;
          parts.add(points.day(first));
        }
      }
      parts.add(
          text(
              "time.between",
              Map.of(
                  "first", points.of(earliest, when, day), "last", points.of(latest, when, day))));
    } else if (earliest != null) {
      parts.add(text("time.not-before", "first", points.of(earliest, when, named)));
    } else if (latest != null) {
      parts.add(text("time.by", "last", points.of(latest, when, named)));
    }
    return parts;
  }

  private List<String> order(String key, List<String> ids) {
    List<String> named =
        ids.stream()
            .<@Nullable String>map(titles)
            .filter(Objects::nonNull)
            .map(title -> text("time.title", "title", title))
            .toList();
    return named.isEmpty() ? List.of() : List.of(text(key, "events", points.listed(named)));
  }

  private String text(String key) {
    return points.words().text(key);
  }

  private String text(String key, String argument, String value) {
    return text(key, Map.of(argument, value));
  }

  private String text(String key, Map<String, String> arguments) {
    return points.words().text(key, arguments);
  }
}
