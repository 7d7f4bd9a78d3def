package org.hourline.model;

import java.util.List;
import org.hourline.time.Interval;
import org.hourline.time.TimePoint;
import org.jspecify.annotations.Nullable;

/// What a claim covers, as far as stated.
///
/// @param events ids; empty: not stated
/// @param places ids; empty: not stated
/// @param window the stretch of time; null: not stated
public record Covers(List<String> events, List<String> places, @Nullable Window window) {
  public Covers {
    events = List.copyOf(events);
    places = List.copyOf(places);
  }

  /// The time that a claim covers.
  ///
  /// @param start as written
  /// @param end as written; of a date, the whole day is in it; of a clock time, nothing after it
  /// @param span what start and end give together; null when either is missing
  /// @param asReported the source's words ("over a 48-hour period")
  public record Window(
      @Nullable TimePoint start,
      @Nullable TimePoint end,
      @Nullable Interval span,
      @Nullable String asReported) {}
}
