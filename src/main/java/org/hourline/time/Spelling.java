package org.hourline.time;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Finds what an editor probably meant by a text that is no date.
final class Spelling {
  private static final int SHOWN = 40;

  /// Each mends one habit; together they mend a text with several.
  private static final List<UnaryOperator<String>> MENDS =
      List.of(
          String::strip,
          Spelling::plainDigits,
          text -> text.replaceAll("[\u2010-\u2015\u2212]", "-"),
          text -> text.toUpperCase(Locale.ROOT),
          text -> text.replaceAll("([0-9X]{4})[/.]([0-9X]{1,2})[/.]([0-9X]{1,2})", "$1-$2-$3"),
          text -> text.replaceAll("^([0-9]{4})([0-9]{2})([0-9]{2})(?![0-9])", "$1-$2-$3"),
          text -> text.replaceAll("^([0-9]{4})-([1-9])(?![0-9])", "$1-0$2"),
          text -> text.replaceAll("^([0-9]{4}-[0-9]{2})-([1-9])(?![0-9])", "$1-0$2"),
          text -> text.replaceAll("(?<=[0-9])[ T]+(?=[0-9])", "T"),
          text -> text.replaceAll("T([0-9]):", "T0$1:"),
          text -> text.replaceAll("T([0-9]{2})(?![0-9:])", "T$1:00"),
          text -> text.replaceAll("T([0-9]{2})([0-9]{2})([0-9]{2})(?![0-9:])", "T$1:$2:$3"),
          text -> text.replaceAll("T([0-9]{2})([0-9]{2})(?![0-9:])", "T$1:$2"),
          text -> text.replaceAll("[?~]{2}$", "%"),
          text -> text.replaceAll("(T[^Z+-]*[0-9]) *(Z|[-+])", "$1$2"),
          text -> text.replaceAll("(T.*[-+][0-9]{2})([0-9]{2})$", "$1:$2"));

  private Spelling() {}

  /// Whether every character is one that EDTF uses.
  static boolean isPlain(String text) {
    return text.chars()
        .allMatch(c -> (c >= '0' && c <= '9') || "-+:/.,TZXYES?~%[]{}".indexOf(c) >= 0);
  }

  /// The nearest text that is a date; null when none is near.
  static @Nullable String nearest(String text) {
    String mended = text;
    for (UnaryOperator<String> mend : MENDS) {
      mended = mend.apply(mended);
    }
    // Only a changed text is tried, so this ends.
    return !mended.equals(text) && Edtf.parse(mended) instanceof Parsed.Value<?> ? mended : null;
  }

  /// A text fit for a message: short, on one line.
  static String shown(String text) {
    String start = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    return "\"" + start.replaceAll("\\p{Cntrl}", "�") + "\"";
  }

  private static String plainDigits(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          int digit = Character.digit(c, 10);
          if (digit >= 0) {
            plain.append(digit);
          } else {
            plain.appendCodePoint(c);
          }
        });
    return plain.toString();
  }
}
