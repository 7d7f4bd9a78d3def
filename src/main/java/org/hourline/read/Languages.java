package org.hourline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hourline.model.Wording;
import org.hourline.problem.Origins;

/// The translations of a content folder, and what they are translations of.
///
/// @param originals the files whose texts can be translated, those that could be read
/// @param files what translates them
record Languages(List<Original> originals, List<TranslationFile> files, Findings findings) {

  /// @param read has read every file of the content but the translations
  static Languages read(ContentLayout layout, FileReader read, Findings findings) {
    List<Original> originals = new ArrayList<>();
    for (ContentForm form : ContentForm.all()) {
      for (ContentFiles.Found file : layout.of(form)) {
        Node node = read.again(file.name());
        if (node != null) {
          originals.add(Original.of(file.name(), file.stem(), form, node));
        }
      }
    }
    TranslationReader reader = new TranslationReader(originals, findings);
    List<TranslationFile> files = new ArrayList<>();
    for (ContentFiles.Found file : layout.translations()) {
      boolean there = layout.file(TranslationReader.original(file.name())) != null;
      TranslationFile translation = reader.read(file, read.read(file), there);
      if (translation != null) {
        files.add(translation);
      }
    }
    return new Languages(List.copyOf(originals), List.copyOf(files), findings);
  }

  /// Tells how far they are.
  void tell(List<String> languages, Origins origins) {
    new TranslationState(originals, files, findings).tell(languages, origins);
  }

  /// @param original how the content tells that is translated
  Overlay overlay(String language, Wording original) {
    return new Overlay(
        new Wording(language, original.original(), original.languages(), Set.of(), Set.of()),
        originals,
        in(language));
  }

  /// The names of the files of a language.
  Set<String> shown(String language) {
    return in(language).stream().map(TranslationFile::shown).collect(Collectors.toSet());
  }

  private List<TranslationFile> in(String language) {
    return files.stream().filter(file -> file.language().equals(language)).toList();
  }
}
