package org.hourline.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hourline.model.Event;
import org.hourline.model.LaneKind;
import org.hourline.time.Interval;

/// The whole window in one band over the strip, in a box of [#WIDTH] by [#HEIGHT]: events by their
/// hour and lane, or, where there are too many, how many can first have begun in each of [#PARTS]
/// equal parts. The script frames in it what the strip shows.
///
/// @param shapes what is drawn alike, each once
public record StripOverview(List<Shape> shapes) {
  static final int WIDTH = 1000;
  static final int HEIGHT = 40;
  static final int PARTS = 120;

  /// Over and under what is drawn.
  private static final int MARGIN = 4;

  public StripOverview {
    shapes = List.copyOf(shapes);
  }

  /// What is drawn alike.
  ///
  /// @param css its classes: `hour kind-attack`, …; `some` where the hour is not reported
  /// @param path SVG path data
  public record Shape(String css, String path) {}

  /// Every event: its hour, or the stretch in which it can have begun.
  static StripOverview ofEvents(StripData data, LaneKind lanes, EventKind.Teller kinds) {
    Map<String, StringBuilder> shapes = new TreeMap<>();
    double lane = (double) (HEIGHT - 2 * MARGIN) / Math.max(1, data.totals(lanes).size());
    for (Event event : data.events()) {
      Instant hour = StripTiles.hour(event);
      String css = (hour == null ? "some " : "hour ") + kinds.of(event).css();
      StringBuilder path = shapes.computeIfAbsent(css, key -> new StringBuilder());
      double top = MARGIN + lane * data.lane(lanes, event);
      if (hour == null) {
        Interval began = event.timing().began();
        double from = along(data.window(), began.from());
        box(path, from, along(data.window(), began.to()) - from, top, 2);
      } else {
        box(path, along(data.window(), hour) - 1.5, 3, top - 1.5, 5);
      }
    }
    return new StripOverview(
        shapes.entrySet().stream()
            .map(shape -> new Shape(shape.getKey(), shape.getValue().toString()))
            .toList());
  }

  /// Counts alone.
  static StripOverview ofCounts(StripData data) {
    int[] counts = counts(data);
    int fullest = Math.max(1, Arrays.stream(counts).max().orElse(1));
    StringBuilder path = new StringBuilder();
    double width = (double) WIDTH / PARTS;
    for (int i = 0; i < PARTS; i++) {
      if (counts[i] > 0) {
        double height = (double) (HEIGHT - MARGIN) * counts[i] / fullest;
        box(path, width * i, width, HEIGHT - height, height);
      }
    }
    return new StripOverview(List.of(new Shape("bar", path.toString())));
  }

  private static int[] counts(StripData data) {
    int[] counts = new int[PARTS];
    long from = data.window().from().getEpochSecond();
    long length = data.window().to().getEpochSecond() - from;
    for (Event event : data.events()) {
      long part = Math.floorDiv((StripTiles.first(event) - from) * PARTS, length);
      if (part >= 0 && part < PARTS) {
        counts[(int) part]++;
      }
    }
    return counts;
  }

  private static double along(Interval window, Instant at) {
    double from = window.from().getEpochSecond();
    double to = window.to().getEpochSecond();
    return WIDTH * (Math.clamp((double) at.getEpochSecond(), from, to) - from) / (to - from);
  }

  private static void box(StringBuilder path, double x, double width, double y, double height) {
    path.append('M').append(number(x)).append(' ').append(number(y));
    path.append('h').append(number(width)).append('v').append(number(height));
    path.append('h').append(number(-width)).append('z');
  }

  /// To a tenth: less than a pixel.
  private static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
