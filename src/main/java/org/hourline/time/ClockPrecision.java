package org.hourline.time;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How finely the hour is known.
public enum ClockPrecision {
  MINUTE("minute", Duration.ofMinutes(1)),
  HOUR("hour", Duration.ofHours(1)),
  PART_OF_DAY("part_of_day", Duration.ofHours(6)),
  UNKNOWN("unknown", null);

  private final String term;
  private final @Nullable Duration width;

  ClockPrecision(String term, @Nullable Duration width) {
    this.term = term;
    this.width = width;
  }

  /// The name in content files.
  public String term() {
    return term;
  }

  /// How far "about" reaches on each side of the time; null when the hour is unknown.
  public @Nullable Duration width() {
    return width;
  }
}
