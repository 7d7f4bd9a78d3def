package org.hourline.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hourline.model.Wording;
import org.hourline.problem.Origins;
import org.hourline.problem.Position;

/// Tells how far the translations are: what is missing, what has changed since, what does not say
/// what it was made of. One warning a file or a language: an editor who begins a translation is not
/// told of each text alone.
final class TranslationState {
  private static final int MOST_NAMED = 12;

  private final List<Original> originals;
  private final List<TranslationFile> files;
  private final Map<String, TranslationFile> byOriginal = new HashMap<>();
  private final Findings findings;

  /// @param originals what has texts
  /// @param files every translation
  TranslationState(List<Original> originals, List<TranslationFile> files, Findings findings) {
    this.originals = originals;
    this.files = files;
    this.findings = findings;
    files.forEach(file -> byOriginal.put(file.language() + " " + file.original().file(), file));
  }

  /// @param languages of the timeline, the original one not among them
  /// @param origins where they stand
  void tell(List<String> languages, Origins origins) {
    for (int i = 0; i < languages.size(); i++) {
      untranslated(languages.get(i), "timeline/languages/" + i, origins);
    }
    Map<String, Overlay> overlays = new HashMap<>();
    for (TranslationFile file : files) {
      outdated(file);
      unstamped(file);
      if (languages.contains(file.language())) {
        missing(file, overlays.computeIfAbsent(file.language(), this::overlay));
      }
    }
    Map<String, TranslationFile> others = new LinkedHashMap<>();
    files.stream()
        .filter(file -> !languages.contains(file.language()))
        .forEach(file -> others.putIfAbsent(file.language(), file));
    others.forEach((language, file) ->
        findings.add(
            TranslationRules.NOT_PUBLISHED,
            Position.startOf(file.shown()),
            "There is a translation into " + language + ", and no site in that language",
            "add `\"languages\": [\"" + language + "\"]` to timeline.json",
            language));
    languages.forEach(this::units);
  }

  private Overlay overlay(String language) {
    return new Overlay(
        new Wording(language, "", List.of(), Set.of(), Set.of()), originals, in(language));
  }

  private List<TranslationFile> in(String language) {
    return files.stream().filter(file -> file.language().equals(language)).toList();
  }

  /// What has no translation at all.
  private void untranslated(String language, String at, Origins origins) {
    List<String> things = new ArrayList<>();
    for (Original original : originals) {
      TranslationFile file = byOriginal.get(language + " " + original.file());
      for (Original.Thing thing : original.things()) {
        boolean told = file != null && file.of(thing) != null;
        if (!told && thing.texts().stream().anyMatch(said -> !said.addable())) {
          things.add(thing.called());
        }
      }
    }
    if (!things.isEmpty()) {
      findings.add(
          TranslationRules.MISSING,
          origins.of(at),
          "Not translated into " + language + ": " + list(things),
          "`hourline translate " + language + "` writes what there is to fill in",
          about(language, things));
    }
  }

  /// What a file leaves out of the things that it translates.
  private void missing(TranslationFile file, Overlay overlay) {
    List<String> texts = new ArrayList<>();
    List<String> things = new ArrayList<>();
    boolean one = file.original().things().size() == 1;
    for (TranslationFile.Entry entry : file.entries()) {
      Original.Thing thing = entry.of();
      List<String> lacking = thing == null ? List.of() : overlay.left(thing, entry.node());
      if (thing != null && !lacking.isEmpty()) {
        things.add(thing.called());
        String root = thing.root() + "/";
        lacking.forEach(path ->
            texts.add(
                !path.startsWith(root)
                    ? path
                    : one ? path.substring(root.length()) : path.replaceFirst("^[a-z]+/", "")));
      }
    }
    if (!texts.isEmpty()) {
      findings.add(
          TranslationRules.MISSING,
          Position.startOf(file.shown()),
          "Not translated: " + list(texts),
          "they are shown in the original, marked as such",
          about(file.language(), things));
    }
  }

  private void outdated(TranslationFile file) {
    for (TranslationFile.Entry entry : file.entries()) {
      Original.Thing thing = entry.of();
      Node of = entry.node().value("of");
      if (of == null || entry.hash().isEmpty()) {
        continue;
      }
      if (thing != null && !thing.hash().equals(entry.hash())) {
        findings.add(
            TranslationRules.OUTDATED,
            of.at(),
            "The original of “" + thing.called() + "” has changed since it was translated",
            "mend the translation, then `hourline translate "
                + file.language()
                + " "
                + (thing.id() == null ? file.original().file() : thing.id())
                + "`",
            thing.called(),
            file.language());
      } else if (thing == null && file.original().form() == ContentForm.GAPS) {
        findings.add(
            TranslationRules.OUTDATED,
            of.at(),
            "The gap that this is a translation of has changed, or is gone",
            "`hourline translate "
                + file.language()
                + "` adds what is there now: move the text to it, and take this out",
            file.language());
      }
    }
  }

  private void unstamped(TranslationFile file) {
    List<String> things = new ArrayList<>();
    for (TranslationFile.Entry entry : file.entries()) {
      if (entry.hash().isEmpty() && entry.of() != null) {
        things.add(entry.of().called());
      }
    }
    if (!things.isEmpty()) {
      findings.add(
          TranslationRules.UNSTAMPED,
          Position.startOf(file.shown()),
          "It is not said what was translated: " + list(things),
          "`hourline translate " + file.language() + " --stamp` writes `of`",
          about(file.language(), things));
    }
  }

  private void units(String language) {
    Map<String, Units> first = new HashMap<>();
    for (Units unit : Units.of(in(language))) {
      Units before = first.putIfAbsent(unit.original(), unit);
      if (before != null && !before.translation().text().equals(unit.translation().text())) {
        findings.add(
            TranslationRules.UNIT_DIFFERS,
            unit.translation().at(),
            "“" + unit.original() + "” is “" + before.translation().text() + "” elsewhere",
            "write the same: figures with one unit share a row of the ledger",
            unit.claim(),
            language);
      }
    }
  }

  private static String list(List<String> names) {
    int rest = names.size() - MOST_NAMED;
    return rest <= 1
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, MOST_NAMED)) + " and " + rest + " more";
  }

  private static String[] about(String language, List<String> things) {
    List<String> about = new ArrayList<>(List.of(language));
    about.addAll(things);
    return about.toArray(String[]::new);
  }
}
