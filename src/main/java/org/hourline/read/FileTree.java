package org.hourline.read;

import java.util.List;
import org.hourline.problem.Problem;
import org.jspecify.annotations.Nullable;

/// What stands in one file, by itself.
///
/// @param node its values; null where it could not be understood
/// @param unread of a file that could not be understood, its text: ids seem to stand in it
record FileTree(@Nullable Node node, String unread, List<Problem> problems) {
  FileTree {
    problems = List.copyOf(problems);
  }
}
