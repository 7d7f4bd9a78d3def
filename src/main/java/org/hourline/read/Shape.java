package org.hourline.read;

import java.util.List;

/// The keys that an object may have.
///
/// @param name what the object is, with its article: `an actor`
/// @param fields in the order of the reference
record Shape(String name, List<Field<?>> fields) {
  static Shape of(String name, Field<?>... fields) {
    return new Shape(name, List.of(fields));
  }

  List<String> keys() {
    return fields.stream().<String>map(Field::key).toList();
  }
}
