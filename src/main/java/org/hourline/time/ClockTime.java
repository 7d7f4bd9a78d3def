package org.hourline.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// A clock time, such as `2026-01-31T03:00`, `2026-01-31T03:00+05:00` or `2026-01-30T22:00Z`.
///
/// @param text as written
/// @param local the date and time as written; of a time that ends in `Z` it is that of UTC
/// @param offset the offset from UTC, where written
/// @param seconds whether the seconds are written
public record ClockTime(
    String text, LocalDateTime local, @Nullable ZoneOffset offset, boolean seconds)
    implements TimePoint {

  /// Whether it ends in `Z`: the moment is known, and nothing is said of the local offset (RFC
  /// 9557, section 2). So `Z` agrees with every zone, unlike `+00:00`.
  public boolean isUtc() {
    return text.endsWith("Z");
  }

  /// The moment it names. A local time that a zone skips or repeats has been refused before (see
  /// [ZoneCheck]), unless an offset says which is meant.
  public Instant instant(ZoneId zone) {
    return offset == null ? local.atZone(zone).toInstant() : local.toInstant(offset);
  }

  /// Its date and time on the clocks of a zone.
  public LocalDateTime localIn(ZoneId zone) {
    return LocalDateTime.ofInstant(instant(zone), zone);
  }

  /// One minute, or one second where the time was written with seconds.
  @Override
  public Interval interval(ZoneId zone) {
    Instant start = instant(zone);
    return new Interval(start, start.plus(1, seconds ? ChronoUnit.SECONDS : ChronoUnit.MINUTES));
  }
}
