package org.hourline.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hourline.author.ClosingEdition.Outcome;
import org.hourline.build.BuildOptions;
import org.hourline.build.SiteBuild;
import org.hourline.model.Edition;
import org.hourline.model.EditionChange;
import org.hourline.model.Site;
import org.hourline.problem.Problem;
import org.hourline.read.ContentReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// From one edition to the next, as an editor goes: change, be told, record, close.
final class EditionStoryTest {
  private static final Pattern PROPOSED = Pattern.compile("`([^`]+)`");

  @TempDir Path temp;
  private Path content;

  @BeforeEach
  void aSite() throws IOException {
    NewSite.write(temp.resolve("site"), "site");
    content = temp.resolve("site/content");
  }

  private Outcome close() throws IOException {
    return new ClosingEdition(content, "content").write();
  }

  private Outcome.Closed closed() throws IOException {
    return (Outcome.Closed) close();
  }

  private Site site() {
    var loaded = ContentReader.read(content, "content");
    assertThat(loaded.problems()).isEmpty();
    return java.util.Objects.requireNonNull(loaded.site());
  }

  private List<Problem> check() {
    return SiteBuild.check(new BuildOptions(content, "content", null, null, false, false))
        .problems();
  }

  private void replace(String file, String old, String text) throws IOException {
    Path path = content.resolve(file);
    String before = Files.readString(path);
    assertThat(before).contains(old);
    Files.writeString(path, before.replace(old, text));
  }

  @Test
  void theFirstEditionHasTheNumberOfTheTimeline() throws IOException {
    String timeline = Files.readString(content.resolve("timeline.json"));

    Outcome.Closed closed = closed();

    assertThat(closed.edition().number()).isEqualTo(1);
    assertThat(closed.raised()).isFalse();
    assertThat(content.resolve("timeline.json")).hasContent(timeline);
    assertThat(check()).isEmpty();
  }

  @Test
  void whatIsWrittenIsReadBackAsItWas() throws IOException {
    Files.writeString(
        content.resolve("claims.json"),
        """
        [
          { "id": "all", "claimant": "unattributed", "measure": "other", "unit": "“odd” \\\\ units",
            "min": 2, "qualifier": "about", "parts": [{ "of": "men", "max": 3 }],
            "including": [{ "of": "children", "value": 1 }], "includes_attackers": false,
            "verification_status": "not_attempted", "sources": ["authority-notice"] },
          { "id": "by-noon", "claimant": "port-authority", "when": { "earliest": "2026-01-10",
            "latest": "2026-01-10T12:00", "before": ["hall-closed"], "as_reported": "by noon" },
            "sources": ["authority-notice"] }
        ]
        """);
    replace("events/hall-closed.md", "related:", "aliases: [old-hall, older-hall]\nrelated:");

    Edition edition = closed().edition();

    assertThat(site().editions()).containsExactly(edition);
    assertThat(edition.claims()).hasSize(2);
    assertThat(Files.readString(content.resolve("editions/1.json")))
        .doesNotContain("by noon")
        .doesNotContain("half past six");
  }

  @Test
  void nothingChangedIsNoNewEdition() throws IOException {
    closed();

    assertThat(close()).isInstanceOf(Outcome.Nothing.class);
    assertThat(content.resolve("editions/2.json")).doesNotExist();
  }

  @Test
  void draftsAndWhatIsEmbargoedAreNoPartOfAnEdition() throws IOException {
    replace("events/hall-closed.md", "related:", "status: draft\nrelated:");

    assertThat(closed().edition().events())
        .extracting(Edition.Entry::id)
        .containsExactly("march-stopped");
    assertThat(content.resolve("editions/1.json")).content().doesNotContain("hall-closed");
  }

  @Test
  void aNewEditionHasTheNextNumberAndTheRestOfTheTimelineStays() throws IOException {
    closed();
    replace("timeline.json", "\"edition\": 1,", "\"edition\" :1 ,");
    replace("events/hall-closed.md", "title: Ferry hall closed", "title: The ferry hall closed");
    String timeline = Files.readString(content.resolve("timeline.json"));

    Outcome.Closed closed = closed();

    assertThat(closed.edition().number()).isEqualTo(2);
    assertThat(content.resolve("timeline.json"))
        .hasContent(timeline.replace("\"edition\" :1 ,", "\"edition\" :2 ,"));
    assertThat(closed.changes())
        .containsExactly(
            new EditionChange.Changed(
                "hall-closed",
                null,
                "title",
                "Ferry hall closed",
                "The ferry hall closed",
                List.of()));
    assertThat(check()).isEmpty();
  }

  @Test
  void aTimelineWithoutANumberGetsOne() throws IOException {
    replace("timeline.json", "  \"edition\": 1,\n", "");

    assertThat(closed().edition().number()).isEqualTo(1);
    assertThat(site().timeline().edition()).isEqualTo(1);
  }

