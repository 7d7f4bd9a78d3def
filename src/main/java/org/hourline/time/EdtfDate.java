package org.hourline.time;

import java.time.LocalDate;
import java.time.ZoneId;

/// A date in the Extended Date/Time Format (Library of Congress, 2019), level 0 and 1 without
/// seasons and `Y` years: `2026-01-31`, `2026-01-31?`, `2026-01~`, `2026-01-XX`, `2026`.
///
/// @param text as written
/// @param first the first day it can stand for
/// @param last the last day it can stand for, inclusive
/// @param precision the finest part that is written out
/// @param uncertain marked `?` or `%`
/// @param approximate marked `~` or `%`
public record EdtfDate(
    String text,
    LocalDate first,
    LocalDate last,
    DatePrecision precision,
    boolean uncertain,
    boolean approximate)
    implements TimePoint {

  /// Whether a digit of it is `X`: not known, unlike a month or year that stands for the whole of
  /// itself.
  public boolean hasUnspecified() {
    return text.indexOf('X') >= 0;
  }

  @Override
  public Interval interval(ZoneId zone) {
    return new Interval(
        first.atStartOfDay(zone).toInstant(), last.plusDays(1).atStartOfDay(zone).toInstant());
  }
}
