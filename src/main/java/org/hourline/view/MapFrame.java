package org.hourline.view;

import java.math.BigDecimal;
import java.util.List;
import org.hourline.model.MapLayer.LonLat;
import org.hourline.model.Place;
import org.hourline.model.Timeline.Box;
import org.jspecify.annotations.Nullable;

/// The sheet of a map: which degrees it shows on how many pixels. Equirectangular: a degree east is
/// as long as the cosine of the middle latitude makes it, so that shapes keep their form there.
///
/// @param box what is shown
/// @param width in pixels
/// @param height in pixels
record MapFrame(Box box, int width, int height) {
  /// Flatter or taller sheets would leave no room for names.
  private static final double FLATTEST = 0.55;

  private static final double TALLEST = 1.2;

  /// Kilometres in a degree of latitude.
  private static final double KILOMETRES = 111.2;

  private static final long[] ROUND = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000};

  /// @param asked the box of timeline.json; null: what the places need
  static MapFrame of(@Nullable Box asked, List<Place> places, int width) {
    Box box = asked == null ? around(places) : asked;
    double height = width * (box.north() - box.south()) / (box.east() - box.west()) / cos(box);
    if (height < width * FLATTEST) {
      box = taller(box, width * FLATTEST / height);
      height = width * FLATTEST;
    } else if (height > width * TALLEST) {
      box = wider(box, height / (width * TALLEST));
      height = width * TALLEST;
    }
    return new MapFrame(box, width, (int) Math.round(height));
  }

  double x(double longitude) {
    return width * (longitude - box.west()) / (box.east() - box.west());
  }

  double y(double latitude) {
    return height * (box.north() - latitude) / (box.north() - box.south());
  }

  boolean holds(LonLat point) {
    return point.longitude() >= box.west()
        && point.longitude() <= box.east()
        && point.latitude() >= box.south()
        && point.latitude() <= box.north();
  }

  /// The longest round length that takes up to three tenths of the width, in kilometres.
  long kilometres() {
    long best = ROUND[0];
    for (long length : ROUND) {
      if (pixels((double) length) <= width * 0.3) {
        best = length;
      }
    }
    return best;
  }

  /// How long so many kilometres are along the middle latitude.
  double pixels(double kilometres) {
    return kilometres / (KILOMETRES * cos(box)) * width / (box.east() - box.west());
  }

  static @Nullable LonLat point(Place place) {
    BigDecimal latitude = place.latitude();
    BigDecimal longitude = place.longitude();
    return latitude == null || longitude == null
        ? null
        : new LonLat(longitude.doubleValue(), latitude.doubleValue());
  }

  private static double cos(Box box) {
    return Math.max(0.05, Math.cos(Math.toRadians((box.north() + box.south()) / 2)));
  }

  /// The places with a margin around them; a degree where there is but one.
  private static Box around(List<Place> places) {
    double west = 180;
    double south = 90;
    double east = -180;
    double north = -90;
    for (Place place : places) {
      LonLat point = point(place);
      if (point != null) {
        west = Math.min(west, point.longitude());
        east = Math.max(east, point.longitude());
        south = Math.min(south, point.latitude());
        north = Math.max(north, point.latitude());
      }
    }
    double reach = Math.max(east - west, north - south);
    double margin = reach == 0 ? 1 : reach * 0.25;
    return new Box(west - margin, south - margin, east + margin, north + margin);
  }

  private static Box taller(Box box, double factor) {
    double more = (box.north() - box.south()) * (factor - 1) / 2;
    return new Box(box.west(), box.south() - more, box.east(), box.north() + more);
  }

  private static Box wider(Box box, double factor) {
    double more = (box.east() - box.west()) * (factor - 1) / 2;
    return new Box(box.west() - more, box.south(), box.east() + more, box.north());
  }
}
