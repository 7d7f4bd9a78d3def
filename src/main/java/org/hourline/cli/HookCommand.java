package org.hourline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hourline.author.GitHook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `hourline hook`.
@Command(
    name = "hook",
    mixinStandardHelpOptions = true,
    versionProvider = HourlineCommand.Version.class,
    description = "Checks the content before each commit to Git.",
    synopsisSubcommandLabel = "install",
    footerHeading = "%nExample:%n",
    footer = {"  hourline hook install"})
final class HookCommand implements Runnable {
  private final Surroundings surroundings;

  @Spec private @Nullable CommandSpec spec;

  HookCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void run() {
    throw new ParameterException(
        java.util.Objects.requireNonNull(spec).commandLine(), "say what to do: install");
  }

  @Command(
      name = "install",
      mixinStandardHelpOptions = true,
      description =
          "Writes the pre-commit hook of the repository that the content lies in. A hook of"
              + " someone else's is left alone.",
      footerHeading = "%nExamples:%n",
      footer = {"  hourline hook install", "  hourline hook install -c my/content"})
  int install(@Mixin ContentFolder content) throws IOException {
    Path home = surroundings.home();
    Path launcher = home == null ? null : home.resolve("hourline");
    boolean there = launcher != null && Files.isExecutable(launcher);
    surroundings
        .out()
        .println(GitHook.install(content.path(surroundings), there ? launcher : null));
    return ExitCode.FINE;
  }
}
