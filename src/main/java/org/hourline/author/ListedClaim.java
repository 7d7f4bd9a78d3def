package org.hourline.author;

import java.util.ArrayList;
import java.util.List;
import org.hourline.read.Node;
import org.hourline.read.ParsedFile;
import org.jspecify.annotations.Nullable;

/// A claim in the list that it stands in.
///
/// @param owner the object that holds the list at its key `claims`; null: the list is the file
/// @param list that it stands in
/// @param index where in it, from 0
record ListedClaim(Node.@Nullable Keyed owner, Node.Listed list, int index) {
  /// Null where no claim has the id.
  static @Nullable ListedClaim find(Node root, String id) {
    if (root instanceof Node.Listed list) {
      ListedClaim direct = in(null, list, id);
      if (direct != null) {
        return direct;
      }
      for (Node item : list.items()) {
        ListedClaim found = item instanceof Node.Keyed ? find(item, id) : null;
        if (found != null) {
          return found;
        }
      }
    }
    return root instanceof Node.Keyed keyed && keyed.value("claims") instanceof Node.Listed list
        ? in(keyed, list, id)
        : null;
  }

  private static @Nullable ListedClaim in(Node.@Nullable Keyed owner, Node.Listed list, String id) {
    for (int i = 0; i < list.items().size(); i++) {
      if (list.items().get(i) instanceof Node.Keyed claim
          && claim.value("claimant") != null
          && claim.value("id") instanceof Node.Text(_, var text)
          && text.equals(id)) {
        return new ListedClaim(owner, list, i);
      }
    }
    return null;
  }

  /// The values of the file without the claim; a list that becomes empty goes with it, where an
  /// object holds it in YAML lines.
  Node without(Node node) {
    if (node.equals(list)) {
      List<Node> rest = new ArrayList<>(list.items());
      rest.remove(index);
      return new Node.Listed(list.at(), rest);
    }
    return switch (node) {
      case Node.Listed(var at, var items) ->
          new Node.Listed(at, items.stream().map(this::without).toList());
      case Node.Keyed(var at, var entries) ->
          new Node.Keyed(
              at,
              entries.stream()
                  .map(entry -> new Node.Entry(entry.name(), entry.key(), without(entry.value())))
                  .toList());
      default -> node;
    };
  }

  /// The text without it.
  String removed(String text, ParsedFile file) {
    int at = Offsets.of(text, list.at());
    return text.charAt(at) == '[' ? ofBrackets(text) : ofLines(text, file);
  }

  private String ofBrackets(String text) {
    List<Node> items = list.items();
    int from = Offsets.of(text, items.get(index).at());
    int to = Offsets.closing(text, from) + 1;
    if (index > 0) {
      from = Offsets.closing(text, Offsets.of(text, items.get(index - 1).at())) + 1;
    } else if (items.size() > 1) {
      to = Offsets.of(text, items.get(1).at());
    }
    return text.substring(0, from) + text.substring(to);
  }

  private String ofLines(String text, ParsedFile file) {
    List<Node> items = list.items();
    int from = Offsets.lineStart(text, items.get(index).at().line());
    int to =
        index + 1 < items.size()
            ? Offsets.lineStart(text, items.get(index + 1).at().line())
            : after(text, file);
    // What is written above the next thing belongs to that.
    int kept = to;
    while (kept > from) {
      int line = text.lastIndexOf('\n', kept - 2) + 1;
      String last = text.substring(line, kept).strip();
      if (!last.isEmpty() && !last.startsWith("#")) {
        break;
      }
      kept = line;
    }
    if (items.size() > 1 || owner == null) {
      return text.substring(0, from) + text.substring(kept);
    }
    Node.Entry entry = owner.entry("claims");
    int key = Offsets.lineStart(text, entry == null ? list.at().line() : entry.key().line());
    return text.substring(0, key)
        + "claims: []"
        + (text.contains("\r\n") ? "\r\n" : "\n")
        + text.substring(kept);
  }

  /// Where the list ends: at the next key, or at the end of the front matter.
  private int after(String text, ParsedFile file) {
    int line = Integer.MAX_VALUE;
    if (owner != null) {
      for (Node.Entry entry : owner.entries()) {
        if (entry.key().line() > list.at().line() && entry.key().line() < line) {
          line = entry.key().line();
        }
      }
    }
    return line == Integer.MAX_VALUE ? file.to() : Offsets.lineStart(text, line);
  }
}
