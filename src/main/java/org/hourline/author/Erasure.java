package org.hourline.author;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hourline.check.Checks;
import org.hourline.model.Erased;
import org.hourline.model.ErasedKind;
import org.hourline.model.Site;
import org.hourline.model.Unread;
import org.hourline.problem.Lines;
import org.hourline.problem.Position;
import org.hourline.problem.Problem;
import org.hourline.problem.Rule;
import org.hourline.problem.Severity;
import org.hourline.read.ContentReader;
import org.hourline.read.Ids;
import org.hourline.read.Loaded;
import org.hourline.template.Templates;
import org.jspecify.annotations.Nullable;

/// Takes something out of the content and of every edition alike, so that nothing of it is told any
/// more, and writes into erased.json that it was there, when it was erased and why.
///
/// An event and a claim go, with every tie to them, what was corrected of them, and pictures that
/// nothing else shows. An actor, a place and a source stay as what others are told by, without
/// name, place or title: what somebody said was said, whoever it was. All files change, or none.
///
/// It is refused where the content could not be published after it, and where a text still names
/// what is to be erased: only a person can say what that text is to say.
public final class Erasure {
  private static final Rule STILL_NAMED =
      Rule.error("still-named", "What is erased is named nowhere else", "Hourline");

  private final Path content;
  private final String shown;
  private final Templates templates;

  /// @param content the content folder
  /// @param shown its name, as the editor knows it
  /// @param templates with the words for what stays
  public Erasure(Path content, String shown, Templates templates) {
    this.content = content;
    this.shown = shown;
    this.templates = templates;
  }

  /// What is asked for.
  ///
  /// @param kind null: there is only one thing with the id
  /// @param day of the erasure
  /// @param as another id for what is left; null: the same
  /// @param named whether texts may go on naming it
  /// @param dry whether nothing is to be written
  public record Asked(
      String id,
      @Nullable ErasedKind kind,
      String reason,
      LocalDate day,
      @Nullable String as,
      boolean named,
      boolean dry) {}

  /// What came of it.
  public sealed interface Outcome {
    /// It is erased; or would be.
    ///
    /// @param claims how many claims went with an event
    /// @param changed the files that changed, as the editor knows them
    /// @param gone the files that are gone
    /// @param left how often texts still name it
    record Done(ErasedKind kind, int claims, List<String> changed, List<String> gone, int left)
        implements Outcome {
      public Done {
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
      }
    }

    /// It was erased before, and nothing was written.
    record Already(Erased erased) implements Outcome {}

    /// It cannot be done, and nothing was written.
    ///
    /// @param named whether it is only that texts name it
    record Refused(List<Problem> problems, Lines lines, boolean named) implements Outcome {
      public Refused {
        problems = List.copyOf(problems);
      }
    }
  }

  /// Finishes what an earlier run could not: see [SeveralFiles].
  ///
  /// @return the files that were put right; empty: there was nothing to finish
  public static List<String> mend(Path content) throws IOException {
    TrialFolder.clear(content);
    return SeveralFiles.mend(content);
  }

