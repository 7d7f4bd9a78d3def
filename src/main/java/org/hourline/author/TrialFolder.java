package org.hourline.author;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// A content folder as it would be after a change: a hidden folder in it, of links to its files
/// where the disk has links, and gone when it is closed.
final class TrialFolder implements AutoCloseable {
  private static final String NAME = ".hourline-trial";

  private final Path content;
  private final Path folder;

  private TrialFolder(Path content) {
    this.content = content;
    this.folder = content.resolve(NAME);
  }

  /// Every file of the content that is not hidden.
  static TrialFolder of(Path content) throws IOException {
    clear(content);
    TrialFolder trial = new TrialFolder(content);
    try {
      Files.createDirectories(trial.folder);
      Files.walkFileTree(content, trial.copying());
    } catch (IOException e) {
      trial.close();
      throw e;
    }
    return trial;
  }

  /// Takes away what a run left that was cut off.
  static void clear(Path content) throws IOException {
    new TrialFolder(content).close();
  }

  private SimpleFileVisitor<Path> copying() {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes attributes)
          throws IOException {
        if (isHidden(from) && !from.equals(content)) {
          return FileVisitResult.SKIP_SUBTREE;
        }
        Files.createDirectories(folder.resolve(content.relativize(from)));
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path from, BasicFileAttributes attributes)
          throws IOException {
        if (!isHidden(from) && Files.isRegularFile(from)) {
          Path to = folder.resolve(content.relativize(from));
          try {
            Files.createLink(to, from.toRealPath());
          } catch (IOException | UnsupportedOperationException noLinks) {
            // The disk has none, or the file is on another; if it cannot be copied either, that is
            // told.
            Files.copy(from, to);
          }
        }
        return FileVisitResult.CONTINUE;
      }
    };
  }

  private static boolean isHidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }

  Path path() {
    return folder;
  }

  /// @param text null: the file goes
  void put(String name, @Nullable String text) throws IOException {
    Path file = folder.resolve(name);
    Files.deleteIfExists(file); // never written through a link
    if (text != null) {
      Path parent = file.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      SafeFiles.write(file, text);
    }
  }

  @Override
  public void close() throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path empty, @Nullable IOException e)
              throws IOException {
            if (e != null) {
              throw e;
            }
            Files.delete(empty);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
