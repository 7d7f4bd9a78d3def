package org.hourline.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/// A file that belongs to no site, put at its place whole or not at all.
public final class LoneFile {
  private LoneFile() {}

  /// Writes a file in the place of the one that is there; makes the folders above it.
  ///
  /// @throws IOException when the disk fails; the old file then stays
  public static void write(Path file, byte[] content) throws IOException {
    Path place = file.toAbsolutePath();
    Path folder = Objects.requireNonNull(place.getParent());
    Files.createDirectories(folder);
    // Not a temporary file of Java's: that would be for its owner's eyes alone.
    Path next =
        folder.resolve("." + place.getFileName() + "." + ProcessHandle.current().pid() + ".next");
    try {
      Files.write(next, content);
      Files.move(next, place, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(next);
    }
  }
}
