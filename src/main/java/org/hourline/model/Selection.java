package org.hourline.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hourline.time.ClockTime;
import org.hourline.time.EdtfDate;
import org.hourline.time.Interval;
import org.hourline.time.TimePoint;
import org.jspecify.annotations.Nullable;

/// What a briefing covers. A condition that the briefing does not state selects everything.
///
/// An event is covered where
///
/// - it is in one of the `places`, or in a place that lies within one;
/// - one of the `actors`, or a part of one, has a part in it, makes a claim in it or is named by
///   one;
/// - it can have begun between `from` and `to`: a date stands for the whole of its day, and nothing
///   that can only have begun at the clock time `to`, or later, is covered;
/// - it weighs at least as much as `importance`;
/// - it was not withdrawn.
///
/// A claim that stands in no event is covered where it speaks of a covered event; or where it
/// covers a place, an actor and a time as an event does, as far as it states them. Wherever it
/// stands, so is a claim that disputes a covered one or is disputed by it, that is about it, or
/// that shares a row of the ledger with it: no figure without its rivals.
///
/// @param site the timeline, as known at the briefing's moment
/// @param events the covered events, in order
/// @param claims the covered claims: those of the events in the events' order, then the others
public record Selection(Site site, List<Event> events, List<Claim> claims) {
  public Selection {
    events = List.copyOf(events);
    claims = List.copyOf(claims);
  }

  /// What a briefing covers of a whole timeline.
  public static Selection of(Briefing briefing, Site whole) {
    Instant knownAt = knownAt(briefing, whole.timeline().zone());
    Site site = knownAt == null ? whole : whole.asKnownAt(knownAt);
    return new Chooser(briefing, site).choose();
  }

  /// The moment as known at which a briefing tells: the clock time, or the end of the date; null:
  /// the latest.
  public static @Nullable Instant knownAt(Briefing briefing, ZoneId zone) {
    return switch (briefing.asKnownAt()) {
      case null -> null;
      case ClockTime time -> time.instant(zone);
      // The moment after the date is no longer of it.
      case EdtfDate date -> date.interval(zone).to().minusNanos(1);
    };
  }

  /// The stretch in which covered events can have begun; null: any time. An end that is not stated
  /// is open.
  public static @Nullable Interval stretch(Briefing briefing, ZoneId zone) {
    TimePoint from = briefing.from();
    TimePoint to = briefing.to();
    if (from == null && to == null) {
      return null;
    }
    Instant first = from == null ? Instant.MIN : from.interval(zone).from();
    Instant last = to == null ? Instant.MAX : end(to, zone);
    // One that ends before it begins covers nothing but its first moment; the checks say so.
    return new Interval(first, last.isAfter(first) ? last : first.plusNanos(1));
  }

  /// Whether `to` is not after `from`, so that no event can be covered.
  public static boolean endsBeforeItBegins(Briefing briefing, ZoneId zone) {
    TimePoint from = briefing.from();
    TimePoint to = briefing.to();
    return from != null && to != null && !end(to, zone).isAfter(from.interval(zone).from());
  }

  private static Instant end(TimePoint to, ZoneId zone) {
    return switch (to) {
      case ClockTime time -> time.instant(zone);
      case EdtfDate date -> date.interval(zone).to();
    };
  }

  /// Chooses for one briefing.
  private static final class Chooser {
    private final Briefing briefing;
    private final Site site;
    private final Set<String> places;
    private final Set<String> actors;
    private final @Nullable Interval stretch;

    Chooser(Briefing briefing, Site site) {
      this.briefing = briefing;
      this.site = site;
      this.stretch = stretch(briefing, site.timeline().zone());
      this.places = new HashSet<>();
      for (Place place : site.places()) {
        if (site.withins(place.id()).stream().anyMatch(briefing.places()::contains)) {
          places.add(place.id());
        }
      }
      this.actors = new HashSet<>();
      for (Actor actor : site.actors()) {
        if (site.chain(actor.id()).stream().anyMatch(briefing.actors()::contains)) {
          actors.add(actor.id());
        }
      }
    }

    Selection choose() {
      List<Event> events = site.events().stream().filter(this::covers).toList();
      Set<String> ids = new HashSet<>();
      Set<String> withdrawn = new HashSet<>();
      events.forEach(event -> ids.add(event.id()));
      site.events().stream()
          .filter(event -> event.status() == EventStatus.WITHDRAWN)
          .forEach(event -> withdrawn.add(event.id()));
      Set<String> claims = new LinkedHashSet<>();
      for (Claim claim : site.claims()) {
        boolean chosen = claim.event() == null ? covers(claim, ids) : ids.contains(claim.event());
        if (chosen) {
          claims.add(claim.id());
        }
      }
      claims.addAll(companions(claims));
      return new Selection(
          site,
          events,
          site.claims().stream()
              .filter(claim -> claims.contains(claim.id()))
              .filter(claim -> claim.event() == null || !withdrawn.contains(claim.event()))
              .toList());
    }

    private boolean covers(Event event) {
      return event.status() != EventStatus.WITHDRAWN
          && (briefing.places().isEmpty() || event.places().stream().anyMatch(places::contains))
          && (briefing.actors().isEmpty() || involvesActors(event))
          && (stretch == null || event.timing().began().touches(stretch))
          && (briefing.importance() == null
              || event.importance().compareTo(briefing.importance()) <= 0);
    }

    private boolean involvesActors(Event event) {
      return event.actors().stream().map(Participation::actor).anyMatch(actors::contains)
          || event.claims().stream().anyMatch(this::involvesActors);
    }

    private boolean involvesActors(Claim claim) {
      return actors.contains(claim.claimant()) || claim.names().stream().anyMatch(actors::contains);
    }

    /// @param events ids of the covered events
    private boolean covers(Claim claim, Set<String> events) {
      Scope scope = Scope.of(claim);
      if (scope.events().stream().anyMatch(events::contains)) {
        return true;
      }
      return (briefing.places().isEmpty() || scope.places().stream().anyMatch(places::contains))
          && (briefing.actors().isEmpty() || involvesActors(claim))
          && (stretch == null || scope.span() == null || scope.span().touches(stretch));
    }

    /// The claims that dispute covered ones, are disputed by them, are about them, or share a row
    /// of the ledger with them.
    private Set<String> companions(Set<String> covered) {
      Set<LedgerRow> rows = new HashSet<>();
      for (String id : covered) {
        LedgerRow row = LedgerRow.of(site.claims().get(id));
        if (row != null && row.scope().isStated()) {
          rows.add(row);
        }
      }
      Set<String> ids = new LinkedHashSet<>();
      for (Claim claim : site.claims()) {
        LedgerRow row = LedgerRow.of(claim);
        if (site.disputed(claim).stream().anyMatch(covered::contains)
            || claim.about().stream().anyMatch(covered::contains)
            || (row != null && rows.contains(row))) {
          ids.add(claim.id());
        }
      }
      return ids;
    }
  }
}
