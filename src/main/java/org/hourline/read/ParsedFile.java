package org.hourline.read;

import java.util.List;
import org.hourline.problem.Problem;
import org.jspecify.annotations.Nullable;

/// One content file by itself: the tree of what is written in it, and where that stands. For those
/// who change files.
///
/// @param node its values; of Markdown those of the front matter; null where it cannot be read
/// @param from the offset in the text at which they begin
/// @param to the offset after them: of a Markdown file the rest is its end mark and its body
/// @param yaml whether they are written in YAML, else in JSON
/// @param problems why it cannot be read, and keys that stand twice
public record ParsedFile(
    @Nullable Node node, int from, int to, boolean yaml, List<Problem> problems) {
  /// @param path its name, which says what it is: `.md` or `.json`
  /// @param text without a byte-order mark
  public static ParsedFile of(String path, String text) {
    Findings findings = new Findings();
    TextFile file = new TextFile(path, text, 1);
    if (!path.endsWith(".md")) {
      Node node = Trees.json(file, findings);
      return new ParsedFile(node, 0, text.length(), false, findings.sorted());
    }
    Node.Keyed whole = Markdown.read(file, findings);
    if (whole == null) {
      return new ParsedFile(null, 0, 0, false, findings.sorted());
    }
    Markdown.Front front = Markdown.front(file);
    Node node =
        new Node.Keyed(
            whole.at(), whole.entries().stream().filter(entry -> !Markdown.isBody(entry)).toList());
    return new ParsedFile(node, front.from(), front.to(), front.yaml(), findings.sorted());
  }
}
