package org.hourline.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Reads a file as far as its tree of values. Of one that fails, the ids that seem to stand in it
/// are noted.
final class FileReader {
  private final Findings findings;
  private final Missed missed;
  private final Memory memory;
  private final Map<String, Node> trees;
  private final @Nullable Overlay overlay;

  FileReader(Findings findings, Missed missed, Memory memory) {
    this(findings, missed, memory, new ConcurrentHashMap<>(), null);
  }

  private FileReader(
      Findings findings,
      Missed missed,
      Memory memory,
      Map<String, Node> trees,
      @Nullable Overlay overlay) {
    this.findings = findings;
    this.missed = missed;
    this.memory = memory;
    this.trees = trees;
    this.overlay = overlay;
  }

  /// Reads what was read before once more, in another language.
  FileReader in(Overlay translation) {
    return new FileReader(findings, missed, memory, trees, translation);
  }

  /// The value of a JSON file, or the front matter and body of a Markdown file.
  @Nullable Node read(ContentFiles.Found file) {
    if (overlay != null) {
      Node node = trees.get(file.name());
      return node == null ? null : overlay.over(file.name(), node);
    }
    return told(file, tree(file));
  }

  /// A file that was read.
  ///
  /// @param node null where it could not be understood
  record Read(ContentFiles.Found file, @Nullable Node node) {}

  /// Those of many files, in their order: a file by itself is understood on any thread, and what is
  /// to be said of it is said when its turn comes.
  List<Read> read(List<ContentFiles.Found> many) {
    if (overlay != null) {
      return many.stream().map(file -> new Read(file, read(file))).toList();
    }
    List<FileTree> trees = many.parallelStream().map(this::tree).toList();
    List<Read> read = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      read.add(new Read(many.get(i), told(many.get(i), trees.get(i))));
    }
    return read;
  }

  /// The value of a file that was read before; null where it could not be.
  @Nullable Node again(String name) {
    return trees.get(name);
  }

  private @Nullable Node told(ContentFiles.Found file, FileTree tree) {
    tree.problems().forEach(findings::add);
    missed.within(tree.unread());
    Node node = tree.node();
    if (node != null) {
      trees.put(file.name(), node);
    }
    return node;
  }

  private FileTree tree(ContentFiles.Found file) {
    int most = file.isIn("map") ? MapReader.LARGEST : Decoding.LARGEST;
    Findings own = new Findings();
    byte[] bytes = ContentFiles.bytes(file, most, own);
    return bytes == null
        ? new FileTree(null, "", own.sorted())
        : memory.file(file.shown(), bytes, read -> tree(file, read));
  }

  private FileTree tree(ContentFiles.Found file, byte[] bytes) {
    Findings own = new Findings();
    TextFile text = Decoding.text(file.shown(), bytes, own);
    if (text == null) {
      // Ids are ASCII: in any encoding that an editor may have used they read the same.
      String unread = new String(bytes, StandardCharsets.ISO_8859_1);
      return new FileTree(null, file.isIn("editions") ? "" : unread, own.sorted());
    }
    Node node = file.isMarkdown() ? Markdown.read(text, own) : Trees.json(text, own);
    if (node instanceof Node.Keyed keyed && keyed.value("body") instanceof Node.Text body) {
      memory.marks(body.text());
    }
    // The ids in an edition are those of things that are read.
    boolean unread = node == null && !file.isIn("editions");
    return new FileTree(node, unread ? text.text() : "", own.sorted());
  }
}
