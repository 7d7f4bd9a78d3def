package org.hourline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hourline.read.Field.Translating;
import org.jspecify.annotations.Nullable;

/// One text of a thing, and the keys that lead to it.
///
/// @param path `title`; `claims/gwadar-camp-killed/note`: an item of a list goes by what names it
/// @param text as it is written
/// @param addable whether a translation may say it or not, as it likes
public record Said(String path, String text, boolean addable) {

  /// Every text of a thing, in the order of its shape; empty ones are none.
  static List<Said> of(Shape shape, Node.Keyed thing) {
    List<Said> texts = new ArrayList<>();
    gather(shape, thing, "", texts);
    return List.copyOf(texts);
  }

  private static void gather(Shape shape, Node.Keyed thing, String before, List<Said> into) {
    for (Field<?> field : shape.fields()) {
      Node value = thing.value(field.key());
      String path = before + field.key();
      boolean adds = field.translating() == Translating.ADDS;
      if (value == null) {
        continue;
      }
      if (field.isText()) {
        if (value instanceof Node.Text(_, var text) && !text.isBlank()) {
          into.add(new Said(path, text, adds));
        } else if (value instanceof Node.Listed(_, var items)) {
          for (Node item : items) {
            if (item instanceof Node.Text(_, var text) && !text.isBlank()) {
              into.add(new Said(path, text, adds));
            }
          }
        }
        continue;
      }
      Shape inner = Translations.inner(field.kind());
      if (inner != null && value instanceof Node.Keyed keyed) {
        gather(inner, keyed, path + "/", into);
      } else if (inner != null && value instanceof Node.Listed(_, var items)) {
        for (Node item : items) {
          if (item instanceof Node.Keyed keyed) {
            gather(inner, keyed, path + "/" + name(inner, keyed) + "/", into);
          }
        }
      }
    }
  }

  /// What names an object in a list: its id, or the values of the keys that do, joined by `+`.
  static String name(Shape shape, Node.Keyed object) {
    return shape.fields().stream()
        .filter(field -> field.translating() == Translating.NAMES)
        .map(field -> named(object.value(field.key())))
        .collect(Collectors.joining("+"));
  }

  private static String named(@Nullable Node node) {
    return switch (node) {
      case null -> "";
      case Node.Text(_, var text) -> text;
      case Node.Listed(_, var items) ->
          items.stream().map(Said::named).collect(Collectors.joining(","));
      case Node.Keyed _, Node.Numeral _, Node.Truth _, Node.Nothing _, Node.Broken _ -> "";
    };
  }

  /// Whether an object of a translation names an object of the original: all that it says of the
  /// keys by which things are named is so there.
  static boolean names(Shape shape, Node.Keyed translation, Node.Keyed original) {
    return shape.fields().stream()
        .filter(field -> field.translating() == Translating.NAMES)
        .allMatch(field ->
            translation.value(field.key()) == null
                || named(translation.value(field.key()))
                    .equals(named(original.value(field.key()))));
  }
}
