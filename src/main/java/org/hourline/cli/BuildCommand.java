package org.hourline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hourline.build.BuildOptions;
import org.hourline.build.BuildReport;
import org.hourline.build.SiteBuild;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `hourline build`.
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    versionProvider = HourlineCommand.Version.class,
    sortOptions = false,
    description =
        "Makes the site of the content. Any error: all are listed, and nothing is written.",
    exitCodeListHeading = Help.EXIT_CODES,
    exitCodeList = {Help.FINE, Help.CONTENT, Help.USAGE, Help.MACHINE, Help.BUG},
    footerHeading = "%nExamples:%n",
    footer = {
      "  hourline build",
      "  hourline build -c my/content -o public",
      "  hourline build --base-url https://example.org/timeline/ --strict",
      "  hourline build --templates my/templates --drafts -o /tmp/preview",
      "",
      "NO_COLOR turns colours off.",
    })
final class BuildCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final ContentOptions content = new ContentOptions();

  @Mixin private final AddressOption address = new AddressOption();

  @Option(
      names = {"-o", "--output-dir"},
      paramLabel = "FOLDER",
      description =
          "The folder to write. Default: site/ beside the default content, else in the working"
              + " directory. Only a folder that is empty, new or Hourline's own is written to.")
  private @Nullable Path output;

  BuildCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    BuildOptions options =
        new BuildOptions(
            content.content(surroundings),
            content.shown(surroundings),
            content.templates(surroundings),
            address.base(),
            content.drafts(),
            content.strict());
    Path folder =
        output == null
            ? content.base(surroundings).resolve("site")
            : surroundings.folder().resolve(output);
    BuildReport report = SiteBuild.build(options, folder);
    return new ReportPrinter(surroundings, content).print(report);
  }
}
