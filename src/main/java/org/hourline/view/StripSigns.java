package org.hourline.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hourline.time.ClockTime;
import org.hourline.time.Interval;
import org.hourline.time.TimePoint;
import org.hourline.time.Timing;
import org.hourline.view.StripView.MarkForm;

/// Which signs show a time honestly, wherever they are drawn: a dot only for a reported hour, with
/// a whisker as wide as "about" reaches; a band over every hour in which a thing can have begun
/// where none was reported.
final class StripSigns {
  private StripSigns() {}

  /// A sign, not clipped to any window.
  ///
  /// @param to the same moment as `from` for a sign that is a point
  record Sign(MarkForm form, Instant from, Instant to) {
    boolean isPoint() {
      return from.equals(to);
    }
  }

  static List<Sign> of(Timing timing) {
    List<Sign> signs = new ArrayList<>();
    Interval began = timing.began();
    Instant certain = began.to();
    if (timing.reported().start() instanceof ClockTime start) {
      certain = clock(start, timing, MarkForm.DOT, signs);
    } else {
      signs.add(new Sign(MarkForm.BAND, began.from(), began.to()));
    }
    TimePoint end = timing.reported().end();
    if (end != null) {
      // It can have ended with the first moment of what was reported; no hour more is certain.
      Instant last = end.interval(timing.zone()).from();
      if (certain.isBefore(last)) {
        signs.add(new Sign(MarkForm.LASTS, certain, last));
      }
    }
    if (!timing.reported().after().isEmpty()) {
      signs.add(new Sign(MarkForm.ARROW, began.from(), began.from()));
    }
    return signs;
  }

  /// One account of a contested time, inside the stretch that holds them all.
  static List<Sign> account(Timing claimed, Interval envelope) {
    List<Sign> signs = new ArrayList<>();
    signs.add(new Sign(MarkForm.ENVELOPE, envelope.from(), envelope.to()));
    if (claimed.reported().start() instanceof ClockTime start) {
      clock(start, claimed, MarkForm.CLAIMED, signs);
    } else {
      signs.add(new Sign(MarkForm.BAND, claimed.began().from(), claimed.began().to()));
    }
    return signs;
  }

  /// Adds a reported hour; returns the latest moment that "about" leaves open.
  private static Instant clock(ClockTime start, Timing timing, MarkForm form, List<Sign> into) {
    Instant at = start.instant(timing.zone());
    if (timing.reported().approximate()) {
      into.add(new Sign(MarkForm.WHISKER, timing.began().from(), timing.began().to()));
    }
    into.add(new Sign(form, at, at));
    return timing.reported().approximate() ? timing.began().to() : at;
  }
}