  /// @throws AuthorException where there is no such thing, or the content cannot be read
  /// @throws IOException when the disk fails; then nothing has changed, or [#mend] finishes it
  public Outcome run(Asked asked) throws IOException {
    if (asked.reason().isBlank()) {
      throw new AuthorException("say why: --reason is empty");
    }
    if (asked.as() != null && (!Ids.isId(asked.as()) || Ids.isReserved(asked.as()))) {
      throw new AuthorException("--as “" + asked.as() + "” is not an id, such as witness-3");
    }
    Loaded loaded = ContentReader.read(content, shown);
    Site site = loaded.site();
    if (site == null || !loaded.unread().files().isEmpty()) {
      throw new AuthorException(shown + " cannot be read; `hourline check` says why");
    }
    List<ErasedKind> kinds = ErasedThing.kinds(asked.id(), site);
    for (Erased erased : site.erased()) {
      boolean same = erased.id().equals(asked.id()) || erased.aliases().contains(asked.id());
      boolean meant = asked.kind() == null ? !other(kinds, erased) : asked.kind() == erased.kind();
      boolean back = !erased.kind().stays() && kinds.contains(erased.kind());
      if (same && meant && !back) {
        return new Outcome.Already(erased);
      }
    }
    ErasedThing thing =
        ErasedThing.of(asked.id(), kind(asked, kinds, site, loaded.unread()), asked.as(), site);
    ErasedNames names = ErasedNames.of(thing, loaded);
    SeveralFiles files =
        new ErasedFiles(content, shown, loaded, thing, names.mentions(), templates)
            .plan(asked.reason(), asked.day());
    List<Problem> named = names.standing(files.changes(), content, shown, STILL_NAMED);
    if (!named.isEmpty() && !asked.named()) {
      return new Outcome.Refused(named, loaded.lines(), true);
    }
    try (TrialFolder trial = TrialFolder.of(content)) {
      for (Map.Entry<String, @Nullable String> change : files.changes().entrySet()) {
        trial.put(change.getKey(), change.getValue());
      }
      Loaded after = ContentReader.read(trial.path(), shown);
      for (var stamped : ErasedStamps.of(loaded, after, trial.path()).entrySet()) {
        files.put(stamped.getKey(), stamped.getValue());
        trial.put(stamped.getKey(), stamped.getValue());
      }
      List<Problem> errors = errors(ContentReader.read(trial.path(), shown), trial.path());
      if (!errors.isEmpty()) {
        return new Outcome.Refused(errors, kept(errors, after.lines()), false);
      }
    }
    if (!asked.dry()) {
      files.apply();
    }
    return new Outcome.Done(
        thing.kind(),
        thing.kind() == ErasedKind.EVENT ? thing.claims().size() : 0,
        named(files, false),
        named(files, true),
        named.size());
  }

  /// The lines of some problems, kept.
  private static Lines kept(List<Problem> problems, Lines lines) {
    Map<Position, String> kept = new HashMap<>();
    for (Problem problem : problems) {
      String line = lines.line(problem.at());
      if (line != null) {
        kept.put(problem.at(), line);
      }
    }
    return kept::get;
  }

  private static boolean other(List<ErasedKind> kinds, Erased erased) {
    return kinds.stream().anyMatch(kind -> kind != erased.kind());
  }

  private static ErasedKind kind(Asked asked, List<ErasedKind> kinds, Site site, Unread unread) {
    if (unread.ids().contains(asked.id())) {
      throw new AuthorException(
          "“" + asked.id() + "” cannot be read; `hourline check` says why. Mend it first");
    }
    if (asked.kind() != null && kinds.contains(asked.kind())) {
      return asked.kind();
    }
    if (kinds.size() == 1 && asked.kind() == null) {
      return kinds.getFirst();
    }
    if (kinds.size() > 1) {
      throw new AuthorException(
          "“"
              + asked.id()
              + "” is the id of several things: say which with --kind "
              + kinds.stream().map(ErasedKind::term).collect(Collectors.joining(" or ")));
    }
    String now =
        site.events().stream()
            .filter(event -> event.aliases().contains(asked.id()))
            .map(event -> "; “" + event.id() + "” once had that id")
            .findFirst()
            .orElse("");
    throw new AuthorException(
        "there is no "
            + (asked.kind() == null ? "event, claim, actor, place or source" : asked.kind().term())
            + " “"
            + asked.id()
            + "”"
            + now);
  }

  /// What would stop a build.
  private static List<Problem> errors(Loaded loaded, Path content) {
    Site site = loaded.site();
    List<Problem> found = new ArrayList<>(loaded.problems());
    if (site != null) {
      loaded
          .translations()
          .forEach(one ->
              found.addAll(
                  Checks.ofTranslation(one.site(), loaded.unread(), one.origins(), one.files())));
      found.addAll(
          Checks.run(
                  site,
                  loaded.unread(),
                  loaded.origins(),
                  content,
                  List.of(),
                  ContentReader.rules())
              .problems());
    }
    return found.stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .distinct()
        .sorted()
        .toList();
  }

  private List<String> named(SeveralFiles files, boolean gone) {
    return files.changes().entrySet().stream()
        .filter(change -> (change.getValue() == null) == gone)
        .map(change -> shown + "/" + change.getKey())
        .toList();
  }
}
