package org.hourline.export;

import java.util.List;
import org.hourline.model.Link;
import org.hourline.model.Site;
import org.hourline.model.Source;
import org.hourline.time.Timing;
import org.hourline.view.Links;
import org.jspecify.annotations.Nullable;

/// `data/sources.csv`: a row a source, in the order of the content. `publisher` and `origin` are an
/// actor's id or a name; `published` and `retrieved` are as the editor wrote them. Private copies
/// are in no file of the site; `sha256` is the hash of one, by which a copy can later be known
/// again.
final class SourcesCsv {
  private static final List<String> HEADER =
      List.of(
          "source_id",
          "title",
          "publisher",
          "author",
          "url",
          "published",
          "retrieved",
          "archived_url",
          "sha256",
          "language",
          "reliability",
          "origin",
          "read",
          "note",
          "page");

  private SourcesCsv() {}

  static byte[] of(Site site) {
    Csv csv = new Csv(HEADER);
    Links links = new Links("");
    for (Source source : site.sources()) {
      csv.value(source.id())
          .text(source.title())
          .text(source.publisher())
          .text(source.author())
          .value(href(source.url()))
          .value(written(source.published()))
          .value(written(source.retrieved()))
          .value(href(source.archivedUrl()))
          .value(source.sha256())
          .value(source.language())
          .value(source.reliability())
          .text(source.origin())
          .term(source.read())
          .text(source.note())
          .value(links.source(source.id()))
          .end();
    }
    return csv.bytes();
  }

  private static @Nullable String href(@Nullable Link link) {
    return link == null ? null : link.href();
  }

  /// The one point in time, or the bounds as an open or closed EDTF-like stretch `earliest/latest`.
  private static @Nullable String written(@Nullable Timing timing) {
    if (timing == null) {
      return null;
    }
    String start = Moments.written(timing.reported().start());
    if (start != null) {
      return start;
    }
    String earliest = Moments.written(timing.reported().earliest());
    String latest = Moments.written(timing.reported().latest());
    return earliest == null && latest == null
        ? null
        : (earliest == null ? ".." : earliest) + "/" + (latest == null ? ".." : latest);
  }
}
