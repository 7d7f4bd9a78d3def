package org.hourline.read;

import java.util.List;
import java.util.Set;
import org.hourline.model.Site;
import org.hourline.model.Unread;
import org.hourline.problem.Lines;
import org.hourline.problem.Origins;
import org.hourline.problem.Problem;
import org.jspecify.annotations.Nullable;

/// What came of reading the content.
///
/// @param site everything that could be read; null when the zone of timeline.json could not be
/// @param unread the ids of what could not be read
/// @param origins where every value stood
/// @param problems what is wrong with values by themselves, sorted
/// @param lines the lines of the content, to show with a problem
/// @param translations the same in each of the timeline's other languages
/// @param originals the files whose texts can be translated
/// @param translationFiles the files that translate them, of every language
public record Loaded(
    @Nullable Site site,
    Unread unread,
    Origins origins,
    List<Problem> problems,
    Lines lines,
    List<Translated> translations,
    List<Original> originals,
    List<TranslationFile> translationFiles) {
  public Loaded {
    problems = List.copyOf(problems);
    translations = List.copyOf(translations);
    originals = List.copyOf(originals);
    translationFiles = List.copyOf(translationFiles);
  }

  /// The timeline in another language.
  ///
  /// @param site the same, but for its words
  /// @param origins where every value stood, texts in their translations
  /// @param files the files of its translations, as the editor knows them
  public record Translated(Site site, Origins origins, Set<String> files) {
    public Translated {
      files = Set.copyOf(files);
    }
  }
}
