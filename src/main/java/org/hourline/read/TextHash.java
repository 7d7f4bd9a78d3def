package org.hourline.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What a translation was made of, in 16 hexadecimal digits: the beginning of the SHA-256 (FIPS
/// 180-4) of the original's texts in UTF-8. Each text is its path ([Said]), a line feed, the text
/// without white space at its ends and with line feeds for line ends, and a NUL; they follow each
/// other as in the reference of all keys. So it changes with the words of an event and its claims,
/// and neither with a figure, a time or a source nor with the order of keys in the file.
///
/// ```
/// title⏎Camp for migrant labourers attacked in Gwadar␀summary⏎Eleven people …␀
/// ```
final class TextHash {
  private TextHash() {}

  static String of(Shape shape, Node.Keyed thing) {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    for (Said said : Said.of(shape, thing)) {
      String text = said.path() + "\n" + said.text().strip().replaceAll("\\R", "\n") + "\0";
      digest.update(text.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }
}
