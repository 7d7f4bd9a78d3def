package org.hourline.read;

import static org.hourline.read.Condition.all;
import static org.hourline.read.Condition.any;
import static org.hourline.read.Condition.anyOf;
import static org.hourline.read.Condition.filled;
import static org.hourline.read.Condition.is;
import static org.hourline.read.Condition.not;
import static org.hourline.read.Condition.there;
import static org.hourline.read.Condition.where;
import static org.hourline.read.Field.optional;
import static org.hourline.read.Field.required;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hourline.model.Claim;
import org.hourline.model.ClaimKind;
import org.hourline.model.Covers;
import org.hourline.model.Figure;
import org.hourline.model.Unread;
import org.hourline.model.Verification;
import org.hourline.model.VerificationStatus;
import org.hourline.time.Interval;
import org.hourline.time.TimePoint;
import org.hourline.time.Timing;
import org.jspecify.annotations.Nullable;

/// How a claim is written, in an event or in claims.json.
final class Claims {
  static final Field<String> ID = required("id", Ids.CLAIM, "its id, unique among claims").naming();
  static final Field<ClaimKind> KIND =
      optional(
          "kind",
          Kinds.term("a kind of claim", ClaimKind.class),
          "what it is a claim of; without it, a number makes it a figure, a time a time");
  static final Field<String> CLAIMANT =
      required("claimant", Ids.ACTOR, "the actor who says it, or unattributed");
  static final Field<List<String>> SOURCES =
      required("sources", Ids.list(Ids.SOURCE), "where it was read; at least one");
  static final Field<String> TEXT =
      optional("text", Kinds.TEXT, "what is said, in the editor's neutral words")
          .like("\"Says that the road was closed.\"")
          .translated();
  static final Field<Times.Written> WHEN =
      optional("when", Times.WHEN, "of a time claim, the time that is claimed");
  static final Field<List<String>> NAMES =
      optional(
          "names",
          Ids.list(Ids.ACTOR),
          "the actors whom a responsibility, attribution or denial is about");
  static final Field<List<String>> ABOUT =
      optional("about", Ids.list(Ids.CLAIM), "the claims that it is about");
  static final Field<List<String>> DISPUTES =
      optional("disputes", Ids.list(Ids.CLAIM), "the claims that cannot hold with it");
  static final Field<String> SUPERSEDES =
      optional("supersedes", Ids.CLAIM, "the earlier claim that it replaces")
          .like("\"gwadar-camp-first\"");
  static final Field<Times.Written> PUBLISHED =
      optional("published", Times.WHEN, "when it was said; absent: not known");
  static final Field<Times.Written> AS_OF =
      optional("as_of", Times.WHEN, "the moment that it speaks of; absent: not known");
  static final Field<String> AS_REPORTED =
      optional("as_reported", Kinds.TEXT, "the source's words").like("\"at least ten people\"");
  static final Field<String> TRANSLATION =
      optional("translation", Kinds.TEXT, "of those words")
          .like("\"at least ten people\"")
          .addable();
  static final Field<String> NOTE =
      optional("note", Kinds.TEXT, "the editor's, neutral")
          .like("\"The article does not say who counted.\"")
          .translated();
  static final Field<Long> CREDIBILITY =
      optional("credibility", Kinds.whole("a credibility", 1, 6), "1 to 6 (Admiralty code)");
  static final Field<VerificationStatus> VERIFICATION_STATUS =
      optional(
          "verification_status",
          Kinds.term("a verification status", VerificationStatus.class),
          "what came of checking it");
  static final Field<String> VERIFIED_BY =
      optional("verified_by", Kinds.TEXT, "who checked it: an actor's id, or a name")
          .like("\"desk\"");

