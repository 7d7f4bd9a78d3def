package org.hourline.check;

import org.hourline.problem.Position;

/// Positions inside a text.
final class Texts {
  private Texts() {}

  /// A position in a text that begins at `start`. Exact for the text under a front matter; a text
  /// inside JSON or YAML has escapes and folds, so there its beginning must do.
  ///
  /// @param line in the text, from 1
  /// @param column from 1, in code points
  static Position at(Position start, int line, int column) {
    boolean verbatim = start.path().endsWith(".md") && start.column() == 1;
    return verbatim ? new Position(start.path(), start.line() + line - 1, column) : start;
  }
}
