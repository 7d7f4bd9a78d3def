package org.hourline.read;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Reads a file as far as its tree of values. Of one that fails, the ids that seem to stand in it
/// are noted.
final class FileReader {
  private final Findings findings;
  private final Missed missed;

  FileReader(Findings findings, Missed missed) {
    this.findings = findings;
    this.missed = missed;
  }

  /// The value of a JSON file, or the front matter and body of a Markdown file.
  @Nullable Node read(ContentFiles.Found file) {
    int most = file.isIn("map") ? MapReader.LARGEST : Decoding.LARGEST;
    byte[] bytes = ContentFiles.bytes(file, most, findings);
    TextFile text = bytes == null ? null : Decoding.text(file.shown(), bytes, findings);
    if (text == null) {
      if (bytes != null && !file.isIn("editions")) {
        // Ids are ASCII: in any encoding that an editor may have used they read the same.
        missed.within(new String(bytes, StandardCharsets.ISO_8859_1));
      }
      return null;
    }
    Node node = file.isMarkdown() ? Markdown.read(text, findings) : Trees.json(text, findings);
    if (node == null && !file.isIn("editions")) { // its ids are those of things that are read
      missed.within(text.text());
    }
    return node;
  }
}
