package org.hourline.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// In which language a site tells, and what it cannot tell in it.
///
/// @param language BCP 47
/// @param original the language in which the content was written
/// @param languages all in which there is a site, the original one first
/// @param untranslated the texts, word for word, that stand in the original for want of a
///   translation
/// @param unreviewed the things, such as `event/gwadar-camp`, whose translation no person has read
public record Wording(
    String language,
    String original,
    List<String> languages,
    Set<String> untranslated,
    Set<String> unreviewed) {
  public Wording {
    languages = List.copyOf(languages);
    untranslated = Set.copyOf(untranslated);
    unreviewed = Set.copyOf(unreviewed);
  }

  /// Of content in the language in which it was written.
  static Wording of(Timeline timeline) {
    List<String> all = new java.util.ArrayList<>(List.of(timeline.language()));
    all.addAll(timeline.languages());
    return new Wording(timeline.language(), timeline.language(), all, Set.of(), Set.of());
  }

  /// The same, with more texts that stand in the original.
  Wording withUntranslated(List<String> more) {
    Set<String> all = new java.util.HashSet<>(untranslated);
    all.addAll(more);
    return new Wording(language, original, languages, all, unreviewed);
  }

  public boolean isOriginal() {
    return language.equals(original);
  }

  /// The folder of this language's site in the whole: empty for the original, else `ur/`.
  public String folder() {
    return folder(language);
  }

  /// The folder of a language's site in the whole.
  public String folder(String of) {
    return of.equals(original) ? "" : of + "/";
  }

  /// The language in which a text stands, where it is not the site's own; null: it is.
  public @Nullable String of(String text) {
    return untranslated.contains(text) ? original : null;
  }

  /// Whether anything is shown in a translation that no person has read.
  public boolean hasUnreviewed() {
    return !unreviewed.isEmpty();
  }

  /// Whether a thing, such as `event/gwadar-camp`, is shown in a translation that no person has
  /// read.
  public boolean isUnreviewed(String thing) {
    return unreviewed.contains(thing);
  }
}
