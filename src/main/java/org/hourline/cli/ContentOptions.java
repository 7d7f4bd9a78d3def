package org.hourline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What is read: the options that `build` and `check` share.
final class ContentOptions {
  private static final String CONTENT = "content";

  @Option(
      names = {"-c", "--content"},
      paramLabel = "FOLDER",
      description =
          "The content to read. Default: content/ in the working directory; where there is none,"
              + " that of the project which the launcher belongs to.")
  private @Nullable Path content;

  @Option(
      names = {"-t", "--templates"},
      paramLabel = "FOLDER",
      description = "Files to lay over the built-in templates, each for the one of the same path.")
  private @Nullable Path templates;

  @Option(
      names = "--strict",
      description = "Warnings stop the build like errors, but for those accepted in timeline.json.")
  private boolean strict;

  @Option(names = "--drafts", description = "Take events with the status draft like the others.")
  private boolean drafts;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print problems only.")
  private boolean quiet;

  boolean strict() {
    return strict;
  }

  boolean drafts() {
    return drafts;
  }

  boolean quiet() {
    return quiet;
  }

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
    throw new UsageException("there is no content/ here: name the content with -c FOLDER");
  }

  /// @throws UsageException when there is no such folder
  Path content(Surroundings surroundings) {
    return content == null ? base(surroundings).resolve(CONTENT) : folder(surroundings, content);
  }

  /// @throws UsageException when there is no such folder
  @Nullable Path templates(Surroundings surroundings) {
    return templates == null ? null : folder(surroundings, templates);
  }

  /// The content's name in problems: as it was given, or from the working directory.
  String shown(Surroundings surroundings) {
    if (content != null) {
      return content.toString();
    }
    Path found = content(surroundings);
    Path folder = surroundings.folder();
    return (found.startsWith(folder) ? folder.relativize(found) : found).toString();
  }

  private static Path folder(Surroundings surroundings, Path named) {
    Path folder = surroundings.folder().resolve(named);
    if (!Files.isDirectory(folder)) {
      throw new UsageException(
          Files.exists(folder) ? named + " is not a folder" : "there is no folder " + named);
    }
    return folder;
  }
}
