package org.hourline.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hourline.problem.Lines;
import org.hourline.problem.Position;
import org.jspecify.annotations.Nullable;

/// The lines of the content, read again when one is to be shown: problems are few, texts are many.
/// Since problems are shown file by file, the lines of the last one are kept.
final class ContentLines implements Lines {
  private final Map<String, Path> files;
  private @Nullable String path;
  private List<String> lines = List.of();

  /// @param files by the paths that editors know them by
  ContentLines(Map<String, Path> files) {
    this.files = Map.copyOf(files);
  }

  @Override
  public @Nullable String line(Position at) {
    if (!at.path().equals(path)) {
      lines = read(files.get(at.path()));
      path = at.path();
    }
    return at.line() <= lines.size() ? lines.get(at.line() - 1) : null;
  }

  /// The lines of a file; none where they cannot be shown.
  private static List<String> read(@Nullable Path file) {
    try {
      if (file == null || Files.size(file) > Decoding.LARGEST) {
        return List.of();
      }
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
