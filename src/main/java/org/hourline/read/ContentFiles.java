package org.hourline.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hourline.problem.Position;
import org.jspecify.annotations.Nullable;

/// The files of the content folder, in the order of their paths. Hidden files are left alone; a
/// link that leads out of the folder, and what is neither file nor folder, is refused. A link to a
/// folder is followed, but not to one that it lies in, nor out of a folder that a link led to: so
/// every walk ends.
final class ContentFiles {
  private final Path root;
  private final String shown;
  private final Findings findings;
  private final Missed missed;
  private final List<Found> found = new ArrayList<>();

  private ContentFiles(Path root, String shown, Findings findings, Missed missed) {
    this.root = root;
    this.shown = shown;
    this.findings = findings;
    this.missed = missed;
  }

  /// A file.
  ///
  /// @param name from the content folder on, with `/`
  /// @param shown as the editor knows it
  record Found(String name, String shown, Path path) {
    /// Its name without its folders.
    String last() {
      return name.substring(name.lastIndexOf('/') + 1);
    }

    /// Its name without its folders and its ending.
    String stem() {
      return last().substring(0, last().lastIndexOf('.'));
    }

    boolean isMarkdown() {
      return name.endsWith(".md");
    }

    boolean isIn(String folder) {
      return name.startsWith(folder + "/");
    }

    Position start() {
      return Position.startOf(shown);
    }
  }

  /// Every file of the folder; empty, with the problem told, where it is none.
  static List<Found> list(Path content, String shown, Findings findings, Missed missed) {
    try {
      ContentFiles files = new ContentFiles(content.toRealPath(), shown, findings, missed);
      if (Files.isDirectory(files.root)) {
        files.walk(files.root, "", false);
        return List.copyOf(files.found);
      }
    } catch (IOException e) {
      // told below, as every folder that cannot be opened
    }
    findings.add(
        ShapeRules.NOT_A_FOLDER,
        Position.startOf(shown),
        "There is no content folder here",
        "name it with --content");
    return List.of();
  }

  /// @param linked whether a link led to the folder
  private void walk(Path folder, String name, boolean linked) {
    List<Path> paths;
    try (Stream<Path> stream = Files.list(folder)) {
      paths = stream.sorted(java.util.Comparator.comparing(ContentFiles::last)).toList();
    } catch (IOException e) {
      unreadable(name, e);
      return;
    }
    for (Path path : paths) {
      String last = last(path);
      if (!last.startsWith(".")) {
        visit(path, name.isEmpty() ? last : name + "/" + last, linked);
      }
    }
  }

  private void visit(Path path, String name, boolean linked) {
    try {
      Path real = path;
      if (Files.isSymbolicLink(path)) {
        real = path.toRealPath();
        if (!real.startsWith(root)) {
          findings.add(
              ShapeRules.LINK_OUTSIDE,
              Position.startOf(shown(name)),
              "This link leads out of the content folder",
              "copy the file into the folder");
          missed.at(name);
          return;
        }
      }
      if (Files.isDirectory(real)) {
        boolean link = !real.equals(path);
        if (!link || !(linked || path.startsWith(real))) {
          walk(real, name, link || linked);
        }
      } else if (Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
        found.add(new Found(name, shown(name), real));
      } else {
        findings.add(
            ShapeRules.SPECIAL_FILE,
            Position.startOf(shown(name)),
            "This is neither a file nor a folder",
            "take it out of the content folder");
        missed.at(name);
      }
    } catch (IOException e) {
      unreadable(name, e);
    }
  }

  private String shown(String name) {
    return shown + "/" + name;
  }

  private void unreadable(String name, IOException e) {
    tell(shown(name), e, findings);
    missed.at(name);
  }

  private static void tell(String shown, IOException e, Findings findings) {
    findings.add(
        ShapeRules.UNREADABLE_FILE,
        Position.startOf(shown),
        "This cannot be read (" + e.getClass().getSimpleName().replace("Exception", "") + ")",
        "look at its permissions, and where it links to");
  }

  private static String last(Path path) {
    return String.valueOf(path.getFileName());
  }

  /// The bytes of a file; null, with the problem told, where it cannot be read.
  static byte @Nullable [] bytes(Found file, int most, Findings findings) {
    try {
      if (Files.size(file.path()) > most) {
        findings.add(
            ShapeRules.TOO_LARGE,
            file.start(),
            "The file has " + Files.size(file.path()) + " bytes",
            "at most " + most + " are read: split it");
        return null;
      }
      return Files.readAllBytes(file.path());
    } catch (IOException e) {
      tell(file.shown(), e, findings);
      return null;
    }
  }
}
