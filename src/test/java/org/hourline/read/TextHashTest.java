package org.hourline.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The hash is written into files, so what it is made of is fixed.
final class TextHashTest {
  private static String hash(String json) {
    Node node = ParsedFile.of("x.json", json).node();
    return TextHash.of(Events.SHAPE, (Node.Keyed) java.util.Objects.requireNonNull(node));
  }

  @Test
  void itIsTheBeginningOfTheHashOfTheTexts() throws Exception {
    byte[] digest =
        java.security.MessageDigest.getInstance("SHA-256")
            .digest("title\nA\0summary\nB\nC\0claims/x/text\nD\0".getBytes(UTF_8));
    assertThat(
            hash(
                "{\"summary\": \" B\\r\\nC \", \"claims\": [{\"text\": \"D\", \"id\": \"x\","
                    + " \"value\": 3}], \"title\": \"A\", \"when\": \"2026-01-31\"}"))
        .isEqualTo(java.util.HexFormat.of().formatHex(digest, 0, 8));
  }

  @Test
  void itKnowsAClaimThatMovedFromOneThatChanged() {
    String one =
        "{\"claims\": [{\"id\": \"x\", \"text\": \"A\"}, {\"id\": \"y\", \"text\": \"B\"}]}";
    String two =
        "{\"claims\": [{\"id\": \"x\", \"text\": \"B\"}, {\"id\": \"y\", \"text\": \"A\"}]}";
    assertThat(hash(one)).isNotEqualTo(hash(two));
  }
}
