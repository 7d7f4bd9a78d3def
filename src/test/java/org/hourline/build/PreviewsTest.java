package org.hourline.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.hourline.problem.Problem;
import org.hourline.problem.ProblemPrinter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is shown while somebody writes is what a build would make, after any edits.
final class PreviewsTest {
  private static final int EDITS = 24;

  @TempDir Path folder;
  private Path content;
  private Path templates;
  private BuildOptions options;

  @BeforeEach
  void copyTheContent() throws IOException {
    folder = folder.toRealPath();
    content = folder.resolve("content");
    templates = Files.createDirectories(folder.resolve("templates"));
    SiteFiles.copy(Path.of("src/test/resources/sites/small/content"), content);
    options = new BuildOptions(content, "content", templates, null, true, false);
  }

  /// One edit of the content or the templates. Some break it, and later ones mend it.
  private interface Edit {
    void make(Random random) throws IOException;
  }

  private List<Edit> edits() {
    Path bridge = content.resolve("events/bridge.md");
    Path added = content.resolve("events/added.md");
    String whole = text(bridge);
    return List.of(
        random -> write(bridge, whole.replace("Bridge", "Bridge " + random.nextInt(1000))),
        random -> write(bridge, whole.replace("value: 4", "value: " + random.nextInt(1, 12))),
        random -> write(bridge, whole.replace("[@river-post]", "[@river-pots]")),
        random -> write(bridge, whole.substring(0, random.nextInt(whole.length()))),
        random -> write(bridge, whole),
        random -> write(bridge, ""),
        random -> write(added, whole.replace("bridge-", "added-").replace("21:00", "23:30")),
        random -> write(added, whole),
        random -> Files.deleteIfExists(added),
        random -> Files.deleteIfExists(content.resolve("events/draft.md")),
        random ->
            write(
                content.resolve("events/draft.md"),
                text(Path.of("src/test/resources/sites/small/content/events/draft.md"))
                    .replace("draft\n", random.nextBoolean() ? "draft\n" : "reviewed\n")),
        random -> {
          if (Files.exists(added)) {
            Files.move(added, content.resolve("events/moved-" + random.nextInt(3) + ".md"));
          }
        },
        random -> {
          for (int i = 0; i < 3; i++) {
            Files.deleteIfExists(content.resolve("events/moved-" + i + ".md"));
          }
        },
        random -> change("timeline.json", "River", "Stream", "river", "stream", random),
        random -> change("actors.json", "Ministry", "Bureau", "Army", "Force", random),
        random -> change("pages/method.md", "method", "way", "Method", "Way", random),
        random ->
            write(
                templates.resolve("404.ftl"),
                random.nextInt(4) == 0
                    ? "${nothing.of.this}"
                    : "<p>${t(\"page.not-found\")} " + random.nextInt(9) + "</p>"),
        random -> Files.deleteIfExists(templates.resolve("404.ftl")));
  }

  /// Exchanges one word for another, there or back.
  private void change(
      String path, String one, String other, String two, String otherTwo, Random random)
      throws IOException {
    Path file = content.resolve(path);
    String text = text(file);
    write(
        file,
        random.nextBoolean()
            ? text.replace(one, other).replace(two, otherTwo)
            : text.replace(other, one).replace(otherTwo, two));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void afterAnyEditsWhatIsShownIsWhatAFreshBuildMakes(long seed) throws IOException {
    Random random = new Random(seed);
    List<Edit> edits = edits();
    Previews previews = new Previews(options);
    List<String> done = new ArrayList<>();
    for (int i = 0; i < EDITS; i++) {
      for (int at = random.nextInt(3); at >= 0; at--) {
        int edit = random.nextInt(edits.size());
        done.add(String.valueOf(edit));
        edits.get(edit).make(random);
      }
      Preview preview = previews.next(true);
      assertIsAFreshBuild(preview, "seed " + seed + ", edits " + String.join(" ", done));
    }
    try (var files = Files.walk(content)) {
      files.filter(Files::isRegularFile).forEach(PreviewsTest::delete);
    }
    SiteFiles.copy(Path.of("src/test/resources/sites/small/content"), content);
    Files.deleteIfExists(templates.resolve("404.ftl"));
    write(
        content.resolve("briefings/flash.md"),
        "---\ntitle: Flash\nkind: flash\npaper: [a4]\n---\nOne line of it.\n");
    Preview printed = previews.next(true);
    assertThat(printed.paths()).contains("briefings/flash/flash-a4.pdf");
    assertIsAFreshBuild(printed, "seed " + seed + ", with a briefing");
  }

  private void assertIsAFreshBuild(Preview preview, String story) throws IOException {
    Path site = folder.resolve("fresh");
    BuildReport fresh;
    try {
      fresh = SiteBuild.build(options, site);
    } catch (org.hourline.render.TemplateFault fault) {
      assertThat(preview.report().stopped()).as(story).isTrue();
      assertThat(preview.report().problems()).extracting(Problem::code).contains("template");
      return;
    }
    assertThat(printed(preview.report())).as(story).isEqualTo(printed(fresh));
    if (fresh.stopped()) {
      assertThat(preview.paths()).as(story).isEmpty();
      return;
    }
    Map<String, byte[]> built = SiteFiles.of(site);
    built.remove("manifest.json");
    assertThat(new TreeSet<>(preview.paths())).as(story).isEqualTo(built.keySet());
    built.forEach(
        (path, bytes) -> assertThat(preview.file(path)).as(story + ": " + path).isEqualTo(bytes));
  }

  private static String printed(BuildReport report) {
    return new ProblemPrinter(report.lines(), false).print(report.problems());
  }

  @Test
  void anUnknownPathIsNoFile() {
    Preview preview = new Previews(options).next(true);
    assertThat(preview.file("events/none/index.html")).isNull();
    assertThat(preview.file("../content/timeline.json")).isNull();
    assertThat(preview.file("manifest.json")).isNull();
  }

  @Test
  void aTemplateThatCannotBePrintedIsAProblemWithItsLine() throws IOException {
    write(templates.resolve("404.ftl"), "<p>\n${page.nothing}</p>");
    Preview preview = new Previews(options).next(true);
    assertThat(preview.paths()).isEmpty();
    assertThat(printed(preview.report()))
        .startsWith("templates/404.ftl:2:3: error[template]: ")
        .contains("\n  ${page.nothing}</p>\n    ^\n");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) throws IOException {
    SiteFiles.write(file, text.getBytes(UTF_8));
  }
}
