package org.hourline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.hourline.build.BriefingBuild;
import org.hourline.build.BriefingOrder;
import org.hourline.build.BuildOptions;
import org.hourline.model.BriefingKind;
import org.hourline.model.Importance;
import org.hourline.model.Paper;
import org.hourline.time.TimePoint;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `hourline brief`.
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    versionProvider = HourlineCommand.Version.class,
    sortOptions = false,
    description =
        "Makes a PDF of the content, or of a part of it, to be printed and carried into a meeting."
            + " What stands in content/briefings is made by `hourline build`.",
    exitCodeListHeading = Help.EXIT_CODES,
    exitCodeList = {Help.FINE, Help.CONTENT, Help.USAGE, Help.MACHINE, Help.BUG},
    footerHeading = "%nExamples:%n",
    footer = {
      "  hourline brief",
      "  hourline brief --kind flash --paper letter -o flash.pdf",
      "  hourline brief --place gwadar --from 2026-01-31 --to 2026-01-31",
      "  hourline brief --actor bla --actor military --importance 1",
      "  hourline brief --kind flash --as-known-at 2026-01-31T23:00",
      "",
      "NO_COLOR turns colours off.",
    })
final class BriefCommand implements Callable<Integer> {
  private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

  private final Surroundings surroundings;

  @Mixin private final ContentOptions content = new ContentOptions();

  @Mixin private final AddressOption address = new AddressOption();

  @Option(
      names = {"-k", "--kind"},
      paramLabel = "flash|full",
      description = "flash: one page, whatever there is to tell. full: everything. Default: full.")
  private BriefingKind kind = BriefingKind.FULL;

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "Default: the places that it covers, or else the timeline's title.")
  private @Nullable String title;

  @Option(
      names = {"-p", "--place"},
      paramLabel = "ID",
      description = "What happened there, or in a place that lies in it; may be repeated.")
  private List<String> places = new ArrayList<>();

  @Option(
      names = {"-a", "--actor"},
      paramLabel = "ID",
      description =
          "What it, or a part of it, had a part in, said, or was named in; may be repeated.")
  private List<String> actors = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "TIME",
      converter = TimeConverter.class,
      description = "What can have begun then or later: 2026-01-31 or 2026-01-31T03:00.")
  private @Nullable TimePoint from;

  @Option(
      names = "--to",
      paramLabel = "TIME",
      converter = TimeConverter.class,
      description = "What can have begun before then; of a date, until it ends.")
  private @Nullable TimePoint to;

  @Option(
      names = "--importance",
      paramLabel = "1|2|3",
      converter = ImportanceConverter.class,
      description = "1: headline events only. 2: all but details. Default: all.")
  private @Nullable Importance importance;

  @Option(
      names = "--as-known-at",
      paramLabel = "TIME",
      converter = TimeConverter.class,
      description = "Only what had been said, or may have been said, by then.")
  private @Nullable TimePoint asKnownAt;

  @Option(
      names = "--paper",
      paramLabel = "a4|letter",
      description = "The paper it is laid out for. Default: a4.")
  private Paper paper = Paper.A4;

  @Option(
      names = {"-l", "--language"},
      paramLabel = "TAG",
      description = "The language of its own words, such as ur. Default: the timeline's.")
  private @Nullable String language;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "The file to write. Default: named after what it holds, in the working directory."
              + " Only a PDF is written over.")
  private @Nullable Path output;

  BriefCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Path shown = output == null ? Path.of(name()) : output;
    Path file = surroundings.folder().resolve(shown);
    demandRoom(file, shown);
    BuildOptions options =
        new BuildOptions(
            content.content(surroundings),
            content.shown(surroundings),
            content.templates(surroundings),
            address.base(),
            content.drafts(),
            content.strict());
    BriefingOrder order =
        new BriefingOrder(
            kind, title, places, actors, from, to, importance, asKnownAt, language, paper);
    BriefingBuild.Made made = BriefingBuild.print(options, order, file);
    int code = new ReportPrinter(surroundings, content).problems(made.report());
    if (code == ExitCode.FINE && !content.quiet()) {
      surroundings.out().printf(Locale.ROOT, "%-13s %s%n", "file", shown);
      surroundings.out().printf(Locale.ROOT, "%-13s %6d%n", "pages", made.pages());
      long nanos = surroundings.clock().getAsLong();
      surroundings
          .out()
          .printf(Locale.ROOT, "%-13s %6d%n", "milliseconds", TimeUnit.NANOSECONDS.toMillis(nanos));
    }
    return code;
  }

  /// A name that tells one briefing from another: `full-gwadar-a4.pdf`.
  private String name() {
    List<String> parts = new ArrayList<>(List.of(kind.term()));
    parts.addAll(places);
    parts.addAll(actors);
    parts.add(paper.term());
    String name = String.join("-", parts).replaceAll("[^A-Za-z0-9-]", "_");
    return (name.length() > 100 ? name.substring(0, 100) : name) + ".pdf";
  }

  /// Only a PDF may be written over: a slip in a name must not cost anybody a file.
  ///
  /// @throws UsageException when something else is there
  private static void demandRoom(Path file, Path shown) throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (Files.isDirectory(file)) {
      throw new UsageException(shown + " is a folder: name a file in it");
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new UsageException(shown + " is not a plain file: name another");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] first = in.readNBytes(PDF.length);
      if (first.length > 0 && !java.util.Arrays.equals(first, PDF)) {
        throw new UsageException(shown + " is there and is no PDF: name another file");
      }
    }
  }
}
