package org.hourline.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hourline.model.Claim;
import org.hourline.model.Event;
import org.hourline.model.Related;
import org.hourline.model.Relation;
import org.hourline.model.Scope;
import org.hourline.model.Site;

/// What claims cover, and whether two of them can count the same.
///
/// Two scopes overlap for certain where they share an event, or where one event is part of the
/// other, or where windows and places are both known to overlap. They do not where windows, or
/// places, lie apart, or where all their events are different and unrelated. Anything else is
/// unknown, open windows and windows in words among it.
final class Coverage {
  private final Inspection inspection;
  private final Site site;
  private final Map<String, Set<String>> related = new HashMap<>();

  Coverage(Inspection inspection) {
    this.inspection = inspection;
    this.site = inspection.site();
    for (Event event : site.events()) {
      for (Related tie : event.related()) {
        related.computeIfAbsent(event.id(), _ -> new HashSet<>()).add(tie.event());
        related.computeIfAbsent(tie.event(), _ -> new HashSet<>()).add(event.id());
      }
    }
  }

  /// Whether what two claims cover overlaps.
  Certainty overlap(Claim claim, Claim other) {
    if (claim.id().equals(other.id())) {
      return Certainty.YES;
    }
    Scope a = Scope.of(claim);
    Scope b = Scope.of(other);
    if (a.span() != null && b.span() != null && !a.span().touches(b.span())) {
      return Certainty.NO;
    }
    if (lieApart(places(a), places(b))) {
      // What could not be read may say that one of the places lies in the other.
      return inspection.isWhole() ? Certainty.NO : Certainty.UNKNOWN;
    }
    if (!a.events().isEmpty() && !b.events().isEmpty()) {
      return events(a.events(), b.events());
    }
    boolean here = a.span() != null && b.span() != null;
    boolean there = a.places().stream().anyMatch(p -> b.places().stream().anyMatch(q -> in(p, q)));
    return here && there ? Certainty.YES : Certainty.UNKNOWN;
  }

  private Certainty events(List<String> events, List<String> others) {
    boolean tied = false;
    for (String event : events) {
      Set<String> wholes = wholes(event);
      for (String other : others) {
        if (wholes.contains(other) || wholes(other).contains(event)) {
          return Certainty.YES;
        }
        tied |= related.getOrDefault(event, Set.of()).contains(other);
      }
    }
    return tied || !inspection.isWhole() ? Certainty.UNKNOWN : Certainty.NO;
  }

  /// An event and all that it is part of.
  Set<String> wholes(String event) {
    Set<String> wholes = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(event));
    while (!next.isEmpty()) {
      String at = next.remove();
      Event found = wholes.add(at) ? site.events().find(at) : null;
      if (found != null) {
        found.related().stream()
            .filter(tie -> tie.relation() == Relation.PART_OF)
            .forEach(tie -> next.add(tie.event()));
      }
    }
    return wholes;
  }

  /// The places of a scope: as stated, or else those of its events where each has some.
  private List<String> places(Scope scope) {
    if (!scope.places().isEmpty()) {
      return scope.places();
    }
    List<String> places = new ArrayList<>();
    for (String id : scope.events()) {
      Event event = site.events().find(id);
      if (event == null || event.places().isEmpty()) {
        return List.of();
      }
      places.addAll(event.places());
    }
    return places;
  }

  /// Whether both have places, and none of one lies in one of the other.
  private boolean lieApart(List<String> places, List<String> others) {
    return !places.isEmpty()
        && !others.isEmpty()
        && places.stream().noneMatch(place -> others.stream().anyMatch(other -> in(place, other)));
  }

  /// Whether one of two places lies in the other, or is it.
  private boolean in(String place, String other) {
    return site.withins(place).contains(other) || site.withins(other).contains(place);
  }
}
