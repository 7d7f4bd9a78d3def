package org.hourline.time;

import java.time.Instant;

/// A stretch of time, half-open: from the moment `from` up to, not including, `to`. For an event it
/// is the stretch in which it can have begun: a local day for `2026-01-31`, one minute for
/// `2026-01-31T03:00`, two hours for about three o'clock.
///
/// @param from the first moment; [Instant#MIN] when nothing bounds the beginning
/// @param to the moment after the last; always later than `from`
public record Interval(Instant from, Instant to) {
  public Interval {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException(from + " is not before " + to);
    }
  }

  /// Whether the beginning is bounded at all.
  public boolean hasFrom() {
    return !from.equals(Instant.MIN);
  }

  /// Whether the two stretches share a moment.
  public boolean touches(Interval other) {
    return from.isBefore(other.to) && other.from.isBefore(to);
  }

  /// Whether every moment of `other` is in this one.
  public boolean contains(Interval other) {
    return !other.from.isBefore(from) && !other.to.isAfter(to);
  }

  /// Whether every moment of this one is before every moment of `other`.
  public boolean isBefore(Interval other) {
    return !to.isAfter(other.from);
  }
}
