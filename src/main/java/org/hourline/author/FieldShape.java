package org.hourline.author;

import org.hourline.read.Kind;
import org.hourline.read.Shape;
import org.jspecify.annotations.Nullable;

/// The keys of an object that a field holds, or of each object of its list.
final class FieldShape {
  private FieldShape() {}

  /// Null where it holds no object.
  static @Nullable Shape of(Kind<?> kind) {
    return switch (kind) {
      case Kind.ObjectOf<?> object -> object.shape();
      case Kind.RawOf raw -> raw.shape();
      case Kind.ListOf<?> list -> of(list.element());
      case Kind.ShortOr<?> either -> of(either.whole());
      case Kind.OneOrMore<?> some -> of(some.element());
      case Kind.Single<?> _, Kind.Anything _ -> null;
    };
  }
}
