package org.hourline.read;

import static org.hourline.read.Condition.any;
import static org.hourline.read.Condition.is;
import static org.hourline.read.Condition.not;
import static org.hourline.read.Condition.there;
import static org.hourline.read.Condition.where;
import static org.hourline.read.Field.optional;
import static org.hourline.read.Field.required;

import java.util.List;
import java.util.stream.Stream;
import org.hourline.model.ActorRole;
import org.hourline.model.Correction;
import org.hourline.model.Estimate;
import org.hourline.model.EventStatus;
import org.hourline.model.EventType;
import org.hourline.model.Importance;
import org.hourline.model.Measure;
import org.hourline.model.Participation;
import org.hourline.model.Related;
import org.hourline.model.Relation;
import org.hourline.model.SubEventType;
import org.hourline.model.VerificationStatus;
import org.hourline.time.ClockTime;
import org.jspecify.annotations.Nullable;

/// How an event is written.
final class Events {
  static final Field<String> ID =
      optional("id", Ids.EVENT, "its id; of a Markdown file, else the file's name").naming();
  static final Field<String> TITLE =
      required("title", Kinds.TEXT, "what happened, in one line").translated();
  static final Field<Times.Written> WHEN = required("when", Times.WHEN, "when it began");
  static final Field<EventType> EVENT_TYPE =
      required(
          "event_type",
          Kinds.term("an event type", EventType.class),
          "ACLED's event type, or Statement");
  static final Field<SubEventType> SUB_EVENT_TYPE =
      optional(
          "sub_event_type",
          Kinds.term("a sub-event type", SubEventType.class),
          "ACLED's sub-event type; absent when the kind is not known");
  static final Field<List<String>> PLACES =
      optional("places", Ids.list(Ids.PLACE), "where, the chief place first");

  static final Field<String> ACTOR = required("actor", Ids.ACTOR, "the actor");
  static final Field<ActorRole> ROLE =
      required("role", Kinds.term("a role", ActorRole.class), "what it is said to have been");
  static final Shape ACTOR_SHAPE = Shape.of("an actor in an event", ACTOR, ROLE);
  static final Field<List<Participation>> ACTORS =
      optional(
          "actors",
          new Kind.ListOf<>(
              new Kind.ObjectOf<>(ACTOR_SHAPE, v -> new Participation(v.need(ACTOR), v.need(ROLE))),
              false,
              true),
          "who is said to have been in it");

  static final Field<String> SUMMARY =
      optional("summary", Kinds.TEXT, "one or two sentences, in the site's own words")
          .like("\"Raids were reported in two districts.\"")
          .translated();
  static final Field<List<String>> SOURCES =
      optional("sources", Ids.list(Ids.SOURCE), "where title, summary and time were read");
  static final Field<List<Values>> CLAIMS = optional("claims", Claims.LIST, "who said what of it");

  static final Field<String> EVENT = required("event", Ids.EVENT, "the other event");
  static final Field<Relation> RELATION =
      required("relation", Kinds.term("a relation", Relation.class), "what this one is to it");
  static final Shape RELATED_SHAPE = Shape.of("a related event", EVENT, RELATION);
  static final Field<List<Related>> RELATED =
      optional(
          "related",
          new Kind.ListOf<>(
              new Kind.ObjectOf<>(RELATED_SHAPE, v -> new Related(v.need(EVENT), v.need(RELATION))),
              false,
              true),
          "ties to other events");

  static final Field<Importance> IMPORTANCE =
      optional(
          "importance",
          Kinds.numberTerm("a weight", Importance.class),
          "1 headline, 2 normal, 3 detail");
  static final Field<EventStatus> STATUS =
      optional(
          "status", Kinds.term("a status", EventStatus.class), "how far from final; provisional");
  static final Field<String> BODY =
      optional(
              "body", Kinds.MARKDOWN, "Markdown; of a Markdown file, what follows the front matter")
          .like("\"Seen in [@seed].\"")
          .translated();
  static final Field<Times.Written> RECORDED =
      optional("recorded", Times.WHEN, "when the editor wrote it down");
  static final Field<List<String>> TAGS =
      optional("tags", Kinds.texts(), "the editor's words").like("[\"harbour\"]");
  static final Field<List<String>> ALIASES = optional("aliases", Ids.list(Ids.EVENT), "former ids");
  static final Field<VerificationStatus> VERIFICATION_STATUS =
      optional(
          "verification_status",
          Kinds.term("a verification status", VerificationStatus.class),
          "what came of checking it");
  static final Field<String> VERIFIED_BY =
      optional("verified_by", Kinds.TEXT, "who checked it: an actor's id, or a name")
          .like("\"desk\"");
  static final Field<String> CONTENT_WARNING =
      optional("content_warning", Kinds.TEXT, "what a reader is told before reading")
          .like("\"Speaks of the killing of children.\"")
          .translated();
  static final Field<ClockTime> EMBARGOED_UNTIL =
      optional("embargoed_until", Times.CLOCK, "left out of an edition before this moment");

  static final Field<List<Correction>> CORRECTIONS =
      optional("corrections", Corrections.LIST, "changes to what was published");

  static final Field<Boolean> CONTEXT =
      optional("context", Kinds.TRUTH, "true: before or after the window");

