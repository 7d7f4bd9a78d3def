package org.hourline.view;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hourline.language.TimeWords;
import org.hourline.language.Words;
import org.hourline.model.Event;
import org.hourline.model.Site;
import org.hourline.time.ClockTime;
import org.hourline.time.EdtfDate;
import org.hourline.time.TimePoint;
import org.hourline.time.Timing;
import org.hourline.time.When;
import org.jspecify.annotations.Nullable;

/// Times as views.
///
/// @param words times in words
/// @param site whose events are named, and whose zones are shown
record Times(TimeWords words, Words plain, Site site) {
  static Times of(Site site, Words words) {
    return new Times(new TimeWords(words), words, site);
  }

  /// The whole time, and what is left of it under the heading of a day.
  TimeView view(Timing timing, @Nullable LocalDate heading) {
    List<String> others = new ArrayList<>();
    add(others, timing, ZoneOffset.UTC);
    site.timeline().alsoShow().forEach(zone -> add(others, timing, zone));
    return new TimeView(
        text(timing),
        heading == null ? text(timing) : words.timingUnder(heading, timing, this::title),
        others,
        datetime(timing.reported().start(), timing.zone()),
        timing.reported().asReported());
  }

  /// "Saturday 31 January 2026, about 03:00 PKT (UTC+5)": the zone is named where an hour is.
  String text(Timing timing) {
    return words.timingInZone(timing, this::title);
  }

  /// When something was said or published: a date alone need not say that it has no hour.
  @Nullable String said(@Nullable Timing timing) {
    return timing == null ? null : words.said(timing, this::title);
  }

  /// For `<time datetime>`: the HTML standard's date, month, year or global date and time; null
  /// where nothing so plain is known.
  static @Nullable String datetime(@Nullable TimePoint point, ZoneId zone) {
    return switch (point) {
      case null -> null;
      case ClockTime time -> time.instant(zone).atZone(zone).toOffsetDateTime().toString();
      case EdtfDate date -> {
        int year = date.first().getYear();
        if (year < 1 || year > 9999 || date.text().contains("X")) {
          yield null;
        }
        String day = date.first().toString();
        yield switch (date.precision()) {
          case DAY -> day;
          case MONTH -> day.substring(0, 7);
          case YEAR -> day.substring(0, 4);
        };
      }
    };
  }

  /// The end of a timing in words, where one was reported.
  @Nullable String ended(Timing timing) {
    When when = timing.reported();
    return when.end() == null ? null : words.point(when.end(), timing.zone());
  }

  private void add(List<String> others, Timing timing, ZoneId zone) {
    String there = words.elsewhere(timing, zone);
    if (there != null) {
      others.add(there);
    }
  }

  /// Null for an event that this site leaves out: nothing of it may show.
  private @Nullable String title(String id) {
    Event event = site.events().find(id);
    return event == null ? null : event.title();
  }
}
