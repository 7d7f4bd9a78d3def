package org.hourline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hourline.time.EdtfInterval.Edge;
import org.hourline.time.EdtfInterval.On;
import org.hourline.time.EdtfInterval.Open;
import org.hourline.time.EdtfInterval.Unknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The file of examples is the specification: `edtf/examples.tsv`.
final class EdtfTest {
  @ParameterizedTest
  @MethodSource
  void theExamplesOfTheSpecificationAreReadOrRefused(List<String> line) {
    String expected = String.join("\t", line.subList(1, line.size()));
    switch (Edtf.parse(line.getFirst())) {
      case Parsed.Value<EdtfExpression>(EdtfExpression value) -> {
        assertThat(described(value)).isEqualTo(expected);
        assertThat(value.text()).isEqualTo(line.getFirst());
      }
      case Parsed.Refused<EdtfExpression>(String reason, String hint) -> {
        assertThat(line.get(1)).isEqualTo("refused");
        assertThat(reason).startsWith(line.getFirst()).contains(line.get(2));
        assertThat(hint).startsWith("write ");
      }
    }
  }

  static Stream<List<String>> theExamplesOfTheSpecificationAreReadOrRefused() throws IOException {
    return lines("examples.tsv");
  }

  @ParameterizedTest
  @MethodSource
  void aMistakeIsToldWithWhatToWrite(List<String> line) {
    assertThat(Edtf.parse(line.getFirst()))
        .isInstanceOfSatisfying(
            Parsed.Refused.class,
            refused -> {
              assertThat(refused.reason()).contains(line.get(1)).doesNotEndWith(".");
              assertThat(refused.hint()).startsWith("write ").contains(line.get(2));
            });
  }

  static Stream<List<String>> aMistakeIsToldWithWhatToWrite() throws IOException {
    return lines("mistakes.tsv");
  }

  @Test
  void aTimeMayBeWrittenWithoutSeconds() {
    assertThat(Edtf.parse("2026-01-31T03:00"))
        .isInstanceOfSatisfying(
            Parsed.Value.class,
            value ->
                assertThat(described((EdtfExpression) value.value()))
                    .isEqualTo("time\t2026-01-31T03:00\t-"));
  }

  @Test
  void negativeDecadesRunBackwards() {
    assertThat(Edtf.parse("-198X"))
        .isInstanceOfSatisfying(
            Parsed.Value.class,
            value ->
                assertThat(described((EdtfExpression) value.value()))
                    .isEqualTo("date\t-1989-01-01\t-1980-12-31\tYEAR\t-"));
  }

  @Test
  void anEmptyTextIsToldWithWhatToWrite() {
    assertThat(Edtf.parse(""))
        .isEqualTo(new Parsed.Refused<>("the date is empty", "write a date such as 2026-01-31"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "-", "2026-01-31", "X", "[", "?", "9999-12-31T23:59:59+", "/", " "})
  void aTextOfTenThousandCharactersIsRefusedInAShortSentence(String part) {
    assertThat(Edtf.parse(part.repeat(10_000)))
        .isInstanceOfSatisfying(
            Parsed.Refused.class, refused -> assertThat(refused.reason()).hasSizeLessThan(200));
  }

  /// Any text is answered, and in one line; seeded, so that a failure can be met again.
  @Test
  void noTextThrows() {
    Random random = new Random(31);
    String alphabet = "0123456789----::::TTZXXYSE//..??~~%[]{},++ xtz٠۹０\u0000\n\ud83d\u202e\"é";
    for (int i = 0; i < 200_000; i++) {
      StringBuilder text = new StringBuilder(i % 3 == 0 ? "2026-01-31T03:00" : "");
      for (int length = random.nextInt(20); length > 0; length--) {
        text.insert(
            random.nextInt(text.length() + 1), alphabet.charAt(random.nextInt(alphabet.length())));
      }
      switch (Edtf.parse(text.toString())) {
        case Parsed.Value<EdtfExpression>(EdtfExpression value) ->
            assertThat(value.text()).isEqualTo(text.toString());
        case Parsed.Refused<EdtfExpression>(String reason, String hint) ->
            assertThat(reason + hint).isNotBlank().doesNotContain("\n", "\u0000");
      }
    }
  }

  /// Whatever is refused with "write …" and a date can be written.
  @Test
  void whatTheHintSaysToWriteIsADate() throws IOException {
    assertThat(
            lines("mistakes.tsv")
                .map(line -> line.get(2))
                .filter(hint -> hint.matches("[-0-9]{10}.*|.*T.*:.*"))
                .filter(hint -> !(Edtf.parse(hint) instanceof Parsed.Value<?>)))
        .isEmpty();
  }

  @Test
  void anIntervalIsNoPointInTime() {
    assertThat(TimePoints.parse("2026-01-30/2026-01-31"))
        .isInstanceOfSatisfying(
            Parsed.Refused.class,
            refused -> {
              assertThat(refused.reason()).contains("is an interval");
              assertThat(refused.hint()).contains("start and end", "earliest and latest");
            });
    assertThat(TimePoints.parse("2026-01-31T03:00")).isInstanceOf(Parsed.Value.class);
    assertThat(TimePoints.parse("2026-01-31?")).isInstanceOf(Parsed.Value.class);
  }

  private static String described(EdtfExpression expression) {
    return switch (expression) {
      case EdtfDate date ->
          String.join(
              "\t",
              "date",
              date.first().toString(),
              date.last().toString(),
              date.precision().name(),
              qualification(date));
      case ClockTime time ->
          String.join(
              "\t",
              "time",
              time.local().toString(),
              time.offset() == null ? "-" : time.offset().getId());
      case EdtfInterval interval ->
          String.join("\t", "interval", described(interval.start()), described(interval.end()));
    };
  }

  private static String described(Edge edge) {
    return switch (edge) {
      case On(EdtfDate date) -> date.first() + ".." + date.last();
      case Open() -> "open";
      case Unknown() -> "unknown";
    };
  }

  private static String qualification(EdtfDate date) {
    if (date.uncertain() && date.approximate()) {
      return "uncertain and approximate";
    }
    return date.uncertain() ? "uncertain" : date.approximate() ? "approximate" : "-";
  }

  private static Stream<List<String>> lines(String file) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/edtf", file)).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> Arrays.asList(line.split("\t", -1)));
  }
}
