package org.hourline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hourline.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LoadedWordsTest {
  @TempDir Path folder;

  private Content saying(String body) {
    return new Content(folder).page("about", body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The terrorists fled.",
        "MARTYRED",
        "It was neutralised, then liberated.",
        "an anti-terrorist unit",
        "the regime’s guards",
        "[eliminated](https://example.org/)",
        "He said “they” were terrorists.",
        "It's a terrorist's car",
        "“never closed\n\nand a terrorist",
        "freedom\nfighters"
      })
  void aLoadedWordIsFound(String body) {
    assertThat(saying(body).timeline("'loaded_words': ['freedom fighters']").codes())
        .isNotEmpty()
        .containsOnly("loaded-word");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The terrorists fled”, he said.",
        "\"the terrorists\"",
        "'terrorist's' own",
        "«terroriste» ou «terrorist»",
        "„terrorist“",
        "”terrorist”",
        "لفظ ”terrorist“ ہے",
        "「terrorist」",
        "‘one regime’s end’",
        "‘the chief’s regime’",
        "> the regime",
        "`regime`",
        "```\nregime\n```",
        "[film](https://example.org/regime)",
        "https://example.org/regime",
        "[[regime-change]]",
        "counterterrorism and regimental",
        "the Anti Terrorist Force of Ford"
      })
  void aQuotationIsNotTheSitesOwnVoice(String body) {
    assertThat(
            saying(body)
                .actor(
                    "{'id': 'atf', 'name': 'Anti Terrorist Force', 'actor_type': 'State Forces'}")
                .event("regime-change")
                .codes())
        .isEmpty();
  }

  @Test
  void aSourcesWordsAreItsOwn() {
    assertThat(
            new Content(folder)
                .source("{'id': 's', 'title': 'Terrorists flee', 'note': 'In print.'}")
                .claims(
                    "{'id': 'k', 'kind': 'statement', 'claimant': 'north', 'sources': ['s'],"
                        + " 'text': 'Says they fled.', 'as_reported': 'the terrorists fled'}")
                .codes())
        .isEmpty();
  }

  @Test
  void theSpotIsExact() {
    Checked checked = saying("First line.\n\nÄ 𝄞 the regime fell.").checked();

    assertThat(checked.problems())
        .extracting(Problem::at)
        .extracting(Object::toString)
        .containsExactly("content/pages/about.md:6:9");
  }

  @Test
  void everyFieldOfTheSitesOwnVoiceIsRead() {
    assertThat(
            new Content(folder)
                .timeline("'standfirst': 'The regime.'")
                .gap("{'note': 'The regime.'}")
                .actor("{'id': 'x', 'name': 'X', 'actor_type': 'Rioters', 'note': 'The regime.'}")
                .source("{'id': 's', 'title': 'S', 'note': 'The regime.'}")
                .page("about", "[@s]")
                .event(
                    "a",
                    "'summary': 'The regime.'",
                    "'body': 'The regime.'",
                    "'claims': [{'id': 'k', 'kind': 'statement', 'claimant': 'north',"
                        + " 'sources': ['paper'], 'text': 'The regime.', 'note': 'The regime.'}]")
                .codes())
        .hasSize(8)
        .containsOnly("loaded-word");
  }

  @Test
  void thePicturesAreToldInTheSitesOwnVoiceToo() {
    assertThat(
            new Content(folder)
                .event(
                    "wall",
                    "'content_warning': 'Speaks of the dead.', 'media': [{'file': 'media/a.jpg',"
                        + " 'graphic': true, 'alt': 'A terrorist', 'caption': 'The regime',"
                        + " 'origin': 'ours', 'verification_status': 'not_attempted'}]")
                .codes())
        .containsExactly("loaded-word", "loaded-word");
  }
}
