package org.hourline.problem;

import java.lang.Character.UnicodeScript;

/// A line of a file as a terminal shows it, and a caret under one of its characters. Tabs stay tabs
/// in both, characters of double width count two, those that stand on another count none; what
/// would move the cursor or turn the direction of writing is shown as `�`.
///
/// @param text at most about a hundred columns of it
/// @param caret blanks, and `^`
record VisibleLine(String text, String caret) {
  private static final int BEFORE = 60;
  private static final int WHOLE = 100;

  /// @param spot the character's offset; that of the end stands behind the line
  static VisibleLine around(String line, int spot) {
    int from = spot - Math.min(spot, back(line, spot));
    int to = offset(line, spot, WHOLE - line.codePointCount(from, spot));
    String before = plain(line.substring(from, spot));
    String after = plain(line.substring(spot, to));
    String left = from > 0 ? "…" : "";
    String right = to < line.length() ? "…" : "";
    return new VisibleLine(
        (left + before + after + right).stripTrailing(), blanks(left + before) + "^");
  }

  /// How many UTF-16 units the [BEFORE] code points before an offset take.
  private static int back(String line, int spot) {
    int points = 0;
    int at = spot;
    while (at > 0 && points < BEFORE) {
      at -= Character.charCount(line.codePointBefore(at));
      points++;
    }
    return spot - at;
  }

  private static int offset(String line, int from, int points) {
    int at = from;
    for (int i = 0; i < points && at < line.length(); i++) {
      at += Character.charCount(line.codePointAt(at));
    }
    return at;
  }

  /// Text that a terminal prints as it stands.
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().forEach(c -> plain.appendCodePoint(isUnruly(c) ? 0xFFFD : c));
    return plain.toString();
  }

  private static boolean isUnruly(int c) {
    boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    boolean breaks = c == 0x2028 || c == 0x2029;
    return turns || breaks || (Character.isISOControl(c) && c != '\t');
  }

  private static String blanks(String text) {
    StringBuilder blanks = new StringBuilder();
    text.codePoints().forEach(c -> blanks.append(c == '\t' ? "\t" : " ".repeat(width(c))));
    return blanks.toString();
  }

  /// Columns of a character (Unicode Standard Annex 11, wide and full-width ones two).
  private static int width(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    if (c < 0x1100) {
      return false;
    }
    if (Character.isEmojiPresentation(c)
        || (c >= 0x3000 && c <= 0x303E)
        || (c >= 0xFF01 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)) {
      return true;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || (script == UnicodeScript.KATAKANA && (c < 0xFF61 || c > 0xFF9F))
        || (script == UnicodeScript.HANGUL && (c < 0xFFA0 || c > 0xFFDC));
  }
}
