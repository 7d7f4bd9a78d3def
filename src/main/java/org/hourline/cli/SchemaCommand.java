package org.hourline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hourline.author.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `hourline schema`.
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    versionProvider = HourlineCommand.Version.class,
    sortOptions = false,
    description =
        "Writes a JSON Schema (2020-12) for each kind of content file, for editors that complete"
            + " and check as you write. They are made from what the reader itself reads by.",
    exitCodeListHeading = Help.EXIT_CODES,
    exitCodeList = {Help.FINE, Help.USAGE, Help.MACHINE, Help.BUG},
    footerHeading = "%nExamples:%n",
    footer = {
      "  hourline schema",
      "  hourline schema -o editor/schemas",
    })
final class SchemaCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Option(
      names = {"-o", "--output-dir"},
      paramLabel = "FOLDER",
      defaultValue = "schemas",
      description = "Where to write them. Default: schemas/ in the working directory.")
  private Path output = Path.of("schemas");

  SchemaCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    for (String name : Schemas.write(surroundings.folder().resolve(output))) {
      surroundings.out().println(output.resolve(name));
    }
    return ExitCode.FINE;
  }
}
