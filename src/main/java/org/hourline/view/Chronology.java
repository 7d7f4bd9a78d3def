package org.hourline.view;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hourline.model.Event;
import org.hourline.time.ClockPrecision;
import org.hourline.time.ClockTime;
import org.hourline.time.EdtfDate;
import org.hourline.time.Interval;
import org.hourline.time.TimePoint;
import org.hourline.time.Timing;
import org.hourline.time.When;
import org.hourline.view.FullView.Moment;
import org.hourline.view.FullView.Stretch;

/// The events of a briefing, one a line, with how finely the beginning of each is known.
record Chronology(Telling telling) {
  List<Stretch> of(List<Event> events) {
    List<Stretch> stretches = new ArrayList<>();
    for (Days.Group group : Days.withContext(events, telling.site().timeline(), telling)) {
      LocalDate day = group.date();
      stretches.add(
          new Stretch(
              group.heading(),
              group.events().stream()
                  .map(event -> {
                    TimeView time = telling.times().view(event.timing(), day);
                    return new Moment(
                        time.brief(),
                        telling.times().words().elsewhere(event.timing(), ZoneOffset.UTC),
                        precision(event.timing()),
                        telling.event(event.id()),
                        telling.term("event_type", event.eventType()),
                        event.places().stream().map(telling::place).toList(),
                        telling.marks(event.sources()));
                  })
                  .toList()));
    }
    return stretches;
  }

  /// "to the minute", "to the day", "at some moment within 19 hours".
  String precision(Timing timing) {
    When when = timing.reported();
    TimePoint start = when.start();
    if (start instanceof ClockTime && !when.approximate()) {
      ClockPrecision precision = when.clockPrecision();
      return telling.text(
          switch (precision) {
            case null -> "briefing.precision.minute";
            case MINUTE -> "briefing.precision.minute";
            case HOUR -> "briefing.precision.hour";
            case PART_OF_DAY -> "briefing.precision.part-of-day";
            case UNKNOWN -> "briefing.precision.unknown";
          });
    }
    if (start instanceof EdtfDate date && timing.began().equals(date.interval(timing.zone()))) {
      return telling.text(
          switch (date.precision()) {
            case DAY -> "briefing.precision.day";
            case MONTH -> "briefing.precision.month";
            case YEAR -> "briefing.precision.year";
          });
    }
    return within(timing.began());
  }

  /// Lengths of less than two days in hours, rounded up: nothing is made to seem better known.
  private String within(Interval began) {
    if (!began.hasFrom() || began.to().equals(telling.site().timeline().asOf())) {
      return telling.text("briefing.precision.open");
    }
    long minutes = Duration.between(began.from(), began.to()).toMinutes();
    String length =
        minutes < 60
            ? telling.words().count("briefing.minutes", minutes)
            : minutes < 48 * 60
                ? telling.words().count("briefing.hours", Math.ceilDiv(minutes, 60))
                : telling.words().count("briefing.days", Math.ceilDiv(minutes, 24 * 60));
    return telling.text("briefing.precision.within", "length", length);
  }
}
