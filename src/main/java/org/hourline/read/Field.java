package org.hourline.read;

/// One key of an object, declared once: the reader, its hints and the reference all read this.
///
/// @param key as written in content files
/// @param kind what its value is
/// @param required whether it must be there
/// @param meaning what it says, for the reference
record Field<T>(String key, Kind<T> kind, boolean required, String meaning) {
  static <T> Field<T> required(String key, Kind<T> kind, String meaning) {
    return new Field<>(key, kind, true, meaning);
  }

  static <T> Field<T> optional(String key, Kind<T> kind, String meaning) {
    return new Field<>(key, kind, false, meaning);
  }
}
