package org.hourline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The content that a command reads or changes.
final class ContentFolder {
  private static final String CONTENT = "content";

  @Option(
      names = {"-c", "--content"},
      paramLabel = "FOLDER",
      description =
          "The content to read. Default: content/ in the working directory; where there is none,"
              + " that of the project which the launcher belongs to.")
  private @Nullable Path content;

  /// The folder in which `content/` was found: where `site/` is put, too, when nobody says where.
  ///
  /// @throws UsageException when there is no content
  Path base(Surroundings surroundings) {
    Path folder = surroundings.folder();
    Path home = surroundings.home();
    if (content != null || Files.isDirectory(folder.resolve(CONTENT))) {
      return folder;
    }
    if (home != null && Files.isDirectory(home.resolve(CONTENT))) {
      return home;
    }
    throw new UsageException(
        "there is no content/ here: name the content with -c FOLDER, or begin with `hourline new"
            + " site FOLDER`");
  }

  /// @throws UsageException when there is no such folder
  Path path(Surroundings surroundings) {
    return content == null ? base(surroundings).resolve(CONTENT) : existing(surroundings, content);
  }

  /// The content's name in problems: as it was given, or from the working directory.
  String shown(Surroundings surroundings) {
    if (content != null) {
      return content.toString();
    }
    Path found = path(surroundings);
    Path folder = surroundings.folder();
    return (found.startsWith(folder) ? folder.relativize(found) : found).toString();
  }

  /// A folder that the command line names.
  ///
  /// @throws UsageException when there is no such folder
  static Path existing(Surroundings surroundings, Path named) {
    Path folder = surroundings.folder().resolve(named);
    if (!Files.isDirectory(folder)) {
      throw new UsageException(
          Files.exists(folder) ? named + " is not a folder" : "there is no folder " + named);
    }
    return folder;
  }
}
