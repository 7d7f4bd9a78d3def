package org.hourline.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Solves the order of events: each `after` and `before` says that one event did not begin before
/// another, so the later one's stretch begins no sooner than the earlier one's, and the earlier
/// one's ends no later than the later one's, through chains of any length.
///
/// An id that is not among the events is ignored: that it is unknown has been said elsewhere.
/// Near-linear in events and relations, and free of recursion.
public final class EventOrder {
  private EventOrder() {}

  /// What the relations make of the reported times.
  ///
  /// @param timings every event's timing, its stretch narrowed, in the order of `order`; one whose
  ///   relations contradict its times keeps the stretch it had
  /// @param order all ids: an event never stands before one that it follows; else by the beginning
  ///   of the stretch, its end, then the id
  /// @param contradictions relations and reported times that cannot all be true
  /// @param cycles events that follow themselves; none of the relations within such a knot narrows
  ///   anything
  public record Solution(
      Map<String, Timing> timings,
      List<String> order,
      List<Contradiction> contradictions,
      List<Cycle> cycles) {
    public Solution {
      timings = Collections.unmodifiableMap(new LinkedHashMap<>(timings));
      order = List.copyOf(order);
      contradictions = List.copyOf(contradictions);
      cycles = List.copyOf(cycles);
    }

    /// @throws NullPointerException when there was no such event
    public Timing timing(String id) {
      return Objects.requireNonNull(timings.get(id), id);
    }
  }

  /// Each event of a chain follows the one before it, yet the first was reported too late, or the
  /// last too early.
  ///
  /// @param chain ids; more than one
  /// @param first what was reported of the first: the earliest it can have begun
  /// @param last what was reported of the last: the latest it can have begun
  public record Contradiction(List<String> chain, String first, String last) {
    public Contradiction {
      chain = List.copyOf(chain);
    }
  }

  /// Events that would each have begun before themselves.
  ///
  /// @param ids each follows the one before it, and the first follows the last; the smallest id
  ///   stands first
  public record Cycle(List<String> ids) {
    public Cycle {
      ids = List.copyOf(ids);
    }
  }

  /// @param own every event's timing as derived from its own report
  public static Solution solve(Map<String, Timing> own) {
    OrderGraph graph = OrderGraph.of(own);
    OrderBounds bounds = new OrderBounds(graph);
    List<Contradiction> contradictions = bounds.contradictions();
    Map<String, Timing> narrowed = new LinkedHashMap<>();
    List<String> order = new ArrayList<>();
    for (int node : graph.listing(bounds::began)) {
      Timing timing = graph.timing(node);
      order.add(graph.id(node));
      narrowed.put(
          graph.id(node), new Timing(timing.reported(), timing.zone(), bounds.began(node)));
    }
    return new Solution(narrowed, order, contradictions, graph.cycles());
  }
}
