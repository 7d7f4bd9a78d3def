package org.hourline.author;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.hourline.model.Edition;
import org.hourline.model.EditionChange;
import org.hourline.model.Site;
import org.hourline.read.ContentReader;
import org.hourline.read.Node;
import org.hourline.read.ParsedFile;
import org.jspecify.annotations.Nullable;

/// Closes an edition: gives what is to be published a number, in timeline.json, and keeps what it
/// says in `editions/N.json`. The number is that of timeline.json, where no edition of that number
/// was closed yet; else the one after the last. Both files change, or neither.
public final class ClosingEdition {
  private final Path content;
  private final String shown;

  /// @param content the content folder, in which nothing is wrong
  /// @param shown its name, as the editor knows it
  public ClosingEdition(Path content, String shown) {
    this.content = content;
    this.shown = shown;
  }

  /// What came of it.
  public sealed interface Outcome {
    /// An edition was closed.
    ///
    /// @param file as the editor knows it
    /// @param before the edition before it; null: it is the first
    /// @param changes since that
    /// @param raised whether timeline.json has another number than before
    record Closed(
        Edition edition,
        String file,
        @Nullable Edition before,
        List<EditionChange> changes,
        boolean raised)
        implements Outcome {
      public Closed {
        changes = List.copyOf(changes);
      }
    }

    /// Nothing had changed since the last edition, and nothing was written.
    record Nothing(int number, Instant asOf) implements Outcome {}
  }

  /// Finishes what an earlier run could not: see [SeveralFiles].
  ///
  /// @return the files that were put right; empty: there was nothing to finish
  /// @throws IOException when the disk fails
  public static List<String> mend(Path content) throws IOException {
    return SeveralFiles.mend(content);
  }

  /// @throws AuthorException where timeline.json cannot be read
  /// @throws IOException when the disk fails; then nothing has changed, or [#mend] finishes it
  public Outcome write() throws IOException {
    Site site = ContentReader.read(content, shown).site();
    if (site == null) {
      throw new AuthorException(shown + " cannot be read; `hourline check` says why");
    }
    Edition last = site.lastEdition();
    Integer named = site.timeline().edition();
    int number = number(named, last);
    Edition edition = Edition.of(site.published(false), number);
    if (last != null && last.isStill(Edition.of(site.published(false), last.number()))) {
      return new Outcome.Nothing(last.number(), last.asOf());
    }
    SeveralFiles files = new SeveralFiles(content);
    String name = "editions/" + number + ".json";
    files.put(name, EditionText.of(edition));
    boolean raised = named == null || named != number;
    if (raised) {
      files.put("timeline.json", numbered(number));
    }
    files.apply();
    return new Outcome.Closed(
        edition,
        shown + "/" + name,
        last,
        last == null ? List.of() : last.changesTo(edition),
        raised);
  }

  private static int number(@Nullable Integer named, @Nullable Edition last) {
    return named != null && (last == null || named > last.number())
        ? named
        : last == null ? 1 : last.number() + 1;
  }

  /// timeline.json with another number; every other byte of it stays.
  private String numbered(int number) throws IOException {
    String whole = SafeFiles.text(content.resolve("timeline.json"), shown + "/timeline.json");
    String mark = whole.startsWith("\uFEFF") ? "\uFEFF" : "";
    String text = whole.substring(mark.length());
    if (!(ParsedFile.of("timeline.json", text).node() instanceof Node.Keyed object)) {
      throw new AuthorException(shown + "/timeline.json holds no object");
    }
    Node value = object.value("edition");
    if (value instanceof Node.Numeral(var at, var literal)) {
      int from = Offsets.of(text, at);
      return mark + text.substring(0, from) + number + text.substring(from + literal.length());
    }
    return mark + JsonMember.with(text, object, "edition", String.valueOf(number));
  }
}
