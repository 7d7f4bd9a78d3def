package org.hourline.time;

import java.time.ZoneId;

/// A point in time as an editor wrote it: a date, perhaps vague, or a clock time.
public sealed interface TimePoint extends EdtfExpression permits EdtfDate, ClockTime {
  /// The stretch that the point stands for in a zone: the whole local day, month or year of a date,
  /// the minute of a clock time.
  Interval interval(ZoneId zone);
}
