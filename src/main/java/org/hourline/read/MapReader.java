package org.hourline.read;

import java.util.ArrayList;
import java.util.List;
import org.hourline.model.MapLayer;
import org.hourline.problem.Position;
import org.jspecify.annotations.Nullable;

/// Reads GeoJSON (RFC 7946): the areas and lines of a layer, each with the properties `name` and
/// `layer`. Points and properties of other names are left alone.
final class MapReader {
  /// The most bytes of one layer: more than that is no outline for a page.
  static final int LARGEST = 8 * 1024 * 1024;

  private final Findings findings;

  MapReader(Findings findings) {
    this.findings = findings;
  }

  /// @param name the file's name under `content/map/`
  MapLayer layer(String name, Node node) {
    List<MapLayer.Shape> shapes = new ArrayList<>();
    value(node, "", "", shapes);
    return new MapLayer(name, shapes);
  }

  private void value(Node node, String name, String layer, List<MapLayer.Shape> shapes) {
    if (node instanceof Node.Nothing || node instanceof Node.Broken) {
      return; // RFC 7946, 3.2: a feature without a place has the geometry null
    }
    if (!(node instanceof Node.Keyed keyed)) {
      tell(node.at(), "This is " + node.what() + ", not a GeoJSON object");
      return;
    }
    String type = text(keyed, "type");
    switch (type) {
      case "FeatureCollection" -> each(keyed, "features", name, layer, shapes);
      case "GeometryCollection" -> each(keyed, "geometries", name, layer, shapes);
      case "Feature" -> {
        Node properties = keyed.value("properties");
        Node geometry = keyed.value("geometry");
        if (geometry != null) {
          value(geometry, property(properties, "name"), property(properties, "layer"), shapes);
        }
      }
      case "Polygon" -> add(keyed, 2, true, name, layer, shapes);
      case "MultiPolygon" -> add(keyed, 3, true, name, layer, shapes);
      case "LineString" -> add(keyed, 1, false, name, layer, shapes);
      case "MultiLineString" -> add(keyed, 2, false, name, layer, shapes);
      case "Point", "MultiPoint" -> {}
      default -> {
        Node at = keyed.value("type");
        tell((at == null ? node : at).at(), "“type” is not a type of GeoJSON");
      }
    }
  }

  private void each(
      Node.Keyed keyed, String key, String name, String layer, List<MapLayer.Shape> shapes) {
    if (keyed.value(key) instanceof Node.Listed(_, var items)) {
      items.forEach(item -> value(item, name, layer, shapes));
    } else {
      tell(keyed.at(), "“" + key + "” is missing, or no list");
    }
  }

  /// @param depth how many lists lie around the positions
  private void add(
      Node.Keyed keyed,
      int depth,
      boolean closed,
      String name,
      String layer,
      List<MapLayer.Shape> shapes) {
    List<MapLayer.Ring> rings = new ArrayList<>();
    Node coordinates = keyed.value("coordinates");
    if (coordinates == null) {
      tell(keyed.at(), "“coordinates” is missing");
      return;
    }
    rings(coordinates, depth, closed, rings);
    if (!rings.isEmpty()) {
      shapes.add(new MapLayer.Shape(name, layer, rings, closed));
    }
  }

  private void rings(Node node, int depth, boolean closed, List<MapLayer.Ring> rings) {
    if (!(node instanceof Node.Listed(_, var items))) {
      tell(node.at(), "This is " + node.what() + ", not a list of positions");
      return;
    }
    if (depth > 1) {
      items.forEach(item -> rings(item, depth - 1, closed, rings));
      return;
    }
    List<MapLayer.LonLat> points = new ArrayList<>();
    for (Node item : items) {
      MapLayer.LonLat point = point(item);
      if (point == null) {
        return;
      }
      points.add(point);
    }
    if (closed && (points.size() < 4 || !points.getFirst().equals(points.getLast()))) {
      tell(node.at(), "The ring is not closed: its last position is not its first");
    } else if (points.size() < 2) {
      tell(node.at(), "The line has fewer than two positions");
    } else {
      rings.add(new MapLayer.Ring(points));
    }
  }

  private MapLayer.@Nullable LonLat point(Node node) {
    if (node instanceof Node.Listed(_, var items)
        && items.size() >= 2
        && items.get(0) instanceof Node.Numeral(_, var east)
        && items.get(1) instanceof Node.Numeral(_, var north)) {
      double longitude = Double.parseDouble(east);
      double latitude = Double.parseDouble(north);
      if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) {
        return new MapLayer.LonLat(longitude, latitude);
      }
      findings.add(
          ValueRules.COORDINATE_OUT_OF_RANGE,
          node.at(),
          "The position " + east + ", " + north + " is on no map",
          "GeoJSON says longitude first, then latitude");
      return null;
    }
    tell(node.at(), "This is not a position: two numbers, longitude and latitude");
    return null;
  }

  private static String text(Node.Keyed keyed, String key) {
    return keyed.value(key) instanceof Node.Text(_, var text) ? text : "";
  }

  private static String property(@Nullable Node properties, String key) {
    return properties instanceof Node.Keyed keyed ? text(keyed, key) : "";
  }

  private void tell(Position at, String message) {
    findings.add(ValueRules.NOT_GEOJSON, at, message, "see RFC 7946");
  }
}
