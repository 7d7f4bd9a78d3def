package org.hourline.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hourline.time.ClockTime;
import org.hourline.time.Interval;
import org.hourline.time.TimePoint;
import org.hourline.time.Timing;
import org.hourline.view.StripView.Mark;
import org.hourline.view.StripView.MarkForm;

/// Which signs show a time honestly: a dot only for a reported hour, with a whisker as wide as
/// "about" reaches; a band over every hour in which a thing can have begun where none was reported.
///
/// @param window what the strip draws; every sign is clipped to it, and says so
record StripMarks(StripWindow window) {

  /// @param follows whether what it follows is drawn right above it
  List<Mark> of(Timing timing, boolean follows) {
    List<Mark> marks = new ArrayList<>();
    Interval began = timing.began();
    Instant certain = began.to();
    if (timing.reported().start() instanceof ClockTime start) {
      certain = clock(start, timing, MarkForm.DOT, marks);
    } else if (began.touches(window.span())) {
      marks.add(mark(MarkForm.BAND, began));
    }
    TimePoint end = timing.reported().end();
    if (end != null) {
      // It can have ended with the first moment of what was reported; no hour more is certain.
      Instant last = end.interval(timing.zone()).from();
      if (certain.isBefore(last) && new Interval(certain, last).touches(window.span())) {
        marks.add(mark(MarkForm.LASTS, new Interval(certain, last)));
      }
    }
    if (!timing.reported().after().isEmpty() && window.holds(began.from())) {
      double from = window.percent(began.from());
      marks.add(new Mark(follows ? MarkForm.CONNECTOR : MarkForm.ARROW, from, from, false, false));
    }
    return marks;
  }

  /// One account of a contested time, inside the stretch that holds them all.
  List<Mark> account(Timing claimed, Interval envelope) {
    List<Mark> marks = new ArrayList<>();
    if (envelope.touches(window.span())) {
      marks.add(mark(MarkForm.ENVELOPE, envelope));
    }
    if (claimed.reported().start() instanceof ClockTime start) {
      clock(start, claimed, MarkForm.CLAIMED, marks);
    } else if (claimed.began().touches(window.span())) {
      marks.add(mark(MarkForm.BAND, claimed.began()));
    }
    return marks;
  }

  List<Mark> gap(Interval stretch) {
    return List.of(mark(MarkForm.GAP, stretch));
  }

  /// Draws a reported hour; returns the latest moment that "about" leaves open.
  private Instant clock(ClockTime start, Timing timing, MarkForm form, List<Mark> into) {
    Instant at = start.instant(timing.zone());
    if (timing.reported().approximate() && timing.began().touches(window.span())) {
      into.add(mark(MarkForm.WHISKER, timing.began()));
    }
    if (window.holds(at)) {
      double percent = window.percent(at);
      into.add(new Mark(form, percent, percent, false, false));
    }
    return timing.reported().approximate() ? timing.began().to() : at;
  }

  private Mark mark(MarkForm form, Interval stretch) {
    return new Mark(
        form,
        window.percent(stretch.from()),
        window.percent(stretch.to()),
        window.opensBefore(stretch),
        window.opensAfter(stretch));
  }
}
