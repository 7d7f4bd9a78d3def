package org.hourline.model;

import java.util.List;

/// A warning that the editor has looked at: out of `--strict`, printed on the method page.
///
/// @param code the warning's code
/// @param at the ids it is accepted for; empty: wherever it stands
/// @param reason why it stays
public record Accepted(String code, List<String> at, String reason) {
  public Accepted {
    at = List.copyOf(at);
  }
}
