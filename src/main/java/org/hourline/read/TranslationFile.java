package org.hourline.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file of translations.
///
/// @param file its name, from the content folder on
/// @param shown as the editor knows it
/// @param language BCP 47, as its name says
/// @param entries what it translates, in its order
public record TranslationFile(
    String file, String shown, String language, Original original, List<Entry> entries) {
  public TranslationFile {
    entries = List.copyOf(entries);
  }

  /// The translation of one thing.
  ///
  /// @param of null: the thing that it was made of has changed, or is gone
  public record Entry(Original.@Nullable Thing of, Node.Keyed node) {
    /// The hash of what it was made of; empty where it does not say.
    public String hash() {
      return node.value("of") instanceof Node.Text(_, var hash) ? hash : "";
    }

    boolean isReviewed() {
      return node.value("reviewed") instanceof Node.Truth(_, var reviewed) && reviewed;
    }
  }

  /// The translation of a thing; null: it has none here.
  Node.@Nullable Keyed of(Original.Thing thing) {
    for (Entry entry : entries) {
      if (entry.of() != null && entry.of().root().equals(thing.root())) {
        return entry.node();
      }
    }
    return null;
  }
}
