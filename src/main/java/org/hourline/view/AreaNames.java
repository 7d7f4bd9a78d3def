package org.hourline.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hourline.view.MapLabels.Taken;
import org.hourline.view.MapView.AreaName;
import org.jspecify.annotations.Nullable;

/// Puts the names of areas inside them, where the whole name has room; an area too small on this
/// sheet stays without one. A country's name keeps out of the area that the map is about.
record AreaNames(MapFrame frame, MapLabels labels, List<MapOutline> outlines, double size) {
  /// Tried spots in each direction.
  private static final int GRID = 36;

  /// Spaced capitals: `letter-spacing` of sheet/map.css, in the font's size.
  private static final double SPACING = 0.12;

  List<AreaName> place() {
    List<AreaName> names = new ArrayList<>();
    for (MapOutline outline : outlines) {
      String name = outline.shape().name().toUpperCase(Locale.ROOT);
      if (!name.isBlank() && outline.shape().closed()) {
        AreaName placed = place(outline, name);
        if (placed != null) {
          names.add(placed);
        }
      }
    }
    return names;
  }

  private @Nullable AreaName place(MapOutline outline, String name) {
    double width = TextWidth.of(name, size) + name.length() * SPACING * size + 6;
    double height = size * 1.6;
    double bestX = 0;
    double bestY = 0;
    double best = 0;
    for (int i = 1; i < GRID; i++) {
      for (int j = 1; j < GRID; j++) {
        double x = (double) frame.width() * i / GRID;
        double y = (double) frame.height() * j / GRID;
        Taken box = box(x, y, width, height);
        double room = Math.min(outline.distance(x, y), edge(x, y));
        if (room > best && labels.fits(box) && isInside(outline, box)) {
          best = room;
          bestX = x;
          bestY = y;
        }
      }
    }
    if (best == 0 || !labels.take(box(bestX, bestY, width, height))) {
      return null;
    }
    return new AreaName(
        name,
        outline.shape().layer(),
        MapLabels.round(bestX),
        MapLabels.round(bestY + size * 0.35));
  }

  private static Taken box(double x, double y, double width, double height) {
    return new Taken(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
  }

  private double edge(double x, double y) {
    return Math.min(Math.min(x, frame.width() - x), Math.min(y, frame.height() - y));
  }

  private boolean isInside(MapOutline outline, Taken box) {
    for (int i = 0; i <= 8; i++) {
      double x = box.left() + (box.right() - box.left()) * i / 8;
      for (double y : new double[] {box.top(), (box.top() + box.bottom()) / 2, box.bottom()}) {
        if (!outline.holds(x, y) || isTaken(outline, x, y)) {
          return false;
        }
      }
    }
    return true;
  }

  /// Whether a smaller area, of another layer, lies over this one there.
  private boolean isTaken(MapOutline outline, double x, double y) {
    return outlines.stream()
        .anyMatch(other ->
            other.shape().layer().equals("focus")
                && !outline.shape().layer().equals("focus")
                && other.holds(x, y));
  }
}
