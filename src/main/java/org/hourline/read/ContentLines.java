package org.hourline.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hourline.problem.Lines;
import org.hourline.problem.Position;
import org.jspecify.annotations.Nullable;

/// The lines of the content, read again when one is to be shown: problems are few, texts are many.
///
/// @param files by the paths that editors know them by
record ContentLines(Map<String, Path> files) implements Lines {
  ContentLines {
    files = Map.copyOf(files);
  }

  @Override
  public @Nullable String line(Position at) {
    Path file = files.get(at.path());
    if (file == null) {
      return null;
    }
    try {
      if (Files.size(file) > Decoding.LARGEST) {
        return null;
      }
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
          .replaceFirst("^\uFEFF", "")
          .lines()
          .skip(at.line() - 1L)
          .findFirst()
          .orElse(null);
    } catch (IOException e) {
      return null;
    }
  }
}
