package org.hourline.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// What is in a folder: path to text, a link as `-> target`, an empty folder as `/`.
final class Tree {
  private Tree() {}

  static Map<String, String> of(Path folder) throws IOException {
    Map<String, String> tree = new TreeMap<>();
    try (var paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        String name = folder.relativize(path).toString();
        if (Files.isSymbolicLink(path)) {
          tree.put(name, "-> " + Files.readSymbolicLink(path));
        } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
          tree.put(name, Files.readString(path));
        } else if (!path.equals(folder) && SiteFolder.entries(path).isEmpty()) {
          tree.put(name, "/");
        }
      }
    }
    return tree;
  }

  /// The same without `manifest.json`.
  static Map<String, String> withoutManifest(Path folder) throws IOException {
    Map<String, String> tree = of(folder);
    tree.remove(Manifest.NAME);
    return tree;
  }
}
