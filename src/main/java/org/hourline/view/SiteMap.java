package org.hourline.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hourline.language.Words;
import org.hourline.model.Event;
import org.hourline.model.MapLayer;
import org.hourline.model.MapLayer.LonLat;
import org.hourline.model.Place;
import org.hourline.model.Site;
import org.hourline.model.Timeline.MapSettings;
import org.hourline.view.MapView.Area;
import org.hourline.view.MapView.Drawing;
import org.hourline.view.MapView.Label;
import org.hourline.view.MapView.Line;
import org.hourline.view.MapView.Point;
import org.hourline.view.MapView.ScaleBar;
import org.jspecify.annotations.Nullable;

/// Draws the map of a site, once: pages differ only in their links and in the place they are about.
public final class SiteMap {
  private static final double SMALLEST = 3;
  private static final double LARGEST = 9;
  private static final double OUTLINE = 1;

  /// No sheet has room for more names; the places of fewer events stand in the key alone.
  private static final int MOST_NAMES = 300;

  /// Of more places than that those that have neither name nor number are dots and no links.
  private static final int MOST_LINKS = 100;

  private final Site site;
  private final Words words;
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final List<Drawing> drawings = new ArrayList<>();
  private final Set<String> shown = new LinkedHashSet<>();

  private SiteMap(Site site, Words words) {
    this.site = site;
    this.words = words;
    for (Event event : site.events()) {
      new LinkedHashSet<>(event.places()).forEach(id -> counts.merge(id, 1, Integer::sum));
    }
    List<Place> points =
        site.places().stream()
            .filter(place -> place.hasPoint() && counts.containsKey(place.id()))
            .sorted(
                Comparator.comparingInt((Place place) -> -counts.getOrDefault(place.id(), 0))
                    .thenComparing(Place::id))
            .toList();
    if (!points.isEmpty()) {
      drawings.add(drawing("narrow", 300, 11.5, points));
      drawings.add(drawing("wide", 400, 12, points));
    }
  }

  public static SiteMap of(Site site, Words words) {
    return new SiteMap(site, words);
  }

  /// The map of the front page.
  public MapView view(Links links) {
    return view(links, null);
  }

  /// The map with one place marked; null where the map does not show it.
  public @Nullable MapView place(String place, Links links) {
    return shown.contains(place) ? view(links, place) : null;
  }

  private MapView view(Links links, @Nullable String here) {
    MapSettings settings = site.timeline().map();
    List<Line> unplaced =
        here != null
            ? List.of()
            : site.places().stream()
                .filter(place -> counts.containsKey(place.id()) && !shown.contains(place.id()))
                .map(place -> new Line(place.name(), count(place.id()), links.place(place.id())))
                .toList();
    boolean rough =
        site.places().stream().anyMatch(place -> shown.contains(place.id()) && isRough(place));
    List<String> notes = new ArrayList<>();
    if (!drawings.isEmpty()) {
      notes.add(words.text("map.note-count"));
      if (rough) {
        notes.add(words.text("map.note-ring"));
      }
    }
    return new MapView(
        words.text("map.name"),
        words.count("map.description", shown.size()),
        drawings.stream().map(drawing -> linked(drawing, links, here)).toList(),
        shown.size(),
        unplaced,
        words.text("map.unplaced"),
        notes,
        settings == null ? null : settings.credit());
  }

  private Drawing linked(Drawing drawing, Links links, @Nullable String here) {
    List<MapView.Key> key =
        drawing.key().stream()
            .map(line ->
                new MapView.Key(line.number(), line.name(), line.count(), links.place(line.href())))
            .toList();
    return new Drawing(
        drawing.size(),
        drawing.width(),
        drawing.height(),
        drawing.areas(),
        drawing.names(),
        linked(drawing.points(), links, here),
        drawing.dots().stream().map(layer -> linked(layer, links, here)).toList(),
        drawing.bar(),
        key);
  }

  private static List<Point> linked(List<Point> points, Links links, @Nullable String here) {
    return points.stream()
        .map(point ->
            new Point(
                point.x(),
                point.y(),
                point.radius(),
                point.ring(),
                point.name(),
                point.count(),
                point.words(),
                links.place(point.href()),
                point.href().equals(here),
                point.label()))
        .toList();
  }

