package org.hourline.model;

import java.util.List;
import java.util.Optional;

/// A value out of a closed list, spelt in content files exactly as its source spells it.
public interface Term {
  /// The spelling in content files and data files: `Violence against civilians`, `at_least`.
  String term();

  /// The value so spelt.
  static <T extends Enum<T> & Term> Optional<T> find(Class<T> type, String term) {
    return List.of(type.getEnumConstants()).stream().filter(t -> t.term().equals(term)).findFirst();
  }
}
