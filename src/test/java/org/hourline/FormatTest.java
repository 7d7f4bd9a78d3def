package org.hourline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every Java file is as google-java-format writes it. To rewrite those that are not: `mvn test
/// -Dtest=FormatTest -Dformat=true`; the run that rewrites still fails.
final class FormatTest {
  @Test
  void javaFilesAreFormatted() throws IOException, FormatterException {
    List<String> unformatted = new ArrayList<>();
    for (Path file : javaFiles()) {
      String text = Files.readString(file);
      String formatted = new Formatter().formatSourceAndFixImports(text);
      if (!formatted.equals(text)) {
        unformatted.add(file.toString());
        if (Boolean.getBoolean("format")) {
          Files.writeString(file, formatted);
        }
      }
    }
    assertThat(unformatted).isEmpty();
  }

  private static List<Path> javaFiles() throws IOException {
    try (var files = Files.walk(Path.of("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
