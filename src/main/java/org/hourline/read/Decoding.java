package org.hourline.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.hourline.problem.Position;
import org.jspecify.annotations.Nullable;

/// Bytes as text: UTF-8 (RFC 3629), strictly. A byte-order mark is left out silently: it harms
/// nothing, and editors on Windows write it unasked.
final class Decoding {
  /// The most bytes of one file.
  static final int LARGEST = 32 * 1024 * 1024;

  private Decoding() {}

  /// The text; null, with the first wrong byte told, where it is not UTF-8.
  static @Nullable TextFile text(String path, byte[] bytes, Findings findings) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    String text = out.flip().toString();
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    TextFile file = new TextFile(path, text, 1);
    if (!result.isError()) {
      return file;
    }
    Position at = new Ruler(file).at(text.length());
    findings.add(
        ShapeRules.NOT_UTF8,
        at,
        String.format(java.util.Locale.ROOT, "The byte %02X is not UTF-8", bytes[in.position()]),
        "save the file as UTF-8");
    return null;
  }
}
