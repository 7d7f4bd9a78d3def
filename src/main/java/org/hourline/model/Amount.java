package org.hourline.model;

import org.jspecify.annotations.Nullable;

/// A number as given: one value (`min` equal to `max`), or bounds. At least one bound is there.
///
/// @param min the least, 0 or more; null when only a most was given
/// @param max the most; null when only a least was given
public record Amount(@Nullable Long min, @Nullable Long max) {
  public Amount {
    if (min == null && max == null) {
      throw new IllegalArgumentException("no number");
    }
    if ((min != null && min < 0) || (max != null && max < 0)) {
      throw new IllegalArgumentException("negative");
    }
    if (min != null && max != null && min > max) {
      throw new IllegalArgumentException(min + " is more than " + max);
    }
  }

  public static Amount of(long value) {
    return new Amount(value, value);
  }

  /// The one value; null when bounds were given.
  public @Nullable Long value() {
    return min != null && min.equals(max) ? min : null;
  }
}
