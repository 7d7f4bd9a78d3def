package org.hourline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.hourline.build.BuildOptions;
import org.hourline.build.BuildReport;
import org.hourline.problem.ProblemPrinter;
import org.hourline.serve.Listener;
import org.hourline.serve.LiveServer;
import org.hourline.serve.Rebuilt;
import org.hourline.serve.ServeOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `hourline serve`.
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = HourlineCommand.Version.class,
    sortOptions = false,
    description = {
      "Shows the site in a browser of this machine while you write: a saved file is seen at once.",
      "Errors lie over the last good page until they are mended. Drafts are shown, and marked."
          + " Nothing is written; `hourline build` makes the site. Ctrl-C ends it."
    },
    exitCodeListHeading = Help.EXIT_CODES,
    exitCodeList = {Help.FINE, Help.USAGE, Help.MACHINE, Help.BUG},
    footerHeading = "%nExamples:%n",
    footer = {
      "  hourline serve --open",
      "  hourline serve -c my/content -p 8000",
      "  hourline serve --templates my/templates --no-drafts",
      "",
      "NO_COLOR turns colours off.",
    })
final class ServeCommand implements Callable<Integer> {
  private static final int DEFAULT_PORT = 1314;
  private static final int NAMED = 3;

  private final Surroundings surroundings;

  @Mixin private final ContentFolder content = new ContentFolder();

  @Mixin private final TemplatesFolder templates = new TemplatesFolder();

  @Option(
      names = {"-p", "--port"},
      paramLabel = "PORT",
      description = "Where to listen. Default: " + DEFAULT_PORT + "; where it is taken, the next.")
  private int port = DEFAULT_PORT;

  @Option(names = "--open", description = "Open the site in the browser.")
  private boolean open;

  @Option(
      names = "--poll",
      description =
          "Look at all files again and again, where the system does not tell of changes: network"
              + " folders, some containers.")
  private boolean poll;

  @Option(names = "--no-drafts", description = "Leave out events with the status draft.")
  private boolean withoutDrafts;

  ServeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (port < 0 || port > 65535) {
      throw new UsageException("a port is a number from 0 to 65535");
    }
    BuildOptions build =
        new BuildOptions(
            content.path(surroundings),
            content.shown(surroundings),
            templates.path(surroundings),
            null,
            !withoutDrafts,
            false);
    ServeOptions options = new ServeOptions(build, port, poll);
    CountDownLatch stopped = new CountDownLatch(1);
    try (LiveServer server = LiveServer.start(options, new Terminal(), surroundings.clock())) {
      Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown));
      greet(server);
      stopped.await();
    }
    return ExitCode.FINE;
  }

  private void greet(LiveServer server) {
    PrintWriter out = surroundings.out();
    if (port != 0 && server.port() != port) {
      out.println("Port " + port + " is taken: listening on " + server.port() + ".");
    }
    out.println(server.address() + " shows " + content.shown(surroundings) + "; Ctrl-C ends it.");
    out.flush();
    if (open) {
      OpenedBrowser.open(server.address(), surroundings);
    }
  }

  /// What the server does, a line each.
  private final class Terminal implements Listener {
    @Override
    public synchronized void rebuilt(Rebuilt rebuilt) {
      BuildReport report = rebuilt.report();
      boolean colour = surroundings.colour("err");
      surroundings.err().print(new ProblemPrinter(report.lines(), colour).print(report.problems()));
      surroundings.err().flush();
      surroundings.out().println(line(rebuilt));
      surroundings.out().flush();
    }

    /// "14 ms: events/bridge.md: 12 events, 1 warning".
    private String line(Rebuilt rebuilt) {
      BuildReport report = rebuilt.report();
      StringBuilder line = new StringBuilder();
      line.append(
          String.format(
              Locale.ROOT, "%5d ms  ", TimeUnit.NANOSECONDS.toMillis(rebuilt.nanoseconds())));
      if (!rebuilt.changed().isEmpty()) {
        line.append(names(rebuilt.changed())).append(": ");
      }
      if (report.stopped()) {
        line.append(count(report.errors(), "error")).append("; browsers keep the last good page");
      } else {
        BuildReport.Counts counts = report.counts();
        line.append(count(counts == null ? 0 : counts.events(), "event"));
        if (report.warnings() > 0) {
          line.append(", ").append(count(report.warnings(), "warning"));
        }
      }
      return line.toString();
    }

    private static String names(List<String> changed) {
      return changed.size() > NAMED
          ? changed.size() + " files"
          : changed.stream().collect(Collectors.joining(", "));
    }

    private static String count(long number, String word) {
      return number + " " + word + (number == 1 ? "" : "s");
    }

    @Override
    public synchronized void failed(String path, String message) {
      surroundings.err().println("hourline: " + (path.isEmpty() ? "" : path + ": ") + message);
      surroundings.err().flush();
    }
  }
}
