package org.hourline.model;

import org.jspecify.annotations.Nullable;

/// A row of the ledger: what figures must share to be put side by side. Units never share a row.
///
/// @param measure what is counted
/// @param victims the id of a victim group; null: not stated
/// @param unit of `sites` and `other`; else null
/// @param scope what the figures cover
public record LedgerRow(
    Measure measure, @Nullable String victims, @Nullable String unit, Scope scope) {

  /// The row of a claim; null where it gives no figure.
  public static @Nullable LedgerRow of(Claim claim) {
    Figure figure = claim.figure();
    return figure == null
        ? null
        : new LedgerRow(figure.measure(), figure.victims(), figure.unit(), Scope.of(claim));
  }
}
