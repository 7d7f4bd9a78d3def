package org.hourline.build;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hourline.model.Claim;
import org.hourline.model.Event;
import org.hourline.model.EventStatus;
import org.hourline.model.Link;
import org.hourline.model.Site;
import org.hourline.model.Timeline;
import org.jspecify.annotations.Nullable;

/// The part of a timeline that is published: without drafts and without events that are embargoed
/// beyond the timeline's `as_of`. Nothing in it names what is left out: neither ties between events
/// and claims, nor times told by another event, nor a source that only a left-out event cites. A
/// link in a text stays as written, and prints as text for want of a target.
///
/// Withdrawn events are published: their page says that they are.
final class Published {
  private Published() {}

  /// @param drafts whether drafts are published
  /// @param baseUrl in place of the timeline's own; null: the timeline's own
  static Site of(Site site, boolean drafts, @Nullable Link baseUrl) {
    List<Event> out =
        site.events().stream().filter(event -> isLeftOut(event, site.timeline(), drafts)).toList();
    if (out.isEmpty() && baseUrl == null) {
      return site;
    }
    Set<String> events = new HashSet<>();
    Set<String> claims = new HashSet<>();
    for (Event event : out) {
      events.add(event.id());
      event.claims().forEach(claim -> claims.add(claim.id()));
    }
    LeftOut left = new LeftOut(events, claims, sourcesOfNothingElse(site, out));
    return new Site(
        left.from(site.timeline(), baseUrl),
        site.events().stream().filter(e -> !events.contains(e.id())).map(left::from).toList(),
        site.claims().stream().filter(c -> c.event() == null).map(left::from).toList(),
        site.actors().list(),
        site.places().list(),
        site.sources().stream().filter(s -> !left.sources().contains(s.id())).toList(),
        site.gaps().stream().map(left::from).toList(),
        site.pages().stream().map(left::from).toList(),
        site.briefings().stream().map(left::from).toList(),
        site.map());
  }

  private static boolean isLeftOut(Event event, Timeline timeline, boolean drafts) {
    Instant until = event.embargoedUntil();
    return (event.status() == EventStatus.DRAFT && !drafts)
        || (until != null && timeline.asOf().isBefore(until));
  }

  private static Set<String> sourcesOfNothingElse(Site site, List<Event> out) {
    Set<String> sources = new HashSet<>();
    out.stream().flatMap(Published::cited).forEach(sources::add);
    Stream.of(
            site.events().stream().filter(event -> !out.contains(event)).flatMap(Published::cited),
            site.claims().stream().filter(c -> c.event() == null).flatMap(Published::cited),
            site.gaps().stream().flatMap(gap -> gap.sources().stream()),
            site.pages().stream().flatMap(page -> page.citations().stream()),
            site.briefings().stream().flatMap(briefing -> briefing.citations().stream()))
        .flatMap(ids -> ids)
        .forEach(sources::remove);
    return sources;
  }

  private static Stream<String> cited(Event event) {
    return Stream.of(
            event.sources().stream(),
            event.citations().stream(),
            event.claims().stream().flatMap(Published::cited))
        .flatMap(ids -> ids);
  }

  private static Stream<String> cited(Claim claim) {
    return claim.sources().stream();
  }
}
