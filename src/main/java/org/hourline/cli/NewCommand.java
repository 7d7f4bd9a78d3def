package org.hourline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.hourline.author.NewCorrection;
import org.hourline.author.NewSite;
import org.hourline.author.NewThing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hourline new`: a new site, or something new in one. It asks nothing and overwrites nothing.
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    versionProvider = HourlineCommand.Version.class,
    sortOptions = false,
    description =
        "Writes a new site, or something new in one: what is required, and the rest as comments."
            + " It asks nothing and overwrites nothing.",
    subcommands = {
      NewCommand.EventCommand.class,
      NewCommand.ActorCommand.class,
      NewCommand.PlaceCommand.class,
      NewCommand.SourceCommand.class,
      NewCommand.PageCommand.class,
      NewCommand.BriefingCommand.class,
      NewCommand.CorrectionCommand.class
    },
    synopsisSubcommandLabel = "WHAT",
    exitCodeListHeading = Help.EXIT_CODES,
    exitCodeList = {Help.FINE, Help.USAGE, Help.MACHINE, Help.BUG},
    footerHeading = "%nExamples:%n",
    footer = {
      "  hourline new site harbour          a small, complete timeline, to begin with",
      "  hourline new event bridge-closed   content/events/bridge-closed.md",
      "  hourline new actor port-police     an entry at the end of content/actors.json",
      "  hourline new correction bridge-closed when.start",
      "",
      "What only you can know is left empty; `hourline check` lists it.",
    })
final class NewCommand implements Runnable {
  private final Surroundings surroundings;

  @Spec private @Nullable CommandSpec spec;

  NewCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void run() {
    throw new ParameterException(
        java.util.Objects.requireNonNull(spec).commandLine(),
        "name what is new: site, event, actor, place, source, page, briefing or correction");
  }

  @Command(
      name = "site",
      mixinStandardHelpOptions = true,
      description = "Writes a small, complete, commented timeline into a new folder.",
      footerHeading = "%nExample:%n",
      footer = {"  hourline new site harbour && cd harbour && hourline build"})
  int site(@Parameters(paramLabel = "FOLDER", description = "New, or empty.") Path folder)
      throws IOException {
    for (String file : NewSite.write(surroundings.folder().resolve(folder), folder.toString())) {
      surroundings.out().println(folder.resolve(file));
    }
    return ExitCode.FINE;
  }

  /// What goes into a content folder.
  abstract static class Thing implements Callable<Integer> {
    private final Surroundings surroundings;
    private final NewThing.Sort sort;

    @Mixin private final ContentFolder content = new ContentFolder();

    @Parameters(
        paramLabel = "ID",
        description = "Small letters, digits and single hyphens, such as gwadar-camp.")
    private String id = "";

    Thing(Surroundings surroundings, NewThing.Sort sort) {
      this.surroundings = surroundings;
      this.sort = sort;
    }

    @Override
    public Integer call() throws IOException {
      NewThing thing = new NewThing(content.path(surroundings), content.shown(surroundings));
      surroundings.out().println(thing.write(sort, id));
      return ExitCode.FINE;
    }
  }

  /// `hourline new event ID`.
  @Command(
      name = "event",
      mixinStandardHelpOptions = true,
      description = "Writes content/events/ID.md.",
      footerHeading = "%nExample:%n",
      footer = {"  hourline new event bridge-closed"})
  static final class EventCommand extends Thing {
    EventCommand(Surroundings surroundings) {
      super(surroundings, NewThing.Sort.EVENT);
    }
  }

  /// `hourline new actor ID`.
  @Command(
      name = "actor",
      mixinStandardHelpOptions = true,
      description = "Adds an actor at the end of content/actors.json.",
      footerHeading = "%nExample:%n",
      footer = {"  hourline new actor port-police"})
  static final class ActorCommand extends Thing {
    ActorCommand(Surroundings surroundings) {
      super(surroundings, NewThing.Sort.ACTOR);
    }
  }

  /// `hourline new place ID`.
  @Command(
      name = "place",
      mixinStandardHelpOptions = true,
      description = "Adds a place at the end of content/places.json.",
      footerHeading = "%nExample:%n",
      footer = {"  hourline new place ferry-hall"})
  static final class PlaceCommand extends Thing {
    PlaceCommand(Surroundings surroundings) {
      super(surroundings, NewThing.Sort.PLACE);
    }
  }

  /// `hourline new source ID`.
  @Command(
      name = "source",
      mixinStandardHelpOptions = true,
      description = "Adds a source at the end of content/sources.json.",
      footerHeading = "%nExample:%n",
      footer = {"  hourline new source harbour-post-1"})
  static final class SourceCommand extends Thing {
    SourceCommand(Surroundings surroundings) {
      super(surroundings, NewThing.Sort.SOURCE);
    }
  }

  /// `hourline new page ID`.
  @Command(
      name = "page",
      mixinStandardHelpOptions = true,
      description = "Writes content/pages/ID.md.",
      footerHeading = "%nExample:%n",
      footer = {"  hourline new page background"})
  static final class PageCommand extends Thing {
    PageCommand(Surroundings surroundings) {
      super(surroundings, NewThing.Sort.PAGE);
    }
  }

  /// `hourline new briefing ID`.
  @Command(
      name = "briefing",
      mixinStandardHelpOptions = true,
      description = "Writes content/briefings/ID.md.",
      footerHeading = "%nExample:%n",
      footer = {"  hourline new briefing first-night"})
  static final class BriefingCommand extends Thing {
    BriefingCommand(Surroundings surroundings) {
      super(surroundings, NewThing.Sort.BRIEFING);
    }
  }

  /// `hourline new correction ID FIELD`.
  @Command(
      name = "correction",
      mixinStandardHelpOptions = true,
      sortOptions = false,
      description = {
        "Records a correction in the file of an event, or of the event that a claim stands in.",
        "Before the change: what stands is what was; fill in what is, and why.",
        "After it: say --was, and what stands is what is."
      },
      footerHeading = "%nExamples:%n",
      footer = {
        "  hourline new correction bridge-closed when.start",
        "  hourline new correction march-injured-union value --was 12 --reason \"Its author"
            + " counted again.\"",
      })
  static final class CorrectionCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin private final ContentFolder content = new ContentFolder();

    @Parameters(index = "0", paramLabel = "ID", description = "Of an event, or of a claim in one.")
    private String id = "";

    @Parameters(
        index = "1",
        paramLabel = "FIELD",
        description = "The key that changes; inner keys after a dot: when.start.")
    private String field = "";

    @Option(names = "--was", paramLabel = "VALUE", description = "What stood there before.")
    private @Nullable String was;

    @Option(names = "--now", paramLabel = "VALUE", description = "What stands there from now on.")
    private @Nullable String now;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
    private @Nullable String reason;

    CorrectionCommand(Surroundings surroundings) {
      this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
      NewCorrection correction =
          new NewCorrection(content.path(surroundings), content.shown(surroundings));
      NewCorrection.Told told = new NewCorrection.Told(was, now, reason);
      surroundings
          .out()
          .println(correction.write(id, field, LocalDate.now(ZoneId.systemDefault()), told));
      return ExitCode.FINE;
    }
  }
}
