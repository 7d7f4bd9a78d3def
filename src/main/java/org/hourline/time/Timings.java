package org.hourline.time;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hourline.time.TimingFault.Kind;
import org.jspecify.annotations.Nullable;

/// Derives the stretch in which something can have begun from what was reported of it alone.
///
/// A date spans its local day, month or year, as long as the zone's clocks make it (a day of 23 or
/// 25 hours where they change); a clock time its minute, or second. `approximate` makes a clock
/// time reach one `clock_precision` to each side: about 03:00 with `hour` is from 02:00 up to
/// 04:00. `earliest`, `latest` and `end` cut off what lies outside them. Where nothing bounds the
/// beginning, it is [Instant#MIN]; where nothing bounds the end, the edition's moment, since what
/// an edition tells has happened.
public final class Timings {
  private Timings() {}

  /// @param asOf the moment of the edition
  public static Derived derive(When when, ZoneId zone, Instant asOf) {
    List<TimingFault> faults = new ArrayList<>();
    check("start", when.start(), zone, faults);
    check("end", when.end(), zone, faults);
    check("earliest", when.earliest(), zone, faults);
    check("latest", when.latest(), zone, faults);
    precision(when).ifPresent(faults::add);
    if (!faults.isEmpty()) {
      return new Derived.Faulty(faults);
    }
    return new Bounds(when, zone).derive(asOf);
  }

  private static void check(
      String key, @Nullable TimePoint point, ZoneId zone, List<TimingFault> faults) {
    if (point != null) {
      ZoneCheck.check(key, point, zone).ifPresent(faults::add);
    }
  }

  /// The precision agrees with the value (as ACLED and UCDP code it): a date has no hour whose
  /// precision could be stated, and an hour that is stated is not unknown.
  private static Optional<TimingFault> precision(When when) {
    ClockPrecision precision = when.clockPrecision();
    TimePoint start = when.start();
    if (precision == null || start == null) {
      return Optional.empty();
    }
    return switch (start) {
      case EdtfDate date
          when precision == ClockPrecision.MINUTE || precision == ClockPrecision.HOUR ->
          Optional.of(
              new TimingFault(
                  Kind.PRECISION_DISAGREES,
                  "clock_precision",
                  date.text()
                      + " has no hour, so its clock_precision cannot be "
                      + precision.term(),
                  "leave clock_precision out, or write unknown or part_of_day"));
      case ClockTime time when precision == ClockPrecision.UNKNOWN ->
          Optional.of(
              new TimingFault(
                  Kind.PRECISION_DISAGREES,
                  "clock_precision",
                  time.text() + " has an hour, so its clock_precision is not unknown",
                  "write the date without the hour, or clock_precision: minute, hour or"
                      + " part_of_day"));
      case EdtfDate _, ClockTime _ -> Optional.empty();
    };
  }

  /// The four reported times of one `when`, each as the stretch it stands for.
  private static final class Bounds {
    private final When when;
    private final @Nullable Interval start;
    private final @Nullable Interval end;
    private final @Nullable Interval earliest;
    private final @Nullable Interval latest;
    private final List<TimingFault> faults = new ArrayList<>();

    Bounds(When when, ZoneId zone) {
      this.when = when;
      this.start = stretch(when.start(), zone);
      this.end = stretch(when.end(), zone);
      this.earliest = stretch(when.earliest(), zone);
      this.latest = stretch(when.latest(), zone);
    }

    private @Nullable Interval stretch(@Nullable TimePoint point, ZoneId zone) {
      return switch (point) {
        case null -> null;
        case EdtfDate date -> date.interval(zone);
        case ClockTime time -> {
          Duration reach = reach();
          Instant at = time.instant(zone);
          yield reach == null ? time.interval(zone) : new Interval(at.minus(reach), at.plus(reach));
        }
      };
    }

    private @Nullable Duration reach() {
      ClockPrecision precision = when.clockPrecision();
      return when.approximate()
          ? (precision == null ? ClockPrecision.MINUTE : precision).width()
          : null;
    }

    Derived derive(Instant asOf) {
      ordered("earliest", when.earliest(), earliest, "start", when.start(), start);
      ordered("start", when.start(), start, "latest", when.latest(), latest);
      ordered("earliest", when.earliest(), earliest, "latest", when.latest(), latest);
      ordered("start", when.start(), start, "end", when.end(), end);
      ordered("earliest", when.earliest(), earliest, "end", when.end(), end);
      Instant from = later(start, earliest);
      Instant to = sooner(sooner(to(start), to(latest)), to(end));
      if (faults.isEmpty() && to == null && !from.isBefore(asOf)) {
        faults.add(
            new TimingFault(
                Kind.AFTER_AS_OF,
                "earliest",
                "it began at the earliest at "
                    + text(when.earliest())
                    + ", which is not before the timeline's as_of, "
                    + asOf,
                "correct the time, or as_of in timeline.json"));
      }
      return faults.isEmpty()
          ? new Derived.Own(new Interval(from, to == null ? asOf : to))
          : new Derived.Faulty(faults);
    }

    /// Holds that `first` does not certainly lie after `second`.
    private void ordered(
        String firstKey,
        @Nullable TimePoint firstPoint,
        @Nullable Interval first,
        String secondKey,
        @Nullable TimePoint secondPoint,
        @Nullable Interval second) {
      if (first != null && second != null && !first.from().isBefore(second.to())) {
        faults.add(
            new TimingFault(
                Kind.TIMES_OUT_OF_ORDER,
                secondKey,
                secondKey
                    + " "
                    + text(secondPoint)
                    + " is before "
                    + firstKey
                    + " "
                    + text(firstPoint),
                "write "
                    + firstKey
                    + " and "
                    + secondKey
                    + " so that the first is not after the second"));
      }
    }

    private static Instant later(@Nullable Interval a, @Nullable Interval b) {
      Instant first = a == null ? Instant.MIN : a.from();
      Instant second = b == null ? Instant.MIN : b.from();
      return first.isAfter(second) ? first : second;
    }

    private static @Nullable Instant to(@Nullable Interval interval) {
      return interval == null ? null : interval.to();
    }

    private static @Nullable Instant sooner(@Nullable Instant a, @Nullable Instant b) {
      if (a == null || b == null) {
        return a == null ? b : a;
      }
      return a.isBefore(b) ? a : b;
    }

    private static String text(@Nullable TimePoint point) {
      return point == null ? "" : point.text();
    }
  }
}
