package org.hourline.read;

import java.util.List;
import java.util.function.Function;
import org.hourline.problem.Origins;
import org.hourline.problem.Position;
import org.hourline.time.EventOrder;
import org.hourline.time.When;
import org.jspecify.annotations.Nullable;

/// Tells of orders that cannot be, at the key that says so.
final class OrderProblems {
  private final Findings findings;
  private final Function<String, Values> events;

  OrderProblems(Findings findings, Function<String, Values> events) {
    this.findings = findings;
    this.events = events;
  }

  void tell(EventOrder.Cycle cycle) {
    List<String> ids = cycle.ids();
    findings.add(
        ValueRules.ORDER_CYCLE,
        key(ids.getLast(), ids.getFirst()),
        "These events would each come before themselves: " + chain(ids) + " → " + ids.getFirst(),
        "take one `after` or `before` out");
  }

  void tell(EventOrder.Contradiction contradiction) {
    List<String> ids = contradiction.chain();
    findings.add(
        ValueRules.ORDER_IMPOSSIBLE,
        key(ids.get(ids.size() - 2), ids.getLast()),
        "“"
            + ids.getLast()
            + "” cannot follow “"
            + ids.getFirst()
            + "” ("
            + chain(ids)
            + "): "
            + contradiction.first()
            + "; "
            + contradiction.last(),
        "correct one of the times, or one `after` or `before`");
  }

  private static String chain(List<String> ids) {
    return String.join(" → ", ids);
  }

  /// Where it is written that one event follows another.
  private Position key(String earlier, String later) {
    Position after = item(later, Times.AFTER, When::after, earlier);
    if (after != null) {
      return after;
    }
    Position before = item(earlier, Times.BEFORE, When::before, later);
    return before == null ? events.apply(later).at(Events.WHEN) : before;
  }

  private @Nullable Position item(
      String event, Field<?> key, Function<When, List<String>> ids, String other) {
    Times.Written written = events.apply(event).get(Events.WHEN);
    Origins.Tree list = written == null ? null : written.tree().child(key.key());
    if (list == null || written == null) {
      return null;
    }
    int number = ids.apply(written.when()).indexOf(other);
    Origins.Tree item = list.child(String.valueOf(number));
    return item == null ? null : item.at();
  }
}
