package org.hourline.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hourline.check.Content.killed;
import static org.hourline.check.Content.saying;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TimesTest {
  @TempDir Path folder;

  private Content at(String when, String... keys) {
    return new Content(folder.resolve("w" + when.hashCode()))
        .eventOf("shots", "'when': " + when, keys);
  }

  @Test
  void anEventCanHaveBegunInTheWindowOrIsContext() {
    assertThat(at("'2030-03-03'").codes()).containsExactly("outside-window");
    assertThat(at("'2030-02-28'").codes()).containsExactly("outside-window");
    assertThat(at("'2030-02-27'", "'context': true").codes()).isEmpty();
    assertThat(at("'2030-03'").codes()).isEmpty();
    assertThat(at("{'earliest': '2030-02-27', 'latest': '2030-03-01'}").codes()).isEmpty();
  }

  @Test
  void theWindowIsHalfOpen() {
    assertThat(at("'2030-03-02T23:59'").codes()).isEmpty();
    assertThat(at("{'start': '2030-03-03T00:00', 'clock_precision': 'minute'}").codes())
        .containsExactly("outside-window");
  }

  @Test
  void midnightSaysHowPreciseItIs() {
    assertThat(at("'2030-03-02T00:00'").codes()).containsExactly("midnight-without-precision");
    assertThat(at("{'start': '2030-03-02T00:00', 'clock_precision': 'minute'}").codes()).isEmpty();
    assertThat(at("'2030-03-02T00:01'").codes()).isEmpty();
    assertThat(at("{'earliest': '2030-03-02T00:00', 'latest': '2030-03-02T06:00'}").codes())
        .isEmpty();
  }

  @Test
  void nothingIsSaidBeforeItCanHaveBegun() {
    String said = "'published': '2030-03-01T05:00'";
    assertThat(at("'2030-03-01T06:00'", saying(killed("k", "north", 1, said))).codes())
        .containsExactly("said-before-it-began");
    assertThat(at("'2030-03-01'", saying(killed("k", "north", 1, said))).codes()).isEmpty();
    assertThat(at("'2030-03-01T05:00'", saying(killed("k", "north", 1, said))).codes()).isEmpty();
    assertThat(at("'2030-03-02'", saying(killed("k", "north", 1))).codes()).isEmpty();
  }

  @Test
  void nothingIsRecordedBeforeItIsSaid() {
    String said = saying(killed("k", "north", 1, "'published': '2030-03-02'"));
    assertThat(at("'2030-03-01'", said, "'recorded': '2030-03-01'").codes())
        .containsExactly("recorded-before-said");
    assertThat(at("'2030-03-01' ", said, "'recorded': '2030-03-02'").codes()).isEmpty();
    assertThat(at("'2030-03-01'  ", said, "'recorded': '2030-03'").codes()).isEmpty();
  }

  @Test
  void aClaimedTimeIsInTheStretchOfItsEvent() {
    String six =
        saying(
            "{'id': 'k', 'kind': 'time', 'claimant': 'north', 'when': '2030-03-01T06:00',"
                + " 'sources': ['paper']}");
    assertThat(at("'2030-03-01T03:00'", six).codes()).containsExactly("time-outside-event");
    assertThat(at("'2030-03-01'", six).codes()).isEmpty();
  }
}
