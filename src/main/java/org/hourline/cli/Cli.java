package org.hourline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.hourline.author.AuthorException;
import org.hourline.build.BriefingRefused;
import org.hourline.language.WordsException;
import org.hourline.output.SiteFolderException;
import org.hourline.render.TemplateFault;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/// Reads the command line, runs the command, and turns whatever comes of it into a line and an exit
/// code: no stack trace for what is wrong with a content, a template or a disk.
final class Cli {
  private static final String TRACE = "HOURLINE_TRACE";

  private Cli() {}

  /// The exit code: see [ExitCode].
  static int run(Surroundings surroundings, String... args) {
    CommandLine line = new CommandLine(new HourlineCommand(), new Commands(surroundings));
    line.setOut(surroundings.out());
    line.setErr(surroundings.err());
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(surroundings.colour("out") ? Ansi.ON : Ansi.OFF));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((e, command, result) -> explain(e, surroundings));
    line.setParameterExceptionHandler((e, arguments) -> {
      tell(surroundings, String.valueOf(e.getMessage()));
      String name = e.getCommandLine().getCommandSpec().qualifiedName();
      surroundings.err().println("Try " + name + " --help");
      return ExitCode.USAGE;
    });
    int code;
    try {
      code = line.execute(args);
    } catch (StackOverflowError | OutOfMemoryError e) {
      code = explain(e, surroundings);
    }
    surroundings.out().flush();
    surroundings.err().flush();
    return code;
  }

  private static int explain(Throwable e, Surroundings surroundings) {
    if (surroundings.has(TRACE)) {
      e.printStackTrace(surroundings.err());
    }
    tell(surroundings, words(e));
    return switch (e) {
      case SiteFolderException _, UsageException _, AuthorException _ -> ExitCode.USAGE;
      case BriefingRefused refused when refused.getCause() == null -> ExitCode.USAGE;
      case BriefingRefused _ -> ExitCode.CONTENT;
      case IOException _, UncheckedIOException _, OutOfMemoryError _ -> ExitCode.MACHINE;
      case TemplateFault _, WordsException _ -> ExitCode.CONTENT;
      default -> ExitCode.BUG;
    };
  }

  private static String words(Throwable e) {
    return switch (e) {
      case UncheckedIOException disk -> DiskWords.of(disk.getCause());
      case IOException disk -> DiskWords.of(disk);
      case TemplateFault fault -> "templates/" + fault.at() + ": error: " + fault.getMessage();
      case UsageException _, AuthorException _, WordsException _, BriefingRefused _ ->
          String.valueOf(e.getMessage());
      case OutOfMemoryError _ -> "the memory is not enough; JDK_JAVA_OPTIONS=-Xmx2g gives it more";
      default -> "a mistake in Hourline itself: " + e + " (set " + TRACE + "=1 to see where)";
    };
  }

  private static void tell(Surroundings surroundings, String message) {
    surroundings.err().println("hourline: " + message);
  }
}
