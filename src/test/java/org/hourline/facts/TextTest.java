package org.hourline.facts;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The tensions between the article's claims, and its background, as a reader finds them in the
/// rendered pages: what has to be told, and what must not be said.
final class TextTest {
  private static final Map<String, String> TEXTS = BuiltSite.texts();

  static Stream<NamedCsvRecord> told() {
    return rows("must");
  }

  static Stream<NamedCsvRecord> neverSaid() {
    return rows("never");
  }

  private static Stream<NamedCsvRecord> rows(String rule) {
    return Table.read("text.csv").stream().filter(row -> row.getField("rule").equals(rule));
  }

  @ParameterizedTest
  @MethodSource("told")
  void isTold(NamedCsvRecord row) {
    assertThat(TEXTS).as("pages").containsKey(row.getField("page"));
    assertThat(TEXTS.get(row.getField("page")))
        .as(row.getField("id") + " on " + row.getField("page"))
        .contains(row.getField("text"));
  }

  @ParameterizedTest
  @MethodSource("neverSaid")
  void isNeverSaid(NamedCsvRecord row) {
    Pattern pattern = pattern(row);
    assertThat(TEXTS)
        .as(row.getField("id") + " never says " + pattern)
        .allSatisfy((path, text) ->
            assertThat(pattern.matcher(text).results().map(found -> around(text, found.start())))
                .as(path)
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
