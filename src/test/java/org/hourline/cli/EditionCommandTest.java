package org.hourline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `hourline edition` and `diff`, as a night editor uses them.
final class EditionCommandTest {
  @TempDir Path here;

  private record Run(int code, String out, String err) {}

  @BeforeEach
  void aSite() {
    assertThat(run("new", "site", ".").code()).isZero();
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

  private void replace(String file, String old, String text) throws IOException {
    Path path = here.resolve("content").resolve(file);
    String before = Files.readString(path);
    assertThat(before).contains(old);
    Files.writeString(path, before.replace(old, text));
  }

  @Test
  void theWayToAPublishedCorrectionIsTold() throws IOException {
    assertThat(run("edition"))
        .isEqualTo(
            new Run(
                0,
                """
                Edition 1 is closed, as of 2026-01-12T09:00:00Z.
                  content/editions/1.json: 2 events, 2 claims
                Next: `hourline build`, publish the site, and commit content/.
                """,
                ""));
    replace("events/march-stopped.md", "value: 12", "value: 13");

    Run refused = run("edition");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err())
        .contains("“march-injured-union.value” was “12” in edition 1, and is “13”")
        .endsWith("hourline: no edition was closed, and nothing written.\n");
    assertThat(here.resolve("content/editions/2.json")).doesNotExist();

    run("new", "correction", "march-injured-union", "value", "--was", "12", "--reason", "Recount.");
    assertThat(run("check").err()).contains("warning[edition-changed]", "makes it edition 2");
    replace("timeline.json", "2026-01-12T09:00Z", "2026-01-13T09:00Z");

    assertThat(run("edition").out())
        .isEqualTo(
            """
            Edition 2 is closed, as of 2026-01-13T09:00:00Z.
              content/editions/2.json: 2 events, 2 claims
              content/timeline.json: "edition": 2
              Changes since edition 1: 1; `hourline diff 1 2` tells them.
            Next: `hourline build`, publish the site, and commit content/.
            """);
    assertThat(run("check").err()).isEmpty();
    assertThat(run("edition").out())
        .isEqualTo(
            "Nothing has changed since edition 2 (as of 2026-01-13T09:00:00Z), and nothing was"
                + " written.\n");
    assertThat(run("diff", "1", "2").out())
        .startsWith(
            """
            Edition 1, as of 2026-01-12T09:00:00Z → edition 2, as of 2026-01-13T09:00:00Z

            march-stopped  “March stopped at the ferry hall”
              march-injured-union.value: 12 → 13
            """)
        .endsWith(": Recount.\n");
  }

  @Test
  void diffComparesAnyTwoAndTheContentAsItStands() throws IOException {
    run("edition");

    assertThat(run("diff", "1", "now").out())
        .endsWith("No figure, time, claimant, status or title differs.\n");
    replace("events/hall-closed.md", "title: Ferry hall closed", "title: Hall closed");
    assertThat(run("diff", "1", "now").out())
        .contains("\nhall-closed  “Hall closed”\n  title: Ferry hall closed → Hall closed\n");
    assertThat(run("diff", "now", "1").out())
        .contains("  title: Hall closed → Ferry hall closed\n");
    Run none = run("diff", "1", "2");
    assertThat(none)
        .isEqualTo(new Run(2, "", "hourline: there is no edition “2”: write now, or one of 1\n"));
    replace("editions/1.json", "\"edition\": 1", "\"edition\": one");
    assertThat(run("diff", "1", "now").err())
        .isEqualTo("hourline: content has errors; `hourline check` lists them\n");
    assertThat(run("check").err()).contains("content/editions/1.json:2:");
  }

  @Test
  void aRunThatWasCutOffIsFinishedAndSaid() throws IOException {
    Path change = Files.createDirectories(here.resolve("content/.hourline-change"));
    Files.writeString(
        change.resolve("0"), Files.readString(here.resolve("content/gaps.json")) + "\n");
    Files.writeString(change.resolve("plan"), "put\tgaps.json\n");
    assertThat(run("check").err()).contains("error[change-cut-off]");

    Run run = run("edition");

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .isEqualTo("hourline: an earlier run was cut off; now it is finished: gaps.json\n");
    assertThat(change).doesNotExist();
  }

  @Test
  void helpHasExamplesAndExitCodes() {
    for (String command : new String[] {"edition", "diff"}) {
      assertThat(run(command, "--help").out())
          .contains("Exit codes:", "Example", "  hourline " + command);
    }
  }
}
