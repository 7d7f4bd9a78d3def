package org.hourline.view;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/// JSON (RFC 8259) that may stand inside a script element: `<`, `>` and `&` are written as escapes,
/// so that no text can end the element or open a comment in it.
public final class JsonText {
  private final StringBuilder json = new StringBuilder();

  private JsonText() {}

  /// @param value maps, lists, strings, numbers and booleans
  static JsonText of(Object value) {
    JsonText text = new JsonText();
    text.value(value);
    return text;
  }

  /// The JSON, on one line.
  public String json() {
    return json.toString();
  }

  private void value(Object value) {
    switch (value) {
      case Map<?, ?> map -> object(map);
      case List<?> list -> array(list);
      case String text -> string(text);
      case Number number -> json.append(number);
      case Boolean truth -> json.append(truth);
      default -> throw new IllegalArgumentException("not JSON: " + value.getClass());
    }
  }

  private void object(Map<?, ?> map) {
    json.append('{');
    boolean first = true;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (!first) {
        json.append(',');
      }
      first = false;
      string((String) entry.getKey());
      json.append(':');
      value(entry.getValue());
    }
    json.append('}');
  }

  private void array(List<?> list) {
    json.append('[');
    for (Iterator<?> items = list.iterator(); items.hasNext(); ) {
      value(items.next());
      if (items.hasNext()) {
        json.append(',');
      }
    }
    json.append(']');
  }

  private void string(String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '<', '>', '&', '\u2028', '\u2029' -> escape(c);
        default -> {
          if (c < 0x20) {
            escape(c);
          } else {
            json.append(c);
          }
        }
      }
    }
    json.append('"');
  }

  private void escape(char c) {
    String hex = Integer.toHexString(c);
    json.append("\\u").append("0000", 0, 4 - hex.length()).append(hex);
  }
}