  static final Shape WINDOW_SHAPE = Shape.of("a window", Times.START, Times.END, Times.AS_REPORTED);
  static final Field<List<String>> COVERED_EVENTS =
      optional("events", Ids.list(Ids.EVENT), "the events");
  static final Field<List<String>> COVERED_PLACES =
      optional("places", Ids.list(Ids.PLACE), "the places");
  static final Field<Values> WINDOW =
      optional("window", new Kind.RawOf(WINDOW_SHAPE), "the stretch of time")
          .like("{\"start\": \"2026-01-30\", \"as_reported\": \"over two days\"}");
  static final Shape COVERS_SHAPE =
      Shape.of("what a claim covers", COVERED_EVENTS, COVERED_PLACES, WINDOW);
  static final Field<Values> COVERS =
      optional(
              "covers",
              new Kind.RawOf(COVERS_SHAPE),
              "what it covers; absent in an event: that event; in claims.json: not stated")
          .like("{\"places\": [\"gwadar\"]}");

  static final Shape SHAPE = shape();

  /// A list of claims: of it the good ones stay.
  static final Kind<List<Values>> LIST = new Kind.ListOf<>(new Kind.RawOf(SHAPE), true, false);

  static final Sheet SHEET =
      new Sheet("claims.json", Unread.Kind.CLAIMS, SHAPE, ID, Register.Space.CLAIMS, "claim");

  private Claims() {}

  private static Shape shape() {
    List<Field<?>> fields = new ArrayList<>(List.of(ID, KIND, CLAIMANT));
    fields.addAll(Figures.FIELDS);
    fields.addAll(
        List.of(
            NAMES,
            TEXT,
            WHEN,
            COVERS,
            PUBLISHED,
            AS_OF,
            AS_REPORTED,
            TRANSLATION,
            NOTE,
            ABOUT,
            DISPUTES,
            SUPERSEDES,
            SOURCES,
            CREDIBILITY,
            VERIFICATION_STATUS,
            VERIFIED_BY));
    Condition otherwise = not(there(KIND));
    return new Shape("a claim", fields, List.of())
        .demanding("sources names at least one", where(there(SOURCES), filled(SOURCES)))
        .demanding(
            "verified_by stands beside a verification_status",
            where(there(VERIFIED_BY), there(VERIFICATION_STATUS)))
        .demanding(
            "a figure has a measure and a number: a value, or min and max, not both; sites and"
                + " other have a unit",
            where(
                any(is(KIND, ClaimKind.FIGURE.term()), all(otherwise, anyOf(Figures.FIELDS))),
                Figures.WHOLE))
        .demanding(
            "what is no figure has none of a figure's keys",
            where(
                all(there(KIND), not(is(KIND, ClaimKind.FIGURE.term()))),
                not(anyOf(Figures.FIELDS))))
        .demanding("a time claim has a when", where(is(KIND, ClaimKind.TIME.term()), there(WHEN)))
        .demanding(
            "every other claim has a text",
            where(
                any(
                    all(there(KIND), not(is(KIND, ClaimKind.FIGURE.term(), ClaimKind.TIME.term()))),
                    all(otherwise, not(anyOf(Figures.FIELDS)), not(there(WHEN)))),
                there(TEXT)));
  }

  /// @param event the event that it stands in; null in claims.json
  /// @param zone of its local times
  static @Nullable Claim make(
      Values values,
      @Nullable String event,
      Zone zone,
      Timekeeper times,
      Map<String, Timing> events) {
    ClaimKind kind = values.or(KIND, kind(values));
    Figure figure = null;
    if (kind == ClaimKind.FIGURE) {
      figure = Figures.make(values);
    } else if (!values.wrote(KIND) || values.has(KIND)) {
      onlyFigures(values, kind);
      says(values, kind);
    }
    if (values.has(SOURCES) && values.list(SOURCES).isEmpty()) {
      values.fail(
          ShapeRules.EMPTY_LIST,
          values.at(SOURCES),
          "“sources” is empty: every claim was read somewhere",
          "name at least one source");
    }
    Timing when = times.of(values, WHEN, zone, events);
    Timing published = times.of(values, PUBLISHED, zone, events);
    Timing asOf = times.of(values, AS_OF, zone, events);
    Covers covers = covers(values, zone, times);
    Verification verification = verification(values, VERIFICATION_STATUS, VERIFIED_BY);
    return values.isBroken()
        ? null
        : new Claim(
            values.need(ID),
            event,
            kind,
            values.need(CLAIMANT),
            values.list(SOURCES),
            figure,
            covers,
            values.get(TEXT),
            when,
            values.list(NAMES),
            values.list(ABOUT),
            values.list(DISPUTES),
            values.get(SUPERSEDES),
            published,
            asOf,
            values.get(AS_REPORTED),
            values.get(TRANSLATION),
            values.get(NOTE),
            credibility(values),
            verification);
  }

