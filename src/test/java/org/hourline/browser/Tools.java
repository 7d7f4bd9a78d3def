package org.hourline.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/// Where the tools stand that these tests need beside a JDK and Maven. Programs are looked for on
/// the path; what comes from npm in `$HOURLINE_TOOLS_DIR`, `.tools` and `target/tools`. `.ci/run`
/// brings all of them.
///
/// A test whose tool is missing is skipped with a line on the console; with `CI=true` or
/// `HOURLINE_TOOLS=required` it fails.
final class Tools {
  private Tools() {}

  static Path chromium() {
    return program("chromium");
  }

  static Path chromedriver() {
    return program("chromedriver");
  }

  /// The accessibility rules, one script.
  static Path axe() {
    return npm("axe-core/axe.min.js");
  }

  /// The Nu HTML checker, one jar.
  static Path htmlChecker() {
    return npm("vnu-jar/build/dist/vnu.jar");
  }

  /// The checker of types in the script's comments.
  static Path typescript() {
    return npm("typescript/bin/tsc");
  }

  static Path node() {
    return program("node");
  }

  private static Path program(String name) {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    return find(
        name,
        Pattern.compile(File.pathSeparator)
            .splitAsStream(path)
            .map(folder -> Path.of(folder, name)));
  }

  private static Path npm(String file) {
    return find(
        file,
        Stream.of(System.getenv("HOURLINE_TOOLS_DIR"), ".tools", "target/tools")
            .filter(Objects::nonNull)
            .map(folder -> Path.of(folder, "node_modules", file)));
  }

  private static Path find(String name, Stream<Path> places) {
    return places.filter(Files::isRegularFile).findFirst().orElseThrow(() -> missing(name));
  }

  private static RuntimeException missing(String name) {
    String message =
        name + " is missing; `.ci/run` installs it (HOURLINE_TOOLS=required: a failure)";
    if ("true".equals(System.getenv("CI")) || "required".equals(System.getenv("HOURLINE_TOOLS"))) {
      throw new AssertionError(message);
    }
    System.err.println("SKIPPED, not looked at in full: " + message);
    return new TestAbortedException(message);
  }
}
