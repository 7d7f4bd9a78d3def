package org.hourline.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `hourline`: what it prints without a command is how to ask for help.
@Command(
    name = "hourline",
    mixinStandardHelpOptions = true,
    versionProvider = HourlineCommand.Version.class,
    subcommands = {
      BuildCommand.class,
      CheckCommand.class,
      ServeCommand.class,
      BriefCommand.class,
      NewCommand.class,
      FmtCommand.class,
      EditionCommand.class,
      DiffCommand.class,
      EraseCommand.class,
      TranslateCommand.class,
      SchemaCommand.class,
      ReferenceCommand.class,
      HookCommand.class
    },
    description = "Turns files of events, each figure with who said it, into a static timeline.",
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hourline build                     content/ → site/",
      "  hourline check --strict            every problem at once, and nothing written",
      "  hourline serve --open              the site in a browser, following what you save",
      "  hourline brief --kind flash        one page of it to print",
      "  hourline new event bridge-closed   a file to fill in, each key explained",
      "  hourline build --help              the options of a command",
    })
final class HourlineCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        java.util.Objects.requireNonNull(spec).commandLine(),
        "name a command, such as build, check or brief");
  }

  /// The version of the jar; `(development)` without one.
  static String version() {
    String version = HourlineCommand.class.getPackage().getImplementationVersion();
    return version == null ? "(development)" : version;
  }

  /// Prints it.
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"Hourline " + version()};
    }
  }
}
