package org.hourline.view;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hourline.time.Interval;
import org.jspecify.annotations.Nullable;
import org.shredzone.commons.suncalc.SunTimes;

/// Nights at a point: from sunset to sunrise, the moments when the upper edge of the sun is seen on
/// a level horizon (34 minutes of arc for the bending of light, 16 for the sun's radius), rounded
/// to the minute: the formulas are no finer, and mountains are not level.
final class Nights {
  /// Beyond the longest polar night.
  private static final Duration SEARCH = Duration.ofDays(370);

  private final double latitude;
  private final double longitude;

  Nights(double latitude, double longitude) {
    this.latitude = latitude;
    this.longitude = longitude;
  }

  /// The nights that touch a stretch, whole, in order.
  List<Interval> during(Interval stretch) {
    List<Interval> nights = new ArrayList<>();
    Instant at = stretch.from().minus(Duration.ofDays(1));
    while (at.isBefore(stretch.to())) {
      SunTimes sun = after(at);
      Instant rise = minute(sun.getRise());
      Instant set = minute(sun.getSet());
      Instant begin = at;
      if (set != null && (rise == null || set.isBefore(rise))) {
        begin = set;
        rise = minute(after(set).getRise());
      }
      if (rise == null) {
        return nights;
      }
      if (begin.isBefore(rise) && new Interval(begin, rise).touches(stretch)) {
        nights.add(new Interval(begin, rise));
      }
      at = rise.plus(1, ChronoUnit.MINUTES);
    }
    return nights;
  }

  private SunTimes after(Instant moment) {
    // Given an Instant, the library would read it on the clocks of the machine's own zone.
    return SunTimes.compute()
        .on(moment.atZone(ZoneOffset.UTC))
        .at(latitude, longitude)
        .limit(SEARCH)
        .execute();
  }

  private static @Nullable Instant minute(@Nullable ZonedDateTime moment) {
    return moment == null
        ? null
        : moment.toInstant().plusSeconds(30).truncatedTo(ChronoUnit.MINUTES);
  }
}
