package org.hourline.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/// What went wrong with a disk, in words: Java's own message is often the bare path.
final class DiskWords {
  private DiskWords() {}

  static String of(@Nullable IOException e) {
    return switch (e) {
      case null -> "the disk failed";
      case AccessDeniedException denied -> "permission denied: " + denied.getFile();
      case NoSuchFileException missing -> "no such file: " + missing.getFile();
      case FileSystemException disk when disk.getReason() != null ->
          disk.getReason() + (disk.getFile() == null ? "" : ": " + disk.getFile());
      default -> e.getMessage() == null ? e.toString() : e.getMessage();
    };
  }
}