  static final Field<Measure> MEASURE =
      required("measure", Kinds.term("a measure", Measure.class), "what is counted");
  static final Field<Long> LOW = required("low", Kinds.COUNT, "the least");
  static final Field<Long> BEST = optional("best", Kinds.COUNT, "the likeliest");
  static final Field<Long> HIGH = required("high", Kinds.COUNT, "the most");
  static final Field<String> RATIONALE =
      required("rationale", Kinds.TEXT, "how the editor came to it")
          .like("\"The lower count leaves out those who died in hospital.\"")
          .translated();
  static final Shape ESTIMATE_SHAPE =
      Shape.of("an estimate", MEASURE, Figures.VICTIMS, LOW, BEST, HIGH, RATIONALE);
  static final Field<Estimate> ESTIMATE =
      optional(
          "estimate",
          new Kind.ObjectOf<>(ESTIMATE_SHAPE, Events::estimate),
          "the editor's own, shown apart from the claims");

  static final Field<String> FILE =
      required("file", Kinds.PICTURE, "the picture: JPEG, PNG, GIF or WebP").naming();
  static final Field<String> ALT =
      required("alt", Kinds.TEXT, "what it shows, in words")
          .like("\"A burnt wall beside a road\"")
          .translated();
  static final Field<String> CAPTION =
      optional("caption", Kinds.TEXT, "the line under it")
          .like("\"The wall on Sunday\"")
          .translated();
  static final Field<String> CREDIT =
      optional("credit", Kinds.TEXT, "whose it is").like("\"Harbour Post\"");
  static final Field<String> MEDIA_ORIGIN =
      required("origin", Kinds.TEXT, "where it comes from").like("\"Harbour Post\"");
  static final Field<String> LICENCE =
      optional("licence", Kinds.TEXT, "by what right it is shown").like("\"CC BY 4.0\"");
  static final Field<VerificationStatus> MEDIA_STATUS =
      required(
          "verification_status",
          Kinds.term("a verification status", VerificationStatus.class),
          "what came of checking it");
  static final Field<Boolean> GRAPHIC =
      optional("graphic", Kinds.TRUTH, "true: it shows wounds or the dead; described, never shown");
  static final Shape MEDIA_SHAPE =
      Shape.of(
              "a picture",
              FILE,
              ALT,
              CAPTION,
              CREDIT,
              MEDIA_ORIGIN,
              LICENCE,
              MEDIA_STATUS,
              VERIFIED_BY,
              GRAPHIC)
          .demanding(
              "what was verified, or was not, says by whom",
              where(
                  is(
                      MEDIA_STATUS,
                      VerificationStatus.VERIFIED.term(),
                      VerificationStatus.NOT_VERIFIED.term()),
                  there(VERIFIED_BY)));
  static final Field<List<Values>> MEDIA =
      optional(
          "media",
          new Kind.ListOf<>(new Kind.RawOf(MEDIA_SHAPE), true, false),
          "pictures; behind the content_warning, where there is one");
  static final Field<String> IMPORTED =
      optional(
          "imported",
          new Kind.Anything("anything", "{\"note\": \"column 9\"}"),
          "what an import could not place");

  static final Shape SHAPE =
      Shape.of(
              "an event",
              ID,
              TITLE,
              WHEN,
              EVENT_TYPE,
              SUB_EVENT_TYPE,
              PLACES,
              ACTORS,
              SUMMARY,
              SOURCES,
              CLAIMS,
              RELATED,
              IMPORTANCE,
              CONTEXT,
              STATUS,
              RECORDED,
              TAGS,
              ALIASES,
              VERIFICATION_STATUS,
              VERIFIED_BY,
              CONTENT_WARNING,
              EMBARGOED_UNTIL,
              CORRECTIONS,
              ESTIMATE,
              MEDIA,
              IMPORTED,
              BODY)
          .demanding(
              "verified_by stands beside a verification_status",
              where(there(VERIFIED_BY), there(VERIFICATION_STATUS)))
          .demanding(
              "a sub-event type is one of its event type's; a statement has none",
              new Condition.All(subTypes()));

  private Events() {}

  private static List<Condition> subTypes() {
    return Stream.of(EventType.values())
        .map(type ->
            where(
                is(EVENT_TYPE, type.term()),
                any(not(there(SUB_EVENT_TYPE)), is(SUB_EVENT_TYPE, legal(type)))))
        .toList();
  }

  private static String[] legal(EventType type) {
    return Stream.of(SubEventType.values())
        .filter(subType -> subType.of() == type)
        .map(SubEventType::term)
        .toArray(String[]::new);
  }

  private static @Nullable Estimate estimate(Values values) {
    long low = values.need(LOW);
    Long best = values.get(BEST);
    long high = values.need(HIGH);
    if (low > high || (best != null && (best < low || best > high))) {
      values.fail(
          ValueRules.BOUNDS_CROSSED,
          values.at(best == null || low > high ? HIGH : BEST),
          "“low”, “best” and “high” are not in this order",
          "write low ≤ best ≤ high");
      return null;
    }
    return new Estimate(
        values.need(MEASURE), values.get(Figures.VICTIMS), low, best, high, values.need(RATIONALE));
  }
}
