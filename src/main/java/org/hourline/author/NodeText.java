package org.hourline.author;

import java.util.stream.Collectors;
import org.hourline.read.Node;

/// A value on one line of JSON: numbers as they were written, keys in the order written.
final class NodeText {
  private NodeText() {}

  static String json(Node node) {
    return switch (node) {
      case Node.Text(_, var text) -> JsonValue.text(text);
      case Node.Numeral(_, var literal) -> literal;
      case Node.Truth(_, var value) -> String.valueOf(value);
      case Node.Nothing _, Node.Broken _ -> "null";
      case Node.Listed(_, var items) ->
          items.stream().map(NodeText::json).collect(Collectors.joining(", ", "[", "]"));
      case Node.Keyed(_, var entries) ->
          entries.stream()
              .map(entry -> JsonValue.text(entry.name()) + ": " + json(entry.value()))
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }

  /// The same, but text as it is.
  static String plain(Node node) {
    return node instanceof Node.Text(_, var text) ? text : json(node);
  }
}
