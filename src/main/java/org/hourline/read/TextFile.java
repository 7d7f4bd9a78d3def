package org.hourline.read;

import org.hourline.problem.Position;

/// A file, or a stretch of whole lines of one.
///
/// @param path as the editor knows it
/// @param text its characters, without a byte-order mark
/// @param firstLine the number of its first line, from 1
record TextFile(String path, String text, int firstLine) {
  Position start() {
    return new Position(path, firstLine, 1);
  }

  /// The whole lines between two offsets of the text.
  TextFile part(int from, int to) {
    int line = firstLine;
    for (int i = 0; i < from; i++) {
      if (text.charAt(i) == '\n') {
        line++;
      }
    }
    return new TextFile(path, text.substring(from, to), line);
  }
}
