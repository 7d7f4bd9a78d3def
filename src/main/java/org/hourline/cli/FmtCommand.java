package org.hourline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hourline.author.Tidy;
import org.hourline.problem.ProblemPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hourline fmt`.
@Command(
    name = "fmt",
    mixinStandardHelpOptions = true,
    versionProvider = HourlineCommand.Version.class,
    sortOptions = false,
    description = {
      "Writes content files in one order and one style, and prints the name of each that changes."
          + " What they say, their comments and every byte under the front matter stay.",
      "A file that cannot be read is left alone, and what is wrong with it is told.",
    },
    exitCodeListHeading = Help.EXIT_CODES,
    exitCodeList = {
      Help.FINE,
      "1:a file cannot be read; with --check also: a file would change",
      Help.USAGE,
      Help.MACHINE,
      Help.BUG
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  hourline fmt",
      "  hourline fmt content/events/bridge-closed.md",
      "  hourline fmt --check -c my/content",
      "",
      "NO_COLOR turns colours off.",
    })
final class FmtCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final ContentFolder content = new ContentFolder();

  @Option(names = "--check", description = "Only print the names; write nothing.")
  private boolean check;

  @Parameters(paramLabel = "FILE", description = "Content files, or folders of them. Default: all.")
  private List<Path> files = new ArrayList<>();

  FmtCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Tidy.Outcome outcome =
        Tidy.run(
            content.path(surroundings),
            content.shown(surroundings),
            surroundings.folder(),
            files,
            !check);
    outcome.changed().forEach(surroundings.out()::println);
    boolean colour = surroundings.colour("err");
    surroundings.err().print(new ProblemPrinter(outcome.lines(), colour).print(outcome.problems()));
    boolean fine = outcome.problems().isEmpty() && !(check && !outcome.changed().isEmpty());
    return fine ? ExitCode.FINE : ExitCode.CONTENT;
  }
}
