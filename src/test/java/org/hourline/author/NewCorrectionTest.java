package org.hourline.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.hourline.model.Correction;
import org.hourline.read.ContentReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NewCorrectionTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 11);

  @TempDir Path temp;
  private Path content;

  @BeforeEach
  void aSite() throws IOException {
    NewSite.write(temp.resolve("site"), "site");
    content = temp.resolve("site/content");
  }

  private String correct(
      String id, String field, @Nullable String was, @Nullable String now, @Nullable String reason)
      throws IOException {
    return new NewCorrection(content, "content")
        .write(id, field, DAY, new NewCorrection.Told(was, now, reason));
  }

  private java.util.List<Correction> corrections(String event) {
    var loaded = ContentReader.read(content, "content");
    assertThat(loaded.problems()).isEmpty();
    var site = loaded.site();
    assertThat(site).isNotNull();
    return site.events().get(event).corrections();
  }

  @Test
  void beforeTheChangeWhatStandsIsWhatWas() throws IOException {
    Path file = content.resolve("events/hall-closed.md");
    String before = Files.readString(file);

    assertThat(correct("hall-closed", "when.start", null, null, null))
        .isEqualTo("content/events/hall-closed.md");

    String record =
        """
        corrections:
          - date: 2026-01-11
            field: when.start
            was: 2026-01-10
            now:
            reason:
        """;
    assertThat(file).content().contains(record);
    assertThat(Files.readString(file).replace(record, "")).isEqualTo(before);
    assertThat(ContentReader.read(content, "content").problems())
        .extracting(problem -> problem.code() + " " + problem.at())
        .containsExactly(
            "null-value content/events/hall-closed.md:15:9",
            "null-value content/events/hall-closed.md:16:12");
  }

  @Test
  void afterItWhatStandsIsWhatIs() throws IOException {
    correct("march-injured-union", "value", "10", null, "Counted again: “at least”.");

    assertThat(corrections("march-stopped"))
        .containsExactly(
            new Correction(
                DAY, "march-injured-union.value", "10", "12", "Counted again: “at least”."));
  }

  @Test
  void whatHasNotChangedIsNoCorrection() {
    assertThatThrownBy(() -> correct("march-injured-union", "value", "12", null, "Counted again."))
        .isInstanceOf(AuthorException.class)
        .hasMessageStartingWith("“value” of “march-injured-union” still is “12”: change it first");
  }

  @Test
  void theLatestStandsFirstInTheListThatIsThere() throws IOException {
    correct("hall-closed", "title", "Hall closed", "Ferry hall closed", "Fuller.");
    correct("hall-closed", "status", "provisional", "reviewed", "Read # again: \"whole\"");

    assertThat(corrections("hall-closed"))
        .extracting(Correction::field)
        .containsExactly("status", "title");
    assertThat(corrections("hall-closed").getFirst().reason()).isEqualTo("Read # again: \"whole\"");
  }

  @Test
  void eventsInJsonGetTheirsToo() throws IOException {
    Path file = content.resolve("events/more.json");
    String before =
        """
        [
          {"id": "one", "title": "}", "when": "2026-01-10", "event_type": "Protests",
            "sources": ["union-leaflet"]},
          {
            "id": "two", "title": "Two", "when": {"start": "2026-01-11"},
            "event_type": "Protests",
            "sources": ["union-leaflet"]
          }
        ]
        """;
    Files.writeString(file, before);
    correct("one", "title", "{", null, "A slip.");
    correct("two", "when.start", "2026-01-10", null, "A slip.");
    correct("two", "title", "Zwei", null, "A slip.");

    assertThat(corrections("one")).extracting(Correction::now).containsExactly("}");
    assertThat(corrections("two"))
        .extracting(Correction::field)
        .containsExactly("title", "when.start");
    assertThat(Files.readString(file).replaceAll(",\\s*\"corrections\": \\[.*?\\](?=\\s*\\})", ""))
        .isEqualTo(before);
  }

  @Test
  void linesEndAsTheyDid() throws IOException {
    Path file = content.resolve("events/hall-closed.md");
    Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
    correct("hall-closed", "title", "Hall closed", null, "Fuller.");

    assertThat(Files.readString(file).replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(corrections("hall-closed")).hasSize(1);
  }

  @Test
  void whatIsNotThereIsRefused() throws IOException {
    refused("there is no event “nowhere”", "nowhere", "title");
    refused("“titel” is not written in “hall-closed”", "hall-closed", "titel");
    refused("“when.ende” is not written in “hall-closed”", "hall-closed", "when.ende");
    refused("“tags.end” is not written in “hall-closed”", "hall-closed", "tags.end");
  }

  @Test
  void aKeyThatIsNotWrittenYetWasNothing() throws IOException {
    correct("hall-closed", "when.end", null, "2026-01-11", "Opened again.");

    assertThat(corrections("hall-closed"))
        .containsExactly(new Correction(DAY, "when.end", "", "2026-01-11", "Opened again."));
  }

  @Test
  void aListInBracketsIsAddedTo() throws IOException {
    Path file = content.resolve("events/hall-closed.md");
    Files.writeString(
        file, Files.readString(file).replaceFirst("\nsources", "\ncorrections: []\nsources"));

    correct("hall-closed", "title", null, "Hall shut", "Worded, “anew”.");
    correct("hall-closed", "title", null, "Hall shut", "And again.");

    assertThat(corrections("hall-closed"))
        .extracting(Correction::reason)
        .containsExactly("And again.", "Worded, “anew”.");
  }

  private void refused(String message, String id, String field) throws IOException {
    String before = Files.readString(content.resolve("events/hall-closed.md"));
    assertThatThrownBy(() -> correct(id, field, null, null, null))
        .isInstanceOf(AuthorException.class)
        .hasMessageStartingWith(message);
    assertThat(content.resolve("events/hall-closed.md")).content().isEqualTo(before);
  }
}
