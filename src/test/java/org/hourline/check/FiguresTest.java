package org.hourline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FiguresTest {
  @TempDir Path folder;

  private Content counting(String keys) {
    return new Content(folder.resolve("c" + keys.hashCode()))
        .claims("{'id': 'k', 'claimant': 'north', 'sources': ['paper'], " + keys + "}");
  }

  @Test
  void aFigureOfPeopleSaysWhetherAttackersAreInIt() {
    assertThat(counting("'measure': 'killed', 'value': 3").codes())
        .containsExactly("attackers-perhaps-counted");
    assertThat(counting("'measure': 'killed', 'victims': 'crowd', 'value': 3").codes())
        .containsExactly("attackers-perhaps-counted");
    assertThat(
            counting(
                    "'measure': 'killed', 'victims': 'crowd', 'value': 3, 'includes_attackers':"
                        + " false")
                .codes())
        .isEmpty();
    assertThat(counting("'measure': 'killed', 'victims': 'guards', 'value': 3").codes()).isEmpty();
    assertThat(counting("'measure': 'sites', 'unit': 'districts', 'value': 3").codes()).isEmpty();
  }

  @Test
  void aVagueWordNeedsAQualifierAndTheSourcesWords() {
    String killed = "'measure': 'killed', 'victims': 'guards', 'value': ";
    assertThat(counting(killed + "24, 'as_reported': 'Dozens of guards'").codes())
        .containsExactly("word-as-number");
    assertThat(counting(killed + "24, 'text': 'Speaks of dozens.', 'qualifier': 'about'").codes())
        .containsExactly("word-as-number");
    assertThat(
            counting(killed + "24, 'as_reported': 'dozens of guards', 'qualifier': 'about'")
                .codes())
        .isEmpty();
  }

  @Test
  void aNumberThatWasGivenIsNoVagueWord() {
    String killed = "'measure': 'killed', 'victims': 'guards', 'value': ";
    assertThat(counting(killed + "24, 'as_reported': '24 guards in several towns'").codes())
        .isEmpty();
    assertThat(counting(killed + "24, 'as_reported': 'Twenty-four, in many places'").codes())
        .isEmpty();
    assertThat(counting(killed + "1200, 'as_reported': '1,200 in many places'").codes()).isEmpty();
    assertThat(counting(killed + "24, 'as_reported': 'the severalty of 240'").codes()).isEmpty();
  }
}
