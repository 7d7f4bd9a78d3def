package org.hourline.author;

import java.util.ArrayList;
import java.util.List;
import org.hourline.read.Field;
import org.hourline.read.Field.Translating;
import org.hourline.read.Node;
import org.hourline.read.Original;
import org.hourline.read.Shape;
import org.jspecify.annotations.Nullable;

/// A translation that is to be filled in: the hash of the original, and each text of it empty, with
/// the original beside it: in YAML as a comment above, in JSON, which has none, at the key
/// `original`, which the program leaves alone.
///
/// ```
/// ---
/// of: "5e884898da280471"
/// translated_by: ""
/// reviewed: false
/// # Camp for migrant labourers attacked in Gwadar
/// title: ""
/// claims:
///   - id: gwadar-camp-by
///     # Says that militants attacked the camp.
///     text: ""
/// ---
/// ```
final class TranslationSkeleton {
  private TranslationSkeleton() {}

  /// A whole Markdown file.
  static String markdown(Original.Thing thing) {
    List<String> lines = new ArrayList<>();
    lines.add("---");
    lines.add("of: \"" + thing.hash() + "\"");
    lines.add("translated_by: \"\"");
    lines.add("reviewed: false");
    yaml(thing.shape(), thing.node(), "", lines);
    if (thing.node().value("body") instanceof Node.Text(_, var body)) {
      lines.add("#");
      lines.add("# The body, which is translated under the line below:");
      comment(body, "", lines);
    }
    lines.add("---");
    return String.join("\n", lines) + "\n";
  }

  private static void yaml(Shape shape, Node.Keyed original, String indent, List<String> lines) {
    for (Field<?> field : shape.fields()) {
      Node value = original.value(field.key());
      if (value == null || field.key().equals("body")) {
        continue;
      }
      Shape inner = FieldShape.of(field.kind());
      if (isText(field)) {
        comment(NodeText.plain(value), indent, lines);
        lines.add(indent + field.key() + ": " + empty(value));
      } else if (inner != null && value instanceof Node.Keyed object && holdsText(inner, object)) {
        lines.add(indent + field.key() + ":");
        yaml(inner, object, indent + "  ", lines);
      } else if (inner != null && value instanceof Node.Listed(_, var items)) {
        List<Node.Keyed> objects = withText(inner, items);
        if (!objects.isEmpty()) {
          lines.add(indent + field.key() + ":");
        }
        for (Node.Keyed object : objects) {
          String step = indent + "  - ";
          for (Field<?> name : inner.fields()) {
            Node named = object.value(name.key());
            if (name.translating() == Translating.NAMES && named != null) {
              lines.add(step + name.key() + ": " + YamlValue.of(NodeText.json(named)));
              step = indent + "    ";
            }
          }
          yaml(inner, object, indent + "    ", lines);
        }
      }
    }
  }

  private static void comment(String text, String indent, List<String> lines) {
    text.strip().lines().forEach(line -> lines.add((indent + "# " + line).stripTrailing()));
  }

  /// One object of JSON, its lines indented by two spaces more than its braces.
  ///
  /// @param indent of the braces
  static String json(Original.Thing thing, String indent) {
    List<String> members = new ArrayList<>();
    if (thing.id() != null) {
      members.add("\"id\": " + JsonValue.text(thing.id()));
    }
    members.add("\"of\": \"" + thing.hash() + "\"");
    members.add("\"translated_by\": \"\"");
    members.add("\"reviewed\": false");
    members.add("\"original\": " + original(thing));
    for (Field<?> field : thing.shape().fields()) {
      Node value = thing.node().value(field.key());
      String text = value == null ? null : json(field, value, false);
      if (text != null) {
        members.add("\"" + field.key() + "\": " + text);
      }
    }
    return "{\n"
        + indent
        + "  "
        + String.join(",\n" + indent + "  ", members)
        + "\n"
        + indent
        + "}";
  }

  /// The texts of the original, as an object of JSON on one line.
  static String original(Original.Thing thing) {
    return object(thing.shape(), thing.node(), true, false);
  }

  /// A field of a translation; null where it has none of it.
  ///
  /// @param filled whether texts are those of the original, else empty
  private static @Nullable String json(Field<?> field, Node value, boolean filled) {
    if (isText(field)) {
      return filled ? NodeText.json(value) : empty(value);
    }
    Shape inner = FieldShape.of(field.kind());
    if (inner == null) {
      return null;
    }
    if (value instanceof Node.Keyed object && holdsText(inner, object)) {
      return object(inner, object, filled, true);
    }
    if (value instanceof Node.Listed(_, var items)) {
      List<String> objects =
          withText(inner, items).stream().map(item -> object(inner, item, filled, true)).toList();
      return objects.isEmpty() ? null : "[" + String.join(", ", objects) + "]";
    }
    return null;
  }

  /// @param named whether it says what it is called
  private static String object(Shape shape, Node.Keyed object, boolean filled, boolean named) {
    List<String> members = new ArrayList<>();
    for (Field<?> field : shape.fields()) {
      Node value = object.value(field.key());
      if (value != null) {
        String text =
            named && field.translating() == Translating.NAMES
                ? NodeText.json(value)
                : json(field, value, filled);
        if (text != null) {
          members.add("\"" + field.key() + "\": " + text);
        }
      }
    }
    return "{" + String.join(", ", members) + "}";
  }

  private static String empty(Node value) {
    return value instanceof Node.Listed ? "[]" : "\"\"";
  }

  private static boolean isText(Field<?> field) {
    return switch (field.translating()) {
      case SAYS, ADDS -> true;
      case NAMES, STAYS -> false;
    };
  }

  private static List<Node.Keyed> withText(Shape shape, List<Node> items) {
    List<Node.Keyed> objects = new ArrayList<>();
    for (Node item : items) {
      if (item instanceof Node.Keyed keyed && holdsText(shape, keyed)) {
        objects.add(keyed);
      }
    }
    return objects;
  }

  private static boolean holdsText(Shape shape, Node.Keyed object) {
    return object.entries().stream()
        .anyMatch(entry ->
            shape.fields().stream()
                .filter(field -> field.key().equals(entry.name()))
                .anyMatch(field -> json(field, entry.value(), false) != null));
  }
}
