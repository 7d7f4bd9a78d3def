package org.hourline.build;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hourline.output.OutputFile;
import org.hourline.output.Planned;
import org.jspecify.annotations.Nullable;

/// A content as it stood at one moment, read and checked, and its site, of which each file is made
/// when somebody asks for it. Any thread may ask.
public final class Preview {
  private final BuildReport report;
  private final @Nullable String baseUrl;
  private final @Nullable Files files;

  /// @param files null where problems stop it
  Preview(BuildReport report, @Nullable String baseUrl, @Nullable Files files) {
    this.report = report;
    this.baseUrl = baseUrl;
    this.files = files;
  }

  /// What is wrong with the content. Where that stops a build, there are no files.
  public BuildReport report() {
    return report;
  }

  /// A file of the site; null where there is none of this path. `manifest.json` is not among them.
  ///
  /// @throws org.hourline.render.TemplateFault where a template cannot be printed
  /// @throws BriefingRefused where a briefing cannot be printed whole
  public byte @Nullable [] file(String path) {
    return files == null ? null : files.file(path);
  }

  /// The address that the site will have; null: none is known.
  public @Nullable String baseUrl() {
    return baseUrl;
  }

  /// The paths of all files.
  public Set<String> paths() {
    return files == null ? Set.of() : files.byPath().keySet();
  }

  /// The files, planned when the first of them is asked for.
  static final class Files {
    private final Supplier<SitePlan> planning;
    private final Map<String, byte[]> lastSlow;
    private final Map<String, byte[]> slow = new ConcurrentHashMap<>();
    private @Nullable SitePlan plan;
    private Map<String, Planned<OutputFile>> byPath = Map.of();

    /// @param lastSlow where PDFs and pictures are put as they are made
    Files(Supplier<SitePlan> planning, Map<String, byte[]> lastSlow) {
      this.planning = planning;
      this.lastSlow = lastSlow;
    }

    private synchronized SitePlan plan() {
      if (plan == null) {
        plan = planning.get();
        byPath = new LinkedHashMap<>();
        plan.files().forEach(file -> byPath.put(file.path(), file));
      }
      return plan;
    }

    Stream<Planned<OutputFile>> pages() {
      return plan().pages().stream().map(byPath()::get);
    }

    Map<String, Planned<OutputFile>> byPath() {
      plan();
      return byPath;
    }

    byte @Nullable [] file(String path) {
      Planned<OutputFile> planned = byPath().get(path);
      if (planned == null) {
        return null;
      }
      try {
        boolean isSlow = path.endsWith(".pdf") || path.startsWith("media/");
        return isSlow ? once(planned) : planned.make().content();
      } catch (SpoiltPictures spoilt) {
        // The page stands without it; a build names it.
        return null;
      }
    }

    /// Slow to make, so made once, and one at a time.
    private byte[] once(Planned<OutputFile> planned) {
      synchronized (slow) {
        try {
          byte[] made = slow.computeIfAbsent(planned.path(), path -> planned.make().content());
          lastSlow.put(planned.path(), made);
          return made;
        } catch (UnprintableBriefing unprintable) {
          throw new BriefingRefused(String.valueOf(unprintable.getMessage()), unprintable);
        }
      }
    }
  }
}
