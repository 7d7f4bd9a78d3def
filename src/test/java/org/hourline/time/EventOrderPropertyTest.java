package org.hourline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hourline.time.EventOrder.Contradiction;
import org.hourline.time.EventOrder.Cycle;
import org.hourline.time.EventOrder.Solution;
import org.junit.jupiter.api.Test;

/// Holds the solver against one that is slow and plainly right, on thousands of small timelines.
final class EventOrderPropertyTest {
  private record Relation(String earlier, String later) {
    Relation back() {
      return new Relation(/* earlier= */ later, /* later= */ earlier);
    }
  }

  @Test
  void theSolverAgreesWithTheNaiveOne() {
    Random random = new Random(20260131);
    int cyclic = 0;
    int contradictory = 0;
    int sound = 0;
    for (int round = 0; round < 4_000; round++) {
      Map<String, Timing> events = RandomEvents.any(random, 9);
      Set<Relation> relations = relations(events);
      Set<Relation> reachable = closure(relations);
      Solution solution = EventOrder.solve(events);

      checkCycles(solution, relations, reachable);
      Set<Relation> straight = new HashSet<>(relations);
      straight.removeIf(r -> reachable.contains(r.back()));
      checkOrder(solution, straight);
      boolean holds = checkTimes(solution, events, straight);

      cyclic += solution.cycles().isEmpty() ? 0 : 1;
      contradictory += holds ? 0 : 1;
      sound += holds && solution.cycles().isEmpty() ? 1 : 0;
    }
    // Each kind came up, so each was held against the naive one.
    assertThat(List.of(cyclic, contradictory, sound)).allMatch(count -> count > 500);
  }

  private static void checkCycles(
      Solution solution, Set<Relation> relations, Set<Relation> reachable) {
    Map<String, Integer> shortest = new TreeMap<>();
    for (Relation relation : reachable) {
      if (relation.earlier.equals(relation.later)) {
        Set<String> knot = new TreeSet<>();
        for (Relation out : reachable) {
          if (out.earlier.equals(relation.earlier) && reachable.contains(out.back())) {
            knot.add(out.later);
          }
        }
        shortest.merge(
            String.join(" ", knot), roundTrip(relation.earlier, relations), Integer::min);
      }
    }
    assertThat(solution.cycles()).hasSameSizeAs(shortest.keySet());
    for (Cycle cycle : solution.cycles()) {
      List<String> ids = cycle.ids();
      for (int i = 0; i < ids.size(); i++) {
        assertThat(relations).contains(new Relation(ids.get(i), ids.get((i + 1) % ids.size())));
      }
      assertThat(ids).doesNotHaveDuplicates();
      assertThat(ids.getFirst()).isEqualTo(new TreeSet<>(ids).first());
      assertThat(shortest)
          .anySatisfy((knot, length) -> {
            assertThat(List.of(knot.split(" ", -1))).containsAll(ids);
            assertThat(ids).hasSize(length);
          });
    }
  }

  private static void checkOrder(Solution solution, Set<Relation> straight) {
    assertThat(solution.order()).containsExactlyElementsOf(solution.timings().keySet());
    for (Relation relation : straight) {
      assertThat(solution.order().indexOf(relation.earlier))
          .isLessThan(solution.order().indexOf(relation.later));
    }
  }

  /// Tightens every bound along every relation until nothing changes.
  private static boolean checkTimes(
      Solution solution, Map<String, Timing> events, Set<Relation> straight) {
    Map<String, Instant> from = new HashMap<>();
    Map<String, Instant> to = new HashMap<>();
    events.forEach((id, timing) -> {
      from.put(id, timing.began().from());
      to.put(id, timing.began().to());
    });
    for (int i = 0; i < events.size(); i++) {
      for (Relation relation : straight) {
        from.merge(relation.later, of(from, relation.earlier), (a, b) -> a.isAfter(b) ? a : b);
        to.merge(relation.earlier, of(to, relation.later), (a, b) -> a.isBefore(b) ? a : b);
      }
    }
    boolean holds = true;
    for (Map.Entry<String, Timing> event : events.entrySet()) {
      Instant first = of(from, event.getKey());
      Instant last = of(to, event.getKey());
      boolean itself = first.isBefore(last);
      holds &= itself;
      assertThat(solution.timing(event.getKey()).began())
          .isEqualTo(itself ? new Interval(first, last) : event.getValue().began());
    }
    assertThat(solution.contradictions().isEmpty()).isEqualTo(holds);
    for (Contradiction contradiction : solution.contradictions()) {
      List<String> chain = contradiction.chain();
      for (int i = 1; i < chain.size(); i++) {
        assertThat(straight).contains(new Relation(chain.get(i - 1), chain.get(i)));
      }
      assertThat(chain.size()).isGreaterThan(1);
      assertThat(of(events, chain.getFirst()).began().from())
          .isAfterOrEqualTo(of(events, chain.getLast()).began().to());
    }
    return holds;
  }

  private static <T> T of(Map<String, T> map, String id) {
    return Objects.requireNonNull(map.get(id), id);
  }

  private static Set<Relation> relations(Map<String, Timing> events) {
    Set<Relation> relations = new HashSet<>();
    events.forEach((id, timing) -> {
      timing.reported().after().forEach(other -> relations.add(new Relation(other, id)));
      timing.reported().before().forEach(other -> relations.add(new Relation(id, other)));
    });
    return relations;
  }

  private static Set<Relation> closure(Set<Relation> relations) {
    Set<Relation> closure = new HashSet<>(relations);
    boolean grew = true;
    while (grew) {
      grew = false;
      for (Relation a : List.copyOf(closure)) {
        for (Relation b : relations) {
          if (a.later.equals(b.earlier)) {
            grew |= closure.add(new Relation(a.earlier, b.later));
          }
        }
      }
    }
    return closure;
  }

  /// How many relations lead from an event back to itself.
  private static int roundTrip(String id, Set<Relation> relations) {
    Set<String> reached = new HashSet<>();
    List<String> frontier = List.of(id);
    for (int length = 1; ; length++) {
      List<String> next = new ArrayList<>();
      for (Relation relation : relations) {
        if (frontier.contains(relation.earlier) && reached.add(relation.later)) {
          next.add(relation.later);
        }
      }
      if (reached.contains(id)) {
        return length;
      }
      frontier = next;
    }
  }
}
