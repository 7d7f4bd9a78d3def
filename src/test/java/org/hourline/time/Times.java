package org.hourline.time;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes times for tests as an editor writes them.
public final class Times {
  public static final ZoneId KARACHI = ZoneId.of("Asia/Karachi");
  public static final Instant AS_OF = Instant.parse("2026-02-12T12:00:00Z");

  private @Nullable TimePoint start;
  private @Nullable TimePoint end;
  private @Nullable TimePoint earliest;
  private @Nullable TimePoint latest;
  private List<String> after = List.of();
  private List<String> before = List.of();
  private boolean approximate;
  private @Nullable ClockPrecision precision;

  private Times() {}

  public static Times when() {
    return new Times();
  }

  public static TimePoint point(String text) {
    return switch (TimePoints.parse(text)) {
      case Parsed.Value<TimePoint>(TimePoint point) -> point;
      case Parsed.Refused<TimePoint>(String reason, _) -> throw new AssertionError(reason);
    };
  }

  public Times start(String text) {
    start = point(text);
    return this;
  }

  public Times end(String text) {
    end = point(text);
    return this;
  }

  public Times earliest(String text) {
    earliest = point(text);
    return this;
  }

  public Times latest(String text) {
    latest = point(text);
    return this;
  }

  public Times after(String... ids) {
    after = List.of(ids);
    return this;
  }

  public Times before(String... ids) {
    before = List.of(ids);
    return this;
  }

  public Times about(@Nullable ClockPrecision within) {
    approximate = true;
    precision = within;
    return this;
  }

  public Times precision(ClockPrecision known) {
    precision = known;
    return this;
  }

  public When build() {
    return new When(start, end, earliest, latest, after, before, approximate, precision, null);
  }

  /// With the stretch that follows from it in Karachi, told on 12 February 2026.
  public Timing timing() {
    return timing(KARACHI);
  }

  public Timing timing(ZoneId zone) {
    return switch (Timings.derive(build(), zone, AS_OF)) {
      case Derived.Own(Interval began) -> new Timing(build(), zone, began);
      case Derived.Faulty(List<TimingFault> faults) -> throw new AssertionError(faults);
    };
  }
}
