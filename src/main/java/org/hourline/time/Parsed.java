package org.hourline.time;

import java.util.function.Function;

/// What reading a text gave: a value, or why there is none.
public sealed interface Parsed<T> {
  /// The text meant something.
  record Value<T>(T value) implements Parsed<T> {}

  /// The text is not what was wanted.
  ///
  /// @param reason what is wrong, naming the text; no full stop
  /// @param hint what to write instead
  record Refused<T>(String reason, String hint) implements Parsed<T> {}

  /// The same refusal, or the value read further.
  default <U> Parsed<U> then(Function<? super T, Parsed<U>> next) {
    return switch (this) {
      case Value<T>(T value) -> next.apply(value);
      case Refused<T>(String reason, String hint) -> new Refused<>(reason, hint);
    };
  }
}
