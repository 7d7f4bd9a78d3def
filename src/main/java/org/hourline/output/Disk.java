package org.hourline.output;

import java.io.IOException;
import java.nio.file.Path;

/// Everything that [SiteFolder] changes on the disk, one step at a time: what a test can make fail
/// at any step.
interface Disk {
  /// Makes a folder and those above it that are missing.
  void createFolders(Path folder) throws IOException;

  /// Writes a new file and forces it to the disk.
  void write(Path file, byte[] content) throws IOException;

  /// Makes `to` the same file as `from`, time stamp and all: a hard link, or a copy where the file
  /// system has none.
  void same(Path from, Path to) throws IOException;

  /// Renames; `to` must not be there.
  void move(Path from, Path to) throws IOException;

  /// Removes a file, a link (not what it leads to) or an empty folder.
  void delete(Path path) throws IOException;
}
