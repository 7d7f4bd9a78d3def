package org.hourline.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.hourline.model.MapLayer.LonLat;
import org.hourline.model.MapLayer.Ring;
import org.hourline.model.MapLayer.Shape;
import org.hourline.model.Site;
import org.hourline.model.Timeline.Box;
import org.hourline.view.MapLabels.Taken;
import org.hourline.view.MapOutline.Spot;
import org.hourline.view.MapView.AreaName;
import org.hourline.view.MapView.Drawing;
import org.hourline.view.MapView.Label;
import org.hourline.view.MapView.Line;
import org.hourline.view.MapView.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteMapTest {
  @TempDir Path folder;

  /// The box of a drawn name, as wide as the widest font makes it.
  private static Taken box(String text, String anchor, double x, double y, double size) {
    double width = TextWidth.of(text, size);
    double left =
        switch (anchor) {
          case "start" -> x;
          case "end" -> x - width;
          default -> x - width / 2;
        };
    return new Taken(left, y - size * 0.9, left + width, y + size * 0.25);
  }

  private static void hasNoCollision(Drawing drawing, double size) {
    List<Taken> names = new ArrayList<>();
    List<Taken> dots = new ArrayList<>();
    for (Point point : drawing.points()) {
      Label label = point.label();
      if (!label.text().isEmpty()) {
        names.add(box(label.text(), label.anchor(), label.x(), label.y(), size));
      }
      double r = Math.max(point.radius(), point.ring());
      dots.add(new Taken(point.x() - r, point.y() - r, point.x() + r, point.y() + r));
    }
    for (AreaName name : drawing.names()) {
      names.add(box(name.text(), "middle", name.x(), name.y(), size - 2));
    }
    for (int i = 0; i < names.size(); i++) {
      Taken name = names.get(i);
      assertThat(name.left()).isPositive();
      assertThat(name.top()).isPositive();
      assertThat(name.right()).isLessThan(drawing.width());
      assertThat(name.bottom()).isLessThan(drawing.height());
      assertThat(dots).noneMatch(name::touches);
      for (int j = i + 1; j < names.size(); j++) {
        assertThat(name.touches(names.get(j))).as("names %d and %d", i, j).isFalse();
      }
    }
  }

  @Test
  void noNameOfTheRealMapTouchesAnotherADotOrTheEdgeInAnyFont() {
    for (var words : List.of(Invented.ENGLISH, Invented.URDU)) {
      MapView map = SiteMap.of(Invented.real(), words).view(Invented.LINKS);

      assertThat(map.drawings()).extracting(Drawing::size).containsExactly("narrow", "wide");
      hasNoCollision(map.drawings().get(0), 11.5);
      hasNoCollision(map.drawings().get(1), 12);
    }
  }

  @Test
  void everyPlaceOfTheRealMapIsNamedOnItOrInALine() {
    Site site = Invented.real();
    MapView map = SiteMap.of(site, Invented.ENGLISH).view(Invented.LINKS);
    List<String> told = new ArrayList<>();
    map.drawings().getFirst().points().forEach(point -> told.add(point.name()));
    map.unplaced().stream().map(Line::name).forEach(told::add);

    List<String> named =
        site.events().stream()
            .flatMap(event -> event.places().stream())
            .distinct()
            .map(id -> site.places().get(id).name())
            .toList();
    assertThat(told).containsExactlyInAnyOrderElementsOf(named);
    assertThat(map.drawings().get(1).names())
        .extracting(AreaName::text)
        .contains("AFGHANISTAN", "IRAN", "BALOCHISTAN");
  }

  @Test
  void amongHundredsOfPlacesNoNameCollidesAndTheRestStandInTheKey() {
    Random random = new Random(1);
    Invented content = new Invented(folder);
    for (int i = 0; i < 300; i++) {
      content.place(
          "{'id': 'p%d', 'name': 'A long name of town %d', 'latitude': %.2f, 'longitude': %.2f, 'geo_precision': 1}"
              .formatted(i, i, 26 + random.nextInt(400) / 100.0, 62 + random.nextInt(500) / 100.0));
      content.event(
          "e" + i, "'event_type': 'Battles', 'when': '2026-01-30', 'places': ['p%d']".formatted(i));
    }
    MapView map = SiteMap.of(content.site(), Invented.ENGLISH).view(Invented.LINKS);

    Drawing wide = map.drawings().get(1);
    hasNoCollision(wide, 12);
    assertThat(wide.points()).hasSize(300);
    long named = wide.points().stream().filter(point -> !point.label().keyed()).count();
    assertThat(named).isPositive();
    assertThat(wide.key()).hasSize((int) (300 - named));
    keepApart(wide.dots());
    assertThat(wide.dots().stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(
            wide.points().stream().filter(point -> point.label().text().isEmpty()).toList());
  }

  private static void keepApart(List<List<Point>> layers) {
    for (List<Point> layer : layers) {
      for (int i = 0; i < layer.size(); i++) {
        Point a = layer.get(i);
        for (Point b : layer.subList(i + 1, layer.size())) {
          assertThat(Math.hypot(a.x() - b.x(), a.y() - b.y()))
              .isGreaterThanOrEqualTo(a.radius() + b.radius());
        }
      }
    }
  }

  @Test
  void aPlaceKnownRoughlyHasARing() {
    Invented content =
        new Invented(folder)
            .place(
                "{'id': 'a', 'name': 'A', 'latitude': 29.55, 'longitude': 66.02, 'geo_precision':"
                    + " 1}")
            .place(
                "{'id': 'b', 'name': 'B', 'latitude': 28.6, 'longitude': 65.4, 'geo_precision': 2}")
            .event("e", "'event_type': 'Battles', 'when': '2026-01-30', 'places': ['a', 'b']");
    List<Point> points =
        SiteMap.of(content.site(), Invented.ENGLISH)
            .view(Invented.LINKS)
            .drawings()
            .getFirst()
            .points();

    assertThat(points.get(0).ring()).isZero();
    assertThat(points.get(1).ring()).isGreaterThan(points.get(1).radius());
  }

  @Test
  void thePageOfAPlaceMarksItAndAPlaceWithoutAPointHasNoMap() {
    SiteMap map = SiteMap.of(Invented.real(), Invented.ENGLISH);

    MapView quetta = Objects.requireNonNull(map.place("quetta", new Links("../../")));
    assertThat(quetta.drawings().getFirst().points().stream().filter(Point::here))
        .singleElement()
        .extracting(Point::href)
        .isEqualTo("../../places/quetta/index.html");
    assertThat(map.place("balochistan", Invented.LINKS)).isNull();
  }

  @Test
  void aDegreeEastIsShortenedByTheCosineOfTheLatitude() {
    MapFrame frame = MapFrame.of(new Box(60, 55, 70, 65), List.of(), 400);

    double east = frame.x(61) - frame.x(60);
    double north = frame.y(60) - frame.y(61);
    assertThat(east / north).isCloseTo(0.5, within(0.02));
    assertThat(frame.pixels((double) frame.kilometres())).isLessThanOrEqualTo(120);
  }

  @Test
  void anOutlineIsCutJustBeyondTheEdgeAndKeepsItsShapeWithin() {
    MapFrame frame = new MapFrame(new Box(0, 0, 10, 10), 100, 100);
    MapOutline outline = MapOutline.of(square(-50, -50, 5, 50), frame);

    assertThat(outline.rings().getFirst())
        .allSatisfy(spot -> {
          assertThat(spot.x()).isBetween(-4.0, 50.0);
          assertThat(spot.y()).isBetween(-4.0, 104.0);
        });
    assertThat(outline.holds(25, 50)).isTrue();
    assertThat(outline.holds(75, 50)).isFalse();
    assertThat(MapOutline.of(square(20, 20, 30, 30), frame).isEmpty()).isTrue();
  }

  @Test
  void thinningMovesNoPointOfAnOutlineByHalfAPixel() {
    Random random = new Random(2);
    List<LonLat> coast = new ArrayList<>();
    for (int i = 0; i <= 5000; i++) {
      coast.add(new LonLat(i / 500.0, 5 + random.nextInt(100) / 1000.0));
    }
    MapFrame frame = new MapFrame(new Box(0, 0, 10, 10), 100, 100);
    List<Spot> thin =
        MapOutline.of(new Shape("", "", List.of(new Ring(coast)), false), frame).rings().getFirst();

    assertThat(thin).hasSizeLessThan(coast.size() / 2);
    for (LonLat point : coast) {
      double x = frame.x(point.longitude());
      double y = frame.y(point.latitude());
      double nearest = Double.MAX_VALUE;
      for (int i = 1; i < thin.size(); i++) {
        nearest = Math.min(nearest, off(x, y, thin.get(i - 1), thin.get(i)));
      }
      assertThat(nearest).isLessThan(0.5);
    }
  }

  private static double off(double x, double y, Spot from, Spot to) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double length = dx * dx + dy * dy;
    double share =
        length == 0 ? 0 : Math.clamp(((x - from.x()) * dx + (y - from.y()) * dy) / length, 0, 1);
    return Math.hypot(x - from.x() - share * dx, y - from.y() - share * dy);
  }

  private static Shape square(double west, double south, double east, double north) {
    return new Shape(
        "Square",
        "country",
        List.of(
            new Ring(
                List.of(
                    new LonLat(west, south),
                    new LonLat(east, south),
                    new LonLat(east, north),
                    new LonLat(west, north),
                    new LonLat(west, south)))),
        true);
  }
}
