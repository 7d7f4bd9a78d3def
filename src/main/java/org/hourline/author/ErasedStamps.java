package org.hourline.author;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hourline.read.Loaded;
import org.hourline.read.Original;
import org.hourline.read.TranslationFile;

/// Translations that were up to date stay so where only what was erased has gone from their
/// originals, and from them.
final class ErasedStamps {
  private ErasedStamps() {}

  /// @param content as it is after
  /// @return new texts of files of translations
  static Map<String, String> of(Loaded before, Loaded after, Path content) throws IOException {
    Set<String> current = new HashSet<>();
    before
        .translationFiles()
        .forEach(file ->
            file.entries()
                .forEach(entry -> {
                  Original.Thing of = entry.of();
                  if (of != null && of.hash().equals(entry.hash())) {
                    current.add(file.file() + "#" + of.root());
                  }
                }));
    Map<String, String> stamped = new LinkedHashMap<>();
    for (TranslationFile file : after.translationFiles()) {
      List<TranslationFile.Entry> behind = new ArrayList<>();
      for (TranslationFile.Entry entry : file.entries()) {
        Original.Thing of = entry.of();
        if (of != null
            && !of.hash().equals(entry.hash())
            && current.contains(file.file() + "#" + of.root())) {
          behind.add(entry);
        }
      }
      if (!behind.isEmpty()) {
        String text = SafeFiles.text(content.resolve(file.file()), file.shown());
        stamped.put(file.file(), TranslationStamp.in(text, file.file(), behind));
      }
    }
    return stamped;
  }
}
