package org.hourline.time;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/// The knots of a graph: its strongly connected components, found by Tarjan's algorithm (1972) with
/// a stack of its own in place of recursion, since chains are as long as a timeline.
final class Knots {
  /// How many steps are spent on finding the shortest cycle of one knot. A larger knot gets a cycle
  /// that is short but perhaps not the shortest.
  private static final int PATIENCE = 1_000_000;

  private final int[] knot;
  private final List<List<Integer>> knots;

  private Knots(int[] knot, List<List<Integer>> knots) {
    this.knot = knot;
    this.knots = knots;
  }

  static Knots of(List<List<Integer>> arrows) {
    return new Search(arrows).search();
  }

  /// All nodes, none before one that leads to it, knots counting as one.
  List<Integer> order() {
    List<Integer> order = new ArrayList<>();
    // Tarjan's algorithm completes a component after all that it leads to.
    knots.reversed().forEach(order::addAll);
    return order;
  }

  /// The arrows between knots.
  List<List<Integer>> untied(List<List<Integer>> arrows) {
    List<List<Integer>> untied = new ArrayList<>();
    for (int node = 0; node < arrows.size(); node++) {
      int from = node;
      untied.add(
          arrows.get(node).stream().filter(to -> knot[to] != knot[from]).distinct().toList());
    }
    return untied;
  }

  /// A shortest cycle of each knot that is one, beginning with its smallest node; in the order of
  /// those.
  List<List<Integer>> shortestCycles(List<List<Integer>> arrows) {
    List<List<Integer>> cycles = new ArrayList<>();
    int[] cameFrom = new int[knot.length];
    for (List<Integer> members : knots) {
      int only = members.getFirst();
      if (members.size() > 1 || arrows.get(only).contains(only)) {
        cycles.add(shortest(members, arrows, cameFrom));
      }
    }
    cycles.sort((a, b) -> Integer.compare(a.getFirst(), b.getFirst()));
    return cycles;
  }

  private List<Integer> shortest(
      List<Integer> members, List<List<Integer>> arrows, int[] cameFrom) {
    List<Integer> best = List.of();
    int steps = 0;
    for (int start : members.stream().sorted().toList()) {
      if (steps > PATIENCE) {
        break;
      }
      members.forEach(member -> cameFrom[member] = -1);
      Deque<Integer> frontier = new ArrayDeque<>(List.of(start));
      while (!frontier.isEmpty() && cameFrom[start] < 0) {
        int node = frontier.remove();
        for (int to : arrows.get(node)) {
          steps++;
          if (knot[to] == knot[start] && cameFrom[to] < 0) {
            cameFrom[to] = node;
            frontier.add(to);
          }
        }
      }
      List<Integer> cycle = walkBack(start, cameFrom);
      if (best.isEmpty() || cycle.size() < best.size()) {
        best = cycle;
      }
    }
    List<Integer> turned = new ArrayList<>(best);
    Collections.rotate(turned, -turned.indexOf(Collections.min(turned)));
    return turned;
  }

  private static List<Integer> walkBack(int start, int[] cameFrom) {
    List<Integer> cycle = new ArrayList<>();
    int node = start;
    do {
      node = cameFrom[node];
      cycle.add(node);
    } while (node != start);
    return cycle.reversed();
  }

  /// One run of the algorithm.
  private static final class Search {
    private final List<List<Integer>> arrows;
    private final int[] index;
    private final int[] low;
    private final int[] nextArrow;
    private final int[] knot;
    private final List<List<Integer>> knots = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Deque<Integer> path = new ArrayDeque<>();
    private int visited;

    Search(List<List<Integer>> arrows) {
      this.arrows = arrows;
      this.index = new int[arrows.size()];
      this.low = new int[arrows.size()];
      this.nextArrow = new int[arrows.size()];
      this.knot = new int[arrows.size()];
      Arrays.fill(index, -1);
      Arrays.fill(knot, -1);
    }

    Knots search() {
      for (int root = 0; root < arrows.size(); root++) {
        if (index[root] < 0) {
          enter(root);
          while (!path.isEmpty()) {
            step(path.getFirst());
          }
        }
      }
      return new Knots(knot, knots);
    }

    private void enter(int node) {
      index[node] = visited;
      low[node] = visited;
      visited++;
      open.push(node);
      path.push(node);
    }

    private void step(int node) {
      if (nextArrow[node] < arrows.get(node).size()) {
        int to = arrows.get(node).get(nextArrow[node]++);
        if (index[to] < 0) {
          enter(to);
        } else if (knot[to] < 0) {
          low[node] = Math.min(low[node], index[to]);
        }
        return;
      }
      path.pop();
      if (!path.isEmpty()) {
        int parent = path.getFirst();
        low[parent] = Math.min(low[parent], low[node]);
      }
      if (low[node] == index[node]) {
        close(node);
      }
    }

    private void close(int root) {
      List<Integer> members = new ArrayList<>();
      int node;
      do {
        node = open.pop();
        knot[node] = knots.size();
        members.add(node);
      } while (node != root);
      knots.add(members.reversed());
    }
  }
}
