package org.hourline.picture;

import java.util.List;

/// What a share image shows: a title, a line under it, and the strip as shapes. Lengths along the
/// strip are percent of it, 0 at its start, 100 at its end.
///
/// @param title the timeline's
/// @param line what stands under it
/// @param rightToLeft whether time runs from right to left
/// @param nights between sunset and sunrise
/// @param days where days begin
/// @param rows from top to bottom
public record Sketch(
    String title,
    String line,
    boolean rightToLeft,
    List<Stretch> nights,
    List<Double> days,
    List<Row> rows) {
  public Sketch {
    nights = List.copyOf(nights);
    days = List.copyOf(days);
    rows = List.copyOf(rows);
  }

  /// A stretch of the strip.
  public record Stretch(double from, double to) {}

  /// A row of the strip.
  ///
  /// @param ink the colour of its marks
  public record Row(Ink ink, List<Mark> marks) {
    public Row {
      marks = List.copyOf(marks);
    }
  }

  /// What a mark looks like.
  public enum Form {
    /// A moment.
    DOT,
    /// Every hour in which it can have begun.
    BAND,
    /// A line between two moments.
    LINE
  }

  /// A mark of a row.
  public record Mark(Form form, double from, double to) {}

  /// The colours of the site's style sheet, light, by kind of event.
  public enum Ink {
    ATTACK(0xa4471f),
    STATE(0x1d4f7c),
    CLAIM(0x855a00),
    CIVIL(0x3d6a50),
    OTHER(0x5f5b54);

    private final int rgb;

    Ink(int rgb) {
      this.rgb = rgb;
    }

    int rgb() {
      return rgb;
    }
  }
}
