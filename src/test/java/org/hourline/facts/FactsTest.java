package org.hourline.facts;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every claim of the article stands in the published data with its claimant, value, qualifier and
/// precision; the tensions between the claims, and the background, are told in the rendered pages
/// as they must be, and nothing is said there that must not be.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FactsTest {
  private BuiltSite site;
  private BuiltClaims claims;
  private Map<String, String> texts;

  @BeforeAll
  void build(@TempDir Path folder) {
    site = new BuiltSite(folder.resolve("site"));
    claims = new BuiltClaims(site.timeline());
    texts = site.texts();
  }

  static Stream<NamedCsvRecord> facts() {
    return Table.read("claims.csv").stream();
  }

  static Stream<NamedCsvRecord> told() {
    return rows("must");
  }

  static Stream<NamedCsvRecord> neverSaid() {
    return rows("never");
  }

  private static Stream<NamedCsvRecord> rows(String rule) {
    return Table.read("text.csv").stream().filter(row -> row.getField("rule").equals(rule));
  }

  @Test
  void theContentIsCleanWhenWarningsCountAsErrors() {
    assertThat(site.report().problems()).isEmpty();
    assertThat(site.report().accepted()).extracting("code").containsOnly("not-archived");
  }

  @ParameterizedTest
  @MethodSource("facts")
  void aClaimStandsInTheDataAsItWasRead(NamedCsvRecord fact) {
    assertThat(claims.find(fact.getField("event"), fact.getField("claim")))
        .as(fact.getField("fact") + " " + fact.getField("claim"))
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
    List<String> ids =
        Stream.concat(
                facts().map(fact -> fact.getField("fact")),
                Table.read("text.csv").stream().map(row -> row.getField("id")))
            .distinct()
            .toList();
    assertThat(ids)
        .containsAll(IntStream.rangeClosed(1, 45).mapToObj("S%02d"::formatted).toList())
        .containsAll(IntStream.rangeClosed(1, 17).mapToObj("T%d"::formatted).toList());
  }

  /// T12: no source gives an hour for anything but the beginning, and there two hours for one city.
  @Test
  void nothingButTheFirstAttacksHasAnHour() {
    assertThat(claims.clocked())
        .containsExactlyInAnyOrder(
            "first-attacks", "start-three", "start-three-quetta", "start-six-quetta");
  }

  @ParameterizedTest
  @MethodSource("told")
  void itIsTold(NamedCsvRecord row) {
    assertThat(texts).as("pages").containsKey(row.getField("page"));
    assertThat(texts.get(row.getField("page")))
        .as(row.getField("id") + " on " + row.getField("page"))
        .contains(row.getField("text"));
  }

  @ParameterizedTest
  @MethodSource("neverSaid")
  void itIsNeverSaid(NamedCsvRecord row) {
    Pattern pattern = pattern(row);
    assertThat(texts)
        .as(row.getField("id"))
        .allSatisfy((path, text) ->
            assertThat(pattern.matcher(text).results().map(at -> around(text, at.start())))
                .as(path + " says " + pattern)
                .isEmpty());
  }

  @ParameterizedTest
  @MethodSource("neverSaid")
  void thePatternCatchesWhatItIsFor(NamedCsvRecord row) {
    assertThat(row.getField("breach")).containsPattern(pattern(row));
  }

  private static Pattern pattern(NamedCsvRecord row) {
    return Pattern.compile(row.getField("text"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 40));
  }
}
