package org.hourline.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hourline.model.Claim;
import org.hourline.model.Event;
import org.hourline.model.EventStatus;
import org.hourline.model.Figure;
import org.hourline.model.Participation;
import org.hourline.model.Related;
import org.hourline.model.Site;
import org.jspecify.annotations.Nullable;

/// What points at what, backwards: looked up once for the whole site, so that every page costs no
/// more than what it shows. What was withdrawn is shown nowhere but on its own page.
final class SiteIndex {
  private final Site site;
  private final Site standing;
  private final List<Event> events;
  private final List<Claim> claims;
  private final Set<String> withdrawn = new LinkedHashSet<>();
  private final Map<String, List<Claim>> aboutClaim = new HashMap<>();
  private final Map<String, Claim> successors = new HashMap<>();
  private final Map<String, List<Claim>> byClaimant = new HashMap<>();
  private final Map<String, List<Claim>> namedIn = new HashMap<>();
  private final Map<String, List<Event>> byPlace = new HashMap<>();
  private final Map<String, List<Event>> byActor = new HashMap<>();
  private final Map<String, List<Related>> backwards = new HashMap<>();
  private final Map<String, List<Event>> followers = new HashMap<>();
  private final Map<String, List<Event>> predecessors = new HashMap<>();
  private final Map<String, List<Claim>> claimsBySource = new HashMap<>();
  private final Map<String, Set<Event>> eventsBySource = new HashMap<>();

  SiteIndex(Site site) {
    this.site = site;
    site.events().stream()
        .filter(event -> event.status() == EventStatus.WITHDRAWN)
        .forEach(event -> withdrawn.add(event.id()));
    this.events = site.events().stream().filter(event -> !withdrawn.contains(event.id())).toList();
    this.standing = withdrawn.isEmpty() ? site : only(events);
    this.claims = site.claims().stream().filter(this::stands).toList();
    events.forEach(this::index);
    claims.forEach(this::index);
  }

  private void index(Event event) {
    Set<String> places = new LinkedHashSet<>();
    event.places().forEach(place -> places.addAll(site.withins(place)));
    places.forEach(place -> put(byPlace, place, event));
    event.actors().stream()
        .map(Participation::actor)
        .distinct()
        .forEach(actor -> put(byActor, actor, event));
    event
        .related()
        .forEach(to -> put(backwards, to.event(), new Related(event.id(), to.relation())));
    event.timing().reported().after().forEach(first -> put(followers, first, event));
    event.timing().reported().before().forEach(later -> put(predecessors, later, event));
    event.sources().forEach(source -> putOnce(eventsBySource, source, event));
    event.citations().forEach(source -> putOnce(eventsBySource, source, event));
  }

  private void index(Claim claim) {
    put(byClaimant, claim.claimant(), claim);
    claim.names().forEach(actor -> put(namedIn, actor, claim));
    claim.about().forEach(other -> put(aboutClaim, other, claim));
    if (claim.supersedes() != null) {
      successors.putIfAbsent(claim.supersedes(), claim);
    }
    claim.sources().forEach(source -> put(claimsBySource, source, claim));
  }

  private static <T> void put(Map<String, List<T>> map, String key, T value) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
  }

  private static <T> void putOnce(Map<String, Set<T>> map, String key, T value) {
    map.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(value);
  }

  /// The site with no other events than these.
  Site only(List<Event> some) {
    return new Site(
            site.timeline(),
            some,
            site.claims().stream().filter(claim -> claim.event() == null).toList(),
            site.actors().list(),
            site.places().list(),
            site.sources().list(),
            site.gaps(),
            site.pages().list(),
            site.briefings().list(),
            site.map())
        .told(site.wording());
  }

  /// The site without the events that were withdrawn, for what draws a site as a whole.
  Site standing() {
    return standing;
  }

  /// The events that stand, in order.
  List<Event> events() {
    return events;
  }

  /// The claims that stand, in order.
  List<Claim> claims() {
    return claims;
  }

  boolean isWithdrawn(String event) {
    return withdrawn.contains(event);
  }

  /// Whether the event that a claim stands in was not withdrawn.
  boolean stands(Claim claim) {
    return claim.event() == null || !withdrawn.contains(claim.event());
  }

  /// The claims about a claim.
  List<Claim> about(Claim claim) {
    return aboutClaim.getOrDefault(claim.id(), List.of());
  }

  /// The claims that dispute a claim or are disputed by it, and are there.
  List<Claim> rivals(Claim claim) {
    return known(site.disputed(claim).stream().toList());
  }

  /// The claim that replaced a claim; null: none did.
  @Nullable Claim successor(Claim claim) {
    return successors.get(claim.id());
  }

  /// The claims with these ids that are there: what is left out of the site is passed over.
  List<Claim> known(List<String> ids) {
    return ids.stream().map(site.claims()::find).filter(c -> c != null && stands(c)).toList();
  }

  /// The figures that a total adds up, all of them; empty where one is missing.
  List<Claim> addends(Figure figure) {
    List<Claim> addends = known(figure.sums());
    return addends.size() == figure.sums().size() ? addends : List.of();
  }

  List<Claim> by(String claimant) {
    return byClaimant.getOrDefault(claimant, List.of());
  }

  /// The claims that name an actor.
  List<Claim> naming(String actor) {
    return namedIn.getOrDefault(actor, List.of());
  }

  /// The events at a place and in the places within it.
  List<Event> at(String place) {
    return byPlace.getOrDefault(place, List.of());
  }

  List<Event> with(String actor) {
    return byActor.getOrDefault(actor, List.of());
  }

  /// The ties that other events have to an event: whose, and what they are to it.
  List<Related> tiesTo(String event) {
    return backwards.getOrDefault(event, List.of());
  }

  /// The events that say they began after an event.
  List<Event> after(String event) {
    return followers.getOrDefault(event, List.of());
  }

  /// The events that say they began before an event.
  List<Event> before(String event) {
    return predecessors.getOrDefault(event, List.of());
  }

  List<Claim> claimsIn(String source) {
    return claimsBySource.getOrDefault(source, List.of());
  }

  /// The events that were read in a source, or whose text cites it.
  List<Event> eventsIn(String source) {
    return List.copyOf(eventsBySource.getOrDefault(source, Set.of()));
  }
}
