package org.hourline.cli;

import java.util.concurrent.Callable;
import org.hourline.build.BuildOptions;
import org.hourline.build.SiteBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `hourline check`.
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = HourlineCommand.Version.class,
    sortOptions = false,
    description = "Lists everything that is wrong with the content. Writes nothing.",
    exitCodeListHeading = Help.EXIT_CODES,
    exitCodeList = {Help.FINE, Help.CONTENT, Help.USAGE, Help.MACHINE, Help.BUG},
    footerHeading = "%nExamples:%n",
    footer = {
      "  hourline check",
      "  hourline check --strict -c my/content",
      "",
      "NO_COLOR turns colours off.",
    })
final class CheckCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final ContentOptions content = new ContentOptions();

  CheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    BuildOptions options =
        new BuildOptions(
            content.content(surroundings),
            content.shown(surroundings),
            content.templates(surroundings),
            null,
            content.drafts(),
            content.strict());
    return new ReportPrinter(surroundings, content).print(SiteBuild.check(options));
  }
}
