package org.hourline.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The types that the script's comments declare, held by TypeScript's checker.
final class ScriptTypesTest {
  private static final Path MODULES = Path.of("templates/assets/script");

  @Test
  void theModulesKeepTheirTypes() throws IOException, InterruptedException {
    assertThat(said(MODULES)).isEmpty();
  }

  @Test
  void aNumberWhereATextBelongsIsFound(@TempDir Path folder)
      throws IOException, InterruptedException {
    try (var files = Files.list(MODULES)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    Files.writeString(
        folder.resolve("wrong.js"),
        "// @ts-check\nimport { update } from \"./state.js\";\nupdate({ search: 1 });\n");
    assertThat(said(folder)).contains("wrong.js(3,10): error TS2322");
  }

  private static String said(Path folder) throws IOException, InterruptedException {
    Process checker =
        new ProcessBuilder(
                Tools.node().toString(), Tools.typescript().toString(), "-p", folder.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(checker.getInputStream().readAllBytes(), UTF_8);
    checker.waitFor();
    return said;
  }
}
