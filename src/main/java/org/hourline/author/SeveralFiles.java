package org.hourline.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hourline.read.ContentReader;
import org.jspecify.annotations.Nullable;

/// Changes several files of a content folder as one. The new files are written into a hidden folder
/// first, and then the list of what is to be done. Before that list has its name nothing has
/// changed; after it, whatever cuts the change off, [#mend] finishes it.
final class SeveralFiles {
  private static final Path PLAN = Path.of(ContentReader.UNFINISHED);
  private static final Path FOLDER = Path.of(".hourline-change");

  private final Path content;
  private final Step step;

  /// New texts by the names of their files, from the content folder on; null: the file goes.
  private final Map<String, @Nullable String> changes = new LinkedHashMap<>();

  SeveralFiles(Path content) {
    this(content, what -> {});
  }

  /// @param step told before each thing that is done to the disk, for tests that cut it off
  SeveralFiles(Path content, Step step) {
    this.content = content;
    this.step = step;
  }

  /// Something that is about to be done to the disk.
  @FunctionalInterface
  interface Step {
    void before(String what) throws IOException;
  }

  void put(String name, String text) {
    changes.put(name, text);
  }

  void delete(String name) {
    changes.put(name, null);
  }

  /// New texts by the names of their files; null: the file goes.
  Map<String, @Nullable String> changes() {
    return Collections.unmodifiableMap(changes);
  }

  /// The names of the files that change.
  List<String> names() {
    return List.copyOf(changes.keySet());
  }

  /// Does all of it.
  ///
  /// @throws IOException when the disk fails; then the folder is as it was, or [#mend] finishes it
  void apply() throws IOException {
    if (changes.isEmpty()) {
      return;
    }
    mend(content, step);
    List<String> plan = new ArrayList<>();
    try {
      step.before("folder");
      Files.createDirectories(content.resolve(FOLDER));
      for (Map.Entry<String, @Nullable String> change : changes.entrySet()) {
        String text = change.getValue();
        if (text == null) {
          plan.add("delete\t" + change.getKey());
        } else {
          Path aside = content.resolve(FOLDER).resolve(String.valueOf(plan.size()));
          step.before("write " + change.getKey());
          SafeFiles.write(aside, text);
          Path file = content.resolve(change.getKey());
          if (Files.exists(file)) {
            SafeFiles.keepPermissions(file, aside);
          }
          plan.add("put\t" + change.getKey());
        }
      }
      step.before("write the list");
      Path list = content.resolve(FOLDER).resolve("list");
      SafeFiles.write(list, String.join("\n", plan) + "\n");
      step.before("name the list");
      Files.move(list, content.resolve(PLAN), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!Files.exists(content.resolve(PLAN))) {
        clear(content);
      }
      throw e;
    }
    finish(content, step);
  }

  /// Finishes a change that was cut off, or takes away what one left that had not begun.
  ///
  /// @return the files of the change that was finished; empty: there was none
  /// @throws AuthorException where the list leads out of the folder
  static List<String> mend(Path content) throws IOException {
    return mend(content, what -> {});
  }

  private static List<String> mend(Path content, Step step) throws IOException {
    if (!Files.isDirectory(content.resolve(FOLDER))) {
      return List.of();
    }
    if (Files.exists(content.resolve(PLAN))) {
      return finish(content, step);
    }
    clear(content);
    return List.of();
  }

  private static List<String> finish(Path content, Step step) throws IOException {
    List<String> names = new ArrayList<>();
    List<String> plan = Files.readAllLines(content.resolve(PLAN), StandardCharsets.UTF_8);
    for (int i = 0; i < plan.size(); i++) {
      String name = plan.get(i).substring(plan.get(i).indexOf('\t') + 1);
      Path file = inside(content, name);
      names.add(name);
      if (plan.get(i).startsWith("delete")) {
        step.before("delete " + name);
        Files.deleteIfExists(file);
      } else {
        put(content.resolve(FOLDER).resolve(String.valueOf(i)), file, step);
      }
    }
    step.before("take the list away");
    Files.delete(content.resolve(PLAN));
    clear(content);
    return names;
  }

  private static void put(Path aside, Path file, Step step) throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path real = Files.exists(file) ? file.toRealPath() : file; // a link stays a link
    step.before("put " + real.getFileName());
    try {
      Files.move(aside, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (NoSuchFileException e) {
      if (!Files.exists(real)) {
        throw e;
      } // else it was put there before the change was cut off
    }
  }

  /// A file of the content; the list may have come with the content, from anywhere.
  private static Path inside(Path content, String name) throws IOException {
    Path file = content.resolve(name).normalize();
    Path root = content.toRealPath();
    Path near = file;
    while (near != null && !Files.exists(near)) {
      near = near.getParent();
    }
    if (!file.startsWith(content.normalize())
        || near == null
        || !near.toRealPath().startsWith(root)) {
      throw new AuthorException(
          PLAN
              + " names “"
              + name
              + "”, which lies outside the content: take the folder "
              + FOLDER
              + " away");
    }
    return file;
  }

  private static void clear(Path content) throws IOException {
    Path folder = content.resolve(FOLDER);
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.deleteIfExists(file);
        }
      }
      Files.deleteIfExists(folder);
    }
  }
}
