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

/// Puts one reported time into words: the hours at which it can have begun, how well they are
/// known, what it follows and precedes, its end.
///
/// @param points the words for each date and clock time
/// @param titles from the id of an event to its title; null for one that is not to be named
/// @param heading the day that a reader knows already; null: none
/// @param zone the label that follows the hours; null: none
record TimingPhrase(
    PointPhrase points,
    Function<String, @Nullable String> titles,
    @Nullable LocalDate heading,
    @Nullable String zone) {

  /// "Saturday 31 January 2026, hour not reported, after “…”, until Thursday 5 February 2026".
  String of(When when) {
    List<String> parts = new ArrayList<>();
    boolean timed = isClock(when.start()) || isClock(when.earliest()) || isClock(when.latest());
    String hours = hours(when);
    if (!hours.isEmpty()) {
      parts.add(timed ? zoned(hours) : hours);
    }
    parts.addAll(remarks(when, timed));
    parts.addAll(order("time.after", when.after()));
    parts.addAll(order("time.before", when.before()));
    if (when.start() == null && when.earliest() == null && when.latest() == null) {
      parts.add(text("time.day-not-reported"));
    }
    if (when.end() != null) {
      LocalDate day = when.start() == null ? heading : points.day(when.start());
      String until = text("time.until", "last", points.edge(when.end(), false, day));
      parts.add(isClock(when.end()) && !timed ? zoned(until) : until);
    }
    return points.joined(parts);
  }

  /// Only when it can have begun: "Saturday 31 January 2026, about 03:00".
  String hours(When when) {
    List<String> parts = new ArrayList<>();
    LocalDate day = heading;
    switch (when.start()) {
      case null -> {}
      case EdtfDate date -> {
        parts.addAll(points.date(date, when.approximate(), heading));
        day = points.day(date);
      }
      case ClockTime time -> {
        parts.add(points.of(time, when.approximate(), heading));
        day = points.day(time);
      }
    }
    parts.addAll(bounds(when, day));
    return points.joined(parts);
  }

  private String zoned(String hours) {
    return zone == null ? hours : text("time.elsewhere", Map.of("time", hours, "zone", zone));
  }

  /// How well the hour is known, or that none was reported.
  private List<String> remarks(When when, boolean timed) {
    ClockPrecision precision = when.clockPrecision();
    if (timed && when.approximate()) {
      return switch (precision) {
        case null -> List.of(text("time.within-minute"));
        case MINUTE -> List.of(text("time.within-minute"));
        case PART_OF_DAY -> List.of(text("time.within-day-part"));
        case HOUR, UNKNOWN -> List.of();
      };
    }
    return switch (when.start()) {
      case null -> List.of();
      case ClockTime _ ->
          switch (precision) {
            case null -> List.of();
            case MINUTE, UNKNOWN -> List.of();
            case HOUR -> List.of(text("time.known-to-hour"));
            case PART_OF_DAY -> List.of(text("time.known-to-day-part"));
          };
      case EdtfDate _ when precision == ClockPrecision.PART_OF_DAY ->
          List.of(text("time.only-day-part"));
      case EdtfDate date -> timed ? List.of() : List.of(text(unreported(date.precision())));
    };
  }

  private static String unreported(DatePrecision precision) {
    return switch (precision) {
      case DAY -> "time.hour-not-reported";
      case MONTH -> "time.day-not-reported";
      case YEAR -> "time.month-not-reported";
    };
  }

  /// "between 02:00 and 04:00", "not before 02:00 on Saturday 31 January", "by 04:00"; the clock
  /// alone on the day that has been named.
  private List<String> bounds(When when, @Nullable LocalDate named) {
    TimePoint earliest = when.earliest();
    TimePoint latest = when.latest();
    boolean about = when.approximate();
    if (earliest != null && latest != null) {
      List<String> parts = new ArrayList<>();
      LocalDate day = named;
      LocalDate first = points.day(earliest);
      if (isClock(earliest) && isClock(latest) && first != null) {
        if (first.equals(points.day(latest)) && !first.equals(named)) {
          day = first;
          parts.add(points.day(first));
        }
      }
      parts.add(
          text(
              "time.between",
              Map.of(
                  "first", points.edge(earliest, about, day),
                  "last", points.edge(latest, about, day))));
      return parts;
    }
    if (earliest != null) {
      return List.of(text("time.not-before", "first", points.edge(earliest, about, named)));
    }
    return latest == null
        ? List.of()
        : List.of(text("time.by", "last", points.edge(latest, about, named)));
  }

  private static boolean isClock(@Nullable TimePoint point) {
    return point instanceof ClockTime;
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
