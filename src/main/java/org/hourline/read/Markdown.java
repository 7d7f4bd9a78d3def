package org.hourline.read;

import java.util.ArrayList;
import java.util.List;
import org.hourline.problem.Position;
import org.jspecify.annotations.Nullable;

/// Splits a Markdown file into its front matter and its body. The front matter stands between two
/// lines `---` and is YAML, or JSON when it begins with `{`; JSON may also stand at the very
/// beginning without such lines, up to its closing brace.
final class Markdown {
  private static final String FENCE = "---";

  private Markdown() {}

  /// The keys of the front matter, and the body at the key `body`; null, with the problem told,
  /// where they cannot be told apart.
  static Node.@Nullable Keyed read(TextFile file, Findings findings) {
    String text = file.text();
    if (text.isBlank()) {
      findings.add(
          ShapeRules.EMPTY_FILE, file.start(), "There is nothing here", "begin with front matter");
      return null;
    }
    if (text.startsWith("{")) {
      Trees.Ended ended = Trees.jsonAtStart(file, findings);
      return ended == null ? null : withBody(file, ended.node(), ended.end(), findings);
    }
    if (!isFence(text, 0)) {
      findings.add(
          ShapeRules.FRONT_MATTER_MISSING,
          file.start(),
          "The file does not begin with front matter",
          "begin with a line `---`, then the keys, then a line `---`");
      return null;
    }
    int begin = nextLine(text, 0);
    int end = begin;
    while (end < text.length() && !isFence(text, end)) {
      end = nextLine(text, end);
    }
    if (end >= text.length()) {
      findings.add(
          ShapeRules.FRONT_MATTER_NOT_CLOSED,
          file.start(),
          "The front matter that begins here does not end",
          "close it with a line `---`");
      return null;
    }
    TextFile front = file.part(begin, end);
    if (front.text().isBlank()) {
      findings.add(
          ShapeRules.EMPTY_FILE, front.start(), "The front matter is empty", "write its keys");
      return null;
    }
    Node node =
        front.text().stripLeading().startsWith("{")
            ? Trees.json(front, findings)
            : Trees.yaml(front, findings);
    return node == null ? null : withBody(file, node, end, findings);
  }

  /// @param end an offset on the last line of the front matter
  private static Node.@Nullable Keyed withBody(
      TextFile file, Node node, int end, Findings findings) {
    if (!(node instanceof Node.Keyed keyed)) {
      findings.add(
          ShapeRules.WRONG_TYPE,
          node.at(),
          "The front matter is " + node.what() + ", not keys and values",
          "write `title: …`");
      return null;
    }
    int begin = nextLine(file.text(), end);
    String rest = file.text().substring(end, begin);
    if (!isFence(rest, 0) && !rest.isBlank()) {
      findings.add(
          ShapeRules.TRAILING_TEXT,
          new Ruler(file).at(end),
          "Text follows the closing brace on its line",
          "begin the body on a new line");
      return null;
    }
    while (begin < file.text().length()
        && file.text().substring(begin, nextLine(file.text(), begin)).isBlank()) {
      begin = nextLine(file.text(), begin);
    }
    if (begin >= file.text().length()) {
      return keyed;
    }
    TextFile body = file.part(begin, file.text().length());
    Node.Entry written = keyed.entry("body");
    if (written != null) {
      findings.add(
          ShapeRules.DUPLICATE_KEY,
          written.key(),
          "“body” stands here, and the file has a body as well",
          "keep the text under the front matter");
      return null;
    }
    Position at = body.start();
    List<Node.Entry> entries = new ArrayList<>(keyed.entries());
    entries.add(new Node.Entry("body", at, new Node.Text(at, body.text().replace("\r\n", "\n"))));
    return new Node.Keyed(keyed.at(), List.copyOf(entries));
  }

  /// The stretch of a file that its front matter takes, without the lines `---`.
  record Front(int from, int to, boolean yaml) {}

  /// @param file one that could be read
  static Front front(TextFile file) {
    String text = file.text();
    if (text.startsWith("{")) {
      Trees.Ended ended = Trees.jsonAtStart(file, new Findings());
      return new Front(0, ended == null ? 0 : ended.end(), false);
    }
    int from = nextLine(text, 0);
    int to = from;
    while (to < text.length() && !isFence(text, to)) {
      to = nextLine(text, to);
    }
    return new Front(from, to, !text.substring(from, to).stripLeading().startsWith("{"));
  }

  /// Whether an entry is the body under the front matter: its value stands where its key does.
  static boolean isBody(Node.Entry entry) {
    return entry.name().equals("body") && entry.key().equals(entry.value().at());
  }

  private static boolean isFence(String text, int at) {
    return text.startsWith(FENCE, at)
        && text.substring(at + FENCE.length(), nextLine(text, at)).isBlank();
  }

  private static int nextLine(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }
}