  /// What the editor changes, and the field under which it is recorded.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "events/march-stopped.md | value: 12 | value: 13",
        "events/march-stopped.md | value: 12 | min: 11~max: 13",
        "events/march-stopped.md | qualifier: at_least | qualifier: about",
        "events/march-stopped.md | claimant: dockers-union | claimant: port-police",
        "events/march-stopped.md | 18:30 | 18:40",
        "events/march-stopped.md | places: | status: reviewed~places:",
        "events/march-stopped.md | places: | verification_status: not_attempted~places:",
        "events/hall-closed.md | start: 2026-01-10 | earliest: 2026-01-10",
        "events/hall-closed.md | after: [march-stopped] | end: 2026-01-11",
        "events/march-stopped.md | id: march-injured-authority | id: march-injured",
      })
  void theTextThatIsProposedIsAllThatIsMissing(String file, String old, String text)
      throws IOException {
    closed();
    String indent = text.startsWith("min") ? "\n    " : "\n";
    replace(file, old, text.replace("~", indent));
    Files.writeString(
        content.resolve("events/march-stopped.md"),
        Files.readString(content.resolve("events/march-stopped.md"))
            .replace(
                "[march-injured-authority]",
                text.contains("id:") ? "[march-injured]" : "[march-injured-authority]"));
    List<Problem> told = check();
    assertThat(told).extracting(Problem::code).containsOnly("change-without-correction");

    paste(file, proposed(told));

    assertThat(check()).extracting(Problem::code).containsExactly("edition-changed");
    assertThat(closed().edition().number()).isEqualTo(2);
    assertThat(check()).isEmpty();
  }

  private static String proposed(List<Problem> told) {
    Matcher matcher = PROPOSED.matcher(String.valueOf(told.getFirst().hint()));
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private void paste(String file, String text) throws IOException {
    String before = Files.readString(content.resolve(file));
    int end = before.indexOf("\n---\n") + 1;
    Files.writeString(
        content.resolve(file), before.substring(0, end) + text + "\n" + before.substring(end));
  }

  /// The same by `hourline new correction`, asked after the change and before it.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "march-injured-union | value | 12 | value: 12 | value: 13",
        "march-injured-union | qualifier | at_least | qualifier: at_least | qualifier: about",
        "march-injured-union | claimant | dockers-union | claimant: dockers-union | claimant:"
            + " port-police",
        "march-stopped | when.start | 2026-01-10T18:30 | 18:30 | 18:40",
        "march-stopped | status | provisional | importance: 1 | status: reviewed",
        "march-stopped | when | 18:30 | 18:30 | 18:40",
      })
  void newCorrectionWritesWhatIsMissing(
      String id, String field, String was, String old, String text) throws IOException {
    closed();
    replace("events/march-stopped.md", old, text);

    new NewCorrection(content, "content")
        .write(
            id, field, LocalDate.of(2026, 1, 12), new NewCorrection.Told(was, null, "Seen again."));

    assertThat(check()).extracting(Problem::code).containsExactly("edition-changed");
    assertThat(closed().changes()).hasSize(1);
  }

  @Test
  void aClaimOfNoEventIsCorrectedInTheTimeline() throws IOException {
    Files.writeString(
        content.resolve("claims.json"),
        "[{ \"id\": \"all\", \"claimant\": \"port-authority\", \"measure\": \"injured\","
            + " \"victims\": \"marchers\", \"value\": 3, \"sources\": [\"authority-notice\"] }]");
    closed();
    NewCorrection correction = new NewCorrection(content, "content");

    correction.write(
        "all", "value", LocalDate.of(2026, 1, 12), new NewCorrection.Told(null, "4", "Counted."));
    replace("claims.json", "\"value\": 3", "\"value\": 4");

    assertThat(site().timeline().corrections()).extracting("field").containsExactly("all.value");
    assertThat(check()).extracting(Problem::code).containsExactly("edition-changed");

    Files.delete(content.resolve("claims.json"));
    Problem told = check().getFirst();
    assertThat(told.message()).contains("“all” (3) of edition 1 is gone");
  }

  @Test
  void anEventMayChangeItsIdWhereTheOldOneIsAnAlias() throws IOException {
    closed();
    Path old = content.resolve("events/hall-closed.md");
    Path now = content.resolve("events/ferry-hall-closed.md");
    Files.move(old, now);
    replace("events/march-stopped.md", "[[hall-closed]]", "[[ferry-hall-closed]]");
    replace("gaps.json", "hall-closed", "ferry-hall-closed");
    assertThat(check()).extracting(Problem::code).containsExactly("event-vanished");

    replace("events/ferry-hall-closed.md", "related:", "aliases: [hall-closed]\nrelated:");

    assertThat(check()).extracting(Problem::code).containsExactly("edition-changed");
    assertThat(closed().changes())
        .containsExactly(new EditionChange.Renamed("ferry-hall-closed", "hall-closed"));
  }

  @Test
  void whatWasPublishedIsWithdrawnNotTakenAway() throws IOException {
    closed();
    replace(
        "events/hall-closed.md",
        "related:",
        """
        status: withdrawn
        corrections:
          - {date: 2026-01-12, field: status, was: provisional, now: withdrawn, reason: A mistake.}
        related:\
        """);

    assertThat(check()).extracting(Problem::code).containsExactly("edition-changed");
    Outcome.Closed closed = closed();
    assertThat(content.resolve("editions/2.json"))
        .content()
        .contains(
            "{\"id\": \"hall-closed\", \"status\": \"withdrawn\", \"corrected\": [\"status\"]}");
    assertThat(closed.changes()).hasSize(1);
  }

  @Test
  void aTimelineThatCannotBeReadIsNotClosed() throws IOException {
    Files.writeString(content.resolve("timeline.json"), "{");

    assertThatThrownBy(this::close).isInstanceOf(AuthorException.class);
    assertThat(content.resolve("editions")).doesNotExist();
  }
}
