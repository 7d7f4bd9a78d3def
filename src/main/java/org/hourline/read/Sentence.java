package org.hourline.read;

/// A reason as a sentence: begun with a capital.
final class Sentence {
  private Sentence() {}

  static String of(String reason) {
    return reason.isEmpty()
        ? reason
        : reason.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + reason.substring(1);
  }
}
