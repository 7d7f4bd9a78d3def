package org.hourline.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The files of `templates/`: the built-in ones, and a user's folder laid over them, file by file.
/// Templates are trusted.
public final class Templates {
  private final @Nullable Path over;

  private Templates(@Nullable Path over) {
    this.over = over;
  }

  public static Templates builtIn() {
    return new Templates(null);
  }

  /// The built-in files, those of a folder in their stead where they have the same path.
  public static Templates over(Path folder) {
    return new Templates(folder);
  }

  public boolean has(String path) {
    return find(path) != null;
  }

  /// The bytes of a file, such as `assets/site.css`.
  public byte[] bytes(String path) {
    byte @Nullable [] found = find(path);
    if (found == null) {
      throw new NoSuchElementException("templates/" + path);
    }
    return found;
  }

  public String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  /// The paths of the files in a folder and below it, sorted: `list("assets")` gives
  /// `assets/site.css`, …
  public List<String> list(String folder) {
    TreeSet<String> paths = new TreeSet<>();
    try {
      if (over != null && Files.isDirectory(over.resolve(folder))) {
        collect(over, over.resolve(folder), paths);
      }
      var url = Templates.class.getResource("/templates/" + folder);
      if (url != null) {
        URI uri = url.toURI();
        if (uri.getScheme().equals("jar")) {
          try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
            collect(jar.getPath("/templates"), jar.getPath("/templates/" + folder), paths);
          }
        } else {
          Path start = Path.of(uri);
          Path root = start;
          for (int i = Path.of(folder).getNameCount(); i > 0; i--) {
            root = Objects.requireNonNull(root.getParent());
          }
          collect(root, start, paths);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    return List.copyOf(paths);
  }

  private static void collect(Path root, Path folder, Set<String> into) throws IOException {
    try (var files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> into.add(root.relativize(file).toString().replace('\\', '/')));
    }
  }

  private byte @Nullable [] find(String path) {
    try {
      if (over != null && Files.isRegularFile(over.resolve(path))) {
        return Files.readAllBytes(over.resolve(path));
      }
      try (InputStream in = Templates.class.getResourceAsStream("/templates/" + path)) {
        return in == null ? null : in.readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
