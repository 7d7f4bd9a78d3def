package org.hourline.read;

import org.hourline.problem.Position;

/// How something would be written in the file that a hint is about.
final class Spelling {
  private Spelling() {}

  /// A key and a value that it may have, in the manner of the file: YAML in Markdown, else JSON.
  static String member(Field<?> field, Position at) {
    boolean free = field.kind().equals(Kinds.TEXT);
    String value = free ? "\"…\"" : field.kind().example();
    return at.path().endsWith(".md")
        ? "`" + field.key() + ": " + plain(value) + "`"
        : "`\"" + field.key() + "\": " + value + "`";
  }

  private static String plain(String json) {
    return json.matches("\"[^\"\\\\]*\"") ? json.substring(1, json.length() - 1) : json;
  }
}
