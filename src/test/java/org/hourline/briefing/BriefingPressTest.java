package org.hourline.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hourline.briefing.Proof.Printed;
import org.hourline.language.Words;
import org.hourline.model.Briefing;
import org.hourline.model.BriefingKind;
import org.hourline.model.Paper;
import org.hourline.model.Site;
import org.hourline.read.ContentReader;
import org.hourline.render.Renderer;
import org.hourline.render.SiteAssets;
import org.hourline.template.Templates;
import org.hourline.view.Briefings;
import org.hourline.view.FlashCut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class BriefingPressTest {
  private static final Templates TEMPLATES = Templates.builtIn();
  private static final Words ENGLISH = Words.load("en", TEMPLATES);
  private static final Renderer RENDERER =
      new Renderer(TEMPLATES, ENGLISH, SiteAssets.of(TEMPLATES));
  private static final BriefingPress PRESS =
      new BriefingPress(
          TEMPLATES,
          List.of(
              new Attachment(
                  "timeline.json",
                  "application/json",
                  "The data",
                  "{}".getBytes(StandardCharsets.UTF_8))));

  private static Site real() {
    return Objects.requireNonNull(ContentReader.read(Path.of("content")).site());
  }

  private static Briefing briefing(BriefingKind kind, List<String> places, String body) {
    return new Briefing(
        "b",
        "What is known",
        2,
        "Balochistan",
        kind,
        List.of(Paper.A4),
        places,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        body,
        List.of(),
        List.of());
  }

  private static Briefings views(BriefingKind kind, Site site, String... places) {
    return Briefings.published(
        briefing(kind, List.of(places), "The military says one thing, the group another."),
        site,
        ENGLISH);
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void aFlashUpdateOfTheRealTimelineIsOneValidPage(Paper paper) {
    Printed printed = PRESS.proof(views(BriefingKind.FLASH, real()), RENDERER).printed(paper);

    assertThat(printed.pdf().pages()).isEqualTo(1);
    assertThat(printed.html()).contains("Left out for want of room");
    PdfChecks.demand(printed.pdf().bytes(), printed.html());
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void aFullBriefingOfAPlaceIsValidAndSaysWhatItsHtmlSays(Paper paper) {
    Printed printed =
        PRESS.proof(views(BriefingKind.FULL, real(), "gwadar"), RENDERER).printed(paper);

    PdfChecks.demand(printed.pdf().bytes(), printed.html());
  }

  @Test
  void theFingerprintFollowsThePaperAndWhatIsSaidAndNothingElse() {
    Briefings gwadar = views(BriefingKind.FULL, real(), "gwadar");
    String once = PRESS.proof(gwadar, RENDERER).fingerprint(Paper.A4);

    assertThat(PRESS.proof(gwadar, RENDERER).fingerprint(Paper.A4)).isEqualTo(once);
    assertThat(PRESS.proof(gwadar, RENDERER).fingerprint(Paper.LETTER)).isNotEqualTo(once);
    assertThat(
            PRESS.proof(views(BriefingKind.FULL, real(), "quetta"), RENDERER).fingerprint(Paper.A4))
        .isNotEqualTo(once);
    assertThat(
            new BriefingPress(TEMPLATES, List.of()).proof(gwadar, RENDERER).fingerprint(Paper.A4))
        .isNotEqualTo(once);
    assertThat(Fingerprint.of(PRESS.proof(gwadar, RENDERER).print(Paper.A4).bytes()))
        .isEqualTo(once);
  }

  @Test
  void ofVeryMuchTheWeightiestFitsOnePageWhichSaysWhatItLeavesOut(@TempDir Path folder)
      throws IOException {
    StringBuilder events = new StringBuilder("[");
    for (int i = 0; i < 200; i++) {
      events.append(
          """
          %s{"id": "e%d", "title": "Event number %d at the ford", "event_type": "Battles",
           "when": "2030-03-01T%02d:00", "sources": ["paper"], "importance": %d,
           "summary": "A summary of the event that is long enough to take two lines of the page.",
           "claims": [{"id": "c%d", "claimant": "army", "measure": "killed", "value": %d,
             "sources": ["paper"]}, {"id": "d%d", "claimant": "front", "measure": "killed",
             "value": %d, "disputes": ["c%d"], "sources": ["paper"]}]}
          """
              .formatted(
                  i == 0 ? "" : ",", i, i, i % 24, i < 4 ? 1 : i % 2 + 2, i, i + 1, i, i + 5, i));
    }
    Site site =
        site(
            folder,
            events.append("]").toString(),
            "[" + "{\"note\": \"Something is not known.\"},".repeat(40) + "{\"note\": \"Last.\"}]");
    Printed printed = PRESS.proof(views(BriefingKind.FLASH, site), RENDERER).printed(Paper.LETTER);

    assertThat(printed.pdf().pages()).isEqualTo(1);
    assertThat(printed.html())
        .contains("Event number 0 at", "Event number 3 at", "Something is not known.")
        .containsPattern("Left out for want of room:</b> 1\\d\\d events")
        .contains("What is contested", "What is not known", "rows of figures");
    PdfChecks.demandWords(printed.pdf().bytes(), printed.html());
  }

  @Test
  void moreEventsThanABriefingCanHoldAreRefusedBeforeAnythingIsMade(@TempDir Path folder)
      throws IOException {
    StringBuilder events = new StringBuilder("[");
    for (int i = 0; i < 2_000; i++) {
      events.append(
          """
          %s{"id": "e%d", "title": "Event %d", "event_type": "Battles", "when": "2030-03-01",
           "sources": ["paper"]}
          """
              .formatted(i == 0 ? "" : ",", i, i));
    }
    Site site = site(folder, events.append("]").toString(), "[]");
    Briefings full = views(BriefingKind.FULL, site);
    assertThatThrownBy(() -> PRESS.proof(full, RENDERER))
        .isInstanceOf(PrintException.class)
        .hasMessageContaining("2,000 events")
        .hasMessageContaining("1,000")
        .hasMessageContaining("from, to, places, actors or importance");
    assertThat(PRESS.proof(views(BriefingKind.FLASH, site), RENDERER).print(Paper.A4).pages())
        .isEqualTo(1);
  }

  private static Site site(Path folder, String events, String gaps) throws IOException {
    Files.createDirectories(folder.resolve("events"));
    Files.writeString(folder.resolve("events/all.json"), events);
    Files.writeString(folder.resolve("gaps.json"), gaps);
    Files.writeString(
        folder.resolve("timeline.json"),
        """
        {"title": "Much", "time_zone": "UTC", "as_of": "2030-06-01T00:00:00Z"}
        """);
    Files.writeString(
        folder.resolve("actors.json"),
        """
        [{"id": "army", "name": "Army", "actor_type": "State Forces"},
         {"id": "front", "name": "Front", "actor_type": "Rebel Groups"}]
        """);
    Files.writeString(
        folder.resolve("sources.json"),
        """
        [{"id": "paper", "title": "Paper", "note": "In print."}]
        """);
    return Objects.requireNonNull(ContentReader.read(folder).site());
  }

  /// A page that holds so many events, whatever else is on it.
  private static List<Integer> tried(int room, int events) {
    List<FlashCut> cuts = cuts(events);
    List<Integer> tried = new ArrayList<>();
    String page =
        OnePage.of(
            cuts,
            cut -> {
              tried.add(cut.events().size());
              return cut.events().size() <= room ? Integer.toString(cut.events().size()) : null;
            });
    return List.of(Integer.parseInt(page), tried.size());
  }

  private static List<FlashCut> cuts(int events) {
    List<FlashCut> cuts = new ArrayList<>();
    for (int i = events; i >= 0; i--) {
      List<String> ids = new ArrayList<>();
      for (int e = 0; e < i; e++) {
        ids.add("e" + e);
      }
      cuts.add(new FlashCut(3, ids, false, 0, 0, 0, 0));
    }
    return cuts;
  }

  @Test
  void theLongestCutThatFitsIsFoundInFewTries() {
    assertThat(tried(100, 50)).containsExactly(50, 1);
    for (int room : new int[] {0, 1, 17, 49}) {
      assertThat(tried(room, 50).getFirst()).isEqualTo(room);
      assertThat(tried(room, 50).get(1)).isLessThanOrEqualTo(11);
    }
  }

  @Test
  void whatNeverFitsIsRefusedInWords() {
    assertThatThrownBy(() -> OnePage.of(cuts(5), cut -> null))
        .isInstanceOf(PrintException.class)
        .hasMessageContaining("does not fit one page");
  }
}
