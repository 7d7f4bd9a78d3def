package org.hourline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.hourline.model.Actor;
import org.hourline.model.Claim;
import org.hourline.model.Event;
import org.hourline.model.Figure;
import org.hourline.model.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same timeline, in another language.
final class OverlayTest {
  @TempDir Path temp;
  private Folder folder;

  @BeforeEach
  void aSite() throws Exception {
    folder = new Folder(temp);
    folder.file(
        "timeline.json",
        "{\"title\": \"T\", \"time_zone\": \"UTC\", \"as_of\": \"2027-01-01T00:00Z\","
            + " \"languages\": [\"ur\", \"fr\"], \"victims\": [{\"id\": \"men\", \"name\":"
            + " \"Men\"}]}");
    folder.file(
        "actors.json",
        "[{\"id\": \"navy\", \"name\": \"Navy\", \"short_name\": \"N\", \"aliases\": [\"Fleet\"],"
            + " \"actor_type\": \"State Forces\"}]");
    folder.file(
        "events/shots.md",
        """
        ---
        title: Shots
        when: 2026-01-31
        event_type: Battles
        summary: Shots were heard.
        claims:
          - {id: hit, claimant: navy, measure: sites, unit: bridges, value: 2, sources: [post]}
          - {id: again, claimant: navy, measure: sites, unit: bridges, value: 3, sources: [post]}
        ---
        Heard [@post].
        """);
    folder.file("sources.json", "[{\"id\": \"post\", \"title\": \"Post\", \"note\": \"Paper.\"}]");
    folder.file("briefings/one.md", "---\ntitle: One\nlanguage: en\n---\nAll.\n");
  }

  private Site urdu() {
    Loaded loaded = ContentReader.read(temp, "content");
    assertThat(loaded.translations()).hasSize(2);
    Site original = Objects.requireNonNull(loaded.site());
    assertThat(original.wording().isOriginal()).isTrue();
    return loaded.translations().getFirst().site();
  }

  private static Figure figure(Claim claim) {
    return Objects.requireNonNull(claim.figure());
  }

  @Test
  void withoutTranslationsAllTextsStandInTheOriginal() {
    Site site = urdu();

    assertThat(site.timeline().language()).isEqualTo("ur");
    assertThat(site.timeline().languages()).containsExactly("en", "fr");
    assertThat(site.wording().languages()).containsExactly("en", "ur", "fr");
    assertThat(site.wording().folder("ur")).isEqualTo("ur/");
    assertThat(site.wording().folder("en")).isEmpty();
    assertThat(site.wording().untranslated())
        .contains("Shots", "bridges", "Navy", "Men", "Heard [@post].\n", "Paper.");
    assertThat(site.wording().of("Shots")).isEqualTo("en");
    assertThat(site.wording().unreviewed()).isEmpty();
    assertThat(site.briefings().get("one").language()).isNull();
  }

  @Test
  void textsStandInThePlaceOfTheirOriginalsAndFiguresStay() throws Exception {
    folder.file(
        "events/shots.ur.md",
        """
        ---
        title: گولیاں
        summary: ""
        claims:
          - {id: again, unit: پل}
        ---
        سنا [@post]۔
        """);
    Site site = urdu();

    Event event = site.events().get("shots");
    assertThat(event.title()).isEqualTo("گولیاں");
    assertThat(event.summary()).isEqualTo("Shots were heard.");
    assertThat(event.body()).isEqualTo("سنا [@post]۔\n");
    assertThat(event.citations()).containsExactly("post");
    Claim original =
        Objects.requireNonNull(ContentReader.read(temp, "content").site()).claims().get("again");
    assertThat(figure(event.claims().get(1)).amount()).isEqualTo(figure(original).amount());
    assertThat(site.wording().untranslated())
        .contains("Shots were heard.")
        .doesNotContain("Shots", "Heard [@post].\n");
    assertThat(site.wording().isUnreviewed("event/shots")).isTrue();
  }

  @Test
  void aUnitHasOneTranslationSoThatARowStaysARow() throws Exception {
    folder.file(
        "events/shots.ur.md", "---\ntitle: گولیاں\nclaims:\n  - {id: again, unit: پل}\n---\n");

    assertThat(urdu().claims())
        .extracting((Claim claim) -> figure(claim).unit())
        .containsExactly("پل", "پل");
  }

  @Test
  void aShortNameInTheOriginalDoesNotHideATranslatedName() throws Exception {
    folder.file(
        "actors.ur.json",
        "[{\"id\": \"navy\", \"name\": \"بحریہ\", \"aliases\": [\"بیڑا\"], \"reviewed\": true}]");
    Site site = urdu();

    Actor navy = site.actors().get("navy");
    assertThat(navy.label()).isEqualTo("بحریہ");
    assertThat(navy.aliases()).containsExactly("بیڑا", "Fleet");
    assertThat(site.wording().isUnreviewed("actor/navy")).isFalse();
  }

  @Test
  void whatAnOriginalLacksATranslationMayAddToNames() throws Exception {
    folder.file("places.json", "[{\"id\": \"ford\", \"name\": \"Ford\"}]");
    folder.file(
        "places.ur.json", "[{\"id\": \"ford\", \"name\": \"فورڈ\", \"aliases\": [\"گھاٹ\"]}]");

    assertThat(urdu().places().get("ford").aliases()).containsExactly("گھاٹ");
  }
}
