package org.hourline.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Sites built by the program as a user runs it, in a process of its own.
final class BuiltSite {
  private BuiltSite() {}

  /// The site of the real content.
  static Path ofTheRealContent(Path folder) throws IOException, InterruptedException {
    return of(Path.of("content"), folder);
  }

  /// The site of invented events.
  ///
  /// @param arguments of `bench/Generate.java`, all but `--out`
  static Path ofInvented(Path folder, String... arguments)
      throws IOException, InterruptedException {
    Path content = folder.resolve("content");
    List<String> command = new ArrayList<>(List.of(java(), "bench/Generate.java"));
    command.addAll(List.of(arguments));
    command.addAll(List.of("--out", content.toString()));
    run(command);
    return of(content, folder);
  }

  static Path of(Path content, Path folder) throws IOException, InterruptedException {
    Path site = folder.resolve("site");
    String classes =
        Objects.requireNonNull(
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    run(
        List.of(
            java(),
            "-cp",
            classes,
            "org.hourline.cli.Main",
            "build",
            "--content",
            content.toString(),
            "--output-dir",
            site.toString()));
    return site;
  }

  static String java() {
    return Path.of(Objects.requireNonNull(System.getProperty("java.home")), "bin", "java")
        .toString();
  }

  /// Runs a command to its end; it must succeed.
  private static void run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as("%s%n%s", command.getLast(), said).isZero();
  }
}
