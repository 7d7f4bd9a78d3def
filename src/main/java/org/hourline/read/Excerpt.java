package org.hourline.read;

/// A value as a message shows it: on one line, and not longer than one takes in at a glance.
final class Excerpt {
  private static final int LONGEST = 60;

  private Excerpt() {}

  static String of(String text) {
    String line = text.strip().replaceAll("[\\p{Cc}\\s]+", " ");
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
