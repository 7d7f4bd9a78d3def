package org.hourline.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hourline.check.Content.killed;
import static org.hourline.check.Content.saying;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VoicesTest {
  @TempDir Path folder;

  private static final String NEWS =
      "{'id': 'news', 'name': 'Ford News', 'aliases': ['FN'], 'actor_type': 'Organisation'}";

  @Test
  void aClaimOrACitationIsASourceOfAnEvent() {
    String event = "{'id': 'a', 'title': 'A', 'event_type': 'Battles', 'when': '2030-03-01'";
    assertThat(new Content(folder).rawEvent(event + "}").codes())
        .containsExactly("event-without-source");
    assertThat(
            new Content(folder.resolve("body"))
                .rawEvent(event + ", 'body': 'Read in [@paper].'}")
                .codes())
        .isEmpty();
    assertThat(
            new Content(folder.resolve("claim"))
                .rawEvent(event + ", " + saying(killed("k", "north", 1)) + "}")
                .codes())
        .isEmpty();
  }

  @Test
  void anEventWithoutSourceIsToldBesideABrokenOne() {
    String event = "{'id': 'a', 'title': 'A', 'event_type': 'Battles', 'when': '2030-03-01'";
    assertThat(new Content(folder).rawEvent(event + "}").file("events/broken.md", "---\n").codes())
        .containsExactly("event-without-source", "front-matter-not-closed");
    assertThat(
            new Content(folder.resolve("claim"))
                .rawEvent(event + ", 'claims': [{'id': 'k'}]}")
                .codes())
        .doesNotContain("event-without-source");
    assertThat(new Content(folder.resolve("list")).rawEvent(event + ", 'claims': ['k']}").codes())
        .containsExactly("wrong-type");
  }

  @Test
  void aPublisherSpeaksInItsOwnStatementOnly() {
    String source = "{'id': 's', 'title': 'S', 'note': 'N.', 'publisher': 'fn'";
    String claim = killed("k", "news", 1, "'sources': ['s']");
    assertThat(new Content(folder).actor(NEWS).source(source + "}").claims(claim).codes())
        .containsExactly("claimant-is-publisher");
    assertThat(
            new Content(folder.resolve("own"))
                .actor(NEWS)
                .source(source + ", 'origin': 'Ford News'}")
                .claims(claim)
                .codes())
        .isEmpty();
    assertThat(
            new Content(folder.resolve("flat"))
                .actor(NEWS)
                .source(source + "}")
                .claims(killed("k", "unattributed", 1, "'sources': ['s']"))
                .codes())
        .isEmpty();
  }

  @Test
  void twoOutletsOfOneStatementAreNotTwoVoices() {
    assertThat(
            new Content(folder)
                .event(
                    "a",
                    saying(
                        killed("k", "north", 4, "'published': '2030-03-01'"),
                        killed(
                            "l", "north", 4, "'published': '2030-03-01'", "'sources': ['radio']")))
                .codes())
        .containsExactly("one-voice-as-two");
  }

  @Test
  void twoClaimantsWhoAgreeAreTwoVoices() {
    assertThat(
            new Content(folder)
                .event(
                    "a",
                    saying(
                        killed("k", "north", 4, "'published': '2030-03-01'"),
                        killed("l", "south", 4, "'published': '2030-03-01'")))
                .codes())
        .isEmpty();
  }

  @Test
  void anAgencyThatQuotesTwoSpeakersIsNotTheirStatement() {
    assertThat(
            new Content(folder)
                .source("{'id': 's', 'title': 'S', 'origin': 'An agency', 'note': 'N.'}")
                .event(
                    "a",
                    saying(
                        killed("k", "north", 4, "'published': '2030-03-01'", "'sources': ['s']"),
                        killed("l", "south", 4, "'published': '2030-03-01'", "'sources': ['s']")))
                .codes())
        .isEmpty();
  }

  @Test
  void whatIsSaidAgainLaterIsNotTheSameStatement() {
    assertThat(
            new Content(folder)
                .event(
                    "a",
                    saying(
                        killed("k", "north", 4, "'published': '2030-03-01'"),
                        killed("l", "north", 4, "'published': '2030-03-02'", "'supersedes': 'k'")))
                .codes())
        .isEmpty();
  }

  @Test
  void theNoteOfAnUnnamedActorGivesTheReason() {
    String actor =
        "{'id': 'x', 'name': 'An officer', 'actor_type': 'State Forces', 'unnamed': true";
    assertThat(new Content(folder).actor(actor + "}").codes())
        .containsExactly("unnamed-without-reason");
    assertThat(
            new Content(folder.resolve("note")).actor(actor + ", 'note': 'None given.'}").codes())
        .isEmpty();
  }
}
