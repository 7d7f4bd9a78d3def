package org.hourline.view;

import java.util.List;

/// Claims that are read together: one alone, or those that rival each other.
///
/// @param headings "Two accounts", one for each stretch of moments, the latest last; empty for a
///   claim that nothing rivals
/// @param claims in the order of the content; never empty
public record AccountsView(List<Spell> headings, List<ClaimView> claims) {
  public AccountsView {
    headings = List.copyOf(headings);
    claims = List.copyOf(claims);
  }

  /// Since when one of them counts as said.
  public int known() {
    return claims.stream().mapToInt(ClaimView::known).min().orElse(0);
  }
}
