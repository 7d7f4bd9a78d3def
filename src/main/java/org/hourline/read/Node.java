package org.hourline.read;

import java.util.List;
import org.hourline.problem.Origins;
import org.hourline.problem.Position;
import org.jspecify.annotations.Nullable;

/// A value as written, in JSON or YAML alike, and where it stands.
public sealed interface Node extends Origins.Tree {
  /// What it is, in an editor's words: `text`, `a number`.
  String what();

  @Override
  default Origins.@Nullable Tree child(String step) {
    return null;
  }

  /// Keys and their values in the order written; of a key written twice the first stays.
  record Keyed(Position at, List<Entry> entries) implements Node {
    @Override
    public String what() {
      return "an object";
    }

    public @Nullable Entry entry(String key) {
      for (Entry entry : entries) {
        if (entry.name().equals(key)) {
          return entry;
        }
      }
      return null;
    }

    public @Nullable Node value(String key) {
      Entry entry = entry(key);
      return entry == null ? null : entry.value();
    }

    @Override
    public Origins.@Nullable Tree child(String step) {
      return entry(step);
    }
  }

  /// A key and its value.
  record Entry(String name, Position key, Node value) implements Origins.Tree {
    @Override
    public Position at() {
      return value.at();
    }

    @Override
    public Origins.@Nullable Tree child(String step) {
      return value.child(step);
    }
  }

  /// Values in order.
  record Listed(Position at, List<Node> items) implements Node {
    @Override
    public String what() {
      return "a list";
    }

    @Override
    public Origins.@Nullable Tree child(String step) {
      if (step.isEmpty()
          || step.length() > 9
          || !step.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return null;
      }
      int number = Integer.parseInt(step);
      return number < items.size() ? items.get(number) : null;
    }
  }

  /// Text.
  record Text(Position at, String text) implements Node {
    @Override
    public String what() {
      return "text";
    }
  }

  /// A number.
  ///
  /// @param literal as written, with all its decimals
  record Numeral(Position at, String literal) implements Node {
    @Override
    public String what() {
      return "a number";
    }
  }

  /// `true` or `false`.
  record Truth(Position at, boolean value) implements Node {
    @Override
    public String what() {
      return value ? "true" : "false";
    }
  }

  /// `null`, or nothing after the colon.
  record Nothing(Position at) implements Node {
    @Override
    public String what() {
      return "null";
    }
  }

  /// Something whose problem has been told already.
  record Broken(Position at) implements Node {
    @Override
    public String what() {
      return "broken";
    }
  }
}
