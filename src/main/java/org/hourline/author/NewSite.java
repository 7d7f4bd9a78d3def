package org.hourline.author;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Writes a small, complete, commented timeline into a new folder.
public final class NewSite {
  private static final List<String> FILES =
      List.of(
          "README.md",
          "content/timeline.json",
          "content/actors.json",
          "content/places.json",
          "content/sources.json",
          "content/gaps.json",
          "content/events/march-stopped.md",
          "content/events/hall-closed.md",
          "content/pages/about.md",
          "content/pages/method.md");

  private NewSite() {}

  /// Writes it.
  ///
  /// @param folder new, or empty but for hidden files such as `.git`
  /// @param shown its name, as the editor knows it
  /// @return the files, from the folder on
  /// @throws AuthorException where something stands in the folder already
  /// @throws IOException when the disk fails
  public static List<String> write(Path folder, String shown) throws IOException {
    refuseFull(folder, shown);
    Map<String, String> files = new LinkedHashMap<>();
    for (String name : FILES) {
      files.put(name, resource(name));
    }
    files.put(".gitignore", resource("gitignore"));
    Schemas.all().forEach((name, schema) -> files.put("schemas/" + name, schema));
    files.putAll(EditorSettings.all());
    for (String name : files.keySet()) {
      if (Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
        throw new AuthorException(shown + "/" + name + " is there already");
      }
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      SafeFiles.create(folder.resolve(file.getKey()), shown + "/" + file.getKey(), file.getValue());
    }
    return List.copyOf(files.keySet());
  }

  private static void refuseFull(Path folder, String shown) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new AuthorException(shown + " is not a folder");
    }
    try (DirectoryStream<Path> there = Files.newDirectoryStream(folder)) {
      for (Path path : there) {
        if (!String.valueOf(path.getFileName()).startsWith(".")) {
          throw new AuthorException(
              shown + " is not empty: it holds " + path.getFileName() + ". Name a new folder");
        }
      }
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = NewSite.class.getResourceAsStream("site/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
