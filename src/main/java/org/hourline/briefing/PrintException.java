package org.hourline.briefing;

import java.util.List;

/// A document that cannot be printed whole. The message says what is in the way, a line for each
/// obstacle, in words for whoever wrote the content or the template.
public final class PrintException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PrintException(List<String> obstacles) {
    super(String.join("\n", obstacles));
  }

  PrintException(String obstacle) {
    super(obstacle);
  }

  PrintException(String obstacle, Throwable cause) {
    super(obstacle, cause);
  }
}
