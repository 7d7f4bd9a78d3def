package org.hourline.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whole sites: what `sites/CASE/content` makes is `sites/CASE/expected`, file by file, and the
/// list of its files is `expected/files.txt`. After a change that is meant, `mvn test
/// -Dtest=GoldenSitesTest -Dgolden=update` rewrites what is expected; the run that rewrites still
/// fails. Read the difference before committing it.
final class GoldenSitesTest {
  private static final Path CASES = Path.of("src/test/resources/sites");

  @TempDir Path temp;

  static List<String> cases() throws IOException {
    try (var folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theSiteIsAsExpected(String name) throws IOException {
    Path expected = CASES.resolve(name).resolve("expected");
    BuildReport report =
        SiteBuild.build(
            new BuildOptions(
                CASES.resolve(name).resolve("content"), "content", null, null, false, true),
            temp.resolve("site"));
    assertThat(report.problems()).isEmpty();
    Map<String, String> made = SiteFiles.texts(temp.resolve("site"));
    StringBuilder files = new StringBuilder();
    SiteFiles.of(temp.resolve("site"))
        .keySet()
        .forEach(path -> files.append(SiteFiles.withoutHashes(path)).append('\n'));
    made.put("files.txt", files.toString());
    Map<String, String> wanted =
        Files.exists(expected) ? SiteFiles.texts(expected) : new TreeMap<>();
    if ("update".equals(System.getProperty("golden"))) {
      rewrite(expected, made);
    }
    assertThat(made.keySet()).containsExactlyElementsOf(wanted.keySet());
    made.forEach((path, text) -> assertThat(text).as(path).isEqualTo(wanted.get(path)));
  }

  private static void rewrite(Path expected, Map<String, String> made) throws IOException {
    if (Files.exists(expected)) {
      try (var old = Files.walk(expected)) {
        for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    for (var file : made.entrySet()) {
      SiteFiles.write(expected.resolve(file.getKey()), file.getValue().getBytes(UTF_8));
    }
  }
}
