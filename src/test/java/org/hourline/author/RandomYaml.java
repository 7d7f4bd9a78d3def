package org.hourline.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Front matter of an event, made up: keys of an event in any order, values of any depth in any
/// style, comments and blank lines wherever they may stand.
final class RandomYaml {
  private static final List<String> KEYS =
      List.of(
          "title",
          "when",
          "event_type",
          "places",
          "actors",
          "summary",
          "sources",
          "claims",
          "related",
          "tags",
          "imported",
          "unknown",
          "id",
          "start",
          "value",
          "note",
          "covers");
  private static final List<String> WORDS =
      List.of(
          "x",
          "two words",
          "2026-01-31",
          "2026-01-31T03:00",
          "1_000",
          "0x1F",
          "1.50",
          "7",
          "-3",
          "true",
          "no",
          "null",
          "~",
          "a, b",
          "a: b",
          "# not a comment",
          "it's",
          "say \"so\"",
          "[brackets]",
          "{braces}",
          "ends with :",
          "- dash",
          "کوئٹہ میں حملہ",
          "پنج‌شنبه",
          "😀 face",
          "back\\slash",
          "@seed",
          "`tick`",
          "%percent",
          "a#b",
          "a  b",
          "x".repeat(130),
          "* star",
          "?",
          "? x",
          "-",
          "|",
          ">",
          "&amp",
          "!bang",
          "tab\tin",
          "—",
          "“quoted”",
          "(a)",
          "a]b",
          "2026-01",
          "12:30:45",
          ".inf",
          "y",
          "on",
          "=",
          "<<",
          "a b ",
          " a",
          "");

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private final List<String> comments = new ArrayList<>();

  RandomYaml(Random random) {
    this.random = random;
    between(0);
    object(0, 0, false);
    between(0);
  }

  String text() {
    return text.toString();
  }

  List<String> comments() {
    return comments;
  }

  private boolean perhaps(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private String comment() {
    String comment = "#" + " ".repeat(random.nextInt(2)) + "<" + comments.size() + "> comment";
    comments.add(comment);
    return comment;
  }

  /// Comments and blank lines between two lines.
  private void between(int indent) {
    while (perhaps(4)) {
      if (perhaps(2)) {
        text.append(" ".repeat(random.nextInt(3))).append('\n');
      } else {
        int column = perhaps(2) ? indent : random.nextInt(8);
        text.append(" ".repeat(column)).append(comment()).append('\n');
      }
    }
  }

  private void end() {
    if (perhaps(6)) {
      text.append(" ".repeat(1 + random.nextInt(20))).append(comment());
    }
    text.append('\n');
  }

  /// @param begun whether its first line is begun already, after a dash
  private void object(int indent, int depth, boolean begun) {
    List<String> keys = new ArrayList<>(KEYS);
    java.util.Collections.shuffle(keys, random);
    int count = 1 + random.nextInt(depth == 0 ? 6 : 3);
    for (int i = 0; i < count; i++) {
      if (!begun || i > 0) {
        if (i > 0) {
          between(indent);
        }
        text.append(" ".repeat(indent));
      }
      String key = keys.get(i);
      text.append(perhaps(10) ? "\"" + key + "\"" : perhaps(10) ? "'" + key + "'" : key);
      text.append(perhaps(10) ? " :" : ":");
      value(indent, depth);
    }
  }

  private void value(int indent, int depth) {
    switch (depth > 3 ? 0 : random.nextInt(6)) {
      case 0, 1 -> word(indent);
      case 2 -> {
        text.append(' ');
        flow(indent, depth);
        end();
      }
      case 3 -> {
        end();
        between(indent + 1);
        list(indent + (perhaps(3) ? 0 : 1 + random.nextInt(4)), depth + 1);
      }
      case 4 -> {
        end();
        between(indent + 1);
        object(indent + 1 + random.nextInt(4), depth + 1, false);
      }
      default -> end();
    }
  }

  private void list(int indent, int depth) {
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        between(indent);
      }
      text.append(" ".repeat(indent)).append('-');
      if (perhaps(2) && depth <= 3) {
        if (perhaps(5)) {
          end();
          object(indent + 2, depth + 1, false);
        } else if (perhaps(6)) {
          text.append(" - x\n");
        } else {
          int more = random.nextInt(3);
          text.append(" ".repeat(1 + more));
          object(indent + 2 + more, depth + 1, true);
        }
      } else {
        value(indent, 4);
      }
    }
  }

  private void word(int indent) {
    String word = WORDS.get(random.nextInt(WORDS.size()));
    String inside = " ".repeat(indent + 1 + random.nextInt(4));
    switch (random.nextInt(8)) {
      case 0 -> {
        text.append(" '").append(word.replace("'", "''")).append('\'');
        end();
      }
      case 1 -> {
        text.append(' ').append(JsonValue.text(word));
        end();
      }
      case 2 -> {
        String header = List.of("|", ">", "|-", ">-", "|+", ">+").get(random.nextInt(6));
        text.append(' ').append(header);
        end();
        text.append(inside).append("first line\n");
        for (int i = random.nextInt(4); i > 0; i--) {
          text.append(perhaps(3) ? "\n" : inside + (perhaps(4) ? "  " : "") + word + "\n");
        }
      }
      case 3 -> {
        int digit = 1 + random.nextInt(4);
        text.append(perhaps(2) ? " |" : " >").append(digit).append(perhaps(3) ? "+" : "");
        end();
        String step = " ".repeat(indent + digit);
        text.append(step).append(perhaps(2) ? "  " : "").append("first\n");
        text.append(step).append("second\n");
      }
      case 4 -> {
        text.append(" some words\n").append(inside).append("on two lines");
        end();
      }
      case 5 -> {
        text.append(" \"some words \n").append(inside).append("\\u00e9 \\\n").append(inside);
        text.append("\\ and more\n\n").append(inside).append("x\"");
        end();
      }
      case 6 -> {
        text.append("\n").append(inside).append("below");
        end();
      }
      default -> {
        text.append(word.isEmpty() ? "" : " ").append(word);
        end();
      }
    }
  }

  private void flow(int indent, int depth) {
    boolean keyed = perhaps(2);
    text.append(keyed ? '{' : '[');
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        text.append(perhaps(3) ? " , " : ", ");
      }
      wrap(indent);
      if (keyed) {
        text.append(KEYS.get(i)).append(": ");
      }
      if (perhaps(4) && depth < 4) {
        flow(indent, depth + 1);
      } else {
        text.append(
            perhaps(2) ? "word" + i : JsonValue.text(WORDS.get(random.nextInt(WORDS.size()))));
      }
    }
    text.append(perhaps(5) && count > 0 ? "," : "");
    wrap(indent);
    text.append(keyed ? '}' : ']');
  }

  /// Perhaps goes on in the next line, perhaps after a comment.
  private void wrap(int indent) {
    if (perhaps(6)) {
      text.append(perhaps(2) ? "" : " " + comment());
      text.append('\n').append(" ".repeat(indent + 1 + random.nextInt(4)));
      if (perhaps(4)) {
        text.append(comment()).append('\n').append(" ".repeat(indent + 2));
      }
    }
  }
}
