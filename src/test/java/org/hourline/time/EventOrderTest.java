package org.hourline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hourline.time.Times.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hourline.time.EventOrder.Contradiction;
import org.hourline.time.EventOrder.Cycle;
import org.hourline.time.EventOrder.Solution;
import org.junit.jupiter.api.Test;

final class EventOrderTest {
  private final Map<String, Timing> events = new LinkedHashMap<>();

  @Test
  void nothingBeginsBeforeWhatItFollowsCanHaveBegun() {
    event("attack", when().start("2026-01-31T03:00").about(ClockPrecision.HOUR));
    event("camp", when().start("2026-01-31").after("attack"));
    event("video", when().after("camp"));
    Solution solution = EventOrder.solve(events);
    assertThat(began(solution, "camp")).isEqualTo("2026-01-31T02:00 to 2026-02-01T00:00");
    assertThat(began(solution, "video")).isEqualTo("2026-01-31T02:00 to 2026-02-12T17:00");
    assertThat(solution.order()).containsExactly("attack", "camp", "video");
    assertThat(solution.contradictions()).isEmpty();
    assertThat(solution.cycles()).isEmpty();
  }

  @Test
  void nothingThatComesBeforeAnotherBeginsAfterIt() {
    event("control", when().start("2026-01-31T17:00"));
    event("blast", when().start("2026-01-31").before("control"));
    event("warning", when().before("blast"));
    Solution solution = EventOrder.solve(events);
    assertThat(began(solution, "blast")).isEqualTo("2026-01-31T00:00 to 2026-01-31T17:01");
    assertThat(solution.timing("warning").began())
        .isEqualTo(new Interval(Instant.MIN, Instant.parse("2026-01-31T12:01:00Z")));
    assertThat(solution.order()).containsExactly("warning", "blast", "control");
  }

  /// `after` and `before` say one thing from two sides, so a chain may mix them.
  @Test
  void aRelationNarrowsBothSides() {
    event("a", when().start("2026-01-31"));
    event("b", when().start("2026-01-31T05:00").after("a"));
    assertThat(began(EventOrder.solve(events), "a"))
        .isEqualTo("2026-01-31T00:00 to 2026-01-31T05:01");
  }

  @Test
  void unknownIdsAreIgnored() {
    event("a", when().start("2026-01-31").after("nobody").before("no-one"));
    assertThat(began(EventOrder.solve(events), "a"))
        .isEqualTo("2026-01-31T00:00 to 2026-02-01T00:00");
  }

  @Test
  void noEventsAreInOrder() {
    assertThat(EventOrder.solve(Map.of()).order()).isEmpty();
  }

  @Test
  void aContradictionNamesTheShortestChainAndTheTwoTimes() {
    event("first", when().start("2026-01-31T10:00").before("detour"));
    event("detour", when().start("2026-01-31").before("middle"));
    event("middle", when().start("2026-01-31").after("first"));
    event("last", when().earliest("2026-01-31T08:00").latest("2026-01-31T09:00").after("middle"));
    Solution solution = EventOrder.solve(events);
    assertThat(solution.contradictions())
        .containsExactly(
            new Contradiction(
                List.of("first", "middle", "last"),
                "start 2026-01-31T10:00",
                "latest 2026-01-31T09:00"));
    assertThat(began(solution, "middle")).isEqualTo("2026-01-31T00:00 to 2026-02-01T00:00");
    assertThat(solution.order()).containsExactly("first", "detour", "middle", "last");
  }

  /// Each event names only one side of each relation, and the one in the middle has no time.
  @Test
  void aContradictionIsFoundThroughAnEventWithoutATime() {
    event("first", when().start("2026-01-31T10:00").before("middle"));
    event("middle", when().after("nobody"));
    event("last", when().start("2026-01-31T09:00").after("middle"));
    assertThat(EventOrder.solve(events).contradictions())
        .containsExactly(
            new Contradiction(
                List.of("first", "middle", "last"),
                "start 2026-01-31T10:00",
                "start 2026-01-31T09:00"));
  }

  @Test
  void whatFollowsAnEventOfTheFutureContradictsTheEdition() {
    event("future", when().start("2026-02-13"));
    event("after", when().after("future"));
    assertThat(EventOrder.solve(events).contradictions())
        .containsExactly(
            new Contradiction(
                List.of("future", "after"), "start 2026-02-13", "the timeline's as_of"));
  }

