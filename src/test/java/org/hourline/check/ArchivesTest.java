package org.hourline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hourline.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArchivesTest {
  /// Of "copy\n".
  private static final String HASH =
      "4d00967e353d87ca937a76b4b1dafe6a72fd872e4f8370534972ec111cb86c0e";

  @TempDir Path folder;

  private Content web(String keys) {
    return new Content(folder.resolve("content"))
        .source("{'id': 'web', 'title': 'Web', 'url': 'https://example.org/'" + keys + "}")
        .page("about", "[@web]");
  }

  private static String capture(String file) {
    return ", 'sha256': '"
        + HASH
        + "', 'capture': {'file': '"
        + file
        + "', 'method': 'by hand', 'at': '2030-03-01T10:00:00Z'}";
  }

  @Test
  void anArchivedCopyIsEnough() {
    assertThat(web("").codes()).containsExactly("not-archived");
    assertThat(web(", 'archived_url': 'https://example.net/'").codes()).isEmpty();
  }

  @Test
  void oneWarningListsAllAndTheAcceptedOnesApart() {
    Checked checked =
        web("")
            .source("{'id': 'web2', 'title': 'Web', 'url': 'https://example.org/2'}")
            .source("{'id': 'web3', 'title': 'Web', 'url': 'https://example.org/3'}")
            .page("about", "[@web] [@web2] [@web3]")
            .timeline(
                "'accepted': [{'code': 'not-archived', 'at': ['web2'], 'reason': 'No network.'}]")
            .checked();

    assertThat(checked.problems())
        .extracting(Problem::message)
        .containsExactly("2 sources have an address and no archived copy: web, web3");
    assertThat(checked.accepted())
        .extracting(Problem::message)
        .containsExactly("One source has an address and no archived copy: web2");
  }

  @Test
  void aCaptureIsTheCopyThatWasMade() {
    assertThat(web(capture("captures/a.txt")).file("captures/a.txt", "copy\n").codes()).isEmpty();
    assertThat(web(capture("captures/a.txt")).file("captures/a.txt", "copy").codes())
        .containsExactly("capture-changed");
    assertThat(web(capture("captures/b.txt")).codes()).containsExactly("capture-not-readable");
  }

  @Test
  void aCaptureBehindALinkOutOfTheContentIsNotRead() throws IOException {
    Files.writeString(folder.resolve("outside.txt"), "copy\n");
    Files.createDirectories(folder.resolve("content/captures"));
    Files.createSymbolicLink(
        folder.resolve("content/captures/a.txt"), folder.resolve("outside.txt"));

    assertThat(web(capture("captures/a.txt")).codes()).contains("capture-not-readable");
  }
}
