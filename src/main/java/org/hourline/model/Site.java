package org.hourline.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A whole timeline, as read.
public final class Site {
  private final Timeline timeline;
  private final Catalogue<Event> events;
  private final Catalogue<Claim> claims;
  private final Catalogue<Actor> actors;
  private final Catalogue<Place> places;
  private final Catalogue<Source> sources;
  private final List<Gap> gaps;
  private final Catalogue<Page> pages;
  private final Catalogue<Briefing> briefings;
  private final List<MapLayer> map;
  private final Map<String, Set<String>> disputes = new HashMap<>();

  /// @param events in the order in which they can have begun: by the beginning of their interval,
  ///   its end, then id; an event never stands before one that it follows
  /// @param standalone the claims of claims.json
  public Site(
      Timeline timeline,
      List<Event> events,
      List<Claim> standalone,
      List<Actor> actors,
      List<Place> places,
      List<Source> sources,
      List<Gap> gaps,
      List<Page> pages,
      List<Briefing> briefings,
      List<MapLayer> map) {
    this.timeline = timeline;
    this.events = new Catalogue<>(events);
    List<Claim> all = new ArrayList<>();
    events.forEach(event -> all.addAll(event.claims()));
    all.addAll(standalone);
    this.claims = new Catalogue<>(all);
    this.actors = new Catalogue<>(actors);
    this.places = new Catalogue<>(places);
    this.sources = new Catalogue<>(sources);
    this.gaps = List.copyOf(gaps);
    this.pages = new Catalogue<>(pages);
    this.briefings = new Catalogue<>(briefings);
    this.map = List.copyOf(map);
    for (Claim claim : claims) {
      for (String other : claim.disputes()) {
        disputes.computeIfAbsent(claim.id(), id -> new LinkedHashSet<>()).add(other);
        disputes.computeIfAbsent(other, id -> new LinkedHashSet<>()).add(claim.id());
      }
    }
  }

  public Timeline timeline() {
    return timeline;
  }

  public Catalogue<Event> events() {
    return events;
  }

  /// Every claim: those of the events in the events' order, then those of claims.json.
  public Catalogue<Claim> claims() {
    return claims;
  }

  public Catalogue<Actor> actors() {
    return actors;
  }

  public Catalogue<Place> places() {
    return places;
  }

  public Catalogue<Source> sources() {
    return sources;
  }

  public List<Gap> gaps() {
    return gaps;
  }

  /// In the order of the menu.
  public Catalogue<Page> pages() {
    return pages;
  }

  public Catalogue<Briefing> briefings() {
    return briefings;
  }

  public List<MapLayer> map() {
    return map;
  }

  /// Ids of the claims that dispute a claim or are disputed by it, in the order of the content.
  public Set<String> disputed(Claim claim) {
    return Collections.unmodifiableSet(disputes.getOrDefault(claim.id(), Set.of()));
  }

  /// The side an actor is on: the root of its `part_of`, itself where it is part of nothing. Null
  /// for [Claim#UNATTRIBUTED], which is on no side.
  public @Nullable String side(String actor) {
    if (actor.equals(Claim.UNATTRIBUTED)) {
      return null;
    }
    Set<String> seen = new LinkedHashSet<>();
    String at = actor;
    while (seen.add(at)) {
      Actor found = actors.find(at);
      if (found == null || found.partOf() == null) {
        return at;
      }
      at = found.partOf();
    }
    return at;
  }

  /// A place and what it lies in, the nearest first.
  public List<String> withins(String place) {
    Set<String> chain = new LinkedHashSet<>();
    @Nullable String at = place;
    while (at != null && chain.add(at)) {
      Place found = places.find(at);
      at = found == null ? null : found.within();
    }
    return List.copyOf(chain);
  }
}
