package org.hourline.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hourline.model.Actor;
import org.hourline.model.Claim;
import org.hourline.model.Event;
import org.hourline.model.Figure;
import org.hourline.model.Place;
import org.hourline.model.Relation;
import org.hourline.model.Site;
import org.hourline.model.VictimGroup;
import org.hourline.problem.Rule;
import org.jspecify.annotations.Nullable;

/// Nothing is part of itself, lies in itself, replaces itself or is its own sum, through any number
/// of steps. (`after` and `before` are for the order of events to solve.)
final class Circles {
  private static final Rule LEADS_TO_ITSELF =
      Rule.error(
          "leads-to-itself",
          "part_of, within, supersedes, sums and related lead back to nothing they began with",
          "Hourline",
          "ID-1");
  static final List<Rule> RULES = List.of(LEADS_TO_ITSELF);

  private final Inspection inspection;
  private final Site site;

  private Circles(Inspection inspection) {
    this.inspection = inspection;
    this.site = inspection.site();
  }

  static void check(Inspection inspection) {
    Circles circles = new Circles(inspection);
    circles.partOf();
    circles.within();
    circles.victims();
    circles.claims();
    circles.events();
  }

  private void partOf() {
    Map<String, List<String>> next = new LinkedHashMap<>();
    for (Actor actor : site.actors()) {
      next.put(actor.id(), list(actor.partOf()));
    }
    report(next, "actor/", "part_of");
  }

  private void within() {
    Map<String, List<String>> next = new LinkedHashMap<>();
    for (Place place : site.places()) {
      next.put(place.id(), list(place.within()));
    }
    report(next, "place/", "within");
  }

  private void victims() {
    Map<String, List<String>> next = new LinkedHashMap<>();
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (VictimGroup group : site.timeline().victims()) {
      next.put(group.id(), list(group.within()));
      numbers.put(group.id(), numbers.size());
    }
    for (List<String> circle : circles(next)) {
      report("timeline/victims/" + numbers.get(circle.getFirst()) + "/within", "within", circle);
    }
  }

  private void claims() {
    Map<String, List<String>> supersedes = new LinkedHashMap<>();
    Map<String, List<String>> sums = new LinkedHashMap<>();
    Map<String, List<String>> about = new LinkedHashMap<>();
    for (Claim claim : site.claims()) {
      Figure figure = claim.figure();
      supersedes.put(claim.id(), list(claim.supersedes()));
      sums.put(claim.id(), figure == null ? List.of() : figure.sums());
      about.put(claim.id(), claim.about());
      if (claim.disputes().contains(claim.id())) {
        report("claim/" + claim.id() + "/disputes", "disputes", List.of(claim.id()));
      }
    }
    report(supersedes, "claim/", "supersedes");
    report(sums, "claim/", "sums");
    report(about, "claim/", "about");
  }

  private void events() {
    Map<String, List<String>> partOf = new LinkedHashMap<>();
    for (Event event : site.events()) {
      partOf.put(
          event.id(),
          event.related().stream()
              .filter(related -> related.relation() == Relation.PART_OF)
              .map(related -> related.event())
              .toList());
      if (event.related().stream()
          .anyMatch(related ->
              related.relation() != Relation.PART_OF && related.event().equals(event.id()))) {
        report("event/" + event.id() + "/related", "related", List.of(event.id()));
      }
    }
    for (List<String> circle : circles(partOf)) {
      report("event/" + circle.getFirst() + "/related", "part_of", circle);
    }
  }

  private static List<String> list(@Nullable String id) {
    return id == null ? List.of() : List.of(id);
  }

  private void report(Map<String, List<String>> next, String root, String key) {
    for (List<String> circle : circles(next)) {
      report(root + circle.getFirst() + "/" + key, key, circle);
    }
  }

  private void report(String path, String key, List<String> circle) {
    inspection.report(
        LEADS_TO_ITSELF,
        path,
        key
            + " leads back to “"
            + circle.getFirst()
            + "”: "
            + String.join(" → ", circle)
            + " → "
            + circle.getFirst(),
        "take one step out",
        circle.toArray(String[]::new));
  }

  /// The circles of a graph, each from its smallest id; those that share an id with an earlier one
  /// are left for the next run. Whatever leads to an end is taken away until only circles, and what
  /// leads into them, are left.
  static List<List<String>> circles(Map<String, List<String>> next) {
    Map<String, Set<String>> left = new TreeMap<>();
    Map<String, List<String>> before = new LinkedHashMap<>();
    next.forEach((from, successors) -> {
      if (!successors.isEmpty()) {
        Set<String> known = new LinkedHashSet<>(successors);
        known.removeIf(to -> next.getOrDefault(to, List.of()).isEmpty());
        left.put(from, known);
        known.forEach(to -> before.computeIfAbsent(to, id -> new ArrayList<>()).add(from));
      }
    });
    Deque<String> ends = new ArrayDeque<>();
    left.forEach((id, successors) -> {
      if (successors.isEmpty()) {
        ends.add(id);
      }
    });
    List<List<String>> circles = new ArrayList<>();
    while (true) {
      while (!ends.isEmpty()) {
        String end = ends.remove();
        left.remove(end);
        for (String from : before.getOrDefault(end, List.of())) {
          Set<String> successors = left.get(from);
          if (successors != null && successors.remove(end) && successors.isEmpty()) {
            ends.add(from);
          }
        }
      }
      if (left.isEmpty()) {
        return circles;
      }
      List<String> circle = walk(left);
      circles.add(circle);
      ends.addAll(circle);
    }
  }

  /// Goes on from the smallest id until an id comes again.
  private static List<String> walk(Map<String, Set<String>> left) {
    Set<String> seen = new LinkedHashSet<>();
    String at = left.keySet().iterator().next();
    while (seen.add(at)) {
      at = left.getOrDefault(at, Set.of()).iterator().next();
    }
    List<String> path = new ArrayList<>(seen);
    List<String> circle = path.subList(path.indexOf(at), path.size());
    int smallest = circle.indexOf(circle.stream().sorted().findFirst().orElse(at));
    List<String> turned = new ArrayList<>(circle.subList(smallest, circle.size()));
    turned.addAll(circle.subList(0, smallest));
    return turned;
  }
}
