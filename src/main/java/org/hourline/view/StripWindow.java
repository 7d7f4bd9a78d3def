package org.hourline.view;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import org.hourline.model.Event;
import org.hourline.model.Site;
import org.hourline.model.Timeline;
import org.hourline.time.Interval;

/// The stretch that the strip draws, and the way from moments to percent of it.
///
/// @param zone the timeline's
record StripWindow(Interval span, ZoneId zone) {

  /// The timeline's window; where it has none, the local days that its events can have begun on.
  static StripWindow of(Site site) {
    Timeline timeline = site.timeline();
    ZoneId zone = timeline.zone();
    Timeline.Window window = timeline.window();
    if (window != null) {
      return new StripWindow(window.span(), zone);
    }
    LocalDate asOf = timeline.asOf().atZone(zone).toLocalDate();
    LocalDate first =
        site.events().stream()
            .filter(event -> !event.context())
            .map(event -> event.timing().began())
            .filter(Interval::hasFrom)
            .map(began -> began.from().atZone(zone).toLocalDate())
            .min(Comparator.naturalOrder())
            .orElse(asOf);
    LocalDate last =
        site.events().stream()
            .filter(event -> !event.context())
            .map(Event::timing)
            // An open end runs to the edition's moment: it says nothing about when things were.
            .filter(timing -> timing.began().to().isBefore(timeline.asOf()))
            .map(timing -> timing.began().to().minusNanos(1).atZone(zone).toLocalDate())
            .max(Comparator.naturalOrder())
            .orElse(first);
    LocalDate end = (last.isBefore(first) ? first : last).plusDays(1);
    return new StripWindow(
        new Interval(first.atStartOfDay(zone).toInstant(), end.atStartOfDay(zone).toInstant()),
        zone);
  }

  Duration length() {
    return Duration.between(span.from(), span.to());
  }

  /// Percent of the window, clipped to it.
  double percent(Instant moment) {
    if (!moment.isAfter(span.from())) {
      return 0;
    }
    if (!moment.isBefore(span.to())) {
      return 100;
    }
    return Percent.of(
        (double) Duration.between(span.from(), moment).toSeconds(),
        (double) Math.max(1, length().toSeconds()));
  }

  boolean holds(Instant moment) {
    return !moment.isBefore(span.from()) && moment.isBefore(span.to());
  }

  boolean opensBefore(Interval stretch) {
    return stretch.from().isBefore(span.from());
  }

  boolean opensAfter(Interval stretch) {
    return stretch.to().isAfter(span.to());
  }
}
