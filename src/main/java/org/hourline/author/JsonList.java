package org.hourline.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Adds an object at the end of a list in a JSON file; every byte that was there stays.
final class JsonList {
  private JsonList() {}

  /// @param text a file that holds one list, or is empty
  /// @param shown the file's name
  /// @throws AuthorException where it holds no list
  static String with(String text, Map<String, String> object, String shown) {
    return with(text, entry(object), shown);
  }

  /// @param entry an object of JSON
  static String with(String text, String entry, String shown) {
    if (text.isBlank()) {
      return "[\n  " + entry + "\n]\n";
    }
    String mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
    int close = text.stripTrailing().length() - 1;
    if (!text.substring(mark.length()).stripLeading().startsWith("[")
        || text.charAt(close) != ']') {
      throw new AuthorException(shown + " holds no list; `hourline check` says more");
    }
    int last = text.substring(0, close).stripTrailing().length();
    String line = text.contains("\r\n") ? "\r\n" : "\n";
    boolean first = text.charAt(last - 1) == '[';
    boolean closesOnItsLine = !text.substring(last, close).contains("\n");
    return text.substring(0, last)
        + (first ? "" : ",")
        + line
        + "  "
        + entry
        + (closesOnItsLine ? line : text.substring(last, close))
        + text.substring(close);
  }

  /// One line: `{ "id": "police", "name": "Police" }`.
  private static String entry(Map<String, String> object) {
    List<String> members = new ArrayList<>();
    object.forEach((key, json) -> members.add(JsonValue.text(key) + ": " + json));
    return "{ " + String.join(", ", members) + " }";
  }
}
