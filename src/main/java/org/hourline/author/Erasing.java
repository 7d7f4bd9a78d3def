package org.hourline.author;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hourline.model.Actor;
import org.hourline.model.Claim;
import org.hourline.model.Event;
import org.hourline.model.Site;
import org.hourline.model.Source;
import org.hourline.problem.Severity;
import org.hourline.read.ContentReader;
import org.hourline.read.Loaded;

/// Takes what is said of a person, or any other thing, out of the content and of every edition.
/// What is left is a tombstone: a thing with an id, of which nothing is told but why.
///
/// | erased | what is left |
/// | --- | --- |
/// | an actor | an actor named “Name erased” |
/// | the same, a `person` | and another id, since an id may be a name, wherever it stood |
/// | an event | a withdrawn event without claims, text and pictures, of which the year is known |
/// | a claim | a correction in its event, or in timeline.json, that names its id |
/// | a source | a source titled “Erased”; its private copy goes as well |
///
/// A person's name in a text cannot be taken out by a program. Where it still stands, nothing is
/// written, and the places are told; so it is for claims that name an erased one.
public final class Erasing {
  static final String TITLE = "Erased";
  static final String NAME = "Name erased";

  private final Path content;
  private final String shown;

  /// @param content the content folder
  /// @param shown its name, as the editor knows it
  public Erasing(Path content, String shown) {
    this.content = content;
    this.shown = shown;
  }

  /// What came of it.
  ///
  /// @param what was erased: `the event “x”`
  /// @param id that the tombstone has; another one than before where it was a person's
  /// @param files of the content that changed or went, as the editor knows them; empty: it had been
  ///   erased before, and nothing was written
  public record Erased(String what, String id, List<String> files) {
    public Erased {
      files = List.copyOf(files);
    }
  }

  /// @param reason that is published
  /// @param day of the erasure
  /// @throws AuthorException where there is no such thing, or where something is left that only the
  ///   editor can take out
  /// @throws IOException when the disk fails; then nothing has changed, or [ClosingEdition#mend]
  ///   finishes it
  public Erased write(String id, String reason, LocalDate day) throws IOException {
    Loaded loaded = ContentReader.read(content, shown);
    Site site = loaded.site();
    if (site == null
        || loaded.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
      throw new AuthorException(
          shown
              + " has errors, so that not all of it could be searched; `hourline check` lists"
              + " them");
    }
    if (reason.isBlank()) {
      throw new AuthorException("say why, with --reason: it is published in place of what goes");
    }
    ErasedFiles files = new ErasedFiles(content, shown, loaded, site);
    Event event = site.events().find(id);
    Actor actor = site.actors().find(id);
    Claim claim = site.claims().find(id);
    Source source = site.sources().find(id);
    long found =
        java.util.stream.Stream.of(event, actor, claim, source)
            .filter(java.util.Objects::nonNull)
            .count();
    if (found > 1) {
      throw new AuthorException(
          "“" + id + "” is the id of several things: give one another id first");
    }
    String what;
    String left = id;
    if (event != null) {
      what = "the event “" + id + "”";
      if (!event.title().equals(TITLE)) {
        files.event(event, reason, day);
      }
    } else if (actor != null) {
      what = "the actor “" + id + "”";
      if (!actor.name().equals(NAME)) {
        left = files.actor(actor, reason);
      }
    } else if (claim != null) {
      what = "the claim “" + id + "”";
      files.claim(claim, reason, day);
    } else if (source != null) {
      what = "the source “" + id + "”";
      if (!source.title().equals(TITLE)) {
        files.source(source, reason);
      }
    } else {
      throw new AuthorException(
          "no event, actor, claim or source has the id “"
              + id
              + "”; it may have been erased before");
    }
    return new Erased(what, left, files.apply());
  }
}
