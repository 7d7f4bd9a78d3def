package org.hourline.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// A clock time, such as `2026-01-31T03:00` or `2026-01-31T03:00+05:00`.
///
/// @param text as written
/// @param local the local date and time
/// @param offset the offset from UTC, where written
public record ClockTime(String text, LocalDateTime local, @Nullable ZoneOffset offset)
    implements TimePoint {

  /// The moment it names. A local time that a zone skips or repeats has been refused before (rule
  /// TIM-2), unless an offset says which is meant.
  public Instant instant(ZoneId zone) {
    return offset == null ? local.atZone(zone).toInstant() : local.toInstant(offset);
  }

  /// One minute, or one second where the time was written with seconds.
  @Override
  public Interval interval(ZoneId zone) {
    Instant start = instant(zone);
    boolean seconds = text.chars().filter(c -> c == ':').count() > (offset == null ? 1 : 2);
    return new Interval(start, start.plus(1, seconds ? ChronoUnit.SECONDS : ChronoUnit.MINUTES));
  }
}
