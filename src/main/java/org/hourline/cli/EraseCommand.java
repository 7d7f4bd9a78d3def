package org.hourline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hourline.author.ClosingEdition;
import org.hourline.author.Erasing;
import org.hourline.author.Erasing.Erased;
import org.hourline.build.BuildOptions;
import org.hourline.build.SiteBuild;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hourline erase`: takes a person's data out of the content and of every edition.
@Command(
    name = "erase",
    mixinStandardHelpOptions = true,
    versionProvider = HourlineCommand.Version.class,
    sortOptions = false,
    description = {
      "Takes an actor, event, claim or source out of the content and of every edition, and leaves a"
          + " tombstone: a thing of which nothing is told but why.",
      "An actor that is a person gets another id as well. Where a person's name stands in a text,"
          + " or another claim names an erased one, nothing is written, and the places are told:"
          + " only you can reword them.",
      "The history of a repository, copies in archives and what readers keep are beyond it."
    },
    exitCodeListHeading = Help.EXIT_CODES,
    exitCodeList = {
      "0:erased, or it had been erased before",
      "2:nothing was written: there is no such thing, or something is left that only you can"
          + " reword",
      Help.MACHINE,
      Help.BUG
    },
    footerHeading = "%nExample:%n",
    footer = {"  hourline erase ferry-worker --reason \"At the request of the person.\""})
final class EraseCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final ContentFolder content = new ContentFolder();

  @Parameters(paramLabel = "ID", description = "Of an actor, event, claim or source.")
  private String id = "";

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "Why. It is published, so it names nobody.")
  private String reason = "";

  @Option(
      names = {"-o", "--output-dir"},
      paramLabel = "FOLDER",
      description = "The site as it is published, to list the files that change. Default: site/")
  private @Nullable Path output;

  EraseCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = content.path(surroundings);
    String shown = content.shown(surroundings);
    var out = surroundings.out();
    ChangeCutOff.tell(ClosingEdition.mend(folder), surroundings);
    Erased erased =
        new Erasing(folder, shown).write(id, reason, LocalDate.now(ZoneId.systemDefault()));
    if (erased.files().isEmpty()) {
      out.println(erased.what() + " had been erased before, and nothing was written.");
      return ExitCode.FINE;
    }
    out.println(
        "Erased: "
            + erased.what()
            + (erased.id().equals(id)
                ? "."
                : ". What is left of it has the id " + erased.id() + "."));
    erased.files().forEach(file -> out.println("  " + file));
    Path site =
        output == null
            ? content.base(surroundings).resolve("site")
            : surroundings.folder().resolve(output);
    publishAgain(folder, shown, site);
    return ExitCode.FINE;
  }

  /// Builds the site beside the one that is published, and lists what differs.
  private void publishAgain(Path folder, String shown, Path site) throws IOException {
    var out = surroundings.out();
    if (!Files.exists(site.resolve("manifest.json"))) {
      out.println("There is no site to compare with: build it, and publish all of it.");
      return;
    }
    Path temporary = Files.createTempDirectory("hourline-erase");
    try {
      Path next = temporary.resolve("site");
      var report = SiteBuild.build(new BuildOptions(folder, shown, null, null, false, false), next);
      if (report.stopped()) {
        out.println(
            "`hourline check` finds errors. When they are mended, build, and publish all of it.");
        return;
      }
      out.println("To be published again, after `hourline build`:");
      Map<String, Path> before = files(site);
      Map<String, Path> after = files(next);
      for (Map.Entry<String, Path> file : after.entrySet()) {
        Path old = before.get(file.getKey());
        if (old == null || Files.mismatch(old, file.getValue()) >= 0) {
          out.println("  " + file.getKey());
        }
      }
      List<String> gone =
          before.keySet().stream().filter(name -> !after.containsKey(name)).toList();
      if (!gone.isEmpty()) {
        out.println("To be taken from the host:");
        gone.forEach(name -> out.println("  " + name));
      }
    } finally {
      try (Stream<Path> all = Files.walk(temporary)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static Map<String, Path> files(Path folder) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile)
          .forEach(file -> files.put(folder.relativize(file).toString().replace('\\', '/'), file));
    }
    return files;
  }
}
