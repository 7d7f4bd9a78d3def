package org.hourline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `hourline erase`, as it is used when somebody asks for it at night.
final class EraseCommandTest {
  @TempDir Path here;

  private record Run(int code, String out, String err) {}

  @BeforeEach
  void aPublishedSite() {
    assertThat(run("new", "site", ".").code()).isZero();
    assertThat(run("edition").code()).isZero();
    assertThat(run("build", "-q").code()).isZero();
  }

  private Run run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Surroundings surroundings =
        new Surroundings(
            new PrintWriter(out),
            new PrintWriter(err),
            here,
            Map.of(),
            name -> null,
            () -> 42_000_000L);
    int code = Cli.run(surroundings, arguments);
    return new Run(code, out.toString().replace("\r\n", "\n"), err.toString());
  }

  @Test
  void itSaysWhatChangedAndWhatToPublishAgain() throws IOException {
    Path index = here.resolve("site/events/march-stopped/index.html");
    assertThat(index).content().contains("March stopped");

    Run run = run("erase", "march-stopped", "--reason", "Asked for.");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith(
            """
            Erased: the event “march-stopped”, with 2 claims.
              changed  content/editions/1.json
              changed  content/erased.json
              changed  content/events/hall-closed.md
              gone     content/events/march-stopped.md
            """)
        .contains(
            "site/ is built anew. Publish again:\n",
            "\n  changed  events/march-stopped/index.html\n",
            "\n  changed  manifest.json\n",
            "Take down, where they are still served:\n  gone     assets/share.")
        .doesNotContain("  changed  _headers\n")
        .endsWith("And commit content/.\n");
    assertThat(index).content().contains("This record was removed").doesNotContain("March");
    assertThat(run("check").code()).isZero();
  }

  @Test
  void aNameInATextIsShownWhereItStands() throws IOException {
    Path event = here.resolve("content/events/hall-closed.md");
    Files.writeString(event, Files.readString(event) + "The Port  Authority said so.\n");

    Run run = run("erase", "port-authority", "--reason", "Asked for.");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(
            "content/actors.json:2:11: error[still-named]: The id “port-authority” itself names",
            "--as witness-3",
            "content/events/hall-closed.md:13:5: error[still-named]: “Port Authority” still names"
                + " what is to be erased\n  The Port  Authority said so.\n      ^\n")
        .endsWith("What these texts are to say, only you can decide.\n");
    assertThat(here.resolve("content/erased.json")).doesNotExist();
  }

  @Test
  void aNameGoesFromThePagesAndTheSearchOfEveryLanguage() throws IOException {
    Path timeline = here.resolve("content/timeline.json");
    Files.writeString(
        timeline,
        Files.readString(timeline)
            .replace("\"time_zone\"", "\"languages\": [\"ur\"], \"time_zone\""));
    Files.writeString(
        here.resolve("content/actors.ur.json"),
        "[{ \"id\": \"dockers-union\", \"name\": \"انجمن\", \"aliases\": [\"گودی\"] }]");
    assertThat(run("build", "-q").code()).isZero();
    List<Path> searches =
        List.of(here.resolve("site/data/search.js"), here.resolve("site/ur/data/search.js"));
    assertThat(searches)
        .allSatisfy(search -> assertThat(search).content().contains("Dockers’", "انجمن", "گودی"));

    String reason = "Asked for.";
    Run run =
        run("erase", "dockers-union", "--as", "group-1", "--reason", reason, "--leave-mentions");

    assertThat(run.code()).isZero();
    assertThat(searches)
        .allSatisfy(
            search -> assertThat(search).content().doesNotContain("Dockers’", "انجمن", "گودی"));
  }

  @Test
  void withoutASiteItSaysWhatComesNext() throws IOException {
    Files.delete(here.resolve("site/manifest.json"));

    assertThat(run("erase", "march-injured-union", "--reason", "Asked for.").out())
        .startsWith("Erased: the claim “march-injured-union”.\n")
        .endsWith("Next: `hourline build`, and publish the site whole; and commit content/.\n");
  }

  @Test
  void aDryRunSaysAndWritesNothing() {
    Run run = run("erase", "march-stopped", "--reason", "Asked for.", "--dry-run");

    assertThat(run.out())
        .startsWith("This would erase the event “march-stopped”, with 2 claims.\n")
        .doesNotContain("Publish");
    assertThat(here.resolve("content/erased.json")).doesNotExist();
    assertThat(here.resolve("content/events/march-stopped.md")).exists();
  }

  @Test
  void anErasureThatWasCutOffIsFinishedByTheNextRun() throws IOException {
    Files.delete(here.resolve("content/editions/1.json"));
    Path change = Files.createDirectories(here.resolve("content/.hourline-change"));
    Files.writeString(
        change.resolve("1"),
        "[{ \"id\": \"hall-closed\", \"kind\": \"event\", \"date\": \"2026-01-13\", \"reason\":"
            + " \"Asked for.\" }]\n");
    Files.writeString(
        change.resolve("2"),
        Files.readString(here.resolve("content/events/march-stopped.md"))
            .replace("[[hall-closed]]", "elsewhere"));
    Files.writeString(
        change.resolve("plan"),
        "delete\tevents/hall-closed.md\nput\terased.json\nput\tevents/march-stopped.md\n");
    assertThat(run("check").err()).contains("error[change-cut-off]", "hourline erase");

    Run run = run("erase", "hall-closed", "--reason", "Asked for.");

    assertThat(run.err())
        .startsWith("hourline: an earlier run was cut off; now it is finished: events/hall-closed");
    assertThat(run.out()).startsWith("“hall-closed” was erased on 2026-01-13: Asked for.\n");
    assertThat(change).doesNotExist();
  }

  @Test
  void aReasonIsDemandedAndHelpHasExamples() {
    assertThat(run("erase", "hall-closed").err()).contains("--reason");
    assertThat(run("erase", "hall-closed").code()).isEqualTo(2);
    assertThat(run("erase", "x", "--kind", "person", "--reason", "y").err())
        .contains("“person” is none of event, claim, actor, place, source");
    assertThat(run("erase", "--help").out())
        .contains("Exit codes:", "Example", "  hourline erase", "no program can erase it");
  }
}
