package org.hourline.read;

/// One key of an object, declared once: the reader, its hints, the schemas, the reference and the
/// files that the program writes for editors all read this.
///
/// @param key as written in content files
/// @param kind what its value is
/// @param required whether it must be there
/// @param meaning what it says, for the reference
/// @param example a value that may stand here, as JSON
public record Field<T>(String key, Kind<T> kind, boolean required, String meaning, String example) {
  static <T> Field<T> required(String key, Kind<T> kind, String meaning) {
    return new Field<>(key, kind, true, meaning, kind.example());
  }

  static <T> Field<T> optional(String key, Kind<T> kind, String meaning) {
    return new Field<>(key, kind, false, meaning, kind.example());
  }

  /// The same, with an example that says more than its kind's own.
  Field<T> like(String json) {
    return new Field<>(key, kind, required, meaning, json);
  }
}
