package org.hourline.language;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.hourline.time.ClockPrecision;
import org.hourline.time.ClockTime;
import org.hourline.time.DatePrecision;
import org.hourline.time.EdtfDate;
import org.hourline.time.TimePoint;
import org.hourline.time.Timing;
import org.hourline.time.When;
import org.jspecify.annotations.Nullable;

/// Puts one reported time into words.
///
/// @param zone whose clocks are read
/// @param titles from the id of an event to its title
/// @param said the day that a reader knows already; null: none
record TimingPhrase(
    Words words,
    TimeWords times,
    ZoneId zone,
    UnaryOperator<String> titles,
    @Nullable LocalDate said) {

  /// Its parts, the reported start before bounds, order and end: "Saturday 31 January 2026, hour
  /// not reported, after “…”, until Thursday 5 February 2026".
  String phrase(When when) {
    List<String> parts = new ArrayList<>();
    TimePoint start = when.start();
    LocalDate day = said;
    if (start != null) {
      parts.addAll(start(start, when));
      day = day(start);
    }
    boundsOf(when, day, parts);
    if (!when.after().isEmpty()) {
      parts.add(words.text("time.after", Map.of("events", titled(when.after()))));
    }
    if (!when.before().isEmpty()) {
      parts.add(words.text("time.before", Map.of("events", titled(when.before()))));
    }
    if (start == null && when.earliest() == null && when.latest() == null) {
      parts.add(words.text("time.day-not-reported"));
    }
    if (when.end() != null) {
      parts.add(words.text("time.until", Map.of("last", bound(when.end(), when, day))));
    }
    return joined(parts);
  }

  /// A date or a clock time by itself.
  String point(TimePoint point) {
    List<String> parts = new ArrayList<>();
    switch (point) {
      case EdtfDate date -> parts.addAll(date(date));
      case ClockTime time -> {
        parts.addAll(dayOf(time));
        parts.add(clock(time));
      }
    }
    return joined(parts);
  }

  /// The clock of a timing that has one, with how surely it is known: "about 03:00".
  String about(ClockTime time, Timing timing) {
    return hour(time, timing.reported());
  }

  private List<String> start(TimePoint start, When when) {
    List<String> parts = new ArrayList<>();
    switch (start) {
      case EdtfDate date -> {
        parts.addAll(date(date));
        if (date.precision() == DatePrecision.DAY) {
          if (when.clockPrecision() == ClockPrecision.PART_OF_DAY) {
            parts.add(words.text("time.only-day-part"));
          } else if (!hasClock(when.earliest()) && !hasClock(when.latest())) {
            parts.add(words.text("time.hour-not-reported"));
          }
        }
      }
      case ClockTime time -> {
        parts.addAll(dayOf(time));
        parts.add(hour(time, when));
        if (!when.approximate() && when.clockPrecision() == ClockPrecision.HOUR) {
          parts.add(words.text("time.known-to-hour"));
        } else if (!when.approximate() && when.clockPrecision() == ClockPrecision.PART_OF_DAY) {
          parts.add(words.text("time.known-to-day-part"));
        }
      }
    }
    return parts;
  }

  private String hour(ClockTime time, When when) {
    String clock = clock(time);
    if (!when.approximate()) {
      return clock;
    }
    String key =
        switch (when.clockPrecision()) {
          case null -> "time.about-minute";
          case MINUTE -> "time.about-minute";
          case HOUR -> "time.about";
          case PART_OF_DAY -> "time.about-day-part";
          case UNKNOWN -> "time.about";
        };
    return words.text(key, Map.of("time", clock));
  }

  private List<String> date(EdtfDate date) {
    List<String> parts = new ArrayList<>();
    switch (date.precision()) {
      case DAY -> {
        if (!date.first().equals(said)) {
          parts.add(times.dayOfTiming(date.first()));
        }
      }
      case MONTH -> {
        parts.add(times.format("time.pattern.month", date.first()));
        parts.add(words.text("time.day-not-reported"));
      }
      case YEAR -> {
        String first = times.format("time.pattern.year", date.first());
        String last = times.format("time.pattern.year", date.last());
        parts.add(
            first.equals(last)
                ? first
                : words.text("time.between", Map.of("first", first, "last", last)));
        parts.add(words.text("time.month-not-reported"));
      }
    }
    if (date.uncertain() || date.approximate()) {
      parts.add(
          words.text(
              !date.approximate()
                  ? "time.date-uncertain"
                  : !date.uncertain()
                      ? "time.date-approximate"
                      : "time.date-uncertain-and-approximate"));
    }
    return parts;
  }

  private void boundsOf(When when, @Nullable LocalDate day, List<String> parts) {
    TimePoint earliest = when.earliest();
    TimePoint latest = when.latest();
    if (earliest != null && latest != null) {
      LocalDate shared = day(earliest);
      boolean oneDay =
          hasClock(earliest) && hasClock(latest) && shared != null && shared.equals(day(latest));
      if (oneDay && !Objects.equals(shared, day)) {
        parts.add(times.dayOfTiming(Objects.requireNonNull(shared)));
      }
      LocalDate known = oneDay ? shared : day;
      parts.add(
          words.text(
              "time.between",
              Map.of("first", bound(earliest, when, known), "last", bound(latest, when, known))));
    } else if (earliest != null) {
      parts.add(words.text("time.not-before", Map.of("first", bound(earliest, when, day))));
    } else if (latest != null) {
      parts.add(words.text("time.by", Map.of("last", bound(latest, when, day))));
    }
  }

  /// One edge: its clock alone on the day that is known, else its day and clock.
  private String bound(TimePoint point, When when, @Nullable LocalDate known) {
    return switch (point) {
      case EdtfDate date -> joined(new TimingPhrase(words, times, zone, titles, null).edge(date));
      case ClockTime time -> {
        List<String> parts = new ArrayList<>();
        LocalDate day = local(time).toLocalDate();
        if (!day.equals(known)) {
          parts.add(times.dayOfTiming(day));
        }
        parts.add(hour(time, when));
        yield joined(parts);
      }
    };
  }

  private List<String> edge(EdtfDate date) {
    return date(date);
  }

  private List<String> dayOf(ClockTime time) {
    LocalDate day = local(time).toLocalDate();
    return day.equals(said) ? List.of() : List.of(times.dayOfTiming(day));
  }

  private @Nullable LocalDate day(TimePoint point) {
    return switch (point) {
      case EdtfDate date -> date.precision() == DatePrecision.DAY ? date.first() : null;
      case ClockTime time -> local(time).toLocalDate();
    };
  }

  private String clock(ClockTime time) {
    return times.format(
        time.seconds() ? "time.pattern.clock-seconds" : "time.pattern.clock", local(time));
  }

  private LocalDateTime local(ClockTime time) {
    return time.localIn(zone);
  }

  private static boolean hasClock(@Nullable TimePoint point) {
    return point instanceof ClockTime;
  }

  private String titled(List<String> ids) {
    String all = "";
    for (String id : ids.reversed()) {
      String title = words.text("time.title", Map.of("title", titles.apply(id)));
      all = all.isEmpty() ? title : words.text("time.and", Map.of("first", title, "last", all));
    }
    return all;
  }

  private String joined(List<String> parts) {
    String all = "";
    for (String part : parts.reversed()) {
      all = all.isEmpty() ? part : words.text("time.join", Map.of("first", part, "rest", all));
    }
    return all;
  }
}
