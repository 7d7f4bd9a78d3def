package org.hourline.author;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// The only way in which this package changes a disk: a file is written beside its place, forced to
/// the disk, and renamed into it, so that whoever reads at any moment, also after a crash, finds
/// the old file or the new one.
final class SafeFiles {
  private SafeFiles() {}

  /// Writes a file that is not there yet, and the folders above it.
  ///
  /// @throws AuthorException where something stands there already
  static void create(Path file, String shown, String text) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new AuthorException(shown + " is there already, and nothing was written");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path aside = aside(file);
    try {
      write(aside, text);
      Files.createLink(file, aside); // unlike a rename, this never takes another file's place
    } catch (FileAlreadyExistsException e) {
      throw new AuthorException(shown + " is there already, and nothing was written");
    } catch (UnsupportedOperationException e) {
      Files.move(aside, file);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  /// Puts a text in the place of a file's, which keeps its permissions. A link stays a link: what
  /// it leads to is changed.
  static void replace(Path file, String text) throws IOException {
    Path real = file.toRealPath();
    Path aside = aside(real);
    try {
      write(aside, text);
      keepPermissions(real, aside);
      Files.move(aside, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  /// The same, where the file still holds what it held when it was read.
  ///
  /// @throws AuthorException where it does not, and nothing was written
  static void replace(Path file, String shown, String before, String text) throws IOException {
    if (!text(file, shown).equals(before)) {
      throw new AuthorException(shown + " was changed meanwhile, and is left as it is: try again");
    }
    replace(file, text);
  }

  /// The text of a file, which is UTF-8; a byte-order mark stays in it.
  ///
  /// @throws AuthorException where it is not UTF-8
  static String text(Path file, String shown) throws IOException {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new AuthorException(shown + " is not UTF-8: save it as UTF-8 first");
    }
  }

  /// Hidden, so that neither the reader nor an editor takes it for content.
  private static Path aside(Path file) {
    return file.resolveSibling("." + file.getFileName() + ".hourline-new");
  }

  static void write(Path file, String text) throws IOException {
    Files.deleteIfExists(file); // left by a run that was cut off
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  static void keepPermissions(Path from, Path to) throws IOException {
    try {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    } catch (UnsupportedOperationException e) {
      // a file system without them has nothing to keep
    }
  }
}
