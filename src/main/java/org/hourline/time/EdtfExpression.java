package org.hourline.time;

/// Anything that EDTF level 0 and 1 can say, as far as Hourline takes it: a date, a date with a
/// time, or an interval between dates.
public sealed interface EdtfExpression permits TimePoint, EdtfInterval {
  /// The text as written.
  String text();
}
