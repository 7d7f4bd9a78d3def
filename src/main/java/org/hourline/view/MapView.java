package org.hourline.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The map: outlines, towns, counts. It is drawn twice, for narrow and for wide pages, so that its
/// letters keep their size; a style sheet shows one of the two.
///
/// @param name what it shows, as its accessible name
/// @param description the same at length
/// @param drawings the narrow one, then the wide one; empty where no place has a point
/// @param points how many places each drawing shows
/// @param unplaced places without a point
/// @param unplacedTitle the words before them
/// @param notes what the signs stand for
/// @param credit where outlines and points come from; null: not stated
public record MapView(
    String name,
    String description,
    List<Drawing> drawings,
    int points,
    List<Line> unplaced,
    String unplacedTitle,
    List<String> notes,
    @Nullable String credit) {
  public MapView {
    drawings = List.copyOf(drawings);
    unplaced = List.copyOf(unplaced);
    notes = List.copyOf(notes);
  }

  /// A place and its count of events.
  public record Line(String name, String count, String href) {}

  /// One drawing. Lengths are pixels at its natural size, y downwards.
  ///
  /// @param size `narrow` or `wide`
  /// @param dots of very many places those that have neither name nor number, which stand for
  ///   nothing but themselves: in layers, to be drawn one over the other, of dots that keep apart
  /// @param key places whose name found no room, the numbered ones first
  public record Drawing(
      String size,
      int width,
      int height,
      List<Area> areas,
      List<AreaName> names,
      List<Point> points,
      List<List<Point>> dots,
      ScaleBar bar,
      List<Key> key) {
    public Drawing {
      areas = List.copyOf(areas);
      names = List.copyOf(names);
      points = List.copyOf(points);
      dots = dots.stream().map(List::copyOf).toList();
      key = List.copyOf(key);
    }
  }

  /// An outline.
  ///
  /// @param layer a class: `country`, `focus`, `other`
  /// @param path SVG path data
  public record Area(String layer, String path, boolean closed) {}

  /// The name of an area, centred at a point inside it.
  public record AreaName(String text, String layer, double x, double y) {}

  /// A place.
  ///
  /// @param x its point
  /// @param y its point
  /// @param radius of the dot
  /// @param ring of the ring around a place known only roughly; 0: no ring
  /// @param count how many events
  /// @param words name and count, as its accessible name
  /// @param here whether it is the place that the page is about
  public record Point(
      double x,
      double y,
      double radius,
      double ring,
      String name,
      String count,
      String words,
      String href,
      boolean here,
      Label label) {}

  /// Where a place's name stands.
  ///
  /// @param x the anchor
  /// @param y the baseline
  /// @param anchor `start`, `middle` or `end`, left to right whatever the script
  /// @param text the name with its count, or the number of its line in the key; empty where neither
  ///   has room
  /// @param leader whether a line leads from the dot to the name
  public record Label(
      double x, double y, String anchor, String text, boolean keyed, boolean leader) {}

  /// A line of the key.
  ///
  /// @param number the number on the map; empty where there was no room for one either
  public record Key(String number, String name, String count, String href) {}

  /// A length on the ground.
  ///
  /// @param length in pixels
  public record ScaleBar(double x, double y, double length, String text) {}
}
