package org.hourline.problem;

import java.util.Comparator;

/// A place in a content file.
///
/// @param path relative to the content folder's parent as the user named it, with `/`: what an
///   editor can open
/// @param line from 1
/// @param column from 1, in characters as a reader counts them (code points)
public record Position(String path, int line, int column) implements Comparable<Position> {
  private static final Comparator<Position> ORDER =
      Comparator.comparing(Position::path)
          .thenComparingInt(Position::line)
          .thenComparingInt(Position::column);

  /// The beginning of a file.
  public static Position startOf(String path) {
    return new Position(path, 1, 1);
  }

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return path + ":" + line + ":" + column;
  }
}
