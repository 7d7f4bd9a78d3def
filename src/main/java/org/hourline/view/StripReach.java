package org.hourline.view;

import org.hourline.model.Event;
import org.hourline.view.StripView.MarkForm;

/// The stretch that the signs of an event cover, or those of several.
///
/// @param from seconds since 1970
/// @param to the first second after it
record StripReach(long from, long to) {
  static final StripReach NONE = new StripReach(0, 0);

  /// Of an event's own signs. A point is a second long; an arrow, which tells of an order, is none.
  static StripReach of(Event event) {
    StripReach reach = NONE;
    for (StripSigns.Sign sign : StripSigns.of(event.timing())) {
      if (sign.form() != MarkForm.ARROW) {
        long start = StripData.second(sign.from());
        long end = sign.isPoint() ? start + 1 : StripData.second(sign.to());
        reach = reach.with(new StripReach(start, end));
      }
    }
    return reach;
  }

  boolean isEmpty() {
    return from >= to;
  }

  /// The least that covers both.
  StripReach with(StripReach other) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() ? other : this;
    }
    return new StripReach(Math.min(from, other.from), Math.max(to, other.to));
  }

  /// What of it lies in another.
  StripReach within(StripReach other) {
    return new StripReach(Math.max(from, other.from), Math.min(to, other.to));
  }

  boolean holds(long second) {
    return second >= from && second < to;
  }
}
