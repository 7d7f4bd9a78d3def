package org.hourline.model;

import java.util.List;

/// Boundaries to draw under the points, from one GeoJSON file (RFC 7946).
///
/// @param file the name under `content/map/`
/// @param shapes in the order of the file
public record MapLayer(String file, List<Shape> shapes) {
  public MapLayer {
    shapes = List.copyOf(shapes);
  }

  /// A named area or line.
  ///
  /// @param name as in the file's `name`; may be empty
  /// @param layer as in the file's `layer`: `country`, `focus`; may be empty
  /// @param rings each a closed ring (or, of a line, an open path)
  /// @param closed whether the rings are closed
  public record Shape(String name, String layer, List<Ring> rings, boolean closed) {
    public Shape {
      rings = List.copyOf(rings);
    }
  }

  /// Positions in order.
  public record Ring(List<LonLat> points) {
    public Ring {
      points = List.copyOf(points);
    }
  }

  /// Degrees east and north, WGS 84.
  public record LonLat(double longitude, double latitude) {}
}
