package org.hourline.read;

import org.hourline.problem.Position;

/// Turns offsets in a text into lines and columns. Offsets mostly ascend, so it walks on from the
/// last one: a line of ten million characters costs one walk.
final class Ruler {
  private final TextFile file;
  private int offset;
  private int line;
  private int column = 1;

  Ruler(TextFile file) {
    this.file = file;
    this.line = file.firstLine();
  }

  /// @param wanted an offset in UTF-16 units
  Position at(long wanted) {
    String text = file.text();
    int target = Math.clamp(wanted, 0, text.length());
    if (target < offset) {
      offset = 0;
      line = file.firstLine();
      column = 1;
    }
    while (offset < target) {
      char c = text.charAt(offset++);
      if (c == '\n' || (c == '\r' && (offset == text.length() || text.charAt(offset) != '\n'))) {
        line++;
        column = 1;
      } else if (!Character.isLowSurrogate(c)) {
        column++;
      }
    }
    return new Position(file.path(), line, column);
  }
}
