package org.hourline.problem;

import org.jspecify.annotations.Nullable;

/// The lines of the content, to show with a problem.
@FunctionalInterface
public interface Lines {
  /// The whole line of a position, without its end; null where there is none to show (the file is
  /// missing, or not text).
  @Nullable String line(Position at);
}
