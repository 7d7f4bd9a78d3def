package org.hourline.view;

import java.util.ArrayList;
import java.util.List;
import org.hourline.view.MapView.Label;
import org.jspecify.annotations.Nullable;

/// Finds room for names on a map: beside the dot in eight directions, else farther off at the end
/// of a line, else a number for the key. A name never covers another, a dot, or the edge. Widths
/// are bounds for every font (see [TextWidth]).
final class MapLabels {
  /// A rectangle that is taken.
  record Taken(double left, double top, double right, double bottom) {
    boolean touches(Taken other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  /// East, west, then the corners, then above and below.
  private static final double[][] DIRECTIONS = {
    {1, 0}, {-1, 0}, {1, -0.8}, {1, 0.8}, {-1, -0.8}, {-1, 0.8}, {0, -1}, {0, 1}
  };

  /// How far a name may stand off, in pixels; from the second on, a line leads to it.
  private static final double[] DISTANCES = {4, 12, 22, 34, 48};

  private static final double EDGE = 3;

  /// What is kept free before and after a name.
  private static final double GAP = 2;

  private final MapFrame frame;
  private final double size;
  private final List<Taken> taken = new ArrayList<>();

  /// @param size of the letters, in pixels
  MapLabels(MapFrame frame, double size) {
    this.frame = frame;
    this.size = size;
  }

  /// Takes a dot's room.
  void takeDot(double x, double y, double radius) {
    taken.add(new Taken(x - radius, y - radius, x + radius, y + radius));
  }

  List<Taken> taken() {
    return List.copyOf(taken);
  }

  /// @param name what is printed, its count with it
  /// @param number the number in the key, should there be no room
  Label place(double x, double y, double radius, String name, String number) {
    Label found = find(x, y, radius, name, DISTANCES.length, false);
    if (found == null) {
      found = find(x, y, radius, number, 2, true);
    }
    return found == null ? new Label(x, y, "middle", "", true, false) : found;
  }

  /// Takes a rectangle's room where it is free.
  boolean take(Taken box) {
    if (!fits(box)) {
      return false;
    }
    taken.add(box);
    return true;
  }

  boolean fits(Taken box) {
    return box.left() >= EDGE
        && box.top() >= EDGE
        && box.right() <= frame.width() - EDGE
        && box.bottom() <= frame.height() - EDGE
        && taken.stream().noneMatch(box::touches);
  }

  private @Nullable Label find(
      double x, double y, double radius, String text, int distances, boolean keyed) {
    double width = TextWidth.of(text, size);
    double height = height(text);
    for (int i = 0; i < distances; i++) {
      for (double[] direction : DIRECTIONS) {
        double off = radius + DISTANCES[i];
        double atX = x + direction[0] * off;
        double atY = y + direction[1] * (off + height / 2);
        double left = direction[0] > 0 ? atX : direction[0] < 0 ? atX - width : atX - width / 2;
        Taken box = new Taken(left - GAP, atY - height / 2, left + width + GAP, atY + height / 2);
        if (fits(box) && (i == 0 || leads(x, y, radius, atX, atY))) {
          taken.add(box);
          String anchor = direction[0] > 0 ? "start" : direction[0] < 0 ? "end" : "middle";
          return new Label(round(atX), round(atY + size * 0.35), anchor, text, keyed, i > 0);
        }
      }
    }
    return null;
  }

  /// Whether a line from the dot to a name is free of other names and dots.
  private boolean leads(double x, double y, double radius, double toX, double toY) {
    double length = Math.hypot(toX - x, toY - y);
    for (double at = radius + 2; at < length; at += 2) {
      double spotX = x + (toX - x) * at / length;
      double spotY = y + (toY - y) * at / length;
      Taken spot = new Taken(spotX - 1, spotY - 1, spotX + 1, spotY + 1);
      if (taken.stream().anyMatch(spot::touches)) {
        return false;
      }
    }
    return true;
  }

  /// Scripts that hang or stack, such as Nastaliq, need twice the height.
  private double height(String text) {
    return text.codePoints().anyMatch(letter -> letter > 0x24F && Character.isLetter(letter))
        ? size * 2.2
        : size * 1.25;
  }

  static double round(double pixels) {
    return Math.round(pixels * 10) / 10.0;
  }
}
