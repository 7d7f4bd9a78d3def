package org.hourline.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hourline.check.Content.killed;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RatingsTest {
  @TempDir Path folder;

  private Content rated(String one, String two, int credibility) {
    return new Content(folder.resolve("c" + (one + two).hashCode()))
        .source("{'id': 'one', 'title': 'One', 'note': 'N.', " + one + "}")
        .source("{'id': 'two', 'title': 'Two', 'note': 'N.', " + two + "}")
        .claims(
            killed("k", "south", 1, "'sources': ['one', 'two']", "'credibility': " + credibility));
  }

  @Test
  void credibilityStandsOnRatedSources() {
    assertThat(rated("'reliability': 'B'", "'reliability': 'C'", 3).codes()).isEmpty();
    assertThat(rated("'reliability': 'B'", "'language': 'en'", 3).codes())
        .containsExactly("credibility-of-unrated-source");
  }

  @Test
  void confirmedMeansTwoIndependentSourcesReadInFull() {
    String full = "'reliability': 'B', 'read': 'full'";
    assertThat(rated(full, full, 1).codes()).isEmpty();
    assertThat(rated(full + ", 'publisher': 'A'", full + ", 'publisher': 'B'", 1).codes())
        .isEmpty();
    assertThat(rated(full + ", 'publisher': 'A'", full + ", 'origin': 'A'", 1).codes())
        .containsExactly("credibility-not-confirmed");
    assertThat(rated(full, "'reliability': 'B', 'read': 'excerpt'", 1).codes())
        .containsExactly("credibility-not-confirmed");
    assertThat(rated(full, "'reliability': 'B'", 1).codes())
        .containsExactly("credibility-not-confirmed");
  }
}
