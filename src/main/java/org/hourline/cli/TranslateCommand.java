package org.hourline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hourline.author.NewTranslation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hourline translate`.
@Command(
    name = "translate",
    mixinStandardHelpOptions = true,
    versionProvider = HourlineCommand.Version.class,
    sortOptions = false,
    description = {
      "Writes what there is to translate into a language: a file beside each original, with every"
          + " text to fill in, the original's words, and a hash by which a later change of them is"
          + " known. What is translated already is left alone.",
      "With ids: notes that these translations are of their originals as they now are."
    },
    exitCodeListHeading = Help.EXIT_CODES,
    exitCodeList = {Help.FINE, Help.USAGE, Help.MACHINE, Help.BUG},
    footerHeading = "%nExamples:%n",
    footer = {
      "  hourline translate ur                the files to fill in, such as actors.ur.json",
      "  hourline translate ur gwadar-camp    this translation is up to date again",
      "  hourline translate ur gaps.json      the same, of all in a file",
      "  hourline translate ur --stamp        the same, of all that never said what they are of",
    })
final class TranslateCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final ContentFolder content = new ContentFolder();

  @Parameters(index = "0", paramLabel = "LANGUAGE", description = "BCP 47, such as ur.")
  private String language = "";

  @Parameters(
      index = "1..*",
      paramLabel = "ID",
      arity = "0..*",
      description = "Of what is translated; or its file.")
  private List<String> ids = new ArrayList<>();

  @Option(
      names = "--stamp",
      description = "Note in every translation without `of` that it is of the original as it is.")
  private boolean stamp;

  @Mixin private final TemplatesFolder templates = new TemplatesFolder();

  TranslateCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    NewTranslation translation =
        new NewTranslation(
            content.path(surroundings),
            content.shown(surroundings),
            language,
            templates.laid(surroundings));
    List<String> files =
        stamp
            ? translation.stampAll()
            : ids.isEmpty() ? translation.fill() : translation.stamp(ids);
    files.forEach(surroundings.out()::println);
    if (files.isEmpty()) {
      surroundings.err().println("nothing to write: all of it is there");
    }
    if (!translation.isPublished()) {
      surroundings
          .err()
          .println("add \"" + language + "\" to languages in timeline.json to publish it");
    }
    return ExitCode.FINE;
  }
}
