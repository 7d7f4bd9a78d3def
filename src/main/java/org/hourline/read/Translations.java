package org.hourline.read;

import static org.hourline.read.Field.optional;

import java.util.ArrayList;
import java.util.List;
import org.hourline.read.Field.Translating;
import org.jspecify.annotations.Nullable;

/// How translations are written. A translation is a file beside its original, `NAME.LANG.md` or
/// `NAME.LANG.json`, and holds nothing but texts; its declaration is made of the original's, so
/// that a text that is added there can be translated with no more ado.
final class Translations {
  /// What it was made of; by it an original that changed afterwards is known.
  static final Field<String> OF =
      optional(
          "of", Kinds.TEXT_HASH, "the hash of the original's text; `hourline translate` writes it");

  static final Field<String> TRANSLATED_BY =
      optional("translated_by", Kinds.TRANSLATED, "who translated it, person or program")
          .like("\"desk\"");
  static final Field<Boolean> REVIEWED =
      optional("reviewed", Kinds.TRUTH, "true once a person has read it; until then its page says");

  /// In JSON there are no comments to hold the original, so it stands at a key that nothing reads.
  static final Field<String> ORIGINAL =
      optional(
          "original",
          new Kind.Anything("anything", "{\"name\": \"Harbour police\"}"),
          "the original's texts, for whoever translates them; the program does not read them");

  private Translations() {}

  /// The keys of a translation.
  ///
  /// @param listed whether it stands in a list, and so says what it is a translation of
  static Shape of(Shape original, boolean listed) {
    List<Field<?>> fields = new ArrayList<>();
    Shape texts = texts(original);
    for (Field<?> field : texts.fields()) {
      if (field.translating() == Translating.NAMES && listed) {
        fields.add(demanded(field));
      }
    }
    fields.addAll(List.of(OF, TRANSLATED_BY, REVIEWED, ORIGINAL));
    for (Field<?> field : texts.fields()) {
      if (field.translating() != Translating.NAMES) {
        fields.add(field);
      }
    }
    return new Shape(texts.name(), fields, List.of());
  }

  private static <T> Field<T> demanded(Field<T> field) {
    return Field.required(field.key(), field.kind(), field.meaning())
        .like(field.example())
        .naming();
  }

  /// The texts of a shape, and the keys that lead to them.
  private static Shape texts(Shape original) {
    List<Field<?>> fields = new ArrayList<>();
    for (Field<?> field : original.fields()) {
      @Nullable Field<?> translated =
          switch (field.translating()) {
            case NAMES -> field;
            case SAYS, ADDS -> text(field);
            case STAYS -> outer(field);
          };
      if (translated != null) {
        fields.add(translated);
      }
    }
    return new Shape("a translation of " + original.name(), fields, List.of());
  }

  private static Field<?> text(Field<?> field) {
    Field<?> free =
        field.kind() instanceof Kind.ListOf<?>
            ? optional(field.key(), Kinds.texts(), field.meaning())
            : optional(field.key(), Kinds.TRANSLATED, field.meaning());
    Field<?> like = free.like(field.example());
    return field.translating() == Translating.ADDS ? like.addable() : like.translated();
  }

  /// A key whose objects hold texts; null where they hold none.
  private static @Nullable Field<?> outer(Field<?> field) {
    Shape inner = inner(field.kind());
    if (inner == null || !holdsText(inner)) {
      return null;
    }
    Kind.RawOf object = new Kind.RawOf(texts(inner));
    return field.kind() instanceof Kind.ListOf<?>
        ? optional(field.key(), new Kind.ListOf<>(object, true, false), field.meaning())
        : optional(field.key(), object, field.meaning());
  }

  /// The shape of the objects at a key; null where it holds none that are translated.
  static @Nullable Shape inner(Kind<?> kind) {
    return switch (kind) {
      case Kind.ObjectOf<?> object -> object.shape();
      case Kind.RawOf raw -> raw.shape();
      case Kind.ListOf<?> list -> inner(list.element());
      case Kind.OneOrMore<?> _, Kind.ShortOr<?> _, Kind.Single<?> _, Kind.Anything _ -> null;
    };
  }

  private static boolean holdsText(Shape shape) {
    return shape.fields().stream()
        .anyMatch(field -> {
          Shape inner = inner(field.kind());
          return field.isText() || (inner != null && holdsText(inner));
        });
  }
}
