package org.hourline.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one code stands for: the entry of a rule in the reference, and the only maker of its
/// problems, so that a code has one severity and one explanation.
///
/// @param code what is wrong, in the field's words: `sum-does-not-hold`; fixed once published
/// @param severity whether it stops the build
/// @param ids the written rules that it holds, such as `FIG-3`; may be empty
/// @param origin the standard, codebook or protocol that it comes from; `Hourline` for our own
/// @param meaning one sentence: what must hold
public record Rule(
    String code, Severity severity, List<String> ids, String origin, String meaning) {
  public Rule {
    ids = List.copyOf(ids);
  }

  public static Rule error(String code, String meaning, String origin, String... ids) {
    return new Rule(code, Severity.ERROR, List.of(ids), origin, meaning);
  }

  public static Rule warning(String code, String meaning, String origin, String... ids) {
    return new Rule(code, Severity.WARNING, List.of(ids), origin, meaning);
  }

  /// A breach of the rule.
  ///
  /// @param message one sentence for the editor, naming the value
  /// @param hint what to do about it
  /// @param about the ids it is about, by which `accepted` matches a warning
  public Problem at(Position at, String message, @Nullable String hint, String... about) {
    return new Problem(severity, code, at, message, hint, List.of(about));
  }
}
