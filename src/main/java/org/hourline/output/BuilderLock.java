package org.hourline.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Holds that one builder at a time writes a site. The system lets go of the lock when its holder
/// ends, however it ends: a lock file left behind by a crash is in nobody's way.
final class BuilderLock implements AutoCloseable {
  private final Path file;
  private final FileChannel channel;

  private BuilderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /// The lock, or null when another builder has it.
  static @Nullable BuilderLock take(Path file) throws IOException {
    while (true) {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        FileLock lock = channel.tryLock();
        if (lock == null) {
          channel.close();
          return null;
        }
        // Between opening and locking, the last holder may have removed the file and a third
        // builder may have made another: a lock on a removed file locks nothing.
        if (isStill(file, channel)) {
          return new BuilderLock(file, channel);
        }
        channel.close();
      } catch (OverlappingFileLockException takenInThisProgram) {
        channel.close();
        return null;
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
    }
  }

  /// Whether the locked file is the one that now has the name. Java tells no channel's inode, so a
  /// mark is written through the channel and read by the name.
  private static boolean isStill(Path file, FileChannel channel) throws IOException {
    String mark =
        Long.toHexString(ProcessHandle.current().pid()) + "-" + System.identityHashCode(channel);
    byte[] bytes = mark.getBytes(StandardCharsets.US_ASCII);
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(bytes), 0);
    try {
      return Arrays.equals(Files.readAllBytes(file), bytes);
    } catch (NoSuchFileException removed) {
      return false;
    }
  }

  /// Removes the file while the lock is held, then lets go.
  @Override
  public void close() throws IOException {
    try {
      Files.deleteIfExists(file);
    } finally {
      channel.close();
    }
  }
}
