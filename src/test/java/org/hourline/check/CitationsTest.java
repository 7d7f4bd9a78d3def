package org.hourline.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hourline.check.Content.killed;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CitationsTest {
  @TempDir Path folder;

  private Content withRadio() {
    return new Content(folder).page("method", "Read in [@paper] and [@statement].");
  }

  @Test
  void aSourceThatNothingCitesIsNoticed() {
    assertThat(withRadio().codes()).containsExactly("source-not-cited");
  }

  @Test
  void aClaimAnEventAGapAndAPageCiteASource() {
    assertThat(withRadio().claims(killed("k", "north", 1, "'sources': ['radio']")).codes())
        .isEmpty();
    assertThat(
            new Content(folder.resolve("event"))
                .page("method", "[@paper] [@statement]")
                .event("a", "'body': 'As [@radio] has it.'")
                .codes())
        .isEmpty();
    assertThat(
            new Content(folder.resolve("gap"))
                .page("method", "[@paper] [@statement]")
                .gap("{'note': 'Not known.', 'sources': ['radio']}")
                .codes())
        .isEmpty();
  }

  @Test
  void aBrokenFileMayCiteAnything() {
    assertThat(withRadio().file("pages/broken.md", "---\ntitle: [\n---\n").codes())
        .doesNotContain("source-not-cited");
  }

  @Test
  void codeAndWhatIsEscapedCiteNothing() {
    assertThat(
            new Content(folder)
                .page("about", "`[@lost]` and \\[@lost] and\n\n    [[lost]]\n")
                .codes())
        .isEmpty();
  }

  @Test
  void aBodyLinksToEventsPlacesAndActorsOnly() {
    assertThat(new Content(folder).event("a").page("about", "[[a]] [[ford]] [[north]]").codes())
        .isEmpty();
    assertThat(
            new Content(folder.resolve("claim"))
                .claims(killed("k", "north", 1))
                .page("about", "[[k]]")
                .codes())
        .containsExactly("unknown-link");
  }
}
