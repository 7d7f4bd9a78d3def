package org.hourline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hourline.author.ClosingEdition;
import org.hourline.author.ClosingEdition.Outcome;
import org.hourline.build.BuildOptions;
import org.hourline.build.BuildReport;
import org.hourline.build.SiteBuild;
import org.hourline.model.Edition;
import org.hourline.problem.ProblemPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `hourline edition`: gives what is to be published a number, and keeps what it says.
@Command(
    name = "edition",
    mixinStandardHelpOptions = true,
    versionProvider = HourlineCommand.Version.class,
    sortOptions = false,
    description = {
      "Closes an edition: the last step before publishing.",
      "content/editions/N.json keeps the figures, times, claimants, statuses and titles; from then"
          + " on `hourline check` holds every change against it. Once edition N is closed, the next"
          + " run makes the content edition N + 1, in content/timeline.json. It refuses while"
          + " `check` finds errors, and writes nothing where nothing has changed."
    },
    exitCodeListHeading = Help.EXIT_CODES,
    exitCodeList = {Help.FINE, Help.CONTENT, Help.USAGE, Help.MACHINE, Help.BUG},
    footerHeading = "%nExample, the whole way to a published correction:%n",
    footer = {
      "  (change the figure in its file)",
      "  hourline check       says which correction is missing, and the text to add",
      "  (add it, say why; set as_of in content/timeline.json)",
      "  hourline edition     closes the next edition",
      "  hourline build       site/ now says so; publish it, and commit content/",
    })
final class EditionCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final ContentFolder content = new ContentFolder();

  EditionCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = content.path(surroundings);
    String shown = content.shown(surroundings);
    ChangeCutOff.tell(ClosingEdition.mend(folder), surroundings);
    BuildReport report = SiteBuild.check(new BuildOptions(folder, shown, null, null, false, false));
    if (report.stopped()) {
      surroundings
          .err()
          .print(
              new ProblemPrinter(report.lines(), surroundings.colour("err"))
                  .print(report.problems()));
      surroundings.err().println("hourline: no edition was closed, and nothing written.");
      return ExitCode.CONTENT;
    }
    switch (new ClosingEdition(folder, shown).write()) {
      case Outcome.Closed closed -> tell(closed, shown);
      case Outcome.Nothing(int number, var asOf) ->
          surroundings
              .out()
              .println(
                  "Nothing has changed since edition "
                      + number
                      + " (as of "
                      + asOf
                      + "), and nothing was written.");
    }
    return ExitCode.FINE;
  }

  private void tell(Outcome.Closed closed, String shown) {
    var out = surroundings.out();
    Edition edition = closed.edition();
    Edition before = closed.before();
    long claims =
        edition.events().stream().mapToLong(entry -> entry.claims().size()).sum()
            + edition.claims().size();
    out.println("Edition " + edition.number() + " is closed, as of " + edition.asOf() + ".");
    out.printf(
        Locale.ROOT,
        "  %s: %d events, %d claims%n",
        closed.file(),
        edition.events().size(),
        claims);
    if (closed.raised()) {
      out.println("  " + shown + "/timeline.json: \"edition\": " + edition.number());
    }
    if (before != null) {
      int changes = closed.changes().size();
      out.println(
          changes == 0
              ? "  No figure, time, claimant, status or title differs from edition "
                  + before.number()
                  + "."
              : "  Changes since edition "
                  + before.number()
                  + ": "
                  + changes
                  + "; `hourline diff "
                  + before.number()
                  + " "
                  + edition.number()
                  + "` tells them.");
      if (before.asOf().equals(edition.asOf())) {
        out.println(
            "  Its as_of is that of edition "
                + before.number()
                + "; `as_of` in timeline.json says when an edition is of.");
      }
    }
    out.println("Next: `hourline build`, publish the site, and commit " + shown + "/.");
  }
}
