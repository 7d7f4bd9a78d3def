package org.hourline.view;

import java.util.ArrayList;
import java.util.List;
import org.hourline.time.Interval;
import org.hourline.time.Timing;
import org.hourline.view.StripSigns.Sign;
import org.hourline.view.StripView.Mark;
import org.hourline.view.StripView.MarkForm;

/// The signs of a time ([StripSigns]) as far as a window shows them.
///
/// @param window what the strip draws; every sign is clipped to it, and says so
record StripMarks(StripWindow window) {

  /// @param follows whether what it follows is drawn right above it
  List<Mark> of(Timing timing, boolean follows) {
    return clipped(StripSigns.of(timing)).stream()
        .map(mark ->
            mark.form() == MarkForm.ARROW && follows
                ? new Mark(MarkForm.CONNECTOR, mark.from(), mark.to(), false, false)
                : mark)
        .toList();
  }

  /// One account of a contested time, inside the stretch that holds them all.
  List<Mark> account(Timing claimed, Interval envelope) {
    return clipped(StripSigns.account(claimed, envelope));
  }

  List<Mark> gap(Interval stretch) {
    return List.of(mark(MarkForm.GAP, stretch));
  }

  private List<Mark> clipped(List<Sign> signs) {
    List<Mark> marks = new ArrayList<>();
    for (Sign sign : signs) {
      if (sign.isPoint()) {
        if (window.holds(sign.from())) {
          double at = window.percent(sign.from());
          marks.add(new Mark(sign.form(), at, at, false, false));
        }
      } else {
        Interval stretch = new Interval(sign.from(), sign.to());
        if (stretch.touches(window.span())) {
          marks.add(mark(sign.form(), stretch));
        }
      }
    }
    return marks;
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
