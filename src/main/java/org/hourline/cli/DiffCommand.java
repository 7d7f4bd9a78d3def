package org.hourline.cli;

import java.util.concurrent.Callable;
import org.hourline.author.EditionReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `hourline diff A B`: what differs between two editions.
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    versionProvider = HourlineCommand.Version.class,
    sortOptions = false,
    description = {
      "Tells what differs between two editions: figures, times, claimants, statuses, titles.",
      "An edition is its number; now is the content as it stands."
    },
    exitCodeListHeading = Help.EXIT_CODES,
    exitCodeList = {
      "0:they were compared, whether or not they differ",
      "2:there is no such edition, the content has errors, or the command line is wrong",
      Help.MACHINE,
      Help.BUG
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  hourline diff 1 2      what edition 2 changed",
      "  hourline diff 2 now    what has changed since, also what is not closed yet",
    })
final class DiffCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final ContentFolder content = new ContentFolder();

  @Parameters(index = "0", paramLabel = "A", description = "The edition before.")
  private String before = "";

  @Parameters(index = "1", paramLabel = "B", description = "The edition after.")
  private String after = "";

  DiffCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    surroundings
        .out()
        .print(
            EditionReport.of(
                content.path(surroundings), content.shown(surroundings), before, after));
    return ExitCode.FINE;
  }
}
