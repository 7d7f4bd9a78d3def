package org.hourline.build;

/// A briefing that cannot be made as it was asked for. The message says what is in the way, for
/// whoever asked; it may have several lines.
public final class BriefingRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BriefingRefused(String message) {
    super(message);
  }

  BriefingRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
