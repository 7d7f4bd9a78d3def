package org.hourline.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.helpers.NOPLogger;

/// Has the system tell of changes below some folders. It gives hints, no truth: what has changed is
/// seen by looking ([Snapshot]). A folder that was deleted and made again is watched again.
final class Watch implements AutoCloseable {
  private final List<Path> folders;
  private final Runnable changed;
  private final Executor threads;
  private @Nullable DirectoryWatcher watcher;
  private @Nullable CompletableFuture<Void> watching;
  private List<Object> watched = List.of();

  /// @param changed called from another thread, soon after a change
  Watch(List<Path> folders, Runnable changed, Executor threads) {
    this.folders = folders;
    this.changed = changed;
    this.threads = threads;
  }

  /// Begins to watch, or begins anew where the folders are no longer those that were watched.
  void renew() {
    List<Object> now = keys();
    if (watching != null && !watching.isDone() && now.equals(watched)) {
      return;
    }
    close();
    watched = now;
    List<Path> there = folders.stream().filter(Files::isDirectory).toList();
    if (there.isEmpty()) {
      return;
    }
    try {
      watcher =
          DirectoryWatcher.builder()
              .paths(there)
              .listener(this::hear)
              .fileHashing(false)
              .logger(NOPLogger.NOP_LOGGER)
              .build();
      watching = watcher.watchAsync(threads);
    } catch (IOException | RuntimeException e) {
      // The folder went away meanwhile, or the system watches no more folders: looking is left.
      close();
    }
  }

  private void hear(DirectoryChangeEvent event) {
    Path path = event.path();
    if (path == null || !Snapshot.isPassing(String.valueOf(path.getFileName()))) {
      changed.run();
    }
  }

  /// Which folders stand at the watched paths.
  private List<Object> keys() {
    List<Object> keys = new ArrayList<>();
    for (Path folder : folders) {
      try {
        Object key = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
        keys.add(key == null ? "there" : key);
      } catch (IOException e) {
        keys.add("gone");
      }
    }
    return keys;
  }

  @Override
  public void close() {
    try {
      if (watcher != null) {
        watcher.close();
      }
    } catch (IOException e) {
      // It is not needed any more.
    }
    watcher = null;
    watching = null;
  }
}
