package org.hourline.author;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hourline.author.Written.Group;
import org.hourline.author.Written.Member;
import org.hourline.author.Written.Word;
import org.hourline.read.Field;
import org.hourline.read.Shape;
import org.jspecify.annotations.Nullable;

/// Puts keys in the order in which they are declared. Keys that are not declared follow in the
/// order in which they were written; so do those of an object of which nothing is declared.
final class KeyOrder {
  private KeyOrder() {}

  /// @param shape of the object, or of each object of the list
  static Written sorted(Written written, @Nullable Shape shape) {
    if (shape == null || !(written instanceof Group(boolean keyed, var members, var tail))) {
      return written;
    }
    List<Member> sorted = new ArrayList<>();
    for (Member member : members) {
      Word key = member.key();
      Shape inner = key == null ? shape : shape(shape, key.value());
      sorted.add(member.with(sorted(member.value(), inner)));
    }
    if (keyed) {
      sorted.sort(Comparator.comparingInt(member -> place(shape, member)));
    }
    return new Group(keyed, sorted, tail);
  }

  private static int place(Shape shape, Member member) {
    Word key = member.key();
    int place = 0;
    for (Field<?> field : shape.fields()) {
      if (key != null && field.key().equals(key.value())) {
        return place;
      }
      place++;
    }
    return place;
  }

  /// What is declared of the value at a key; null where nothing is.
  static @Nullable Shape shape(Shape shape, String key) {
    for (Field<?> field : shape.fields()) {
      if (field.key().equals(key)) {
        return FieldShape.of(field.kind());
      }
    }
    return null;
  }
}
