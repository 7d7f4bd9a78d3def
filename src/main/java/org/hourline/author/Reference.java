package org.hourline.author;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.hourline.read.ContentForm;
import org.hourline.read.Field;
import org.hourline.read.Kind;
import org.hourline.read.Shape;

/// Every key that content may hold, as Markdown, out of the declarations that the reader reads by.
public final class Reference {
  private final StringBuilder text = new StringBuilder();
  private final IdentityHashMap<Shape, String> titles = new IdentityHashMap<>();
  private final List<Shape> waiting = new ArrayList<>();

  private Reference() {}

  /// The whole page.
  public static String markdown() {
    Reference reference = new Reference();
    reference.text.append(
        """
        # Every key of the content

        What may be written in each file under `content/`. JSON and YAML are two spellings of one
        thing; the examples here are JSON. Keys that are not listed are errors, and so is `null`:
        what is not known is left out. **Bold** keys must be there.
        """);
    for (ContentForm form : ContentForm.all()) {
      reference.form(form);
    }
    return reference.text.toString();
  }

  private void form(ContentForm form) {
    text.append("\n## `content/").append(form.files()).append("`\n\n");
    text.append(
        switch (form.extent()) {
          case ONE -> "One object.\n";
          case LIST -> "A list of objects.\n";
          case ONE_OR_LIST -> "One object, or a list of them, each with an `id` then.\n";
          case FRONT_MATTER -> "Front matter, and under it a body of Markdown.\n";
        });
    if (titles.containsKey(form.shape())) {
      text.append("\nThe keys are those of ").append(titles.get(form.shape())).append(".\n");
      return;
    }
    titles.put(form.shape(), "`content/" + form.files() + "`");
    table(form.shape());
    while (!waiting.isEmpty()) {
      Shape shape = waiting.removeFirst();
      text.append("\n### ").append(titles.get(shape)).append("\n");
      table(shape);
    }
  }

  private void table(Shape shape) {
    text.append("\n| key | value | meaning | such as |\n| --- | --- | --- | --- |\n");
    for (Field<?> field : shape.fields()) {
      String key = "`" + field.key() + "`";
      row(
          field.required() ? "**" + key + "**" : key,
          value(field.kind(), field.key()),
          field.meaning() + choices(field.kind()),
          "`" + field.example() + "`");
    }
    if (!shape.demands().isEmpty()) {
      text.append('\n');
      shape.demands().forEach(demand -> text.append("- ").append(demand.meaning()).append(".\n"));
    }
  }

  private void row(String... cells) {
    for (String cell : cells) {
      text.append("| ").append(cell.replace("|", "\\|")).append(' ');
    }
    text.append("|\n");
  }

  private String value(Kind<?> kind, String key) {
    return switch (kind) {
      case Kind.Single<?> single -> single.name();
      case Kind.Anything anything -> anything.name();
      case Kind.ListOf<?> list -> "a list, each item " + value(list.element(), key);
      case Kind.OneOrMore<?> some -> value(some.element(), key) + ", or a list of them";
      case Kind.ShortOr<?> either ->
          value(either.brief(), key) + ", or " + value(either.whole(), key);
      case Kind.ObjectOf<?> object -> named(object.shape(), key);
      case Kind.RawOf raw -> named(raw.shape(), key);
    };
  }

  /// The name of a shape, which gets a table of its own.
  private String named(Shape shape, String key) {
    if (!titles.containsKey(shape)) {
      String plain =
          shape.name().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
              + shape.name().substring(1);
      titles.put(shape, titles.containsValue(plain) ? plain + " (`" + key + "`)" : plain);
      waiting.add(shape);
    }
    return shape.name();
  }

  private static String choices(Kind<?> kind) {
    return switch (kind) {
      case Kind.Single<?> single
          when single.form() == Kind.Form.TEXT && !single.choices().isEmpty() ->
          "; one of "
              + String.join(", ", single.choices().stream().map(c -> "`" + c + "`").toList());
      case Kind.OneOrMore<?> some -> choices(some.element());
      default -> "";
    };
  }
}
