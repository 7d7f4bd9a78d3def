package org.hourline.check;

import java.util.List;
import org.hourline.problem.Problem;

/// What is wrong with a content folder.
///
/// @param problems what the editor has to look at, sorted: of the reader and of the rules
/// @param accepted the warnings that `accepted` in timeline.json names, sorted: out of `--strict`
public record Checked(List<Problem> problems, List<Problem> accepted) {
  public Checked {
    problems = List.copyOf(problems);
    accepted = List.copyOf(accepted);
  }
}
