package org.hourline.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// When something began, as an editor wrote it. At least one of `start`, `earliest`, `latest`,
/// `after` and `before` is there.
///
/// @param start it began then
/// @param end it lasted until then
/// @param earliest it began at this moment or later; not a duration
/// @param latest it began at this moment or earlier; of a date, the last moment of the day
/// @param after ids of events that it did not begin before
/// @param before ids of events that did not begin before it
/// @param approximate about then: a clock time is widened by one `clockPrecision` on each side
/// @param clockPrecision how finely the hour is known
/// @param asReported the source's own words
public record When(
    @Nullable TimePoint start,
    @Nullable TimePoint end,
    @Nullable TimePoint earliest,
    @Nullable TimePoint latest,
    List<String> after,
    List<String> before,
    boolean approximate,
    @Nullable ClockPrecision clockPrecision,
    @Nullable String asReported) {
  public When {
    after = List.copyOf(after);
    before = List.copyOf(before);
    if (start == null
        && earliest == null
        && latest == null
        && after.isEmpty()
        && before.isEmpty()) {
      throw new IllegalArgumentException("nothing says when");
    }
  }
}
