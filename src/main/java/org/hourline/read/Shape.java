package org.hourline.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The keys that an object may have.
///
/// @param name what the object is, with its article: `an actor`
/// @param fields in the order of the reference, which is the order in which files are written
/// @param demands what the keys must hold together
public record Shape(String name, List<Field<?>> fields, List<Demand> demands) {
  public Shape {
    fields = List.copyOf(fields);
    demands = List.copyOf(demands);
  }

  /// Something that the keys must hold together.
  ///
  /// @param meaning one sentence, for the reference
  public record Demand(String meaning, Condition condition) {}

  static Shape of(String name, Field<?>... fields) {
    return new Shape(name, List.of(fields), List.of());
  }

  /// The same, and its keys must hold something together.
  Shape demanding(String meaning, Condition condition) {
    List<Demand> longer = new ArrayList<>(demands);
    longer.add(new Demand(meaning, condition));
    return new Shape(name, fields, longer);
  }

  @Nullable Field<?> field(String key) {
    for (Field<?> field : fields) {
      if (field.key().equals(key)) {
        return field;
      }
    }
    return null;
  }

  List<String> keys() {
    return fields.stream().<String>map(Field::key).toList();
  }
}
