package org.hourline.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hourline.check.Content.saying;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ResponsibilityTest {
  @TempDir Path folder;

  private static final String ATTRIBUTED = "'actors': [{'actor': 'south', 'role': 'attributed'}]";

  private static String claim(String id, String kind, String claimant, String keys) {
    return "{'id': '"
        + id
        + "', 'kind': '"
        + kind
        + "', 'claimant': '"
        + claimant
        + "', 'text': 'Says so.', 'sources': ['paper']"
        + (keys.isEmpty() ? "" : ", " + keys)
        + "}";
  }

  private static final String BLAME = claim("k", "attribution", "north", "'names': ['south']");

  private Content in(String name) {
    return new Content(folder.resolve(name));
  }

  @Test
  void anActorIsBlamedBySomebody() {
    assertThat(in("nobody").event("a", ATTRIBUTED).codes()).containsExactly("role-without-claim");
    assertThat(in("somebody").event("a", ATTRIBUTED, saying(BLAME)).codes()).isEmpty();
    assertThat(in("target").event("a", "'actors': [{'actor': 'south', 'role': 'target'}]").codes())
        .isEmpty();
    assertThat(
            in("words")
                .event("a", ATTRIBUTED, saying(claim("k", "statement", "north", "")))
                .codes())
        .containsExactly("role-without-claim");
  }

  @Test
  void whoClaimsResponsibilityNamesItself() {
    assertThat(
            in("own")
                .event("a", ATTRIBUTED, saying(claim("k", "responsibility", "south", "")))
                .codes())
        .isEmpty();
  }

  @Test
  void aClaimThatCoversTheEventMayStandElsewhere() {
    assertThat(
            in("covers")
                .event("a", ATTRIBUTED)
                .claims(BLAME.replace("'names'", "'covers': {'events': ['a']}, 'names'"))
                .codes())
        .isEmpty();
    assertThat(
            in("whole")
                .event("a", ATTRIBUTED, "'related': [{'event': 'b', 'relation': 'part_of'}]")
                .event("b", saying(BLAME))
                .codes())
        .isEmpty();
    assertThat(
            in("speech")
                .event("a", ATTRIBUTED)
                .event("b", saying(BLAME), "'related': [{'event': 'a', 'relation': 'about'}]")
                .codes())
        .isEmpty();
    assertThat(in("other").event("a", ATTRIBUTED).event("b", saying(BLAME)).codes())
        .containsExactly("role-without-claim");
  }

  @Test
  void aDenialStandsBesideWhatItDenies() {
    String general = claim("d", "denial", "south", "'names': ['south']");
    assertThat(in("apart").event("a", saying(BLAME)).claims(general).codes())
        .containsExactly("denial-not-beside");
    assertThat(
            in("joined")
                .event("a", saying(BLAME))
                .claims(general.replace("'names'", "'disputes': ['k'], 'names'"))
                .codes())
        .isEmpty();
    assertThat(in("together").event("a", saying(BLAME, general)).codes()).isEmpty();
  }

  @Test
  void aDenialOfAnotherEventIsNotOfThisOne() {
    String other = claim("l", "attribution", "north", "'names': ['south']");
    String denial = claim("d", "denial", "south", "'disputes': ['l']");
    assertThat(
            in("other").event("a", saying(BLAME)).event("b", saying(other)).claims(denial).codes())
        .isEmpty();
    assertThat(in("same").event("a", saying(BLAME, other)).claims(denial).codes())
        .containsExactly("denial-not-beside");
  }

  @Test
  void aDenialOfWhatSomebodyElseDidIsNotTheirs() {
    assertThat(
            in("third")
                .event("a", saying(BLAME))
                .claims(claim("d", "denial", "north", "'names': ['south']"))
                .codes())
        .isEmpty();
  }
}
