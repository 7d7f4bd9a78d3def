package org.hourline.export;

import java.time.Instant;
import java.time.ZoneId;
import org.hourline.time.Timing;
import org.hourline.time.When;
import org.jspecify.annotations.Nullable;

/// A time in JSON: as written, and the stretch that follows from it.
final class WhenJson {
  private final JsonText json;
  private final Known known;

  WhenJson(JsonText json, Known known) {
    this.json = json;
    this.known = known;
  }

  void when(String name, @Nullable Timing timing) {
    json.object(name, timing, this::timing);
  }

  private void timing(Timing timing) {
    When when = timing.reported();
    json.text("start", Moments.written(when.start()))
        .text("end", Moments.written(when.end()))
        .text("earliest", Moments.written(when.earliest()))
        .text("latest", Moments.written(when.latest()))
        .texts("after", known.events(when.after()))
        .texts("before", known.events(when.before()))
        .flag("approximate", when.approximate())
        .text(
            "clock_precision", when.clockPrecision() == null ? null : when.clockPrecision().term())
        .text("as_reported", when.asReported())
        .text("time_zone", timing.zone().getId())
        .object(
            "began",
            timing.began(),
            began -> {
              if (began.hasFrom()) {
                moment("from", began.from(), timing.zone());
              }
              moment("to", began.to(), timing.zone());
            });
  }

  private void moment(String name, Instant moment, ZoneId zone) {
    json.object(
        name,
        moment,
        at -> json.text("local", Moments.local(at, zone)).text("utc", Moments.utc(at)));
  }
}
