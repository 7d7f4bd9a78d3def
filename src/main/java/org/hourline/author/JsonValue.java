package org.hourline.author;

import java.util.Locale;

/// A text as JSON (RFC 8259), with nothing escaped that need not be.
final class JsonValue {
  private JsonValue() {}

  static String text(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      append(json, text.charAt(i));
    }
    return json.append('"').toString();
  }

  /// One character of a text.
  static void append(StringBuilder json, char c) {
    switch (c) {
      case '"' -> json.append("\\\"");
      case '\\' -> json.append("\\\\");
      case '\n' -> json.append("\\n");
      case '\t' -> json.append("\\t");
      case '\r' -> json.append("\\r");
      default -> {
        if (c < ' ') {
          json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        } else {
          json.append(c);
        }
      }
    }
  }
}
