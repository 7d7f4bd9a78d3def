package org.hourline.view;

import java.util.ArrayList;
import java.util.List;
import org.hourline.model.MapLayer.LonLat;
import org.hourline.model.MapLayer.Ring;
import org.hourline.model.MapLayer.Shape;

/// A shape brought onto a sheet: projected, cut at the edge (Sutherland and Hodgman, 1974) and
/// thinned to what a screen can show (Douglas and Peucker, 1973).
///
/// @param shape what it is
/// @param rings in pixels
record MapOutline(Shape shape, List<List<Spot>> rings) {
  /// How far a cut lies beyond the edge, so that its line is not seen.
  private static final double BEYOND = 4;

  /// What thinning may move an outline by.
  private static final double TOLERANCE = 0.35;

  /// A point on the sheet.
  record Spot(double x, double y) {}

  static MapOutline of(Shape shape, MapFrame frame) {
    List<List<Spot>> rings = new ArrayList<>();
    for (Ring ring : shape.rings()) {
      List<Spot> spots = new ArrayList<>();
      for (LonLat point : ring.points()) {
        spots.add(new Spot(frame.x(point.longitude()), frame.y(point.latitude())));
      }
      if (shape.closed()) {
        spots = cut(spots, frame);
      }
      List<Spot> thin = thinned(spots);
      if (thin.size() >= (shape.closed() ? 3 : 2)) {
        rings.add(thin);
      }
    }
    return new MapOutline(shape, rings);
  }

  boolean isEmpty() {
    return rings.isEmpty();
  }

  /// SVG path data, to half a pixel, in relative steps: a map is the largest drawing of a page.
  String path() {
    StringBuilder path = new StringBuilder();
    for (List<Spot> ring : rings) {
      long x = 0;
      long y = 0;
      int steps = 0;
      for (Spot spot : ring) {
        long toX = Math.round(spot.x() * 2);
        long toY = Math.round(spot.y() * 2);
        if (steps == 0 || toX != x || toY != y) {
          String across = halves(toX - x);
          String down = halves(toY - y);
          path.append(steps == 0 ? "M" : steps == 1 ? "l" : across.startsWith("-") ? "" : " ");
          path.append(across).append(down.startsWith("-") ? "" : " ").append(down);
          steps++;
        }
        x = toX;
        y = toY;
      }
      if (shape.closed()) {
        path.append('z');
      }
    }
    return path.toString();
  }

  /// Whether a point lies inside, by counting crossings; holes count as outside.
  boolean holds(double x, double y) {
    boolean inside = false;
    for (List<Spot> ring : rings) {
      Spot last = ring.getLast();
      for (Spot spot : ring) {
        if (spot.y() > y != last.y() > y
            && x < (last.x() - spot.x()) * (y - spot.y()) / (last.y() - spot.y()) + spot.x()) {
          inside = !inside;
        }
        last = spot;
      }
    }
    return inside;
  }

  /// How far the nearest corner of the outline is.
  double distance(double x, double y) {
    double nearest = Double.MAX_VALUE;
    for (List<Spot> ring : rings) {
      for (Spot spot : ring) {
        nearest = Math.min(nearest, Math.hypot(spot.x() - x, spot.y() - y));
      }
    }
    return nearest;
  }

  /// "3", "-.5", "12.5".
  private static String halves(long halves) {
    long whole = Math.abs(halves) / 2;
    String half = halves % 2 == 0 ? "" : ".5";
    String digits = whole == 0 && !half.isEmpty() ? "" : Long.toString(whole);
    return (halves < 0 ? "-" : "") + digits + half;
  }

  private static List<Spot> cut(List<Spot> ring, MapFrame frame) {
    List<Spot> cut = ring;
    for (int side = 0; side < 4 && !cut.isEmpty(); side++) {
      List<Spot> kept = new ArrayList<>();
      Spot last = cut.getLast();
      for (Spot spot : cut) {
        double before = depth(last, side, frame);
        double now = depth(spot, side, frame);
        if (before < 0 != now < 0) {
          double share = before / (before - now);
          kept.add(
              new Spot(
                  last.x() + share * (spot.x() - last.x()),
                  last.y() + share * (spot.y() - last.y())));
        }
        if (now >= 0) {
          kept.add(spot);
        }
        last = spot;
      }
      cut = kept;
    }
    return cut;
  }

  /// How far a point lies inside one of the four edges; negative: outside.
  private static double depth(Spot spot, int side, MapFrame frame) {
    return switch (side) {
      case 0 -> spot.x() + BEYOND;
      case 1 -> frame.width() + BEYOND - spot.x();
      case 2 -> spot.y() + BEYOND;
      default -> frame.height() + BEYOND - spot.y();
    };
  }

  /// With a stack of its own: a coast of a hundred thousand points must not exhaust the thread's.
  private static List<Spot> thinned(List<Spot> spots) {
    if (spots.size() < 3) {
      return spots;
    }
    boolean[] kept = new boolean[spots.size()];
    kept[0] = true;
    kept[spots.size() - 1] = true;
    List<int[]> open = new ArrayList<>();
    open.add(new int[] {0, spots.size() - 1});
    while (!open.isEmpty()) {
      int[] span = open.removeLast();
      int farthest = -1;
      double most = TOLERANCE;
      for (int i = span[0] + 1; i < span[1]; i++) {
        double off = off(spots.get(i), spots.get(span[0]), spots.get(span[1]));
        if (off > most) {
          most = off;
          farthest = i;
        }
      }
      if (farthest >= 0) {
        kept[farthest] = true;
        open.add(new int[] {span[0], farthest});
        open.add(new int[] {farthest, span[1]});
      }
    }
    List<Spot> thin = new ArrayList<>();
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        thin.add(spots.get(i));
      }
    }
    return thin;
  }

  /// The distance of a point from a stretch.
  private static double off(Spot spot, Spot from, Spot to) {
    double x = to.x() - from.x();
    double y = to.y() - from.y();
    double length = x * x + y * y;
    double share =
        length == 0
            ? 0
            : Math.clamp(((spot.x() - from.x()) * x + (spot.y() - from.y()) * y) / length, 0, 1);
    return Math.hypot(spot.x() - from.x() - share * x, spot.y() - from.y() - share * y);
  }
}
