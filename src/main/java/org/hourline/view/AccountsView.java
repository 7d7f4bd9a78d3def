package org.hourline.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Claims that are read together: one alone, or those that rival each other.
///
/// @param heading "Two accounts"; null for a claim that nothing rivals
/// @param claims in the order of the content; never empty
public record AccountsView(@Nullable String heading, List<ClaimView> claims) {
  public AccountsView {
    claims = List.copyOf(claims);
  }
}
