package org.hourline.read;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.hourline.markup.Marks;
import org.hourline.markup.Markup;
import org.jspecify.annotations.Nullable;

/// What was understood of each file by itself, kept from one reading of the content to the next. A
/// file is known again by its bytes, never by its time stamp: so reading with a memory gives what
/// reading without one gives. It holds as much as the last reading used. Files may be taken in by
/// several threads, readings by one after the other.
public final class Memory {
  private Map<String, Kept> lastFiles = Map.of();
  private Map<String, Kept> files = new ConcurrentHashMap<>();
  private Map<String, Marks> lastMarks = Map.of();
  private Map<String, Marks> marks = new ConcurrentHashMap<>();

  /// @param bytes of the file
  @SuppressWarnings("ArrayRecordComponent") // compared by hand, never changed
  private record Kept(byte[] bytes, FileTree tree) {}

  /// Begins a reading: what it does not ask for is forgotten at the beginning of the next.
  void begin() {
    lastFiles = files;
    files = new ConcurrentHashMap<>();
    lastMarks = marks;
    marks = new ConcurrentHashMap<>();
  }

  /// What stands in a file with these bytes.
  FileTree file(String path, byte[] bytes, Function<byte[], FileTree> read) {
    @Nullable Kept kept = files.get(path);
    if (kept == null) {
      kept = lastFiles.get(path);
    }
    if (kept == null || !Arrays.equals(kept.bytes(), bytes)) {
      kept = new Kept(bytes, read.apply(bytes));
    }
    files.put(path, kept);
    return kept.tree();
  }

  /// What a text refers to: see [Markup#marks].
  Marks marks(String markdown) {
    @Nullable Marks found = marks.get(markdown);
    if (found == null) {
      found = lastMarks.get(markdown);
    }
    if (found == null) {
      found = Markup.marks(markdown);
    }
    marks.put(markdown, found);
    return found;
  }
}
