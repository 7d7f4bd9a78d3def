package org.hourline.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
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
  private final List<Edition> editions;
  private final List<Erased> erased;
  private final Wording wording;
  private final Map<String, Set<String>> disputes = new HashMap<>();

  /// @param events in the order in which they can have begun: by the beginning of their interval,
  ///   its end, then id; an event never stands before one that it follows
  /// @param standalone the claims of claims.json
  /// @param editions those that were closed, the first one first
  /// @param erased what is left of what was erased, in the order of the content
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
      List<MapLayer> map,
      List<Edition> editions,
      List<Erased> erased) {
    this(
        timeline,
        events,
        standalone,
        actors,
        places,
        sources,
        gaps,
        pages,
        briefings,
        map,
        editions,
        erased,
        Wording.of(timeline));
  }

  private Site(
      Timeline timeline,
      List<Event> events,
      List<Claim> standalone,
      List<Actor> actors,
      List<Place> places,
      List<Source> sources,
      List<Gap> gaps,
      List<Page> pages,
      List<Briefing> briefings,
      List<MapLayer> map,
      List<Edition> editions,
      List<Erased> erased,
      Wording wording) {
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
    this.editions = List.copyOf(editions);
    this.erased = List.copyOf(erased);
    this.wording = wording;
    for (Claim claim : claims) {
      for (String other : claim.disputes()) {
        disputes.computeIfAbsent(claim.id(), id -> new LinkedHashSet<>()).add(other);
        disputes.computeIfAbsent(other, id -> new LinkedHashSet<>()).add(claim.id());
      }
    }
  }

  /// A timeline of which no edition is kept, and nothing was erased.
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
    this(
        timeline,
        events,
        standalone,
        actors,
        places,
        sources,
        gaps,
        pages,
        briefings,
        map,
        List.of(),
        List.of());
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

  /// The editions that were closed, the first one first.
  public List<Edition> editions() {
    return editions;
  }

  /// The edition that was closed last; null where none was.
  public @Nullable Edition lastEdition() {
    return editions.isEmpty() ? null : editions.getLast();
  }

  /// What is left of what was erased, in the order of the content.
  public List<Erased> erased() {
    return erased;
  }

  /// What is left of an event that was erased, by an id that it had; null where none was.
  public @Nullable Erased erasedEvent(String id) {
    for (Erased one : erased) {
      if (one.isEvent(id)) {
        return one;
      }
    }
    return null;
  }

  public boolean isErasedClaim(String id) {
    return erased.stream().anyMatch(one -> one.kind() == ErasedKind.CLAIM && one.id().equals(id));
  }

  /// In which language it tells.
  public Wording wording() {
    return wording;
  }

  /// The same timeline, its texts being those of a language.
  public Site told(Wording other) {
    return new Site(
        timeline,
        events.list(),
        claims.stream().filter(claim -> claim.event() == null).toList(),
        actors.list(),
        places.list(),
        sources.list(),
        gaps,
        pages.list(),
        briefings.list(),
        map,
        editions,
        erased,
        other.isOriginal()
            ? other
            : other.withUntranslated(erased.stream().map(Erased::reason).toList()));
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
    return chain(actor).getLast();
  }

  /// An actor and what it is part of, the nearest first.
  public List<String> chain(String actor) {
    Set<String> chain = new LinkedHashSet<>();
    @Nullable String at = actor;
    while (at != null && chain.add(at)) {
      Actor found = actors.find(at);
      at = found == null ? null : found.partOf();
    }
    return List.copyOf(chain);
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

  /// The part of a timeline that is published: without drafts and without events that are embargoed
  /// beyond the timeline's `as_of`. Withdrawn events are published: their page says that they are.
  ///
  /// @param drafts whether drafts are published
  public Site published(boolean drafts) {
    Set<String> out = new HashSet<>();
    for (Event event : events) {
      Instant until = event.embargoedUntil();
      if ((event.status() == EventStatus.DRAFT && !drafts)
          || (until != null && timeline.asOf().isBefore(until))) {
        out.add(event.id());
      }
    }
    return out.isEmpty() ? this : without(out, Set.of());
  }

  /// The timeline without some events, the claims in them, and some further claims. Nothing in it
  /// names what is left out: neither ties between events and claims, nor times told by another
  /// event, nor a source that nothing else cites. A link in a text stays as written.
  ///
  /// @param someEvents ids
  /// @param someClaims ids
  public Site without(Set<String> someEvents, Set<String> someClaims) {
    return LeftOut.of(this, someEvents, someClaims).rest();
  }

  /// What had certainly or possibly been said by a moment, by the rule of [KnownFrom]. A claim is
  /// marked as superseded only where what superseded it had been said as well. The words of titles,
  /// summaries and bodies are those of this edition.
  public Site asKnownAt(Instant moment) {
    Map<String, KnownFrom> known = KnownFrom.ofEvents(this);
    Set<String> later = new HashSet<>();
    for (Event event : events) {
      KnownFrom from = known.get(event.id());
      if (from == null || !from.isBy(moment)) {
        later.add(event.id());
      }
    }
    Set<String> unsaid = new HashSet<>();
    for (Claim claim : claims) {
      KnownFrom from = KnownFrom.of(claim, this);
      if (from == null || !from.isBy(moment)) {
        unsaid.add(claim.id());
      }
    }
    return without(later, unsaid);
  }

  /// The same timeline, published at an address.
  public Site at(Link baseUrl) {
    return new Site(
        timeline.at(baseUrl),
        events.list(),
        claims.stream().filter(claim -> claim.event() == null).toList(),
        actors.list(),
        places.list(),
        sources.list(),
        gaps,
        pages.list(),
        briefings.list(),
        map,
        editions,
        erased,
        wording);
  }
}
