package org.hourline.view;

import org.jspecify.annotations.Nullable;

/// A change to what was published.
///
/// @param date in words
/// @param datetime the day, `2026-02-01`
/// @param was what stood before; null where it is not told again
/// @param now what stands now; null with it
/// @param event the event that it was made in; null on that event's own page
public record CorrectionView(
    String date,
    String datetime,
    @Nullable TextLink event,
    String field,
    @Nullable String was,
    @Nullable String now,
    String reason) {}
