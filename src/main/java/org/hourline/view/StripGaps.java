package org.hourline.view;

import java.util.ArrayList;
import java.util.List;
import org.hourline.model.Gap;
import org.hourline.model.Site;
import org.hourline.time.Interval;

/// Stretches without reports, and the lanes in which they are drawn.
final class StripGaps {
  private StripGaps() {}

  /// A gap that the strip draws.
  ///
  /// @param lane the index of the lane of its place, or of the nearest place around it that has
  ///   one; -1: none has
  record Placed(Gap gap, Interval stretch, int lane) {}

  /// The gaps that touch the window.
  ///
  /// @param lanes by place; empty where the strip has others
  static List<Placed> of(Site site, StripWindow window, List<StripLanes.Lane> lanes) {
    List<Placed> placed = new ArrayList<>();
    for (Gap gap : site.gaps()) {
      if (gap.from() != null && gap.to() != null && gap.from().isBefore(gap.to())) {
        Interval stretch = new Interval(gap.from(), gap.to());
        if (stretch.touches(window.span())) {
          placed.add(new Placed(gap, stretch, lane(site, gap, lanes)));
        }
      }
    }
    return placed;
  }

  private static int lane(Site site, Gap gap, List<StripLanes.Lane> lanes) {
    if (gap.places().size() != 1) {
      return -1;
    }
    for (String place : site.withins(gap.places().getFirst())) {
      for (int i = 0; i < lanes.size(); i++) {
        if (place.equals(lanes.get(i).id())) {
          return i;
        }
      }
    }
    return -1;
  }
}
