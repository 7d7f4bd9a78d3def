package org.hourline.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The units of figures that some files translate, in their order.
///
/// @param claim the id of the claim whose unit it is
record Units(String claim, String original, Node.Text translation) {
  static List<Units> of(List<TranslationFile> files) {
    List<Units> units = new ArrayList<>();
    for (TranslationFile file : files) {
      for (TranslationFile.Entry entry : file.entries()) {
        Original.Thing thing = entry.of();
        if (thing != null && Claims.SHAPE.equals(thing.shape())) {
          add(thing.node(), entry.node(), units);
        } else if (thing != null
            && Events.SHAPE.equals(thing.shape())
            && entry.node().value(Events.CLAIMS.key()) instanceof Node.Listed(_, var claims)) {
          for (Node claim : claims) {
            if (claim instanceof Node.Keyed keyed) {
              Node there = thing.node().value(Events.CLAIMS.key());
              add(TranslationReader.item(Claims.SHAPE, keyed, there), keyed, units);
            }
          }
        }
      }
    }
    return units;
  }

  private static void add(Node.@Nullable Keyed original, Node.Keyed translation, List<Units> into) {
    if (original != null
        && original.value(Figures.UNIT.key()) instanceof Node.Text(_, var unit)
        && translation.value(Figures.UNIT.key()) instanceof Node.Text text
        && !text.text().isBlank()) {
      into.add(new Units(Said.name(Claims.SHAPE, original), unit, text));
    }
  }
}
