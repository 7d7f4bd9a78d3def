package org.hourline.model;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hourline.time.Timing;
import org.jspecify.annotations.Nullable;

/// From when on something counts as known, in a view of what was known at a moment: the earliest
/// moment at which it can have been said. So such a view shows what had certainly or possibly been
/// said by then.
///
/// - A claim counts from the first moment of its `published`; without one, from the earliest
///   `published` of its sources, and this is marked. With neither it is in the latest view alone.
/// - An event counts from the earliest of the claims in it or covering it, of the statements that
///   are `about` it, and of its own sources, those last marked; a `Statement` counts from its own
///   time, for it is the saying.
/// - Nothing is known of an event before it can have begun.
///
/// @param moment counts from this moment on
/// @param ofSource whether only a source's date says so: the mark
public record KnownFrom(Instant moment, boolean ofSource) {

  /// Since when a claim counts; null: in the latest view alone.
  public static @Nullable KnownFrom of(Claim claim, Site site) {
    KnownFrom said =
        claim.published() == null
            ? ofSources(claim.sources(), site)
            : new KnownFrom(claim.published().began().from(), false);
    Event event = claim.event() == null ? null : site.events().find(claim.event());
    return said == null || event == null ? said : said.notBefore(event);
  }

  /// Since when each event counts, by its id; an event that is not there is in the latest view
  /// alone.
  public static Map<String, KnownFrom> ofEvents(Site site) {
    Map<String, KnownFrom> known = new HashMap<>();
    for (Claim claim : site.claims()) {
      KnownFrom from = of(claim, site);
      Scope.of(claim).events().forEach(id -> note(known, id, from));
      note(known, claim.event(), from);
    }
    for (Event event : site.events()) {
      if (event.eventType() == EventType.STATEMENT) {
        KnownFrom said = new KnownFrom(event.timing().began().from(), false);
        note(known, event.id(), said);
        event.related().stream()
            .filter(tie -> tie.relation() == Relation.ABOUT)
            .forEach(tie -> note(known, tie.event(), said));
      }
      note(known, event.id(), ofSources(event.sources(), site));
    }
    known.replaceAll((id, from) -> {
      Event event = site.events().find(id);
      return event == null ? from : from.notBefore(event);
    });
    return known;
  }

  /// Whether it counts as known at a moment.
  public boolean isBy(Instant at) {
    return !moment.isAfter(at);
  }

  private static @Nullable KnownFrom ofSources(List<String> sources, Site site) {
    @Nullable KnownFrom earliest = null;
    for (String id : sources) {
      Source source = site.sources().find(id);
      Timing published = source == null ? null : source.published();
      if (published != null) {
        earliest = earlier(earliest, new KnownFrom(published.began().from(), true));
      }
    }
    return earliest;
  }

  private static void note(
      Map<String, KnownFrom> known, @Nullable String event, @Nullable KnownFrom from) {
    if (event != null && from != null) {
      known.merge(event, from, KnownFrom::earlier);
    }
  }

  private KnownFrom notBefore(Event event) {
    Instant began = event.timing().began().from();
    return began.isAfter(moment) ? new KnownFrom(began, ofSource) : this;
  }

  /// The earlier of two; of two at one moment, the one that is no source's.
  private static KnownFrom earlier(@Nullable KnownFrom a, KnownFrom b) {
    if (a == null) {
      return b;
    }
    int order = a.moment.compareTo(b.moment);
    return order < 0 || (order == 0 && !a.ofSource) ? a : b;
  }
}
