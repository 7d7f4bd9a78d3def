package org.hourline.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.IntFunction;

/// Events as numbers, in the order of their ids, and an arrow from each to those that follow it.
/// What happens inside a knot (events that follow one another in a circle) is left out of the
/// arrows, so that they always have an order.
final class OrderGraph {
  private final List<String> ids;
  private final List<Timing> timings;
  private final List<List<Integer>> followers;
  private final List<List<Integer>> leaders;
  private final List<Integer> topological;
  private final List<EventOrder.Cycle> cycles;

  private OrderGraph(List<String> ids, List<Timing> timings, List<List<Integer>> arrows) {
    this.ids = ids;
    this.timings = timings;
    Knots knots = Knots.of(arrows);
    this.followers = knots.untied(arrows);
    this.leaders = reversed(followers);
    this.topological = knots.order();
    this.cycles =
        knots.shortestCycles(arrows).stream()
            .map(cycle -> new EventOrder.Cycle(cycle.stream().map(ids::get).toList()))
            .toList();
  }

  static OrderGraph of(Map<String, Timing> events) {
    List<String> ids = events.keySet().stream().sorted().toList();
    Map<String, Integer> numbers = new HashMap<>();
    ids.forEach(id -> numbers.put(id, numbers.size()));
    List<Timing> timings = new ArrayList<>();
    List<List<Integer>> arrows = new ArrayList<>();
    ids.forEach(_ -> arrows.add(new ArrayList<>()));
    for (int node = 0; node < ids.size(); node++) {
      Timing timing = events.get(ids.get(node));
      if (timing == null) {
        throw new IllegalArgumentException("no timing for " + ids.get(node));
      }
      timings.add(timing);
      for (String id : timing.reported().after()) {
        Integer leader = numbers.get(id);
        if (leader != null) {
          arrows.get(leader).add(node);
        }
      }
      for (String id : timing.reported().before()) {
        Integer follower = numbers.get(id);
        if (follower != null) {
          arrows.get(node).add(follower);
        }
      }
    }
    return new OrderGraph(ids, timings, arrows);
  }

  int size() {
    return ids.size();
  }

  String id(int node) {
    return ids.get(node);
  }

  Timing timing(int node) {
    return timings.get(node);
  }

  List<Integer> followers(int node) {
    return followers.get(node);
  }

  List<Integer> leaders(int node) {
    return leaders.get(node);
  }

  /// All nodes, none before one that it follows.
  List<Integer> topological() {
    return topological;
  }

  List<EventOrder.Cycle> cycles() {
    return cycles;
  }

  /// All nodes in the order in which a list tells them: of those whose leaders have all been told,
  /// always the one that can have begun first.
  List<Integer> listing(IntFunction<Interval> began) {
    int[] waiting = new int[size()];
    PriorityQueue<Integer> next =
        new PriorityQueue<>(
            Comparator.comparing((Integer node) -> began.apply(node).from())
                .thenComparing(node -> began.apply(node).to())
                .thenComparing(Comparator.naturalOrder()));
    for (int node = 0; node < size(); node++) {
      waiting[node] = leaders(node).size();
      if (waiting[node] == 0) {
        next.add(node);
      }
    }
    List<Integer> told = new ArrayList<>();
    while (!next.isEmpty()) {
      int node = next.remove();
      told.add(node);
      for (int follower : followers(node)) {
        if (--waiting[follower] == 0) {
          next.add(follower);
        }
      }
    }
    return told;
  }

  private static List<List<Integer>> reversed(List<List<Integer>> arrows) {
    List<List<Integer>> reversed = new ArrayList<>();
    arrows.forEach(_ -> reversed.add(new ArrayList<>()));
    for (int node = 0; node < arrows.size(); node++) {
      for (int to : arrows.get(node)) {
        reversed.get(to).add(node);
      }
    }
    return reversed;
  }
}
