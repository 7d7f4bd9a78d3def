package org.hourline.author;

import org.hourline.problem.Position;

/// Where in a text a position is.
final class Offsets {
  private Offsets() {}

  /// The offset of a position, in UTF-16 units.
  static int of(String text, Position at) {
    int line = lineStart(text, at.line());
    int end = text.indexOf('\n', line);
    int length = (end < 0 ? text.length() : end) - line;
    String written = text.substring(line, line + length);
    int steps = Math.min(at.column() - 1, written.codePointCount(0, length));
    return line + written.offsetByCodePoints(0, steps);
  }

  /// The offset at which a line begins.
  ///
  /// @param number from 1
  static int lineStart(String text, int number) {
    int at = 0;
    for (int line = 1; line < number; line++) {
      int end = text.indexOf('\n', at);
      if (end < 0) {
        return text.length();
      }
      at = end + 1;
    }
    return at;
  }

  /// The offset of the brace or bracket that closes the one at an offset of a JSON text.
  static int closing(String text, int open) {
    int depth = 0;
    boolean quoted = false;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c == '\\') {
          i++;
        } else if (c == '"') {
          quoted = false;
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if ((c == '}' || c == ']') && --depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("nothing closes what opens at " + open);
  }
}
