package org.hourline.view;

import org.jspecify.annotations.Nullable;

/// A change to what was published.
///
/// @param date in words
/// @param datetime the day, `2026-02-01`
/// @param event the event that it was made in; null on that event's own page
public record CorrectionView(
    String date,
    String datetime,
    @Nullable TextLink event,
    String field,
    String was,
    String now,
    String reason) {}
