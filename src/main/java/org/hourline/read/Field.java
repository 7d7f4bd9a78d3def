package org.hourline.read;

/// One key of an object, declared once: the reader, its hints, the schemas, the reference and the
/// files that the program writes for editors all read this.
///
/// @param key as written in content files
/// @param kind what its value is
/// @param required whether it must be there
/// @param meaning what it says, for the reference
/// @param example a value that may stand here, as JSON
/// @param translating what a translation does with it
public record Field<T>(
    String key,
    Kind<T> kind,
    boolean required,
    String meaning,
    String example,
    Translating translating) {
  /// What a translation does with a key.
  public enum Translating {
    /// It has no such key: figures, times and ties are the same in every language.
    STAYS,
    /// It says the text in its language.
    SAYS,
    /// It may say the text, also where the original says nothing, and need not: a short name, the
    /// title of a source, the meaning of a source's own words.
    ADDS,
    /// It names by it the thing that it translates.
    NAMES
  }

  static <T> Field<T> required(String key, Kind<T> kind, String meaning) {
    return new Field<>(key, kind, true, meaning, kind.example(), Translating.STAYS);
  }

  static <T> Field<T> optional(String key, Kind<T> kind, String meaning) {
    return new Field<>(key, kind, false, meaning, kind.example(), Translating.STAYS);
  }

  /// The same, with an example that says more than its kind's own.
  Field<T> like(String json) {
    return new Field<>(key, kind, required, meaning, json, translating);
  }

  /// The same, which a translation says in its language.
  Field<T> translated() {
    return in(Translating.SAYS);
  }

  /// The same, which a translation says in its language even where the original says nothing.
  Field<T> addable() {
    return in(Translating.ADDS);
  }

  /// The same, by which a translation names what it translates.
  Field<T> naming() {
    return in(Translating.NAMES);
  }

  private Field<T> in(Translating other) {
    return new Field<>(key, kind, required, meaning, example, other);
  }

  /// Whether it holds text that is told in each language.
  boolean isText() {
    return translating == Translating.SAYS || translating == Translating.ADDS;
  }
}
