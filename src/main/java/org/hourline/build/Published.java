package org.hourline.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hourline.model.Link;
import org.hourline.model.Site;
import org.hourline.read.Loaded;
import org.jspecify.annotations.Nullable;

/// What is published of a timeline ([Site#published]), at the address that it is built for.
final class Published {
  private Published() {}

  /// @param drafts whether drafts are published
  /// @param baseUrl in place of the timeline's own; null: the timeline's own
  static Site of(Site site, boolean drafts, @Nullable Link baseUrl) {
    Site rest = site.published(drafts);
    return baseUrl == null ? rest : rest.at(baseUrl);
  }

  /// The same in every language, the original one first. A translation is published below the
  /// address of the original.
  ///
  /// @param loaded what could be read, among it a site
  static List<Site> inEachLanguage(Loaded loaded, boolean drafts, @Nullable Link baseUrl) {
    Site original = of(Objects.requireNonNull(loaded.site()), drafts, baseUrl);
    List<Site> sites = new ArrayList<>(List.of(original));
    for (Loaded.Translated translation : loaded.translations()) {
      Site site = translation.site();
      Link base = original.timeline().baseUrl();
      sites.add(
          of(site, drafts, base == null ? null : new Link(base.href() + site.wording().folder())));
    }
    return sites;
  }
}