  /// A dot that overlaps others lies in the layer above theirs: so each shows as if it were drawn
  /// by itself, the one of fewer events over the one of more.
  private static List<List<Point>> dots(List<Point> points) {
    List<List<Point>> layers = new ArrayList<>();
    if (points.size() <= MOST_LINKS) {
      return layers;
    }
    for (Point point : points) {
      if (point.label().text().isEmpty()) {
        int layer = layers.size();
        while (layer > 0 && layers.get(layer - 1).stream().noneMatch(dot -> overlap(dot, point))) {
          layer--;
        }
        if (layer == layers.size()) {
          layers.add(new ArrayList<>());
        }
        layers.get(layer).add(point);
      }
    }
    return layers;
  }

  private static boolean overlap(Point a, Point b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y()) < a.radius() + b.radius() + OUTLINE;
  }

  /// A drawing whose addresses are still ids.
  private Drawing drawing(String size, int width, double letters, List<Place> points) {
    MapSettings settings = site.timeline().map();
    MapFrame frame = MapFrame.of(settings == null ? null : settings.bbox(), points, width);
    List<MapOutline> outlines = new ArrayList<>();
    for (MapLayer layer : site.map()) {
      layer.shapes().stream()
          .map(shape -> MapOutline.of(shape, frame))
          .filter(outline -> !outline.isEmpty())
          .forEach(outlines::add);
    }
    MapLabels labels = new MapLabels(frame, letters);
    List<Place> inside = new ArrayList<>();
    for (Place place : points) {
      LonLat at = MapFrame.point(place);
      if (at != null && frame.holds(at)) {
        inside.add(place);
        shown.add(place.id());
        labels.takeDot(frame.x(at.longitude()), frame.y(at.latitude()), reach(place));
      }
    }
    List<Point> drawn = new ArrayList<>();
    List<MapView.Key> key = new ArrayList<>();
    List<MapView.Key> unnumbered = new ArrayList<>();
    for (Place place : inside) {
      Point point =
          point(
              place,
              frame,
              drawn.size() < MOST_NAMES ? labels : null,
              words.number(key.size() + 1));
      drawn.add(point);
      if (point.label().keyed()) {
        String number = point.label().text();
        (number.isEmpty() ? unnumbered : key)
            .add(new MapView.Key(number, place.name(), point.count(), place.id()));
      }
    }
    key.addAll(unnumbered);
    List<Area> areas =
        outlines.stream()
            .map(outline -> new Area(layer(outline), outline.path(), outline.shape().closed()))
            .toList();
    return new Drawing(
        size,
        frame.width(),
        frame.height(),
        areas,
        new AreaNames(frame, labels, outlines, letters - 2).place(),
        drawn,
        dots(drawn),
        bar(frame),
        key);
  }

  /// @param labels finds room for its name; null: none is sought
  private Point point(Place place, MapFrame frame, @Nullable MapLabels labels, String number) {
    LonLat at = MapFrame.point(place);
    if (at == null) {
      throw new IllegalArgumentException(place.id() + " has no point");
    }
    double x = frame.x(at.longitude());
    double y = frame.y(at.latitude());
    String count = words.number(counts.getOrDefault(place.id(), 0));
    Label label =
        labels == null
            ? new Label(x, y, "middle", "", true, false)
            : labels.place(x, y, reach(place), place.name() + " " + count, number);
    return new Point(
        MapLabels.round(x),
        MapLabels.round(y),
        MapLabels.round(radius(place)),
        isRough(place) ? MapLabels.round(reach(place)) : 0,
        place.name(),
        count,
        words.text("map.place", Map.of("place", place.name(), "count", count(place.id()))),
        place.id(),
        false,
        label);
  }

  private static String layer(MapOutline outline) {
    return switch (outline.shape().layer()) {
      case "country" -> "country";
      case "focus" -> "focus";
      default -> "other";
    };
  }

  private ScaleBar bar(MapFrame frame) {
    long kilometres = frame.kilometres();
    return new ScaleBar(
        1,
        frame.height() + 10.0,
        MapLabels.round(frame.pixels((double) kilometres)),
        words.text("map.kilometres", Map.of("n", words.number(kilometres))));
  }

  private String count(String place) {
    return words.count("map.count", counts.getOrDefault(place, 0));
  }

  /// The dot's area grows with the count.
  private double radius(Place place) {
    return Math.min(LARGEST, SMALLEST + Math.sqrt(counts.getOrDefault(place.id(), 0)));
  }

  /// The dot with its ring, whose width shows no distance: nobody states one.
  private double reach(Place place) {
    Integer precision = place.geoPrecision();
    return radius(place) + (precision == null || precision == 1 ? 0 : precision == 2 ? 4 : 9);
  }

  private static boolean isRough(Place place) {
    return place.geoPrecision() != null && place.geoPrecision() > 1;
  }
}
