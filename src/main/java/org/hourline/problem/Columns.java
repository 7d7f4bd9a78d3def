package org.hourline.problem;

/// Turns columns into offsets. Problems are shown in their order, so it walks on from the last
/// column while the line is the same: a line of ten million characters with a problem at every word
/// costs one walk.
final class Columns {
  private String line = "";
  private int column = 1;
  private int offset;

  /// @param wanted from 1, in code points; beyond the end it stands behind the line
  /// @return an offset in UTF-16 units
  int offset(String in, int wanted) {
    if (wanted < column || !in.equals(line)) {
      line = in;
      column = 1;
      offset = 0;
    }
    while (column < wanted && offset < line.length()) {
      offset += Character.charCount(line.codePointAt(offset));
      column++;
    }
    return offset;
  }
}
