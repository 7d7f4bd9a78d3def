package org.hourline.export;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.hourline.time.Interval;
import org.hourline.time.TimePoint;
import org.jspecify.annotations.Nullable;

/// Moments as data files print them (RFC 3339): in UTC, and in local time with its offset.
final class Moments {
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

  private Moments() {}

  /// `2026-01-30T22:00:00Z`; null where nothing bounds it.
  static @Nullable String utc(Instant moment) {
    return moment.equals(Instant.MIN) ? null : DateTimeFormatter.ISO_INSTANT.format(moment);
  }

  /// `2026-01-31T03:00:00+05:00`; null where nothing bounds it.
  static @Nullable String local(Instant moment, ZoneId zone) {
    return moment.equals(Instant.MIN) ? null : LOCAL.format(moment.atZone(zone));
  }

  /// As the editor wrote it.
  static @Nullable String written(@Nullable TimePoint point) {
    return point == null ? null : point.text();
  }

  static @Nullable String from(@Nullable Interval interval) {
    return interval == null ? null : utc(interval.from());
  }

  static @Nullable String to(@Nullable Interval interval) {
    return interval == null ? null : utc(interval.to());
  }
}
