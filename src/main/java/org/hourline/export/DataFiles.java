package org.hourline.export;

import java.util.ArrayList;
import java.util.List;
import org.hourline.model.Site;
import org.hourline.output.OutputFile;

/// The files of a site that programs read. What they hold is what the pages show: withdrawn events
/// keep their id alone, and private copies of sources enter none of them.
///
/// | file | what | written |
/// | --- | --- | --- |
/// | `data/timeline.json` | everything ([TimelineJson]) | always |
/// | `data/events.csv`, `claims.csv`, `sources.csv` | tables ([Csv]) | always |
/// | `data/search.js` | the texts that a reader searches ([SearchTexts]) | in each language |
/// | `feed.xml` | the latest 200 events ([Feed]) | always |
/// | `sitemap.xml` | every page ([Sitemap]) | with a base URL |
/// | `robots.txt`, `_headers`, `.nojekyll` | for hosts ([HostFiles]) | always |
public final class DataFiles {
  private DataFiles() {}

  /// @param site what is published: without drafts and what is embargoed
  /// @param pages the paths of the pages, such as `events/gwadar-camp/index.html`
  /// @param policy the content security policy that the pages carry
  public static List<OutputFile> of(Site site, List<String> pages, String policy) {
    List<OutputFile> files = new ArrayList<>();
    files.add(timeline(site));
    files.add(new OutputFile("data/events.csv", EventsCsv.of(site)));
    files.add(new OutputFile("data/claims.csv", ClaimsCsv.of(site)));
    files.add(new OutputFile("data/sources.csv", SourcesCsv.of(site)));
    files.add(new OutputFile("feed.xml", Feed.of(site)));
    files.addAll(Sitemap.of(site.timeline().baseUrl(), pages));
    files.addAll(HostFiles.of(site.timeline().baseUrl(), policy));
    return List.copyOf(files);
  }

  /// The texts that a reader searches, which each language has of its own.
  public static OutputFile search(Site site) {
    return new OutputFile("data/search.js", SearchTexts.of(site));
  }

  /// Everything in one file, which briefings carry inside them.
  public static OutputFile timeline(Site site) {
    return new OutputFile("data/timeline.json", TimelineJson.of(site));
  }
}