  @Test
  void theReportedTimesNamedAreThoseThatBind() {
    event("a", when().start("2026-01-31").earliest("2026-01-31T10:00").before("b"));
    event("b", when().start("2026-01-31").latest("2026-02-03").end("2026-01-31T09:00"));
    assertThat(EventOrder.solve(events).contradictions())
        .containsExactly(
            new Contradiction(
                List.of("a", "b"), "earliest 2026-01-31T10:00", "end 2026-01-31T09:00"));
  }

  @Test
  void aCycleIsNamedByItsShortestRound() {
    event("d", when().start("2026-01-31").after("a"));
    event("c", when().start("2026-01-31").after("b", "d"));
    event("b", when().start("2026-01-31").after("a"));
    event("a", when().start("2026-01-31").after("c", "e"));
    event("e", when().start("2026-01-31").after("d").before("c"));
    event("later", when().start("2026-01-31").after("a"));
    Solution solution = EventOrder.solve(events);
    assertThat(solution.cycles()).containsExactly(new Cycle(List.of("a", "b", "c")));
    assertThat(solution.order()).hasSize(6).endsWith("later");
    assertThat(solution.timings()).hasSize(6);
  }

  @Test
  void anEventThatFollowsItselfIsACycle() {
    event("b", when().after("b"));
    event("a", when().before("a").after("b"));
    assertThat(EventOrder.solve(events).cycles())
        .containsExactly(new Cycle(List.of("a")), new Cycle(List.of("b")));
  }

  @Test
  void eventsAreListedByBeginningThenEndThenId() {
    event("c", when().start("2026-01-31"));
    event("b", when().start("2026-01-31"));
    event("month", when().start("2026-01"));
    event("noon", when().start("2026-01-31T12:00"));
    event("morning", when().start("2026-01-31").latest("2026-01-31T11:00"));
    event("a-follower", when().start("2026-01-31").after("c"));
    assertThat(EventOrder.solve(events).order())
        .containsExactly("month", "morning", "b", "c", "a-follower", "noon");
  }

  @Test
  void theOrderOfTheInputDoesNotMatter() {
    Random random = new Random(12);
    for (int round = 0; round < 50; round++) {
      Map<String, Timing> some = RandomEvents.any(random, 12);
      List<String> ids = new ArrayList<>(some.keySet());
      Collections.shuffle(ids, random);
      Map<String, Timing> shuffled = new LinkedHashMap<>();
      ids.forEach(id -> shuffled.put(id, some.get(id)));
      assertThat(EventOrder.solve(shuffled).toString())
          .isEqualTo(EventOrder.solve(some).toString());
    }
  }

  @Test
  void aChainOfAHundredThousandEventsIsSolved() {
    int count = 100_000;
    event(name(0), when().start("2026-01-31T03:00"));
    Timing open = when().after(name(0)).timing();
    for (int i = 1; i < count; i++) {
      When follows =
          i % 2 == 0
              ? when().after(name(i - 1), name(0)).build()
              : when().after(name(i - 1)).build();
      events.put(name(i), new Timing(follows, open.zone(), open.began()));
    }
    Solution solution = EventOrder.solve(events);
    assertThat(began(solution, name(count - 1))).isEqualTo("2026-01-31T03:00 to 2026-02-12T17:00");
    assertThat(solution.order().getLast()).isEqualTo(name(count - 1));

    event(name(count - 1), when().start("2026-01-30").after(name(count - 2)));
    assertThat(EventOrder.solve(events).contradictions())
        .hasSize(1)
        .first()
        .satisfies(contradiction ->
            assertThat(contradiction.chain()).startsWith(name(0), name(count - 2)).hasSize(3));
  }

  @Test
  void aRingOfTenThousandEventsIsOneCycle() {
    int count = 10_000;
    for (int i = 0; i < count; i++) {
      event(name(i), when().start("2026-01-31").after(name((i + count - 1) % count)));
    }
    assertThat(EventOrder.solve(events).cycles())
        .hasSize(1)
        .first()
        .satisfies(cycle -> assertThat(cycle.ids()).hasSize(count).startsWith(name(0), name(1)));
  }

  private void event(String id, Times when) {
    events.put(id, when.timing());
  }

  private static String name(int i) {
    return "event-" + (1_000_000 + i);
  }

  private static String began(Solution solution, String id) {
    Interval began = solution.timing(id).began();
    return began.from().atZone(Times.KARACHI).toLocalDateTime()
        + " to "
        + began.to().atZone(Times.KARACHI).toLocalDateTime();
  }
}
