package org.hourline.cli;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.hourline.build.BuildOptions;
import org.hourline.build.BuildReport;
import org.hourline.build.SiteBuild;
import org.hourline.export.ProblemsJson;
import org.hourline.export.Sarif;
import org.hourline.links.LinkCheck;
import org.hourline.problem.GithubCommands;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
      "  hourline check --format sarif > problems.sarif",
      "  hourline check --format github      in a workflow of GitHub",
      "  hourline check --links              asks where links lead; takes a while the first time",
      "",
      "NO_COLOR turns colours off.",
    })
final class CheckCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final ContentOptions content = new ContentOptions();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = {
        "text (default): for people, to standard error.",
        "json: for programs. sarif: SARIF 2.1.0, for code hosts and editors. github: notes beside"
            + " the lines of a pull request. These go to standard output, and no table follows."
      })
  private Format format = Format.TEXT;

  @Option(
      names = "--links",
      description =
          "Ask the network, politely and for five minutes at most, whether the addresses in the"
              + " content still answer. Only warnings come of it. What was answered is kept for"
              + " some days in HOURLINE_CACHE, or else in the cache folder of the system.")
  private boolean links;

  /// How problems are printed.
  enum Format {
    TEXT,
    JSON,
    SARIF,
    GITHUB
  }

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
    LinkCheck asking =
        links
            ? new LinkCheck(
                HourlineCommand.version(),
                CacheFolder.of(surroundings).resolve("links.tsv"),
                Instant.now(),
                surroundings.clock())
            : null;
    BuildReport report = SiteBuild.check(options, asking);
    if (format == Format.TEXT) {
      return new ReportPrinter(surroundings, content).print(report);
    }
    surroundings.out().print(problems(report));
    return report.stopped() ? ExitCode.CONTENT : ExitCode.FINE;
  }

  private String problems(BuildReport report) {
    return switch (format) {
      case TEXT -> "";
      case JSON -> ProblemsJson.of(report.problems(), report.accepted());
      case SARIF ->
          Sarif.of(
              report.problems(), report.accepted(), SiteBuild.rules(), HourlineCommand.version());
      case GITHUB -> GithubCommands.of(report.problems());
    };
  }
}
