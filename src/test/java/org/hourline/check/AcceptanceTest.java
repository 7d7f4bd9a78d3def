package org.hourline.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hourline.check.Content.killed;

import java.nio.file.Path;
import org.hourline.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AcceptanceTest {
  @TempDir Path folder;

  private static String accepted(String code, String at) {
    return "'accepted': [{'code': '" + code + "', 'at': [" + at + "], 'reason': 'Looked at.'}]";
  }

  private Content outside(String at) {
    return new Content(folder.resolve("o" + at.hashCode()))
        .eventOf("a", "'when': '2030-03-02T00:00'")
        .timeline(accepted("midnight-without-precision", at));
  }

  @Test
  void anAcceptedWarningIsKeptApart() {
    Checked checked = outside("'a'").checked();

    assertThat(checked.problems()).isEmpty();
    assertThat(checked.accepted())
        .extracting(Problem::code)
        .containsExactly("midnight-without-precision");
    assertThat(outside("").codes()).isEmpty();
  }

  @Test
  void onlyWhatItNamesIsAccepted() {
    assertThat(outside("'ford'").codes())
        .containsExactly("midnight-without-precision", "accepted-matches-nothing");
  }

  @Test
  void whatTheReaderWarnsOfIsAcceptedToo() {
    assertThat(
            new Content(folder)
                .file("pages/about.txt", "About")
                .timeline(accepted("unknown-file", ""))
                .codes())
        .isEmpty();
  }

  @Test
  void errorsAndUnknownCodesAreNotAccepted() {
    assertThat(
            new Content(folder.resolve("error"))
                .eventOf("a", "'when': '2030-05-01'")
                .timeline(accepted("outside-window", "'a'"))
                .codes())
        .contains("outside-window", "accepted-not-a-warning");
    assertThat(
            new Content(folder.resolve("unknown")).timeline(accepted("no-such-code", "")).codes())
        .containsExactly("accepted-not-a-warning");
  }

  @Test
  void aBrokenFileMayHideTheWarning() {
    assertThat(
            new Content(folder)
                .claims(killed("k", "north", 1))
                .file("events/broken.json", "[")
                .timeline(accepted("undated-rival", "'k'"))
                .codes())
        .containsExactly("not-json");
  }

  @Test
  void aTimelineSaysHowItWasMadeAndWhereToWrite() {
    assertThat(
            new Content(folder)
                .without("pages/method.md")
                .page("about", "[@paper] [@radio] [@statement]")
                .codes())
        .containsExactly("no-method-page");
  }
}
