package org.hourline.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What is read: the options that every command shares.
final class ContentOptions {
  @Mixin private final ContentFolder content = new ContentFolder();

  @Mixin private final TemplatesFolder templates = new TemplatesFolder();

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

  /// See [ContentFolder].
  Path base(Surroundings surroundings) {
    return content.base(surroundings);
  }

  /// @throws UsageException when there is no such folder
  Path content(Surroundings surroundings) {
    return content.path(surroundings);
  }

  /// @throws UsageException when there is no such folder
  @Nullable Path templates(Surroundings surroundings) {
    return templates.path(surroundings);
  }

  /// The content's name in problems: as it was given, or from the working directory.
  String shown(Surroundings surroundings) {
    return content.shown(surroundings);
  }
}