  private static @Nullable Integer credibility(Values values) {
    Long credibility = values.get(CREDIBILITY);
    return credibility == null ? null : credibility.intValue();
  }

  private static ClaimKind kind(Values values) {
    return Figures.FIELDS.stream().anyMatch(values::wrote)
        ? ClaimKind.FIGURE
        : values.wrote(WHEN) ? ClaimKind.TIME : ClaimKind.STATEMENT;
  }

  private static void onlyFigures(Values values, ClaimKind kind) {
    for (Field<?> field : Figures.FIELDS) {
      if (values.has(field)) {
        values.fail(
            ValueRules.FIGURE_KEY,
            values.keyOf(field),
            "“" + field.key() + "” belongs to a figure, and this claim is of kind " + kind.term(),
            "make the figure a claim of its own");
        return;
      }
    }
  }

  private static void says(Values values, ClaimKind kind) {
    boolean says =
        switch (kind) {
          case FIGURE -> true; // its number has been asked for
          case TIME -> values.wrote(WHEN);
          case RESPONSIBILITY, ATTRIBUTION, DENIAL, STATEMENT -> values.wrote(TEXT);
        };
    if (!says) {
      values.fail(
          ValueRules.CLAIM_SAYS_NOTHING,
          values.node().at(),
          "The claim says nothing",
          kind == ClaimKind.TIME ? "add `when`" : "add `text`, a figure or a time");
    }
  }

  private static @Nullable Covers covers(Values values, Zone zone, Timekeeper times) {
    Values covers = values.get(COVERS);
    if (covers == null) {
      return null;
    }
    Values window = covers.get(WINDOW);
    Covers.Window stretch = window == null ? null : window(window, zone, times);
    if (covers.isBroken() || (window != null && window.isBroken())) {
      values.spoil();
    }
    return new Covers(covers.list(COVERED_EVENTS), covers.list(COVERED_PLACES), stretch);
  }

  private static Covers.@Nullable Window window(Values window, Zone zone, Timekeeper times) {
    TimePoint start = window.get(Times.START);
    TimePoint end = window.get(Times.END);
    var from = times.from(window, Times.START, zone);
    var to = times.to(window, Times.END, zone);
    Interval span = null;
    if (from != null && to != null) {
      if (from.isBefore(to)) {
        span = new Interval(from, to);
      } else {
        window.fail(
            ValueRules.WINDOW_EMPTY,
            window.at(Times.END),
            "The window ends before it begins",
            "write the later time in `end`");
      }
    }
    return window.isBroken()
        ? null
        : new Covers.Window(start, end, span, window.get(Times.AS_REPORTED));
  }

  /// Whether something was checked; who checked it is not said alone.
  static @Nullable Verification verification(
      Values values, Field<VerificationStatus> status, Field<String> by) {
    VerificationStatus found = values.get(status);
    if (!values.wrote(status) && values.wrote(by)) {
      values.fail(
          ShapeRules.MISSING_KEY,
          values.keyOf(by),
          "“"
              + status.key()
              + "” is missing: “"
              + by.key()
              + "” alone does not say what came of it",
          "add `" + status.key() + "`");
    }
    return found == null ? null : new Verification(found, values.get(by));
  }
}
