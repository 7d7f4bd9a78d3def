package org.hourline.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hourline.language.TimeWords;
import org.hourline.model.Event;
import org.hourline.model.Timeline;
import org.hourline.time.DatePrecision;
import org.hourline.time.EdtfDate;
import org.hourline.time.Interval;
import org.hourline.time.TimePoint;
import org.jspecify.annotations.Nullable;

/// The events of a timeline by the day on which they can first have begun.
final class Days {
  private Days() {}

  /// The events of one day, or of one date that names no day ("January 2026").
  ///
  /// @param key `2026-01-31`, `2026-01`, `undated`, `before`, `after`
  /// @param date the day; null where the heading names none
  record Group(String key, String heading, @Nullable LocalDate date, List<Event> events) {}

  /// Every event under its day, in order.
  static List<Group> all(List<Event> events, Timeline timeline, Telling telling) {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (Event event : events) {
      Group day = day(event, timeline.zone(), telling);
      groups.computeIfAbsent(day.key(), key -> day).events().add(event);
    }
    return List.copyOf(groups.values());
  }

  /// The day on whose page an event stands; without its events.
  static Group of(Event event, Telling telling) {
    return day(event, telling.site().timeline().zone(), telling);
  }

  /// Every event under the day or the days on which it can have begun, in order: no heading puts
  /// one on a day that nobody gave.
  static List<Group> whole(List<Event> events, Timeline timeline, Telling telling) {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (Event event : events) {
      Group days = days(event, timeline, telling);
      groups.computeIfAbsent(days.key(), key -> days).events().add(event);
    }
    return List.copyOf(groups.values());
  }

  /// The days of the window, between what is told for context before and after it.
  static List<Group> withContext(List<Event> events, Timeline timeline, Telling telling) {
    Timeline.Window window = timeline.window();
    Group before = group("before", telling.text("page.before"), null);
    Group after = group("after", telling.text("page.after"), null);
    List<Event> within = new ArrayList<>();
    for (Event event : events) {
      Interval began = event.timing().began();
      if (event.context() && window != null && began.isBefore(window.span())) {
        before.events().add(event);
      } else if (event.context() && window != null && window.span().isBefore(began)) {
        after.events().add(event);
      } else {
        within.add(event);
      }
    }
    List<Group> groups = new ArrayList<>(List.of(before));
    groups.addAll(whole(within, timeline, telling));
    groups.add(after);
    groups.removeIf(group -> group.events().isEmpty());
    return groups;
  }

  private static Group day(Event event, ZoneId zone, Telling telling) {
    TimeWords words = telling.times().words();
    TimePoint start = event.timing().reported().start();
    if (start instanceof EdtfDate date
        && (date.precision() != DatePrecision.DAY || !date.first().equals(date.last()))) {
      return group(date.text().toLowerCase(java.util.Locale.ROOT), words.point(date, zone), null);
    }
    if (!event.timing().began().hasFrom()) {
      return group("undated", telling.text("page.undated"), null);
    }
    LocalDate day = event.timing().began().from().atZone(zone).toLocalDate();
    return group(day.toString(), words.day(day), day);
  }

  private static Group days(Event event, Timeline timeline, Telling telling) {
    ZoneId zone = timeline.zone();
    Group first = day(event, zone, telling);
    if (first.date() == null) {
      return first;
    }
    TimeWords words = telling.times().words();
    Instant end = event.timing().began().to();
    LocalDate last = end.minusNanos(1).atZone(zone).toLocalDate();
    if (last.equals(first.date())) {
      return first;
    }
    if (end.equals(timeline.asOf())) {
      return group(
          first.key() + "-or-later",
          telling.text("page.day-or-later", "day", words.day(first.date())),
          null);
    }
    return group(
        first.key() + "-" + last,
        telling
            .words()
            .text(
                "page.days-between",
                Map.of("first", words.day(first.date()), "last", words.day(last))),
        null);
  }

  private static Group group(String key, String heading, @Nullable LocalDate date) {
    return new Group(key.replaceAll("[^a-z0-9]+", "-"), heading, date, new ArrayList<>());
  }
}
