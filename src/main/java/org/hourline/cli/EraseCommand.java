package org.hourline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.hourline.author.Erasure;
import org.hourline.author.Erasure.Outcome;
import org.hourline.build.BuildOptions;
import org.hourline.build.BuildReport;
import org.hourline.build.SiteBuild;
import org.hourline.model.ErasedKind;
import org.hourline.output.SiteFiles;
import org.hourline.problem.ProblemPrinter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hourline erase ID --reason TEXT`: takes something out of the content, of every edition and of
/// the site that was built, and says what to publish again.
@Command(
    name = "erase",
    mixinStandardHelpOptions = true,
    versionProvider = HourlineCommand.Version.class,
    sortOptions = false,
    description = {
      "Takes something out of the content and of all editions alike, for good; content/erased.json"
          + " keeps that it was there, when it was erased and why.",
      "An event and a claim go, with every tie to them. An actor, a place and a source keep their"
          + " id, and what was said stays, but no name, place or title is told any more. It refuses"
          + " where a text still names what is to be erased, and lists every place.",
      "Then it builds the site anew where there is one, and lists the files to publish again. Files"
          + " that change are laid out as `hourline fmt` lays them out."
    },
    exitCodeListHeading = Help.EXIT_CODES,
    exitCodeList = {
      "0:it is erased, or was before",
      "1:texts still name it, or the content could not be published after it: nothing was written",
      Help.USAGE,
      Help.MACHINE,
      Help.BUG
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  hourline erase bridge-witness --reason \"At her request.\" --dry-run",
      "  hourline erase bridge-witness --reason \"At her request.\"",
      "  hourline erase jane-doe --as witness-3 --reason \"At her request.\"",
      "",
      "A reason is published: it must not say what was erased. Git keeps former versions of your",
      "files, and so may backups and whoever copied the site; no program can erase it there.",
    })
final class EraseCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final ContentFolder content = new ContentFolder();

  @Parameters(paramLabel = "ID", description = "Of an event, claim, actor, place or source.")
  private String id = "";

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "Why, for readers.")
  private String reason = "";

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      converter = ErasedKindConverter.class,
      description = "event, claim, actor, place or source: where several things have the id.")
  private @Nullable ErasedKind kind;

  @Option(
      names = "--as",
      paramLabel = "NEW-ID",
      description = "What is left gets this id, for one that tells who or what it was.")
  private @Nullable String as;

  @Option(
      names = "--leave-mentions",
      description = "Erase it although texts still name it: they are listed, and stay.")
  private boolean named;

  @Option(names = "--dry-run", description = "Only say what would change.")
  private boolean dry;

  @Option(
      names = {"-o", "--output-dir"},
      paramLabel = "FOLDER",
      description = "The site to build anew. Default: site/ beside the content.")
  private @Nullable Path output;

  @Mixin private final AddressOption address = new AddressOption();

  @Mixin private final TemplatesFolder templates = new TemplatesFolder();

  EraseCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = content.path(surroundings);
    String shown = content.shown(surroundings);
    Path over = templates.path(surroundings);
    ChangeCutOff.tell(Erasure.mend(folder), surroundings);
    Erasure.Asked asked =
        new Erasure.Asked(id, kind, reason, LocalDate.now(ZoneId.systemDefault()), as, named, dry);
    return switch (new Erasure(folder, shown, templates.laid(surroundings)).run(asked)) {
      case Outcome.Refused refused -> refused(refused);
      case Outcome.Already(var erased) -> {
        surroundings
            .out()
            .println("“" + id + "” was erased on " + erased.date() + ": " + erased.reason());
        yield dry ? ExitCode.FINE : publish(folder, shown, over);
      }
      case Outcome.Done done -> {
        tell(done);
        yield dry ? ExitCode.FINE : publish(folder, shown, over);
      }
    };
  }

  private int refused(Outcome.Refused refused) {
    surroundings
        .err()
        .print(
            new ProblemPrinter(refused.lines(), surroundings.colour("err"))
                .print(refused.problems()));
    surroundings
        .err()
        .println(
            refused.named()
                ? "hourline: nothing was erased. What these texts are to say, only you can decide."
                : "hourline: nothing was erased: without it the content would have these errors.");
    return ExitCode.CONTENT;
  }

  private void tell(Outcome.Done done) {
    var out = surroundings.out();
    String what = "the " + done.kind().term() + " “" + id + "”";
    String with =
        switch (done.claims()) {
          case 0 -> "";
          case 1 -> ", with 1 claim";
          default -> ", with " + done.claims() + " claims";
        };
    out.println((dry ? "This would erase " : "Erased: ") + what + with + ".");
    list("changed", done.changed());
    list("gone", done.gone());
    if (done.left() > 0) {
      out.println("Texts still name it, at " + done.left() + " places.");
    }
    if (!dry) {
      out.println("What texts say of it in other words only you can see: read them once more.");
      out.println(
          "Git keeps former versions of these files, and so may backups and whoever copied the"
              + " site.");
    }
  }

  /// Builds the site anew where there is one, and says what of it is to be published.
  private int publish(Path folder, String shown, @Nullable Path over) throws IOException {
    // Not where the command was called: a site that lies there may be of another content.
    Path site =
        output == null
            ? folder.toAbsolutePath().normalize().resolveSibling("site")
            : surroundings.folder().resolve(output);
    SiteFiles before = SiteFiles.of(site);
    if (before == null) {
      surroundings
          .out()
          .println(
              "Next: `hourline build`, and publish the site whole; and commit " + shown + "/.");
      return ExitCode.FINE;
    }
    BuildReport report =
        SiteBuild.build(new BuildOptions(folder, shown, over, address.base(), false, false), site);
    SiteFiles after = SiteFiles.of(site);
    if (report.stopped() || after == null) {
      surroundings
          .err()
          .print(
              new ProblemPrinter(report.lines(), surroundings.colour("err"))
                  .print(report.problems()));
      surroundings.err().println("hourline: it is erased, but the site could not be built anew.");
      return ExitCode.CONTENT;
    }
    surroundings.out().println(site.getFileName() + "/ is built anew. Publish again:");
    list("changed", after.changedSince(before));
    List<String> gone = before.paths().stream().filter(path -> !after.has(path)).toList();
    if (!gone.isEmpty()) {
      surroundings.out().println("Take down, where they are still served:");
      list("gone", gone);
    }
    surroundings.out().println("And commit " + shown + "/.");
    return ExitCode.FINE;
  }

  private void list(String word, List<String> files) {
    new TreeSet<>(files).forEach(file -> surroundings.out().printf("  %-7s  %s%n", word, file));
  }
}
