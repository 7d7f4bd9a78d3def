package org.hourline.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hourline.read.Field;
import org.hourline.read.Kind;
import org.hourline.read.Shape;

/// The front matter of a new file, as YAML: what is required, and everything else that may be said
/// as comments, each key with its meaning beside it.
///
/// ```
/// title: Camp attacked              # what happened, in one line
/// when:                             # when it began: needed; such as 2026-01-31T03:00
///   # start: 2026-01-31T03:00       # it began then
/// # tags: [harbour]                 # the editor's words
/// ```
///
/// Without its `# ` a line says what it shows. What must be said and is not given stays empty, for
/// the reader to refuse: an invented value might be published.
final class FrontMatter {
  private static final int BESIDE = 36;
  private static final int WIDTH = 100;

  private final Map<String, String> given;
  private final List<String> lines = new ArrayList<>();

  private FrontMatter(Map<String, String> given) {
    this.given = given;
  }

  /// @param given values as YAML, by key; empty: the key is written and its value is to be filled
  ///   in
  static String of(Shape shape, Map<String, String> given) {
    FrontMatter matter = new FrontMatter(given);
    for (Field<?> field : shape.fields()) {
      if (!field.key().equals("body")) { // it stands under the front matter
        matter.top(field);
      }
    }
    return "---\n" + String.join("\n", matter.lines) + "\n---\n";
  }

  private void top(Field<?> field) {
    String value = given.get(field.key());
    if (field.required() || value != null) {
      String written = value == null ? "" : value;
      boolean open = written.isEmpty();
      line("", "", field, written, open);
      if (open && shape(field.kind()) != null) {
        inner(field.kind(), "  ", true);
      }
      return;
    }
    boolean many = field.kind() instanceof Kind.ListOf<?> list && shape(list.element()) != null;
    if (many || field.kind() instanceof Kind.ObjectOf<?>) {
      line("# ", "", field, "", false);
      inner(field.kind(), "  ", false);
    } else {
      line("# ", "", field, YamlValue.of(field.example()), false);
    }
  }

  /// The keys of an object, or of the first object of a list.
  ///
  /// @param live whether the key that it belongs to is no comment
  private void inner(Kind<?> kind, String indent, boolean live) {
    Shape shape = shape(kind);
    if (shape == null) {
      return;
    }
    boolean list = kind instanceof Kind.ListOf<?>;
    String step = list ? "- " : "";
    for (Field<?> field : shape.fields()) {
      String value = YamlValue.of(field.example());
      String before = live ? indent : "# " + indent;
      boolean quiet = live || !(field.required() || step.startsWith("-"));
      line(before + step, quiet ? "# " : "", field, value, false);
      step = list ? "  " : "";
    }
  }

  private void line(String before, String mark, Field<?> field, String value, boolean needed) {
    String key = before + mark + field.key() + ":" + (value.isEmpty() ? "" : " " + value);
    String first = key + " ".repeat(Math.max(2, BESIDE - key.length())) + "# ";
    String next =
        (before.startsWith("#") ? "#" + " ".repeat(BESIDE - 1) : " ".repeat(BESIDE)) + "#   ";
    StringBuilder line = new StringBuilder(first);
    boolean fresh = true;
    for (String word : remark(field, needed).split(" ", -1)) {
      if (!fresh && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(next);
        fresh = true;
      }
      line.append(fresh ? "" : " ").append(word);
      fresh = false;
    }
    lines.add(line.toString());
  }

  private static String remark(Field<?> field, boolean needed) {
    List<String> choices = choices(field.kind());
    String meaning = field.meaning();
    if (needed) {
      meaning += " (needed";
      meaning += choices.isEmpty() ? ", such as " + YamlValue.of(field.example()) + ")" : ")";
    }
    return choices.isEmpty() ? meaning : meaning + ": " + String.join(" | ", choices);
  }

  /// The closed list of a value, where it has one.
  private static List<String> choices(Kind<?> kind) {
    return switch (kind) {
      case Kind.Single<?> single -> single.form() == Kind.Form.TRUTH ? List.of() : single.choices();
      case Kind.OneOrMore<?> some -> choices(some.element());
      case Kind.ListOf<?> _, Kind.ObjectOf<?> _, Kind.RawOf _, Kind.ShortOr<?> _, Kind.Anything _ ->
          List.of();
    };
  }

  /// The shape of the objects that a value is, or holds; null: there are none.
  static @org.jspecify.annotations.Nullable Shape shape(Kind<?> kind) {
    return switch (kind) {
      case Kind.ObjectOf<?> object -> object.shape();
      case Kind.RawOf raw -> raw.shape();
      case Kind.ListOf<?> list -> shape(list.element());
      case Kind.ShortOr<?> either -> shape(either.whole());
      case Kind.Single<?> _, Kind.OneOrMore<?> _, Kind.Anything _ -> null;
    };
  }
}
