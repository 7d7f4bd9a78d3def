package org.hourline.time;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Finds which reported time bounds a stretch on one side, for a message.
final class Reported {
  private Reported() {}

  /// What says that it began no earlier: `start 2026-01-31T03:00`.
  static String first(Timing timing) {
    When when = timing.reported();
    TimePoint earliest = when.earliest();
    TimePoint start = when.start();
    if (earliest != null
        && (start == null || from(start, timing).isBefore(from(earliest, timing)))) {
      return "earliest " + earliest.text();
    }
    return start == null ? "nothing" : "start " + start.text();
  }

  /// What says that it began no later.
  static String last(Timing timing) {
    When when = timing.reported();
    String last = "the timeline's as_of";
    @Nullable Instant to = null;
    TimePoint[] points = {when.start(), when.latest(), when.end()};
    String[] keys = {"start ", "latest ", "end "};
    for (int i = 0; i < points.length; i++) {
      TimePoint point = points[i];
      if (point != null) {
        Instant until = point.interval(timing.zone()).to();
        if (to == null || until.isBefore(to)) {
          to = until;
          last = keys[i] + point.text();
        }
      }
    }
    return last;
  }

  private static Instant from(TimePoint point, Timing timing) {
    return point.interval(timing.zone()).from();
  }
}
