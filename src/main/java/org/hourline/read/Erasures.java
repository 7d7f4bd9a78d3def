package org.hourline.read;

import static org.hourline.read.Field.required;

import java.time.LocalDate;
import java.util.List;
import org.hourline.model.Erased;
import org.hourline.model.ErasedKind;
import org.jspecify.annotations.Nullable;

/// How it is written that something was erased: by `hourline erase`.
final class Erasures {
  static final Field<String> ID =
      required("id", Ids.ERASED, "the id that it had, or another that tells nothing");
  static final Field<ErasedKind> KIND =
      required("kind", Kinds.term("a kind of record", ErasedKind.class), "what it was");
  static final Field<LocalDate> DATE =
      required("date", Times.DAY, "the day on which it was erased");
  static final Field<String> REASON =
      required("reason", Kinds.TEXT, "why, without saying what it was")
          .like("\"At the request of a relative.\"");
  static final Shape SHAPE =
      Shape.of("something that was erased", ID, KIND, Events.ALIASES, DATE, REASON);

  private Erasures() {}

  /// Takes its ids too, so that nothing comes back under one of them: those of an event and a
  /// claim. An actor, a place and a source are still there, without what told who or what they
  /// were.
  static @Nullable Erased make(Values values, Reading reading) {
    if (values.isBroken()) {
      return null;
    }
    ErasedKind kind = values.need(KIND);
    String id = values.need(ID);
    List<String> aliases = values.list(Events.ALIASES);
    Register.@Nullable Space space =
        switch (kind) {
          case EVENT -> Register.Space.THINGS;
          case CLAIM -> Register.Space.CLAIMS;
          case ACTOR, PLACE, SOURCE -> null;
        };
    boolean free = space == null || reading.register().take(space, id, values.at(ID));
    if (kind == ErasedKind.EVENT) {
      for (String alias : aliases) {
        free &= reading.register().take(Register.Space.THINGS, alias, values.at(Events.ALIASES));
      }
    }
    reading.origins().put("erased/" + kind.term() + "/" + id, values.node());
    return free ? new Erased(id, kind, aliases, values.need(DATE), values.need(REASON)) : null;
  }
}
