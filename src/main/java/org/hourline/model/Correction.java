package org.hourline.model;

import java.time.LocalDate;

/// A change to what was published.
///
/// @param date the day of the change
/// @param field the key that changed, such as `when` or `claims.gwadar-camp-killed.value`
/// @param was what stood before
/// @param now what stands now
/// @param reason why
public record Correction(LocalDate date, String field, String was, String now, String reason) {}
