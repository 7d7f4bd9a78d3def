package org.hourline.read;

import static org.hourline.read.Condition.anyOf;
import static org.hourline.read.Condition.where;
import static org.hourline.read.Field.optional;
import static org.hourline.read.Field.required;

import java.time.ZoneId;
import java.util.List;
import org.hourline.model.Edition;
import org.hourline.model.EventStatus;
import org.hourline.model.Figure;
import org.hourline.model.VerificationStatus;
import org.hourline.time.ClockTime;
import org.jspecify.annotations.Nullable;

/// How an edition is written: by `hourline edition`, and by nobody else.
public final class Editions {
  static final Field<Long> EDITION =
      required(
          "edition",
          Kinds.whole("an edition's number", 1, 1_000_000),
          "its number, which is the name of the file");
  static final Field<ClockTime> AS_OF = required("as_of", Times.CLOCK, "its moment");
  static final Field<String> TITLE = required("title", Kinds.TEXT, "the timeline's title");
  static final Field<ZoneId> TIME_ZONE =
      required("time_zone", Kinds.ZONE, "the timeline's time zone");

  static final Field<String> CLAIM_ID = required("id", Ids.CLAIM, "the claim");
  static final Field<VerificationStatus> VERIFICATION_STATUS =
      optional(
          "verification_status",
          Kinds.term("a verification status", VerificationStatus.class),
          "what came of checking it");
  static final Field<Times.Written> WHEN = optional("when", Times.WHEN, "when, without its words");
  private static final List<Field<?>> FIGURE =
      List.of(
          Figures.MEASURE,
          Figures.VICTIMS,
          Figures.UNIT,
          Figures.VALUE,
          Figures.MIN,
          Figures.MAX,
          Figures.QUALIFIER,
          Figures.PARTS,
          Figures.INCLUDING,
          Figures.INCLUDES_ATTACKERS);
  static final Shape CLAIM_SHAPE =
      Shape.of(
              "a claim in an edition",
              CLAIM_ID,
              Claims.CLAIMANT,
              Figures.MEASURE,
              Figures.VICTIMS,
              Figures.UNIT,
              Figures.VALUE,
              Figures.MIN,
              Figures.MAX,
              Figures.QUALIFIER,
              Figures.PARTS,
              Figures.INCLUDING,
              Figures.INCLUDES_ATTACKERS,
              WHEN,
              VERIFICATION_STATUS)
          .demanding(
              "a figure has a measure and a number: a value, or min and max, not both; sites and"
                  + " other have a unit",
              where(anyOf(FIGURE), Figures.WHOLE));
  static final Field<List<Edition.Statement>> CLAIMS =
      optional(
          "claims",
          new Kind.ListOf<>(new Kind.ObjectOf<>(CLAIM_SHAPE, Editions::claim), false, false),
          "who said how many, and when");
  static final Field<List<String>> CORRECTED =
      optional(
              "corrected",
              new Kind.ListOf<>(Kinds.TEXT, false, false),
              "the fields of the corrections that were there, one for each")
          .like("[\"when.start\"]");
  static final Field<List<String>> ERASED =
      optional("erased", Ids.list(Ids.ERASED), "ids of what it held and what was erased since");

  static final Field<String> EVENT_ID = required("id", Ids.EVENT, "the event");
  static final Field<EventStatus> STATUS =
      required("status", Kinds.term("a status", EventStatus.class), "how far from final it was");
  static final Field<String> EVENT_TITLE = optional("title", Kinds.TEXT, "what happened");
  static final Field<ZoneId> EVENT_ZONE =
      optional("time_zone", Kinds.ZONE, "of its times, where it is not the timeline's");
  static final Shape EVENT_SHAPE =
      Shape.of(
          "an event in an edition",
          EVENT_ID,
          STATUS,
          EVENT_TITLE,
          WHEN,
          EVENT_ZONE,
          VERIFICATION_STATUS,
          Events.ALIASES,
          CLAIMS,
          CORRECTED);
  static final Field<List<Values>> EVENTS =
      required(
          "events",
          new Kind.ListOf<>(new Kind.RawOf(EVENT_SHAPE), false, false),
          "the events that were published");
  static final Shape SHAPE =
      Shape.of("an edition", EDITION, AS_OF, TITLE, TIME_ZONE, EVENTS, CLAIMS, CORRECTED, ERASED);

  private Editions() {}

  private static Edition.@Nullable Statement claim(Values values) {
    Figure figure = null;
    if (FIGURE.stream().anyMatch(values::wrote)) {
      figure = Figures.make(values);
      if (figure == null) {
        return null;
      }
    }
    Times.Written when = values.get(WHEN);
    return new Edition.Statement(
        values.need(CLAIM_ID),
        values.need(Claims.CLAIMANT),
        figure,
        when == null ? null : when.when(),
        values.get(VERIFICATION_STATUS));
  }

  private static Edition.Entry event(Values values, ZoneId home) {
    Times.Written when = values.get(WHEN);
    return new Edition.Entry(
        values.need(EVENT_ID),
        values.need(STATUS),
        values.get(EVENT_TITLE),
        when == null ? null : when.when(),
        values.or(EVENT_ZONE, home),
        values.get(VERIFICATION_STATUS),
        values.list(Events.ALIASES),
        values.list(CLAIMS),
        values.list(CORRECTED));
  }

  /// @param name the file's name without its ending
  static @Nullable Edition make(Values values, String name, Findings findings) {
    List<Values> events = values.list(EVENTS);
    Long number = values.get(EDITION);
    if (number != null && !String.valueOf(number).equals(name)) {
      values.fail(
          ValueRules.EDITION_MISNAMED,
          values.at(EDITION),
          "The file “" + name + ".json” says that it is edition " + number,
          "editions are written by `hourline edition`; restore the file from your history");
    }
    if (values.isBroken() || events.stream().anyMatch(Values::isBroken)) {
      return null;
    }
    ZoneId home = values.need(TIME_ZONE);
    return new Edition(
        values.need(EDITION).intValue(),
        values.need(AS_OF).instant(home),
        values.need(TITLE),
        home,
        events.stream().map(event -> event(event, home)).toList(),
        values.list(CLAIMS),
        values.list(CORRECTED),
        values.list(ERASED));
  }
}
