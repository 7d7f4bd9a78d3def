package org.hourline.serve;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The files of some folders at one moment, as far as the system tells without reading them.
///
/// @param folders each folder's files, by their paths from it on
record Snapshot(List<Map<String, Stamp>> folders) {
  /// Hidden files, and what editors keep beside a file while they write: Vim's swap files, its
  /// backup and its trial `4913`, Emacs's locks, the safe writes of JetBrains and of GNOME.
  private static final Pattern PASSING =
      Pattern.compile("\\..*|.*~|#.*#|4913|.*\\.sw[a-z]|.*___jb_(?:tmp|old)___");

  /// How a file stood.
  ///
  /// @param key which file it is: another one may have been put in its place
  record Stamp(FileTime time, long size, @Nullable Object key) {}

  static Snapshot of(List<Path> folders) {
    return new Snapshot(folders.stream().map(Snapshot::files).toList());
  }

  /// Whether a file is none of the content: nothing is built for it.
  static boolean isPassing(String name) {
    return PASSING.matcher(name).matches();
  }

  private static Map<String, Stamp> files(Path folder) {
    Map<String, Stamp> files = new HashMap<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          32,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
              return !path.equals(folder) && isPassing(name(path))
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes found) {
              if (!isPassing(name(path))) {
                files.put(
                    folder.relativize(path).toString(),
                    new Stamp(found.lastModifiedTime(), found.size(), found.fileKey()));
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException e) {
              return FileVisitResult.CONTINUE; // gone between two looks, or a link in a circle
            }

            @Override
            public FileVisitResult postVisitDirectory(Path path, @Nullable IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      // The folder is gone: it has no files.
    }
    return files;
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  /// Whether the disk keeps times finely enough that no two changes look the same: finer than the
  /// whole seconds of older file systems.
  boolean isFine() {
    return folders.stream()
        .flatMap(files -> files.values().stream())
        .map(Stamp::time)
        .anyMatch(time -> !time.equals(FileTime.from(time.to(SECONDS), SECONDS)));
  }

  /// Whether a folder, by its number, has other files than in another snapshot.
  boolean differs(Snapshot other, int folder) {
    return !folders.get(folder).equals(other.folders.get(folder));
  }

  /// The files that are new, gone or changed since another snapshot, sorted.
  List<String> since(Snapshot before) {
    List<String> changed = new ArrayList<>();
    for (int i = 0; i < folders.size(); i++) {
      Map<String, Stamp> now = folders.get(i);
      Map<String, Stamp> then = before.folders.get(i);
      Set<String> paths = new TreeSet<>(now.keySet());
      paths.addAll(then.keySet());
      paths.removeIf(path -> Objects.equals(now.get(path), then.get(path)));
      changed.addAll(paths);
    }
    return changed;
  }
}
