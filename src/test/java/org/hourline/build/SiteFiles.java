package org.hourline.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// The files of a folder by path.
final class SiteFiles {
  private SiteFiles() {}

  static Map<String, byte[]> of(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (var paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
      }
    }
    return files;
  }

  /// The text files, with `HASH` for the hash in an asset's name, so that a change of colour does
  /// not change every page; without `manifest.json`, PDFs, pictures and what lies in `assets/`.
  static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    of(folder)
        .forEach((path, bytes) -> {
          boolean text = !path.endsWith(".pdf") && !path.equals("manifest.json");
          if (text && !path.startsWith("assets/") && !path.startsWith("media/")) {
            texts.put(path, withoutHashes(new String(bytes, UTF_8)));
          }
        });
    return texts;
  }

  static String withoutHashes(String text) {
    return text.replaceAll("(assets/[a-z-]+)\\.[0-9a-f]{10}\\.", "$1.HASH.");
  }

  static void copy(Path from, Path to) throws IOException {
    for (var file : of(from).entrySet()) {
      write(to.resolve(file.getKey()), file.getValue());
    }
  }

  static void write(Path file, byte[] bytes) throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.write(file, bytes);
  }
}
