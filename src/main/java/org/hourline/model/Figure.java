package org.hourline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The number in a claim, and what it counts. What it covers stands in its claim; see [LedgerRow].
///
/// @param measure what is counted
/// @param victims the id of a victim group of timeline.json; null: not stated
/// @param unit what one of `sites` and `other` is (districts, escaped prisoners); else null
/// @param amount how many
/// @param qualifier how it was hedged; null: the bare number
/// @param parts disjoint shares that add up to the amount
/// @param including shares that overlap and need not add up
/// @param sums ids of the figures that its claimant added up to this one
/// @param includesAttackers whether attackers are among those counted; null: not stated
public record Figure(
    Measure measure,
    @Nullable String victims,
    @Nullable String unit,
    Amount amount,
    @Nullable Qualifier qualifier,
    List<Part> parts,
    List<Part> including,
    List<String> sums,
    @Nullable Boolean includesAttackers) {
  public Figure {
    parts = List.copyOf(parts);
    including = List.copyOf(including);
    sums = List.copyOf(sums);
  }
}
