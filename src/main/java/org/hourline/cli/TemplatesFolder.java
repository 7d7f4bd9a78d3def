package org.hourline.cli;

import java.nio.file.Path;
import org.hourline.template.Templates;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The templates that a command prints with: the option of all that do.
final class TemplatesFolder {
  @Option(
      names = {"-t", "--templates"},
      paramLabel = "FOLDER",
      description = "Files to lay over the built-in templates, each for the one of the same path.")
  private @Nullable Path templates;

  /// Null where nothing was said.
  ///
  /// @throws UsageException when there is no such folder
  @Nullable Path path(Surroundings surroundings) {
    return templates == null ? null : ContentFolder.existing(surroundings, templates);
  }

  /// The built-in templates, with those of the folder over them.
  ///
  /// @throws UsageException when there is no such folder
  Templates laid(Surroundings surroundings) {
    Path over = path(surroundings);
    return over == null ? Templates.builtIn() : Templates.over(over);
  }
}
