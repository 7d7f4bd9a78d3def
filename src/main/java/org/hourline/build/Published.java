package org.hourline.build;

import org.hourline.model.Link;
import org.hourline.model.Site;
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
}
