package org.hourline.check;

import java.util.regex.Pattern;

/// A text with everything but its author's own words blanked out, at the same length: quotations,
/// block quotations, code, addresses, citations and links by id.
final class OwnVoice {
  private static final Pattern NOT_PROSE =
      Pattern.compile(
          // Fenced code, then a block quotation: whole lines.
          "(?ms)^ {0,3}(```+|~~~+)[^\\n]*\\n.*?(?:^ {0,3}\\1[`~]*[ \\t]*$|\\z)"
              + "|(?m)^ {0,3}>[^\\n]*$"
              // Code in a line, and what our brackets name.
              + "|(`+)(?!`).+?(?<!`)\\2(?!`)"
              + "|\\[@[^\\]\\n]*\\]|\\[\\[[^\\]\\n]*\\]\\]"
              // The address of a link, in its brackets or bare, and of a definition.
              + "|(?<=\\])\\([^)\\s]*"
              + "|[A-Za-z][A-Za-z0-9+.-]*://[^\\s)>\\]]*");

  private OwnVoice() {}

  static String of(String text) {
    StringBuilder own =
        new StringBuilder(NOT_PROSE.matcher(text).replaceAll(match -> blank(match.group())));
    quotations(own);
    return own.toString();
  }

  private static String blank(String text) {
    StringBuilder blank = new StringBuilder(text);
    blank(blank, 0, blank.length());
    return blank.toString();
  }

  private static void blank(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != '\n') {
        text.setCharAt(i, ' ');
      }
    }
  }

  /// Blanks what stands between quotation marks of any script. One that is never closed in its
  /// paragraph quotes nothing.
  private static void quotations(StringBuilder text) {
    int i = 0;
    while (i < text.length()) {
      int close = opens(text, i) ? close(text, i) : -1;
      if (close > i) {
        blank(text, i, close + 1);
        i = close + 1;
      } else {
        i++;
      }
    }
  }

  /// Whether a quotation can begin here: a straight mark or one that also closes needs something
  /// other than a letter before it.
  private static boolean opens(StringBuilder text, int at) {
    return !closing(text.charAt(at)).isEmpty()
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  /// The marks that close what a mark opens; empty where it opens nothing.
  private static String closing(char open) {
    return switch (open) {
      case '"' -> "\"";
      case '\'' -> "'";
      case '“' -> "”";
      // Swedish closes with the mark it opens with, Urdu with the other one.
      case '”' -> "”“";
      case '„', '‟', '⹂' -> "“”";
      case '‘' -> "’";
      case '‚' -> "‘’";
      case '«' -> "»";
      case '»' -> "«»";
      case '‹' -> "›";
      case '›' -> "‹›";
      case '「' -> "」";
      case '『' -> "』";
      case '《' -> "》";
      case '〈' -> "〉";
      case '〝' -> "〞〟";
      case '＂' -> "＂";
      default -> "";
    };
  }

  private static int close(StringBuilder text, int open) {
    String marks = closing(text.charAt(open));
    for (int i = open + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && isBlankLine(text, i + 1)) {
        return -1;
      }
      // An apostrophe looks like a closing mark, but a letter follows it.
      boolean apostrophe =
          (c == '\'' || c == '’')
              && i + 1 < text.length()
              && Character.isLetterOrDigit(text.charAt(i + 1));
      if (marks.indexOf(c) >= 0 && !apostrophe) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isBlankLine(StringBuilder text, int from) {
    int i = from;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i == text.length() || text.charAt(i) == '\n';
  }
}
