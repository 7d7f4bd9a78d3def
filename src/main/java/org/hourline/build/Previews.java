package org.hourline.build;

import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.hourline.language.WordsException;
import org.hourline.model.Link;
import org.hourline.model.Site;
import org.hourline.output.OutputFile;
import org.hourline.output.Planned;
import org.hourline.problem.Lines;
import org.hourline.problem.Position;
import org.hourline.problem.Problem;
import org.hourline.read.ContentReader;
import org.hourline.read.Loaded;
import org.hourline.read.Memory;
import org.hourline.render.TemplateFault;
import org.hourline.template.Templates;
import org.jspecify.annotations.Nullable;

/// Reads and checks one content again and again while somebody edits it. What was understood of a
/// file is kept for as long as the file stays the same, and so are templates, assets and PDFs; what
/// comes of it is what a fresh build makes, byte for byte.
public final class Previews {
  private static final String TEMPLATES = "templates/";

  private final BuildOptions options;
  private final Memory memory = new Memory();
  private Workshop workshop;
  private boolean proven;

  /// The PDFs and pictures that were made, as they were last.
  private final Map<String, byte[]> slow = new ConcurrentHashMap<>();

  public Previews(BuildOptions options) {
    this.options = options;
    this.workshop = new Workshop(options.templates());
  }

  /// The content as it is now.
  ///
  /// @param newTemplates whether templates may have changed since the last time
  public Preview next(boolean newTemplates) {
    if (newTemplates) {
      workshop = new Workshop(options.templates());
      proven = false;
    }
    Loaded loaded = ContentReader.read(options.content(), options.shown(), memory);
    SiteBuild build = new SiteBuild(options, workshop);
    BuildReport report = build.judge(loaded);
    if (report.stopped()) {
      return new Preview(report, null, null);
    }
    Site site = Objects.requireNonNull(loaded.site());
    Preview.Files files = new Preview.Files(() -> build.plan(loaded, slow::get), slow);
    Link base = options.baseUrl() == null ? site.timeline().baseUrl() : options.baseUrl();
    Problem fault = proven ? null : prove(files);
    proven = fault == null;
    return fault == null
        ? new Preview(report, base == null ? null : base.href(), files)
        : new Preview(
            report.stoppedBy(List.of(fault)).withLines(lines(report.lines())), null, null);
  }

  /// Makes a page of each kind; what is wrong with the templates, if anything.
  private @Nullable Problem prove(Preview.Files files) {
    try {
      Map<String, Planned<OutputFile>> kinds = new LinkedHashMap<>();
      files.pages().forEach(page -> kinds.putIfAbsent(page.path().replaceFirst("/.*", ""), page));
      kinds.values().forEach(Planned::make);
      return null;
    } catch (TemplateFault fault) {
      Position at = fault.at();
      return fault(new Position(TEMPLATES + at.path(), at.line(), at.column()), fault.getMessage());
    } catch (WordsException | UncheckedIOException fault) {
      return fault(Position.startOf(TEMPLATES), fault.getMessage());
    }
  }

  private static Problem fault(Position at, @Nullable String message) {
    return Problem.error("template", at, String.valueOf(message), null);
  }

  /// The lines of the templates beside those of the content.
  private Lines lines(Lines content) {
    Templates templates = workshop.templates();
    return at -> {
      if (!at.path().startsWith(TEMPLATES)) {
        return content.line(at);
      }
      String path = at.path().substring(TEMPLATES.length());
      List<String> lines = templates.has(path) ? templates.text(path).lines().toList() : List.of();
      return at.line() <= lines.size() ? lines.get(at.line() - 1) : null;
    };
  }
}
