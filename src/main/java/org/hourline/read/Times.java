package org.hourline.read;

import static org.hourline.read.Condition.any;
import static org.hourline.read.Condition.filled;
import static org.hourline.read.Condition.there;
import static org.hourline.read.Field.optional;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hourline.problem.Origins;
import org.hourline.problem.Position;
import org.hourline.time.ClockPrecision;
import org.hourline.time.ClockTime;
import org.hourline.time.Parsed;
import org.hourline.time.TimePoint;
import org.hourline.time.TimePoints;
import org.hourline.time.When;
import org.jspecify.annotations.Nullable;

/// How times are written. Which moment a local time is, its zone says later.
final class Times {
  private static final String CLOCK_TIME =
      "-?[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?";
  private static final String OFFSET = "(Z|[-+][0-9]{2}(:[0-9]{2})?)?";
  private static final String DATE = "-?([0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(-([0-9]{2}|XX)){0,2}[?~%]?";
  private static final Limits WRITTEN =
      Limits.matching("^(" + DATE + "|" + CLOCK_TIME + OFFSET + ")$");

  /// A date of EDTF, or a clock time.
  static final Kind<TimePoint> POINT =
      new Kind.Single<TimePoint>(
              "a date or a date and time",
              Kind.Form.TEXT_OR_NUMBER,
              "\"2026-01-31T03:00\"",
              List.of(),
              Times::point)
          .within(WRITTEN);

  /// A date and time, with an offset or local.
  static final Kind<ClockTime> CLOCK =
      new Kind.Single<ClockTime>(
              "a date and time", Kind.Form.TEXT, "\"2026-11-23T05:00Z\"", List.of(), Times::clock)
          .within(Limits.matching("^" + CLOCK_TIME + OFFSET + "$"));

  /// A date and time without an offset.
  static final Kind<ClockTime> LOCAL =
      new Kind.Single<ClockTime>(
              "a local date and time",
              Kind.Form.TEXT,
              "\"2026-01-30T00:00\"",
              List.of(),
              (written, key, at, findings) -> {
                ClockTime time = clock(written, key, at, findings);
                if (time == null || time.offset() == null) {
                  return time;
                }
                findings.add(
                    ValueRules.NOT_A_LOCAL_TIME,
                    at,
                    "“" + key + "” is “" + Excerpt.of(written) + "”, which has an offset",
                    "write the local time of the timeline's zone");
                return null;
              })
          .within(Limits.matching("^" + CLOCK_TIME + "$"));

