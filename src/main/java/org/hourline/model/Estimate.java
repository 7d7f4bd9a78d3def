package org.hourline.model;

import org.jspecify.annotations.Nullable;

/// The editor's own estimate, shown apart from the claims and never without its rationale. `low ≤
/// best ≤ high`.
public record Estimate(
    Measure measure,
    @Nullable String victims,
    long low,
    @Nullable Long best,
    long high,
    String rationale) {}
