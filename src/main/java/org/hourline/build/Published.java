package org.hourline.build;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.hourline.model.Event;
import org.hourline.model.EventStatus;
import org.hourline.model.Link;
import org.hourline.model.Site;
import org.hourline.model.Timeline;
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

  private static boolean isLeftOut(Event event, Timeline timeline, boolean drafts) {
    Instant until = event.embargoedUntil();
    return (event.status() == EventStatus.DRAFT && !drafts)
        || (until != null && timeline.asOf().isBefore(until));
  }
}
