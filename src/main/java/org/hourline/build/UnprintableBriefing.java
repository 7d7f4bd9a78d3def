package org.hourline.build;

import org.hourline.briefing.PrintException;

/// A briefing of the content that cannot be printed whole: the editor's to mend.
final class UnprintableBriefing extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String briefing;

  UnprintableBriefing(String briefing, PrintException cause) {
    super(cause.getMessage(), cause);
    this.briefing = briefing;
  }

  /// Its id.
  String briefing() {
    return briefing;
  }
}