  /// A whole day.
  static final Kind<LocalDate> DAY =
      new Kind.Single<LocalDate>("a day", Kind.Form.TEXT, "\"2026-01-31\"", List.of(), Times::day)
          .within(Limits.matching("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));

  static final Field<TimePoint> START = optional("start", POINT, "it began then");
  static final Field<TimePoint> END =
      optional("end", POINT, "it lasted until then").like("\"2026-01-31T05:00\"");
  static final Field<TimePoint> EARLIEST =
      optional("earliest", POINT, "it began at this moment or later; not a duration")
          .like("\"2026-01-30\"");
  static final Field<TimePoint> LATEST =
      optional("latest", POINT, "it began at this moment or earlier; of a date, its last moment")
          .like("\"2026-01-31\"");
  static final Field<List<String>> AFTER =
      optional("after", Ids.list(Ids.EVENT), "events that it did not begin before");
  static final Field<List<String>> BEFORE =
      optional("before", Ids.list(Ids.EVENT), "events that did not begin before it");
  static final Field<Boolean> APPROXIMATE =
      optional(
          "approximate", Kinds.TRUTH, "about then: widened by one clock_precision on each side");
  static final Field<ClockPrecision> CLOCK_PRECISION =
      optional("clock_precision", precision(), "how finely the hour is known");
  static final Field<String> AS_REPORTED =
      optional("as_reported", Kinds.TEXT, "the source's own words")
          .like("\"before dawn on Saturday\"");

  static final Shape SHAPE =
      Shape.of(
              "a time",
              START,
              END,
              EARLIEST,
              LATEST,
              AFTER,
              BEFORE,
              APPROXIMATE,
              CLOCK_PRECISION,
              AS_REPORTED)
          .demanding(
              "a time says start, earliest, latest, after or before",
              any(there(START), there(EARLIEST), there(LATEST), filled(AFTER), filled(BEFORE)));

  /// A time with all its keys, or a date or clock time alone, which is its start.
  static final Kind<Written> WHEN =
      new Kind.ShortOr<>(
          new Kind.Single<Written>(
                  POINT.name(),
                  Kind.Form.TEXT_OR_NUMBER,
                  POINT.example(),
                  List.of(),
                  (written, key, at, findings) -> {
                    TimePoint start = point(written, key, at, findings);
                    return start == null
                        ? null
                        : new Written(starting(start), new Node.Text(at, written));
                  })
              .within(WRITTEN),
          new Kind.ObjectOf<>(SHAPE, Times::when));

  private Times() {}

  /// A time as written, and where its parts stand.
  record Written(When when, Origins.Tree tree) {
    /// Where the value of a key stands; the whole, where it was not written.
    Position at(String key) {
      Origins.Tree child = tree.child(key);
      return child == null ? tree.at() : child.at();
    }
  }

  private static When starting(TimePoint start) {
    return new When(start, null, null, null, List.of(), List.of(), false, null, null);
  }

  private static @Nullable Written when(Values values) {
    if (!values.has(START)
        && !values.has(EARLIEST)
        && !values.has(LATEST)
        && values.list(AFTER).isEmpty()
        && values.list(BEFORE).isEmpty()) {
      values.fail(
          ValueRules.NO_TIME,
          values.node().at(),
          "Nothing here says when",
          "write one of `start`, `earliest`, `latest`, `after` and `before`");
      return null;
    }
    return new Written(
        new When(
            values.get(START),
            values.get(END),
            values.get(EARLIEST),
            values.get(LATEST),
            values.list(AFTER),
            values.list(BEFORE),
            values.is(APPROXIMATE),
            values.get(CLOCK_PRECISION),
            values.get(AS_REPORTED)),
        values.node());
  }

  private static Kind<ClockPrecision> precision() {
    List<String> terms = Stream.of(ClockPrecision.values()).map(ClockPrecision::term).toList();
    return new Kind.Single<>(
        "a precision",
        Kind.Form.TEXT,
        "\"hour\"",
        terms,
        (written, key, at, findings) -> {
          for (ClockPrecision precision : ClockPrecision.values()) {
            if (precision.term().equals(written)) {
              return precision;
            }
          }
          Kinds.unknown(written, key, terms, at, findings);
          return null;
        });
  }

  private static @Nullable TimePoint point(
      String written, String key, Position at, Findings findings) {
    return switch (TimePoints.parse(written)) {
      case Parsed.Value<TimePoint>(TimePoint point) -> point;
      case Parsed.Refused<TimePoint>(String reason, String hint) -> {
        findings.add(ValueRules.NOT_EDTF, at, reason, hint);
        yield null;
      }
    };
  }

  private static @Nullable ClockTime clock(
      String written, String key, Position at, Findings findings) {
    TimePoint point = point(written, key, at, findings);
    if (point == null || point instanceof ClockTime) {
      return (ClockTime) point;
    }
    findings.add(
        ValueRules.NOT_A_MOMENT,
        at,
        "“" + key + "” is “" + Excerpt.of(written) + "”, which has no time of day",
        "write a date and time, such as `2026-11-23T05:00Z`");
    return null;
  }

  private static @Nullable LocalDate day(
      String written, String key, Position at, Findings findings) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException e) {
      findings.add(
          ValueRules.NOT_A_DAY,
          at,
          "“" + key + "” is “" + Excerpt.of(written) + "”, which is not a day",
          "write it as `2026-01-31`");
      return null;
    }
  }
}
