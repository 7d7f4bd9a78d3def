package org.hourline.briefing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which inputs a PDF was made of. A file keeps the hash of its inputs as its identifier (the
/// trailer's `ID`, ISO 32000-1, 14.4), so that whoever would make the same file again can see that
/// it is there, without opening it as a PDF.
public final class Fingerprint {
  private static final Pattern ONE = Pattern.compile("[0-9a-f]{64}");

  private static final Pattern IDENTIFIER =
      Pattern.compile("/ID\\s*\\[\\s*<([0-9A-Fa-f]{64})>\\s*<([0-9A-Fa-f]{64})>\\s*]");

  /// Before the end of a file, where the trailer may begin.
  private static final int TRAILER = 256 * 1024;

  private Fingerprint() {}

  /// @return 64 hexadecimal digits, or null where the file is not one of ours
  public static @Nullable String of(byte[] pdf) {
    int from = Math.max(0, pdf.length - TRAILER);
    String end = new String(pdf, from, pdf.length - from, StandardCharsets.ISO_8859_1);
    Matcher identifier = IDENTIFIER.matcher(end);
    String found = null;
    while (identifier.find()) {
      found = identifier.group(1).equals(identifier.group(2)) ? identifier.group(1) : null;
    }
    return found == null ? null : found.toLowerCase(Locale.ROOT);
  }

  static boolean isOne(String text) {
    return ONE.matcher(text).matches();
  }
}
