package org.hourline.problem;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something wrong in the content.
///
/// @param severity whether it stops the build
/// @param code what is wrong, in the field's words: `unknown-key`, `sum-does-not-hold`; fixed once
///   published
/// @param at where
/// @param message one sentence for the editor, naming the value
/// @param hint what to do about it
/// @param about the ids it is about, by which `accepted` in timeline.json matches a warning
public record Problem(
    Severity severity,
    String code,
    Position at,
    String message,
    @Nullable String hint,
    List<String> about)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::at)
          .thenComparing(Problem::severity)
          .thenComparing(Problem::code)
          .thenComparing(Problem::message)
          .thenComparing(Problem::hint, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(problem -> String.join(" ", problem.about()));

  public Problem {
    about = List.copyOf(about);
  }

  public static Problem error(String code, Position at, String message, @Nullable String hint) {
    return new Problem(Severity.ERROR, code, at, message, hint, List.of());
  }

  public static Problem warning(
      String code, Position at, String message, @Nullable String hint, List<String> about) {
    return new Problem(Severity.WARNING, code, at, message, hint, about);
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
