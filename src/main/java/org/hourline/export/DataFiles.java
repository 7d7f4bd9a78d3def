package org.hourline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hourline.model.Link;
import org.hourline.model.Site;
import org.hourline.output.OutputFile;
import org.hourline.output.Planned;

/// The files of a site that programs read. What they hold is what the pages show: withdrawn events
/// keep their id alone, and private copies of sources enter none of them.
///
/// | file | what | written |
/// | --- | --- | --- |
/// | `data/timeline.json` | everything ([TimelineJson]) | always |
/// | `data/events.csv`, `claims.csv`, `sources.csv` | tables ([Csv]) | always |
/// | `data/search.js` | the texts that a reader searches ([SearchTexts]) | in each language |
/// | `feed.xml` | the latest 200 events ([Feed]) | always |
/// | `corrections/feed.xml` | the latest 200 corrections ([CorrectionsFeed]) | always |
/// | `sitemap.xml` | every page ([Sitemap]) | with a base URL |
/// | `robots.txt`, `_headers`, `.nojekyll` | for hosts ([HostFiles]) | always |
public final class DataFiles {
  private static final String TIMELINE = "data/timeline.json";

  private DataFiles() {}

  /// @param site what is published: without drafts and what is embargoed
  /// @param pages the paths of the pages, such as `events/gwadar-camp/index.html`
  /// @param policy the content security policy that the pages carry
  public static List<Planned<OutputFile>> of(Site site, List<String> pages, String policy) {
    List<Planned<OutputFile>> files = new ArrayList<>();
    files.add(new Planned<>(TIMELINE, () -> timeline(site)));
    files.add(file("data/events.csv", () -> EventsCsv.of(site)));
    files.add(file("data/claims.csv", () -> ClaimsCsv.of(site)));
    files.add(file("data/sources.csv", () -> SourcesCsv.of(site)));
    files.add(file("feed.xml", () -> Feed.of(site)));
    files.add(file("corrections/feed.xml", () -> CorrectionsFeed.of(site)));
    Link base = site.timeline().baseUrl();
    Stream.concat(Sitemap.of(base, pages).stream(), HostFiles.of(base, policy).stream())
        .forEach(file -> files.add(new Planned<>(file.path(), () -> file)));
    return List.copyOf(files);
  }

  /// The texts that a reader searches, which each language has of its own.
  ///
  /// @param languages the same in each language, `site` among them
  public static Planned<OutputFile> search(Site site, List<Site> languages) {
    return file("data/search.js", () -> SearchTexts.of(site, languages));
  }

  private static Planned<OutputFile> file(String path, Supplier<byte[]> content) {
    return new Planned<>(path, () -> new OutputFile(path, content.get()));
  }

  /// Everything in one file, which briefings carry inside them.
  public static OutputFile timeline(Site site) {
    return new OutputFile(TIMELINE, TimelineJson.of(site));
  }
}
