package org.hourline.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hourline.time.EventOrder.Contradiction;

/// What the arrows of a graph make of the stretches: one pass along them carries each beginning to
/// those that follow, one pass back carries each end to those that lead. Since the graph has an
/// order, the two passes are the fixed point.
final class OrderBounds {
  private final OrderGraph graph;
  private final Bound from;
  private final Bound to;
  private final Interval[] began;

  OrderBounds(OrderGraph graph) {
    this.graph = graph;
    this.from = new Bound(graph.size());
    this.to = new Bound(graph.size());
    this.began = new Interval[graph.size()];
    for (int node : graph.topological()) {
      from.settle(node, graph.timing(node).began().from(), graph.leaders(node), 1);
    }
    for (int node : graph.topological().reversed()) {
      to.settle(node, graph.timing(node).began().to(), graph.followers(node), -1);
    }
    for (int node = 0; node < began.length; node++) {
      began[node] =
          holds(node) ? new Interval(from.at[node], to.at[node]) : graph.timing(node).began();
    }
  }

  Interval began(int node) {
    return began[node];
  }

  /// One for each pair of reported times that cannot both be true.
  List<Contradiction> contradictions() {
    List<Contradiction> found = new ArrayList<>();
    Set<List<Integer>> pairs = new HashSet<>();
    for (int node : graph.topological()) {
      if (!holds(node) && pairs.add(List.of(from.origin[node], to.origin[node]))) {
        List<Integer> chain = new ArrayList<>(from.way(node).reversed());
        List<Integer> rest = to.way(node);
        chain.addAll(rest.subList(1, rest.size()));
        found.add(contradiction(chain));
      }
    }
    return found;
  }

  private boolean holds(int node) {
    return from.at[node].isBefore(to.at[node]);
  }

  private Contradiction contradiction(List<Integer> chain) {
    return new Contradiction(
        chain.stream().map(graph::id).toList(),
        Reported.first(graph.timing(chain.getFirst())),
        Reported.last(graph.timing(chain.getLast())));
  }

  /// The tightest bound of every node on one side, and the way it came.
  private static final class Bound {
    private final Instant[] at;
    private final int[] origin;
    private final int[] cameFrom;
    private final int[] distance;

    Bound(int size) {
      this.at = new Instant[size];
      this.origin = new int[size];
      this.cameFrom = new int[size];
      this.distance = new int[size];
    }

    /// Takes the tightest of a node's own bound and those of its neighbours; of equal ones the one
    /// that came the shortest way, so that a contradiction is told in few words.
    ///
    /// @param sign 1 where the later bound is the tighter, -1 where the earlier
    void settle(int node, Instant own, List<Integer> neighbours, int sign) {
      at[node] = own;
      origin[node] = node;
      cameFrom[node] = -1;
      for (int neighbour : neighbours) {
        int tighter = Integer.signum(at[neighbour].compareTo(at[node]));
        if (tighter == sign || (tighter == 0 && distance[neighbour] + 1 < distance[node])) {
          at[node] = at[neighbour];
          origin[node] = origin[neighbour];
          cameFrom[node] = neighbour;
          distance[node] = distance[neighbour] + 1;
        }
      }
    }

    /// From a node back to the one whose own report bounds it.
    List<Integer> way(int node) {
      List<Integer> way = new ArrayList<>();
      for (int at = node; at >= 0; at = cameFrom[at]) {
        way.add(at);
      }
      return way;
    }
  }
}
