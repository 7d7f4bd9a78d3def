package org.hourline.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hourline.author.Written.Group;
import org.hourline.author.Written.Member;
import org.hourline.author.Written.Style;
import org.hourline.author.Written.Word;

/// Takes JSON that the reader takes apart into what is [Written]. Numbers keep their digits; of
/// escapes in text only those stay that show what cannot be seen.
final class JsonWritten {
  private final String text;
  private int at;

  private JsonWritten(String text) {
    this.text = text;
  }

  /// @param json one value, its line breaks `\n`
  static Written parse(String json) {
    JsonWritten parser = new JsonWritten(json);
    parser.blanks();
    return parser.value();
  }

  private Written value() {
    return switch (text.charAt(at)) {
      case '{' -> group(true, '}');
      case '[' -> group(false, ']');
      case '"' -> string();
      default -> {
        int begin = at;
        while (at < text.length() && ",]} \t\n\r".indexOf(text.charAt(at)) < 0) {
          at++;
        }
        String word = text.substring(begin, at);
        yield new Word(word, word, Style.JSON);
      }
    };
  }

  private Group group(boolean keyed, char end) {
    List<Member> members = new ArrayList<>();
    at++;
    boolean apart = blanks();
    while (text.charAt(at) != end) {
      Word key = null;
      if (keyed) {
        key = string();
        blanks();
        at++; // the colon
        blanks();
      }
      members.add(new Member(List.of(), apart, key, value(), List.of(), List.of()));
      apart = blanks();
      if (text.charAt(at) == ',') {
        at++;
        apart = blanks();
      }
    }
    at++;
    return new Group(keyed, members, List.of());
  }

  /// Whether a blank line was among the blanks.
  private boolean blanks() {
    int breaks = 0;
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
      breaks += text.charAt(at++) == '\n' ? 1 : 0;
    }
    return breaks > 1;
  }

  private Word string() {
    StringBuilder value = new StringBuilder();
    StringBuilder spelling = new StringBuilder("\"");
    at++;
    while (text.charAt(at) != '"') {
      char c = text.charAt(at++);
      if (c != '\\') {
        value.append(c);
        spelling.append(c);
        continue;
      }
      char escaped = escaped(text.charAt(at++));
      value.append(escaped);
      boolean pair =
          Character.isHighSurrogate(escaped)
              && text.startsWith("\\u", at)
              && Character.isLowSurrogate(hex(at + 2));
      if (pair) {
        char low = hex(at + 2);
        at += 6;
        value.append(low);
        int whole = Character.toCodePoint(escaped, low);
        spelling.append(isSeen(whole) ? Character.toString(whole) : hex(escaped) + hex(low));
      } else if (isSeen(escaped) || escaped < ' ') {
        JsonValue.append(spelling, escaped);
      } else {
        spelling.append(hex(escaped));
      }
    }
    at++;
    return new Word(value.toString(), spelling.append('"').toString(), Style.JSON);
  }

  private char escaped(char c) {
    return switch (c) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> {
        at += 4;
        yield hex(at - 4);
      }
      default -> c;
    };
  }

  private char hex(int from) {
    return (char) Integer.parseInt(text, from, from + 4, 16);
  }

  private static String hex(char c) {
    return String.format(Locale.ROOT, "\\u%04x", (int) c);
  }

  private static boolean isSeen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }
}
