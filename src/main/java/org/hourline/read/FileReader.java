package org.hourline.read;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads a file as far as its tree of values. Of one that fails, the ids that seem to stand in it
/// are noted.
final class FileReader {
  private final Findings findings;
  private final Missed missed;
  private final Map<String, Node> trees;
  private final @Nullable Overlay overlay;

  FileReader(Findings findings, Missed missed) {
    this(findings, missed, new HashMap<>(), null);
  }

  private FileReader(
      Findings findings, Missed missed, Map<String, Node> trees, @Nullable Overlay overlay) {
    this.findings = findings;
    this.missed = missed;
    this.trees = trees;
    this.overlay = overlay;
  }

  /// Reads what was read before once more, in another language.
  FileReader in(Overlay translation) {
    return new FileReader(findings, missed, trees, translation);
  }

  /// The value of a JSON file, or the front matter and body of a Markdown file.
  @Nullable Node read(ContentFiles.Found file) {
    if (overlay != null) {
      Node node = trees.get(file.name());
      return node == null ? null : overlay.over(file.name(), node);
    }
    Node node = parse(file);
    if (node != null) {
      trees.put(file.name(), node);
    }
    return node;
  }

  /// The value of a file that was read before; null where it could not be.
  @Nullable Node again(String name) {
    return trees.get(name);
  }

  private @Nullable Node parse(ContentFiles.Found file) {
    int most = file.isIn("map") ? MapReader.LARGEST : Decoding.LARGEST;
    byte[] bytes = ContentFiles.bytes(file, most, findings);
    TextFile text = bytes == null ? null : Decoding.text(file.shown(), bytes, findings);
    if (text == null) {
      if (bytes != null) {
        // Ids are ASCII: in any encoding that an editor may have used they read the same.
        missed.within(new String(bytes, StandardCharsets.ISO_8859_1));
      }
      return null;
    }
    Node node = file.isMarkdown() ? Markdown.read(text, findings) : Trees.json(text, findings);
    if (node == null) {
      missed.within(text.text());
    }
    return node;
  }
}
