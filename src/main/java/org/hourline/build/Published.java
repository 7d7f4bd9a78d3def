package org.hourline.build;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hourline.model.Event;
import org.hourline.model.EventStatus;
import org.hourline.model.Link;
import org.hourline.model.Site;
import org.hourline.model.Timeline;
import org.hourline.read.Loaded;
import org.jspecify.annotations.Nullable;

/// The part of a timeline that is published: without drafts and without events that are embargoed
/// beyond the timeline's `as_of`. Nothing in it names what is left out (see [Site#without]).
///
/// Withdrawn events are published: their page says that they are.
final class Published {
  private Published() {}

  /// @param drafts whether drafts are published
  /// @param baseUrl in place of the timeline's own; null: the timeline's own
  static Site of(Site site, boolean drafts, @Nullable Link baseUrl) {
    Set<String> out =
        site.events().stream()
            .filter(event -> isLeftOut(event, site.timeline(), drafts))
            .map(Event::id)
            .collect(Collectors.toSet());
    Site rest = out.isEmpty() ? site : site.without(out, Set.of());
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

  private static boolean isLeftOut(Event event, Timeline timeline, boolean drafts) {
    Instant until = event.embargoedUntil();
    return (event.status() == EventStatus.DRAFT && !drafts)
        || (until != null && timeline.asOf().isBefore(until));
  }
}
