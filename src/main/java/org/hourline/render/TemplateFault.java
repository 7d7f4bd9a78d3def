package org.hourline.render;

import org.hourline.problem.Position;

/// A template that cannot be printed. In a user's template it is the user's to mend, so it says
/// where and what, in one line; in a built-in template it is our bug.
public final class TemplateFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Position at;

  TemplateFault(Position at, String message, Throwable cause) {
    super(message, cause);
    this.at = at;
  }

  /// Where: the path inside `templates/`, the line and the column.
  public Position at() {
    return at;
  }
}
