package org.hourline.read;

import static org.hourline.read.Field.optional;
import static org.hourline.read.Field.required;

import java.time.Instant;
import java.util.List;
import org.hourline.model.Gap;
import org.hourline.model.Measure;
import org.hourline.time.TimePoint;
import org.jspecify.annotations.Nullable;

/// How something that is not known is written.
final class Gaps {
  static final Field<String> NOTE =
      required("note", Kinds.TEXT, "what is not known")
          .like("\"The nine districts are not listed.\"")
          .translated();
  static final Field<TimePoint> FROM = optional("from", Times.POINT, "since when");
  static final Field<TimePoint> TO = optional("to", Times.POINT, "until when");
  static final Field<List<String>> PLACES = optional("places", Ids.list(Ids.PLACE), "where");
  static final Field<List<String>> EVENTS =
      optional("events", Ids.list(Ids.EVENT), "the events that it is about");
  static final Field<String> CLAIMANT =
      optional("claimant", Ids.ACTOR, "whose figure was looked for and not found");
  static final Field<Measure> MEASURE =
      optional("measure", Kinds.term("a measure", Measure.class), "of what");
  static final Field<String> VICTIMS = optional("victims", Ids.GROUP_ID, "of whom");
  static final Field<List<String>> SOURCES =
      optional("sources", Ids.list(Ids.SOURCE), "where it shows");

  static final Shape SHAPE =
      Shape.of("a gap", NOTE, FROM, TO, PLACES, EVENTS, CLAIMANT, MEASURE, VICTIMS, SOURCES);

  private Gaps() {}

  static @Nullable Gap make(Values values, Timekeeper times) {
    Zone zone = times.of(values.list(PLACES));
    Instant from = times.from(values, FROM, zone);
    Instant to = times.to(values, TO, zone);
    if (from != null && to != null && !from.isBefore(to)) {
      values.fail(
          ValueRules.WINDOW_EMPTY,
          values.at(TO),
          "The gap ends before it begins",
          "write the later time in `to`");
    }
    return values.isBroken()
        ? null
        : new Gap(
            values.need(NOTE),
            from,
            to,
            values.list(PLACES),
            values.list(EVENTS),
            values.get(CLAIMANT),
            values.get(MEASURE),
            values.get(VICTIMS),
            values.list(SOURCES));
  }
}
