package org.hourline.cli;

import java.util.concurrent.Callable;
import org.hourline.author.Reference;
import picocli.CommandLine.Command;

/// `hourline reference`.
@Command(
    name = "reference",
    mixinStandardHelpOptions = true,
    versionProvider = HourlineCommand.Version.class,
    description = "Prints every key that content may hold, with its meaning, as Markdown.",
    exitCodeListHeading = Help.EXIT_CODES,
    exitCodeList = {Help.FINE, Help.USAGE, Help.BUG},
    footerHeading = "%nExamples:%n",
    footer = {
      "  hourline reference | less",
      "  hourline reference > reference.md",
    })
final class ReferenceCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  ReferenceCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    surroundings.out().print(Reference.markdown());
    return ExitCode.FINE;
  }
}
