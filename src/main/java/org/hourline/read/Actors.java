package org.hourline.read;

import static org.hourline.read.Condition.all;
import static org.hourline.read.Condition.is;
import static org.hourline.read.Condition.not;
import static org.hourline.read.Condition.there;
import static org.hourline.read.Field.optional;
import static org.hourline.read.Field.required;

import java.util.List;
import org.hourline.model.Actor;
import org.hourline.model.ActorType;
import org.hourline.model.Link;
import org.hourline.model.PersonKind;
import org.hourline.model.Unread;
import org.jspecify.annotations.Nullable;

/// How an actor is written.
final class Actors {
  static final Field<String> ID =
      required("id", Ids.ACTOR, "its id, unique among events, places and actors").naming();
  static final Field<String> NAME =
      required("name", Kinds.TEXT, "its name").like("\"Port police\"").translated();
  static final Field<String> SHORT_NAME =
      optional("short_name", Kinds.TEXT, "the name where space is short")
          .like("\"Harbour\"")
          .addable();
  static final Field<List<String>> ALIASES =
      optional("aliases", Kinds.texts(), "other names in use").like("[\"Port Office\"]").addable();
  static final Field<ActorType> ACTOR_TYPE =
      required(
          "actor_type",
          Kinds.term("an actor type", ActorType.class),
          "ACLED's actor type, or Organisation for anyone who only speaks");
  static final Field<String> PART_OF =
      optional("part_of", Ids.ACTOR, "the actor that it is formally an institution of");
  static final Field<Boolean> UNNAMED =
      optional("unnamed", Kinds.TRUTH, "true where the source gives no name; the note says why");
  static final Field<PersonKind> PERSON =
      optional(
          "person", Kinds.term("a kind of person", PersonKind.class), "a person to be protected");
  static final Field<String> CONSENT =
      optional("consent", Kinds.TEXT, "how consent to be named was given")
          .like("\"In writing, 2026-02-02.\"");
  static final Field<List<Link>> SAME_AS =
      optional(
          "same_as", new Kind.OneOrMore<>(Kinds.LINK), "addresses of pages about the same actor");
  static final Field<String> NOTE =
      optional("note", Kinds.TEXT, "the editor's, neutral")
          .like("\"The source gives no reason for leaving out the name.\"")
          .translated();

  static final Shape SHAPE =
      Shape.of(
              "an actor",
              ID,
              NAME,
              SHORT_NAME,
              ALIASES,
              ACTOR_TYPE,
              PART_OF,
              UNNAMED,
              PERSON,
              CONSENT,
              SAME_AS,
              NOTE)
          .demanding(
              "a minor is never named, whoever consents",
              not(all(is(PERSON, PersonKind.MINOR.term()), there(CONSENT))));

  static final Sheet SHEET =
      new Sheet("actors.json", Unread.Kind.ACTORS, SHAPE, ID, Register.Space.THINGS, "actor");

  private Actors() {}

  static @Nullable Actor make(Values values) {
    if (values.get(PERSON) == PersonKind.MINOR && values.has(CONSENT)) {
      values.fail(
          ValueRules.CONSENT_OF_MINOR,
          values.keyOf(CONSENT),
          "A minor is never named, whoever consents",
          "leave out `consent`, and name the actor by a role");
    }
    return values.isBroken()
        ? null
        : new Actor(
            values.need(ID),
            values.need(NAME),
            values.get(SHORT_NAME),
            values.list(ALIASES),
            values.need(ACTOR_TYPE),
            values.get(PART_OF),
            values.is(UNNAMED),
            values.get(PERSON),
            values.get(CONSENT),
            values.list(SAME_AS),
            values.get(NOTE));
  }
}
