package org.hourline.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a value may be: how it is written, and what the program makes of it.
public sealed interface Kind<T> {
  /// Its name in messages and in the reference, with an article: `a list of ids`.
  String name();

  /// One that may be written, as JSON.
  String example();

  /// The value; null, with the problem told, where it is none.
  ///
  /// @param key the key it stands at, for messages
  @Nullable T read(Node node, String key, Findings findings);

  /// How a single value is written.
  enum Form {
    TEXT,
    NUMBER,
    TRUTH,
    /// Text, or a number that stands for itself: the year `2026` needs no quotes.
    TEXT_OR_NUMBER
  }

  /// A single value.
  ///
  /// @param choices the whole list of what may be written; empty: no closed list
  /// @param make makes the value out of what is written, or tells what is wrong with it
  /// @param limits what it must keep to, for the schemas
  record Single<T>(
      String name, Form form, String example, List<String> choices, Limits limits, Maker<T> make)
      implements Kind<T> {
    Single(String name, Form form, String example, List<String> choices, Maker<T> make) {
      this(name, form, example, choices, Limits.NONE, make);
    }

    /// The same, kept to limits.
    Single<T> within(Limits kept) {
      return new Single<>(name, form, example, choices, kept, make);
    }

    @Override
    public @Nullable T read(Node node, String key, Findings findings) {
      String written =
          switch (node) {
            case Node.Text text when form == Form.TEXT || form == Form.TEXT_OR_NUMBER ->
                text.text();
            case Node.Numeral number when form == Form.NUMBER || form == Form.TEXT_OR_NUMBER ->
                number.literal();
            case Node.Truth truth when form == Form.TRUTH -> String.valueOf(truth.value());
            default -> null;
          };
      if (written == null) {
        WrongType.tell(node, key, this, findings);
        return null;
      }
      return make.make(written, key, node.at(), findings);
    }
  }

  /// Makes a value out of what is written.
  @FunctionalInterface
  interface Maker<T> {
    @Nullable T make(
        String written, String key, org.hourline.problem.Position at, Findings findings);
  }

  /// A list. One bad element spoils it, unless it is a list of things that stand for themselves
  /// (claims, say): of those the good ones stay.
  ///
  /// @param apart whether its elements stand for themselves
  /// @param distinct whether no two may be equal
  record ListOf<T>(Kind<T> element, boolean apart, boolean distinct) implements Kind<List<T>> {
    @Override
    public String name() {
      return "a list, each item " + element.name();
    }

    @Override
    public String example() {
      return "[" + element.example() + "]";
    }

    @Override
    public @Nullable List<T> read(Node node, String key, Findings findings) {
      if (!(node instanceof Node.Listed listed)) {
        WrongType.tell(node, key, this, findings);
        return null;
      }
      List<T> values = new ArrayList<>();
      Set<T> seen = new HashSet<>();
      boolean good = true;
      for (Node item : listed.items()) {
        T value = element.read(item, key, findings);
        if (value == null) {
          good = false;
        } else if (distinct && !seen.add(value)) {
          findings.add(
              ShapeRules.LISTED_TWICE,
              item.at(),
              "“" + key + "” names “" + value + "” twice",
              "keep one");
          good = false;
        } else {
          values.add(value);
        }
      }
      return good || apart ? List.copyOf(values) : null;
    }
  }

  /// One value, or a list of them.
  record OneOrMore<T>(Kind<T> element) implements Kind<List<T>> {
    @Override
    public String name() {
      return element.name() + ", or a list of them";
    }

    @Override
    public String example() {
      return element.example();
    }

    @Override
    public @Nullable List<T> read(Node node, String key, Findings findings) {
      if (node instanceof Node.Listed) {
        return new ListOf<>(element, false, true).read(node, key, findings);
      }
      T value = element.read(node, key, findings);
      return value == null ? null : List.of(value);
    }
  }

  /// An object with keys of its own.
  ///
  /// @param make makes the value out of its fields; null when they contradict each other
  record ObjectOf<T>(Shape shape, Function<Values, @Nullable T> make) implements Kind<T> {
    @Override
    public String name() {
      return shape.name();
    }

    @Override
    public String example() {
      StringBuilder example = new StringBuilder("{");
      for (Field<?> field : shape.fields()) {
        if (field.required()) {
          example.append(example.length() > 1 ? ", " : "");
          example.append('"').append(field.key()).append("\": ").append(field.example());
        }
      }
      return example.append('}').toString();
    }

    @Override
    public @Nullable T read(Node node, String key, Findings findings) {
      Values values = Values.read(shape, node, key, findings);
      return values == null || values.isBroken() ? null : make.apply(values);
    }
  }

  /// An object whose fields are put together later, when more is known: the values as they are,
  /// even where some are wrong, so that every other problem is told too.
  record RawOf(Shape shape) implements Kind<Values> {
    @Override
    public String name() {
      return shape.name();
    }

    @Override
    public String example() {
      return new ObjectOf<>(shape, values -> values).example();
    }

    @Override
    public @Nullable Values read(Node node, String key, Findings findings) {
      return Values.read(shape, node, key, findings);
    }
  }

  /// An object, or something shorter that stands for it: `when: 2026-01-31`.
  record ShortOr<T>(Kind<T> brief, Kind<T> whole) implements Kind<T> {
    @Override
    public String name() {
      return brief.name() + ", or " + whole.name();
    }

    @Override
    public String example() {
      return brief.example();
    }

    @Override
    public @Nullable T read(Node node, String key, Findings findings) {
      return node instanceof Node.Keyed || node instanceof Node.Listed
          ? whole.read(node, key, findings)
          : brief.read(node, key, findings);
    }
  }

  /// Whatever it is: kept as text, objects and lists as JSON.
  record Anything(String name, String example) implements Kind<String> {
    @Override
    public @Nullable String read(Node node, String key, Findings findings) {
      if (node instanceof Node.Nothing || node instanceof Node.Broken) {
        WrongType.tell(node, key, this, findings);
        return null;
      }
      return node instanceof Node.Text(_, var text) ? text : json(node);
    }

    private static String json(Node node) {
      return switch (node) {
        case Node.Text(_, var text) -> quoted(text);
        case Node.Numeral(_, var literal) -> literal;
        case Node.Truth(_, var value) -> String.valueOf(value);
        case Node.Nothing _, Node.Broken _ -> "null";
        case Node.Listed(_, var items) ->
            items.stream().map(Anything::json).collect(Collectors.joining(", ", "[", "]"));
        case Node.Keyed(_, var entries) ->
            entries.stream()
                .map(entry -> quoted(entry.name()) + ": " + json(entry.value()))
                .collect(Collectors.joining(", ", "{", "}"));
      };
    }

    private static String quoted(String text) {
      return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
  }
}
