package org.hourline.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hourline.problem.Position;
import org.hourline.problem.Problem;
import org.hourline.problem.Rule;
import org.jspecify.annotations.Nullable;

/// Gathers problems, from any thread; reading never stops at the first.
final class Findings {
  private final List<Problem> problems = Collections.synchronizedList(new ArrayList<>());

  void add(Rule rule, Position at, String message, @Nullable String hint, String... about) {
    problems.add(rule.at(at, message, hint, about));
  }

  void add(Problem problem) {
    problems.add(problem);
  }

  /// How many there are so far: what grew in between went wrong.
  int count() {
    return problems.size();
  }

  List<Problem> sorted() {
    return problems.stream().sorted().distinct().toList();
  }
}
