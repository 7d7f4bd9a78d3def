package org.hourline.author;

import org.hourline.read.Node;

/// Adds a member at the end of an object in a JSON text; every byte that was there stays.
final class JsonMember {
  private JsonMember() {}

  /// @param object where it stands in the text
  /// @param json the value
  static String with(String text, Node.Keyed object, String key, String json) {
    int close = Offsets.closing(text, Offsets.of(text, object.at()));
    int end = text.substring(0, close).stripTrailing().length();
    String line = text.contains("\r\n") ? "\r\n" : "\n";
    int begin = text.lastIndexOf('\n', end - 1) + 1;
    String last = text.substring(begin, end);
    boolean ownLine = text.substring(end, close).contains("\n");
    String indent = last.substring(0, last.length() - last.stripLeading().length());
    return text.substring(0, end)
        + (object.entries().isEmpty() ? "" : ",")
        + (ownLine ? line + indent : " ")
        + JsonValue.text(key)
        + ": "
        + json
        + text.substring(end);
  }
}
