package org.hourline.read;

import java.util.List;

/// What the keys of one object must hold together, declared beside its fields: for the schemas and
/// the reference. The reader tells a breach in words of its own.
public sealed interface Condition {
  /// A key is written.
  record There(String key) implements Condition {}

  /// A key is written and holds one of these words.
  record Is(String key, List<String> terms) implements Condition {
    public Is {
      terms = List.copyOf(terms);
    }
  }

  /// A key is written and its list holds so many items.
  ///
  /// @param most −1: any number
  record Sized(String key, int least, int most) implements Condition {}

  /// Not so.
  record Not(Condition what) implements Condition {}

  /// Every one of them.
  record All(List<Condition> of) implements Condition {
    public All {
      of = List.copyOf(of);
    }
  }

  /// At least one of them.
  record Any(List<Condition> of) implements Condition {
    public Any {
      of = List.copyOf(of);
    }
  }

  /// Where the one holds, the other does.
  record Where(Condition one, Condition other) implements Condition {}

  static Condition there(Field<?> field) {
    return new There(field.key());
  }

  static Condition not(Condition what) {
    return new Not(what);
  }

  static Condition is(Field<?> field, String... terms) {
    return new Is(field.key(), List.of(terms));
  }

  /// A list that names at least one.
  static Condition filled(Field<?> field) {
    return new Sized(field.key(), 1, -1);
  }

  static Condition all(Condition... of) {
    return new All(List.of(of));
  }

  static Condition any(Condition... of) {
    return new Any(List.of(of));
  }

  /// At least one of some keys.
  static Condition anyOf(List<Field<?>> fields) {
    return new Any(fields.stream().map(Condition::there).toList());
  }

  static Condition where(Condition one, Condition other) {
    return new Where(one, other);
  }
}
