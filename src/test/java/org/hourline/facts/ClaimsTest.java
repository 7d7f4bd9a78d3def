package org.hourline.facts;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every claim of the article stands in the published data: with its claimant, value, qualifier and
/// precision.
final class ClaimsTest {
  private static final BuiltClaims BUILT = new BuiltClaims(BuiltSite.timeline());

  static Stream<NamedCsvRecord> facts() {
    return Table.read("claims.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("facts")
  void standsInTheDataAsItWasRead(NamedCsvRecord fact) {
    String name = fact.getField("fact") + " " + fact.getField("claim");
    assertThat(BUILT.find(fact.getField("event"), fact.getField("claim")))
        .as(name)
        .isNotNull()
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "claimant", fact.getField("claimant"),
                "kind", fact.getField("kind"),
                "figure", fact.getField("figure"),
                "qualifier", fact.getField("qualifier"),
                "precision", fact.getField("precision")));
  }

  @Test
  void theTablesNameEveryClaimAndEveryTension() {
    List<String> claims =
        Stream.concat(
                facts().map(fact -> fact.getField("fact")),
                Table.read("text.csv").stream().map(row -> row.getField("id")))
            .distinct()
            .toList();
    assertThat(claims)
        .containsAll(IntStream.rangeClosed(1, 45).mapToObj("S%02d"::formatted).toList())
        .containsAll(IntStream.rangeClosed(1, 17).mapToObj("T%d"::formatted).toList());
  }

  /// T12: no source gives an hour for anything but the beginning, and there two hours for one city.
  @Test
  void nothingButTheFirstAttacksHasAnHour() {
    assertThat(BUILT.clocked())
        .containsExactlyInAnyOrder(
            "first-attacks", "start-three", "start-three-quetta", "start-six-quetta");
  }
}
