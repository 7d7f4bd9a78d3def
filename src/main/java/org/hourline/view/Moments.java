package org.hourline.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hourline.model.Claim;
import org.hourline.model.Event;
import org.hourline.model.KnownFrom;
import org.hourline.model.Site;
import org.jspecify.annotations.Nullable;

/// The moments at which what a page tells became known, and since which of them each thing on it
/// counts, by the rule of [KnownFrom]. Moments are numbered from 0, the earliest; the number after
/// the last is the latest view, which alone holds what nobody dated.
final class Moments {
  /// Of a page that does not go back: everything counts from the first, which is the latest.
  static final Moments NONE = new Moments(List.of(), Map.of(), Map.of());

  /// Of moments beyond the page there are no more than these.
  private static final int MOST_BEYOND = 200;

  private final List<Instant> all;
  private final Map<String, Integer> events;
  private final Map<String, Integer> claims;

  private Moments(List<Instant> all, Map<String, Integer> events, Map<String, Integer> claims) {
    this.all = List.copyOf(all);
    this.events = Map.copyOf(events);
    this.claims = Map.copyOf(claims);
  }

  /// @param site whole, without what was withdrawn
  /// @param events those on the page
  /// @param claims those on the page
  static Moments of(Site site, List<Event> events, List<Claim> claims) {
    return of(site, events, claims, false);
  }

  /// @param beyond whether there are events that are not on the page: then some of the moments at
  ///   which they became known, in equal steps, are among these
  static Moments of(Site site, List<Event> events, List<Claim> claims, boolean beyond) {
    Map<String, KnownFrom> ofEvents = KnownFrom.ofEvents(site);
    Map<String, Instant> eventFrom = new HashMap<>();
    for (Event event : events) {
      put(eventFrom, event.id(), ofEvents.get(event.id()));
    }
    Map<String, Instant> claimFrom = new HashMap<>();
    for (Claim claim : claims) {
      put(claimFrom, claim.id(), KnownFrom.of(claim, site));
    }
    TreeSet<Instant> sorted = new TreeSet<>(eventFrom.values());
    sorted.addAll(claimFrom.values());
    if (beyond) {
      List<Instant> others =
          ofEvents.values().stream().map(KnownFrom::moment).distinct().sorted().toList();
      int step = others.size() / MOST_BEYOND + 1;
      for (int i = 0; i < others.size(); i += step) {
        sorted.add(others.get(i));
      }
    }
    List<Instant> all = new ArrayList<>(sorted);
    Map<Instant, Integer> number = new HashMap<>();
    all.forEach(moment -> number.put(moment, number.size()));
    return new Moments(all, numbered(eventFrom, number), numbered(claimFrom, number));
  }

  /// The moments, in order.
  List<Instant> all() {
    return all;
  }

  /// The number of the latest view.
  int latest() {
    return all.size();
  }

  /// Since when a claim counts.
  int of(Claim claim) {
    return claims.getOrDefault(claim.id(), latest());
  }

  /// Since when an event counts.
  int of(Event event) {
    return events.getOrDefault(event.id(), latest());
  }

  private static void put(Map<String, Instant> into, String id, @Nullable KnownFrom from) {
    if (from != null) {
      into.put(id, from.moment());
    }
  }

  private static Map<String, Integer> numbered(
      Map<String, Instant> from, Map<Instant, Integer> number) {
    Map<String, Integer> numbered = new HashMap<>();
    from.forEach((id, moment) -> numbered.put(id, number.getOrDefault(moment, 0)));
    return numbered;
  }
}
