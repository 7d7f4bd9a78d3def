package org.hourline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CliTest {
  @TempDir Path temp;
  private Path here;
  private final Map<String, String> environment = new HashMap<>();
  private final Map<String, String> properties = new HashMap<>();

  private record Run(int code, String out, String err) {}

  @BeforeEach
  void goHere() throws IOException {
    temp = temp.toRealPath();
    here = Files.createDirectories(temp.resolve("here"));
  }

  private Run run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Surroundings surroundings =
        new Surroundings(
            new PrintWriter(out),
            new PrintWriter(err),
            here,
            environment,
            properties::get,
            () -> 42_000_000L);
    int code = Cli.run(surroundings, arguments);
    return new Run(code, out.toString(), err.toString());
  }

  private static void copySmall(Path to) throws IOException {
    Path from = Path.of("src/test/resources/sites/small/content");
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  private void spoil() throws IOException {
    Path event = here.resolve("content/events/bridge.md");
    Files.writeString(event, Files.readString(event).replace("places:", "plaices:"));
  }

  @Test
  void buildPrintsATableAndMakesTheSite() throws IOException {
    copySmall(here.resolve("content"));
    Run run = run("build");
    String out = run.out().replaceAll("(?m)^(pages|files changed) +[1-9][0-9]*", "$1 N");
    assertThat(new Run(run.code(), out.replaceAll("(?m)of [1-9][0-9]*$", "of N"), run.err()))
        .isEqualTo(
            new Run(
                0,
                """
                events             3
                claims             3
                sources            2
                pages N
                files changed N (0 of them removed), of N
                warnings           0 and 1 accepted
                milliseconds      42
                """,
                ""));
    assertThat(here.resolve("site/index.html")).exists();
    assertThat(run("build", "--quiet")).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void checkWritesNothing() throws IOException {
    copySmall(here.resolve("content"));
    assertThat(run("check", "--strict"))
        .isEqualTo(
            new Run(
                0,
                """
                events             3
                claims             3
                sources            2
                warnings           0 and 1 accepted
                milliseconds      42
                """,
                ""));
    assertThat(here.resolve("site")).doesNotExist();
  }

  @Test
  void problemsGoToStandardErrorAndTheCodeIsOne() throws IOException {
    copySmall(here.resolve("content"));
    spoil();
    for (String command : new String[] {"build", "check"}) {
      Run run = run(command);
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .startsWith("content/events/bridge.md:10:1: error[unknown-key]:")
          .contains("\n  plaices: [river-town]\n  ^\n  hint: did you mean \"places\"?")
          .doesNotContain("\tat ");
    }
    assertThat(here.resolve("site")).doesNotExist();
  }

  @Test
  void strictSaysWhyItStops() throws IOException {
    copySmall(here.resolve("content"));
    Path timeline = here.resolve("content/timeline.json");
    Files.writeString(
        timeline, Files.readString(timeline).replace("[\"river-post\"]", "[\"note\"]"));
    assertThat(run("check").code()).isZero();
    Run run = run("check", "--strict");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("warning[not-archived]")
        .endsWith("--strict: the warnings stop it.\n");
  }

  @Test
  void coloursAreForTerminalsAndNotWhereNoColorIsSet() throws IOException {
    copySmall(here.resolve("content"));
    spoil();
    assertThat(run("check").err()).doesNotContain("\u001B[");
    properties.put("hourline.terminal", "out,err");
    assertThat(run("check").err()).contains("\u001B[");
    environment.put("NO_COLOR", "1");
    assertThat(run("check").err()).doesNotContain("\u001B[");
    environment.put("NO_COLOR", "");
    assertThat(run("check").err()).contains("\u001B[");
  }

  @Test
  void foldersAreNamedFromTheWorkingDirectory() throws IOException {
    copySmall(here.resolve("my content"));
    Run run = run("build", "-c", "my content", "-o", "out/put", "-u", "https://example.org/x");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(here.resolve("out/put/sitemap.xml")).content().contains("https://example.org/x/");
    Run absolute = run("build", "-c", here.resolve("my content").toString());
    assertThat(absolute.code()).isZero();
    assertThat(here.resolve("site/index.html")).exists();
  }

  @Test
  void withoutContentHereTheProjectsOwnIsBuilt() throws IOException {
    Path home = temp.resolve("home");
    copySmall(home.resolve("content"));
    assertThat(run("build").code()).isEqualTo(2);
    properties.put("hourline.home", home.toString());
    assertThat(run("build").code()).isZero();
    assertThat(home.resolve("site/index.html")).exists();
    assertThat(here.resolve("site")).doesNotExist();
    copySmall(here.resolve("content"));
    assertThat(run("build").code()).isZero();
    assertThat(here.resolve("site/index.html")).exists();
  }

  @Test
  void aWrongCommandLineIsTwo() throws IOException {
    copySmall(here.resolve("content"));
    Files.writeString(here.resolve("file"), "");
    assertUsage("name a command");
    assertUsage("Unmatched argument", "bild");
    assertUsage("Unknown option", "build", "--colour");
    assertUsage("Missing required parameter", "build", "-c");
    assertUsage("there is no folder nowhere", "build", "-c", "nowhere");
    assertUsage("file is not a folder", "check", "--content", "file");
    assertUsage("there is no folder nowhere", "build", "-t", "nowhere");
    assertUsage("not an address of a site", "build", "-u", "javascript:alert(1)");
    assertUsage("not an address of a site", "build", "-u", "example.org");
    assertUsage("not an address of a site", "build", "-u", "mailto:a@example.org");
    assertUsage("not an address of a site", "build", "-u", "https://example.org/?a=b");
    assertUsage("which a build only reads", "build", "-o", "content/site");
    assertUsage("which a build only reads", "build", "-o", ".");
    assertUsage("is a file", "build", "-o", "file");
    Files.createDirectories(here.resolve("full"));
    Files.writeString(here.resolve("full/thesis.txt"), "");
    assertUsage("not a site of ours", "build", "-o", "full");
  }

  private void assertUsage(String message, String... arguments) {
    Run run = run(arguments);
    assertThat(run.code()).as(String.join(" ", arguments) + run.err()).isEqualTo(2);
    assertThat(run.err()).startsWith("hourline: ").contains(message).doesNotContain("\tat ");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aDiskThatRefusesIsThree() throws IOException {
    copySmall(here.resolve("content"));
    Path closed = Files.createDirectories(temp.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    Assumptions.assumeFalse(
        Files.isWritable(closed), "SKIPPED: no folder is closed to this user (root)");
    Run run = run("build", "-o", closed.resolve("site").toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo("hourline: permission denied: " + closed + "/.site.hourline-lock\n");
  }

  @Test
  void aFolderInAFileIsTwoAsAFileIs() throws IOException {
    copySmall(here.resolve("content"));
    Files.writeString(here.resolve("file"), "");
    for (String folder : List.of("file", "file/site", "file/deep/site")) {
      Run run = run("build", "-o", folder);
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).startsWith("hourline: ").contains("a file").hasLineCount(1);
    }
  }

  @Test
  void aWrongTemplateIsOneAndSaysWhere() throws IOException {
    copySmall(here.resolve("content"));
    Files.createDirectories(here.resolve("templates"));
    Files.writeString(here.resolve("templates/404.ftl"), "<p>\n${page.nosuch}");
    Run run = run("build", "-t", "templates");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("hourline: templates/404.ftl:2:").doesNotContain("\tat ");
    assertThat(here.resolve("site")).doesNotExist();
  }

  @Test
  void aBugIsOneLineAndTheWayToTheTrace() {
    properties.put("hourline.home", "\0");
    Run run = run("build");
    assertThat(run.code()).isEqualTo(70);
    assertThat(run.err())
        .contains("a mistake in Hourline itself")
        .contains("HOURLINE_TRACE=1")
        .hasLineCount(1);
    environment.put("HOURLINE_TRACE", "1");
    assertThat(run("build").err()).contains("\tat org.hourline.cli.");
  }

  @Test
  void newWritesWhereTheContentIsAndOverwritesNothing() throws IOException {
    assertThat(run("new", "site", "harbour").out())
        .startsWith("harbour/README.md\n")
        .contains("harbour/content/events/march-stopped.md\n");
    assertUsage("harbour is not empty", "new", "site", "harbour");
    assertUsage("name what is new", "new");
    assertUsage("there is no content/ here", "new", "event", "bridge");
    here = here.resolve("harbour");
    assertThat(run("check", "--strict").code()).isZero();
    assertThat(run("new", "event", "bridge"))
        .isEqualTo(new Run(0, "content/events/bridge.md\n", ""));
    assertUsage("“bridge” is taken", "new", "event", "bridge");
    assertUsage("“Bridge” is not an id", "new", "place", "Bridge");
    assertUsage("Missing required parameter: 'ID'", "new", "actor");
    assertThat(run("new", "actor", "police", "-c", "content").out())
        .isEqualTo("content/actors.json\n");
    assertThat(run("new", "correction", "hall-closed", "when.start", "--reason", "Misread.").out())
        .isEqualTo("content/events/hall-closed.md\n");
    assertUsage("there is no event “x”", "new", "correction", "x", "title");
    assertThat(run("check").err()).contains("null-value", "4 errors.");
  }

  /// The address is one that must not be asked, so that this test asks nobody.
  @Test
  void linksAreAskedOnlyWhenToldSoAndWarnAndCanBeAccepted() throws IOException {
    copySmall(here.resolve("content"));
    environment.put("HOURLINE_CACHE", temp.resolve("cache").toString());
    Path page = here.resolve("content/pages/method.md");
    Files.writeString(page, Files.readString(page) + "\n[Here](http://127.0.0.1:9/x)\n");
    Path sources = here.resolve("content/sources.json");
    Files.writeString(
        sources,
        Files.readString(sources).replaceAll("https?://[^\"]+", "http://169.254.169.254/meta"));

    Path timeline = here.resolve("content/timeline.json");
    Files.writeString(
        timeline,
        Files.readString(timeline).replace("https://example.org/", "http://127.0.0.1:9/"));

    assertThat(run("check").err()).doesNotContain("link-");
    Run run = run("check", "--links");
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .containsPattern(
            "(?m)^content/pages/method.md:\\d+:1: warning\\[link-not-public\\]: http://127")
        .containsPattern("(?m)^content/sources.json:\\d+:\\d+: warning\\[link-not-public\\]: ");
    assertThat(run("check", "--links", "--strict").code()).isEqualTo(1);
    for (String format : List.of("json", "sarif", "github")) {
      Run other = run("check", "--links", "--strict", "--format", format);
      assertThat(other.code()).isEqualTo(1);
      assertThat(other.err()).isEmpty();
      assertThat(other.out()).contains("http://127.0.0.1:9/x");
      assertThat(run("check", "--links", "--format", format).code()).isZero();
    }

    Files.writeString(
        timeline,
        Files.readString(timeline)
            .replaceFirst(
                "\"accepted\": \\[",
                "\"accepted\": [{\"code\": \"link-not-public\", \"at\": [], \"reason\":"
                    + " \"Ours.\"},"));
    assertThat(run("check", "--links", "--strict").code()).isZero();
    assertThat(run("check", "--strict")).extracting(Run::code, Run::err).containsExactly(0, "");
  }

  @Test
  void fmtTidiesAndWithCheckOnlyTells() throws IOException {
    copySmall(here.resolve("content"));
    assertThat(run("fmt").code()).isZero();
    Path page = here.resolve("content/pages/method.md");
    String tidy = Files.readString(page);
    Files.writeString(page, tidy.replaceFirst("order: 1", "order:  1"));

    assertThat(run("fmt", "--check")).isEqualTo(new Run(1, "content/pages/method.md\n", ""));
    assertThat(page).content().contains("\norder:  1\n");
    assertThat(run("fmt", "content/pages")).isEqualTo(new Run(0, "content/pages/method.md\n", ""));
    assertThat(page).content().isEqualTo(tidy);
    assertThat(run("fmt", "--check")).isEqualTo(new Run(0, "", ""));

    Files.writeString(page, "---\ntitle: a: b\n---\n");
    Run run = run("fmt");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("content/pages/method.md:2:9: error[not-yaml]: ");
    assertUsage("there is no file gone.md", "fmt", "gone.md");
    assertThat(run("fmt", "--help").out()).contains("Examples:", "hourline fmt --check");
  }

  @Test
  void schemasAreWrittenAnewAndTheReferenceIsPrinted() throws IOException {
    assertThat(run("schema", "-o", "editor/schemas").out())
        .contains("editor/schemas/event.schema.json\n");
    Path schema = here.resolve("editor/schemas/event.schema.json");
    String text = Files.readString(schema);
    Files.writeString(schema, "old");
    assertThat(run("schema", "-o", "editor/schemas").code()).isZero();
    assertThat(schema).content().isEqualTo(text).contains("what happened, in one line");
    assertThat(run("reference").out()).startsWith("# Every key of the content\n");
    assertThat(run("schema", "--help").out()).contains("Examples:", "hourline schema -o");
    assertThat(run("reference", "--help").out()).contains("Examples:");
  }

  @Test
  void otherProgramsAreToldInTheirOwnWords() throws IOException {
    copySmall(here.resolve("content"));
    assertThat(run("check", "--format", "github")).isEqualTo(new Run(0, "", ""));
    spoil();
    Run github = run("check", "-f", "github");
    assertThat(github.code()).isEqualTo(1);
    assertThat(github.err()).isEmpty();
    assertThat(github.out())
        .startsWith(
            "::error file=content/events/bridge.md,line=10,col=1,title=unknown-key::“plaices” is");
    assertThat(run("check", "--format", "JSON").out())
        .contains("\"errors\" : 1", "\"code\" : \"unknown-key\"");
    assertThat(run("check", "--format", "sarif").out())
        .contains("\"version\" : \"2.1.0\"", "\"uri\" : \"content/events/bridge.md\"");
    assertUsage("Invalid value for option '--format'", "check", "--format", "xml");
    assertUsage("say what to do: install", "hook");
    assertThat(run("hook", "install", "--help").out()).contains("Examples:");
  }

  @Test
  void helpOfEveryNewThingHasAnExample() {
    for (String what : "site event page briefing actor place source correction".split(" ", -1)) {
      Run run = run("new", what, "--help");
      assertThat(run.code()).isZero();
      assertThat(run.out()).contains("Example", "  hourline new " + what + " ");
    }
    assertThat(run("new", "--help").out())
        .contains("Examples:", "hourline new event", "Exit codes:");
  }

  @Test
  void helpNamesOptionsExamplesAndExitCodes() {
    for (String command : new String[] {"build", "check"}) {
      Run run = run(command, "--help");
      assertThat(run.code()).isZero();
      assertThat(run.err()).isEmpty();
      assertThat(run.out())
          .contains("-c, --content", "-t, --templates", "--strict", "--drafts", "--quiet")
          .contains("Exit codes:", "0 ", "1 ", "2 ", "3 ", "70 ", "Examples:", "NO_COLOR");
      assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }
    assertThat(run("build", "--help").out()).contains("-o, --output-dir", "-u, --base-url");
    assertThat(run("--help").out()).contains("build", "check", "Examples:");
    assertThat(run("--version")).isEqualTo(new Run(0, "Hourline (development)\n", ""));
  }
}
