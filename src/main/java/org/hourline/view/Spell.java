package org.hourline.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Words that hold from one moment of [Moments] until another.
///
/// @param from the first moment of which they hold
/// @param until the first of which they no longer do; null: they hold in the latest view
public record Spell(String text, int from, @Nullable Integer until) {

  /// What is said at each moment from `first` to `last`, equal neighbours in one. Where nothing is
  /// said (null), nothing is there.
  static List<Spell> between(int first, int last, IntFunction<@Nullable String> at) {
    List<Spell> spells = new ArrayList<>();
    @Nullable String text = null;
    int from = first;
    for (int moment = first; moment <= last; moment++) {
      String next = at.apply(moment);
      if (!Objects.equals(next, text)) {
        if (text != null) {
          spells.add(new Spell(text, from, moment));
        }
        text = next;
        from = moment;
      }
    }
    if (text != null) {
      spells.add(new Spell(text, from, null));
    }
    return List.copyOf(spells);
  }
}
