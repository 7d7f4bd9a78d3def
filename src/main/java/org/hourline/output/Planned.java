package org.hourline.output;

import java.util.function.Function;
import java.util.function.Supplier;

/// Something of the site that is made when it is wanted: all of a site together would fill the
/// memory many times over, and who looks at one page waits for that one alone.
///
/// @param path relative to the site's folder, with `/`
/// @param made makes it, each time anew
public record Planned<T>(String path, Supplier<T> made) {
  /// The same path, and what is made of the thing.
  public <U> Planned<U> then(Function<? super T, ? extends U> step) {
    return new Planned<>(path, () -> step.apply(made.get()));
  }

  public T make() {
    return made.get();
  }
}
