package org.hourline.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Sites built by the program as a user runs it, in a process of its own. Those that several tests
/// look at are built once for all of them: who changes one puts it back.
final class BuiltSite {
  private static final Map<List<String>, Path> BUILT = new HashMap<>();

  private BuiltSite() {}

  /// The site of the real content.
  static Path ofTheRealContent() throws IOException, InterruptedException {
    return once(List.of(), folder -> of(Path.of("content"), folder));
  }

  /// The site of invented events.
  ///
  /// @param arguments of `bench/Generate.java`, all but `--out`
  static Path ofInvented(String... arguments) throws IOException, InterruptedException {
    return once(List.of(arguments), folder -> of(invented(folder, arguments), folder));
  }

  /// The front page of the site of invented events, and what it fetches; next to it, in `content`,
  /// what it is made of.
  static Path ofInventedFront(String... arguments) throws IOException, InterruptedException {
    List<String> what = Stream.concat(Stream.of("front"), Stream.of(arguments)).toList();
    return once(
        what,
        folder -> {
          Path site = folder.resolve("site");
          run(
              List.of(
                  java(),
                  "-Xmx4g",
                  "-cp",
                  classes(),
                  "org.hourline.build.FrontOfSite",
                  invented(folder, arguments).toString(),
                  site.toString()));
          return site;
        });
  }

  private static Path invented(Path folder, String... arguments)
      throws IOException, InterruptedException {
    Path content = folder.resolve("content");
    List<String> command = new ArrayList<>(List.of(java(), "bench/Generate.java"));
    command.addAll(List.of(arguments));
    command.addAll(List.of("--out", content.toString()));
    run(command);
    return content;
  }

  private interface Build {
    Path into(Path folder) throws IOException, InterruptedException;
  }

  private static synchronized Path once(List<String> what, Build build)
      throws IOException, InterruptedException {
    Path there = BUILT.get(what);
    if (there == null) {
      Path folder = Files.createTempDirectory("built-site");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      there = build.into(folder);
      BUILT.put(what, there);
    }
    return there;
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path of(Path content, Path folder) throws IOException, InterruptedException {
    Path site = folder.resolve("site");
    run(
        List.of(
            java(),
            "-cp",
            classes(),
            "org.hourline.cli.Main",
            "build",
            "--content",
            content.toString(),
            "--output-dir",
            site.toString()));
    return site;
  }

  private static String classes() {
    return Objects.requireNonNull(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
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
