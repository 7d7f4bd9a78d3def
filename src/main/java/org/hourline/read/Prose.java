package org.hourline.read;

import static org.hourline.read.Field.optional;
import static org.hourline.read.Field.required;

import java.util.List;
import org.hourline.model.Briefing;
import org.hourline.model.BriefingKind;
import org.hourline.model.Importance;
import org.hourline.model.Page;
import org.hourline.model.Paper;
import org.hourline.time.TimePoint;
import org.jspecify.annotations.Nullable;

/// How pages and briefings are written: front matter and a body.
final class Prose {
  static final Field<String> TITLE =
      required("title", Kinds.TEXT, "its title").like("\"How this was made\"").translated();
  static final Field<String> BODY = Events.BODY;

  static final Field<Long> ORDER =
      optional(
          "order",
          Kinds.whole("a place in the menu", 0, 1_000_000),
          "its place in the menu; without one, last");
  static final Shape PAGE_SHAPE = Shape.of("a page", TITLE, ORDER, BODY);

  static final Field<Long> NUMBER =
      optional("number", Kinds.whole("a briefing's number", 1, 1_000_000), "its number");
  static final Field<String> SUBJECT =
      optional("subject", Kinds.TEXT, "what it is about")
          .like("\"The first two days\"")
          .translated();
  static final Field<BriefingKind> KIND =
      optional("kind", Kinds.term("a kind of briefing", BriefingKind.class), "flash: one page");
  static final Field<List<Paper>> PAPER =
      optional(
          "paper",
          new Kind.OneOrMore<>(Kinds.term("paper", Paper.class)),
          "the paper it is laid out for; both");
  static final Field<List<String>> PLACES =
      optional("places", Ids.list(Ids.PLACE), "the places that it covers");
  static final Field<List<String>> ACTORS =
      optional("actors", Ids.list(Ids.ACTOR), "the actors that it covers");
  static final Field<TimePoint> FROM = optional("from", Times.POINT, "since when");
  static final Field<TimePoint> TO = optional("to", Times.POINT, "until when");
  static final Field<Importance> IMPORTANCE =
      optional(
          "importance",
          Kinds.numberTerm("a weight", Importance.class),
          "the least weighty events that it holds");
  static final Field<TimePoint> AS_KNOWN_AT =
      optional("as_known_at", Times.POINT, "what had been said by then");
  static final Field<String> LANGUAGE = optional("language", Kinds.LANGUAGE, "BCP 47");
  static final Shape BRIEFING_SHAPE =
      Shape.of(
          "a briefing",
          TITLE,
          NUMBER,
          SUBJECT,
          KIND,
          PAPER,
          PLACES,
          ACTORS,
          FROM,
          TO,
          IMPORTANCE,
          AS_KNOWN_AT,
          LANGUAGE,
          BODY);

  private Prose() {}

  static @Nullable Page page(Values values, String id, Body body) {
    Long order = values.get(ORDER);
    return values.isBroken()
        ? null
        : new Page(
            id,
            values.need(TITLE),
            order == null ? Integer.MAX_VALUE : order.intValue(),
            body.markdown(),
            body.citations(),
            body.mentions());
  }

  static @Nullable Briefing briefing(Values values, String id, Body body, Timekeeper times) {
    Zone zone = times.of(values.list(PLACES));
    times.from(values, FROM, zone);
    times.to(values, TO, zone);
    times.from(values, AS_KNOWN_AT, times.home());
    Long number = values.get(NUMBER);
    return values.isBroken()
        ? null
        : new Briefing(
            id,
            values.need(TITLE),
            number == null ? null : number.intValue(),
            values.get(SUBJECT),
            values.or(KIND, BriefingKind.FULL),
            values.or(PAPER, List.of(Paper.values())),
            values.list(PLACES),
            values.list(ACTORS),
            values.get(FROM),
            values.get(TO),
            values.get(IMPORTANCE),
            values.get(AS_KNOWN_AT),
            values.get(LANGUAGE),
            body.markdown(),
            body.citations(),
            body.mentions());
  }
}
