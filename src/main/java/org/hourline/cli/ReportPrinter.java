package org.hourline.cli;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.hourline.build.BuildReport;
import org.hourline.problem.ProblemPrinter;

/// Prints what came of a command: problems to standard error, the table to standard output.
final class ReportPrinter {
  private final Surroundings surroundings;
  private final ContentOptions options;

  ReportPrinter(Surroundings surroundings, ContentOptions options) {
    this.surroundings = surroundings;
    this.options = options;
  }

  /// Problems and table.
  ///
  /// @return the exit code
  int print(BuildReport report) {
    int code = problems(report);
    if (!options.quiet() && !report.stopped()) {
      table(report);
    }
    return code;
  }

  /// @return the exit code
  int problems(BuildReport report) {
    boolean colour = surroundings.colour("err");
    surroundings.err().print(new ProblemPrinter(report.lines(), colour).print(report.problems()));
    if (report.stopped() && report.errors() == 0) {
      surroundings.err().println("--strict: the warnings stop it.");
    }
    surroundings.err().flush();
    return report.stopped() ? ExitCode.CONTENT : ExitCode.FINE;
  }

  private void table(BuildReport report) {
    BuildReport.Counts counts = report.counts();
    if (counts != null) {
      row("events", counts.events(), "");
      row("claims", counts.claims(), "");
      row("sources", counts.sources(), "");
    }
    var changes = report.changes();
    if (changes != null) {
      row("pages", report.pages(), "");
      row(
          "files changed",
          changes.written() + changes.removed(),
          " (" + changes.removed() + " of them removed), of " + changes.files());
    }
    int accepted = report.accepted().size();
    row("warnings", report.warnings(), accepted == 0 ? "" : " and " + accepted + " accepted");
    long nanos = surroundings.clock().getAsLong();
    row("milliseconds", TimeUnit.NANOSECONDS.toMillis(nanos), "");
  }

  private void row(String name, long number, String remark) {
    surroundings.out().printf(Locale.ROOT, "%-13s %6d%s%n", name, number, remark);
  }
}
