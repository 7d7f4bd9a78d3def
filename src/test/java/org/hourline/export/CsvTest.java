package org.hourline.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hourline.model.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The tables, read with a parser that is not ours.
final class CsvTest {
  private final Site site = SmallSite.plain().title(SmallSite.HOSTILE).site();

  @Test
  void everyEventHasARowAndAWithdrawnOneOnlyItsIdAndStatus() throws IOException {
    List<NamedCsvRecord> rows = read(EventsCsv.of(site));

    assertThat(rows)
        .extracting(row -> row.getField("event_id"))
        .containsExactly("camp", "road", "gone");
    assertThat(rows.get(2).getFields().subList(2, rows.get(2).getFieldCount())).containsOnly("");
    assertThat(rows.getFirst().getField("began_from_utc")).isEqualTo("2026-01-30T19:00:00Z");
    assertThat(rows.getFirst().getField("latitude")).isEqualTo("-25.10");
    assertThat(rows.getFirst().getField("page")).isEqualTo("events/camp/index.html");
  }

  @Test
  void everyShownClaimHasARow() throws IOException {
    List<NamedCsvRecord> rows = read(ClaimsCsv.of(site));

    assertThat(rows)
        .extracting(row -> row.getField("claim_id"))
        .containsExactly("camp-killed", "camp-killed-other", "road-denial", "total");
    assertThat(rows.get(0).getField("min")).isEqualTo("11");
    assertThat(rows.get(0).getField("disputes")).isEqualTo("camp-killed-other");
    assertThat(rows.get(2).getField("text")).isEqualTo("'-1 is not a number");
    assertThat(rows.get(2).getField("min")).isEmpty();
    assertThat(rows.get(3).getField("event_id")).isEmpty();
  }

  @Test
  void privateCopiesAreInNoTable() {
    String rows = new String(SourcesCsv.of(site), StandardCharsets.UTF_8);

    assertThat(rows).startsWith("source_id,title,publisher,").doesNotContain("secret.warc");
  }

  @Test
  void hostileWordsComeBackOnceTheApostropheIsTakenAway() throws IOException {
    // A lone surrogate has no form in UTF-8.
    String expected = SmallSite.HOSTILE.replace('\uD800', '?');

    assertThat(unguarded(read(EventsCsv.of(site)).getFirst().getField("title")))
        .isEqualTo(expected);
    assertThat(unguarded(read(SourcesCsv.of(site)).getFirst().getField("title")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1",
        "+1",
        "-1",
        "@a",
        "\ta",
        "\ra",
        "\na",
        "'=1",
        "''-1",
        "'quoted'",
        "a=1",
        "",
        "\uFF1D1"
      })
  void noCellOfWordsIsAFormulaAndEachComesBack(String words) throws IOException {
    Csv csv = new Csv(List.of("a", "b"));
    csv.text(words).text("x").end();

    String cell = read(csv.bytes()).getFirst().getField("a");

    assertThat(cell).doesNotMatch("(?s)[=+\\-@\t\r\n\uFF1D].*");
    assertThat(unguarded(cell)).isEqualTo(words);
  }

  @Test
  void linesEndAsTheStandardSays() {
    assertThat(new String(SourcesCsv.of(SmallSite.plain().site()), StandardCharsets.UTF_8))
        .endsWith("\r\n");
  }

  private static String unguarded(String cell) {
    return cell.matches("(?s)'+[=+\\-@\t\r\n\uFF1D].*") ? cell.substring(1) : cell;
  }

  private static List<NamedCsvRecord> read(byte[] table) throws IOException {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(new String(table, StandardCharsets.UTF_8))) {
      return rows.stream().toList();
    }
  }
}
