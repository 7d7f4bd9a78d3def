package org.hourline.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hourline.check.Content.killed;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hourline.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CirclesTest {
  @TempDir Path folder;

  @Test
  void everyChainOfIdsIsHeldToEnd() {
    Checked checked =
        new Content(folder)
            .actor("{'id': 'x', 'name': 'X', 'actor_type': 'Rioters', 'part_of': 'x'}")
            .place("{'id': 'p', 'name': 'P', 'within': 'q'}")
            .place("{'id': 'q', 'name': 'Q', 'within': 'p'}")
            .event("a", "'related': [{'event': 'b', 'relation': 'part_of'}]")
            .event("b", "'related': [{'event': 'a', 'relation': 'part_of'}]")
            .event("c", "'related': [{'event': 'c', 'relation': 'about'}]")
            .claims(
                killed("k", "north", 1, "'supersedes': 'l'"),
                killed("l", "north", 1, "'supersedes': 'k'"),
                killed("m", "north", 1, "'sums': ['m']"),
                killed("n", "north", 1, "'disputes': ['n']"))
            .checked();

    assertThat(checked.problems())
        .filteredOn(problem -> problem.code().equals("leads-to-itself"))
        .extracting(Problem::message)
        .containsExactly(
            "part_of leads back to “x”: x → x",
            "supersedes leads back to “k”: k → l → k",
            "sums leads back to “m”: m → m",
            "disputes leads back to “n”: n → n",
            "part_of leads back to “a”: a → b → a",
            "related leads back to “c”: c → c",
            "within leads back to “p”: p → q → p");
  }

  @Test
  void twoWaysToOneEndAreNoCircle() {
    assertThat(
            Circles.circles(
                new TreeMap<>(
                    Map.of("a", List.of("b", "c"), "b", List.of("d"), "c", List.of("d")))))
        .isEmpty();
  }

  @Test
  void aTailOfACircleIsNotInIt() {
    assertThat(
            Circles.circles(
                new TreeMap<>(
                    Map.of(
                        "a",
                        List.of("z"),
                        "z",
                        List.of("y"),
                        "y",
                        List.of("z"),
                        "b",
                        List.of("lost")))))
        .containsExactly(List.of("y", "z"));
  }
}
