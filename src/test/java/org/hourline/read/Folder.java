package org.hourline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.hourline.model.Event;
import org.hourline.problem.Problem;

/// A content folder that a test writes: at first a timeline and nothing else.
final class Folder {
  private final Path path;

  Folder(Path path) {
    this.path = path;
    file(
        "timeline.json",
        """
        {"title": "Ford", "time_zone": "Asia/Karachi", "as_of": "2026-11-23T05:00Z"}
        """);
  }

  Path path(String name) {
    return path.resolve(name);
  }

  Folder file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Folder file(String name, byte[] bytes) {
    try {
      Files.createDirectories(path(name).getParent());
      Files.write(path(name), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Loaded read() {
    return ContentReader.read(path, "content");
  }

  /// An event of a folder without problems.
  Event event(String id) {
    Loaded loaded = read();
    assertThat(loaded.problems()).isEmpty();
    return Objects.requireNonNull(loaded.site()).events().get(id);
  }

  /// The problems, each as `path:line:column code`.
  List<String> problems() {
    return read().problems().stream().map(Folder::brief).toList();
  }

  private static String brief(Problem problem) {
    return problem.at() + " " + problem.code();
  }
}
