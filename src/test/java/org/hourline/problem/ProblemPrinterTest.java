package org.hourline.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProblemPrinterTest {
  private static final Rule UNKNOWN = Rule.error("unknown-key", "Every key has a meaning", "Ours");
  private static final Rule PLAIN = Rule.warning("too-plain", "Not too plain", "Ours");

  @Test
  void aProblemIsALinkThenTheLineThenACaretThenAHint() {
    assertThat(print("    \"nmae\": \"A\",", 5, "did you mean \"name\"?"))
        .isEqualTo(
            """
            content/a.json:3:5: error[unknown-key]: “nmae” is not a key
                  "nmae": "A",
                  ^
              hint: did you mean "name"?
            """);
  }

  @Test
  void whatHasNoLineToShowShowsNone() {
    Problem problem = UNKNOWN.at(Position.startOf("content/timeline.json"), "It is gone", null);

    assertThat(new ProblemPrinter(at -> null, false).print(problem))
        .isEqualTo("content/timeline.json:1:1: error[unknown-key]: It is gone\n");
  }

  @ParameterizedTest(name = "{0}, column {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "abc | 1 | `^`",
        "abc | 3 | `  ^`",
        "abc | 4 | `   ^`",
        "abc | 99 | `   ^`",
        "日本x | 3 | `    ^`",
        "e\u0301x | 3 | ` ^`",
        "😀x | 2 | `  ^`",
        "ﾊﾝx | 3 | `  ^`",
        "a\u0000b | 3 | `  ^`",
      })
  void theCaretStandsUnderItsCharacter(String line, int column, String caret) {
    assertThat(print(line, column, null).split("\n", -1)[2]).isEqualTo("  " + caret);
  }

  @Test
  void tabsStayTabsAboveAndBelow() {
    assertThat(print("\t\"a\":\tb", 7, null)).contains("  \t\"a\":\tb\n  \t    \t^\n");
  }

  @Test
  void aLongLineIsCutAroundTheCaret() {
    String line = "x".repeat(5_000_000) + "!" + "y".repeat(5_000_000);

    String[] printed = print(line, 5_000_001, null).split("\n", -1);

    assertThat(printed[1]).isEqualTo("  …" + "x".repeat(60) + "!" + "y".repeat(39) + "…");
    assertThat(printed[2]).isEqualTo("  " + " ".repeat(61) + "^");
  }

  @Test
  void manyProblemsOfOneLongLineArePrintedInTimeLinearInIt() {
    String line = "x".repeat(3_000_000);
    List<Problem> many = new ArrayList<>();
    for (int column = 1; column < line.length(); column += 100) {
      many.add(UNKNOWN.at(new Position("a", 1, column), "Wrong", null));
    }

    String printed =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> new ProblemPrinter(at -> line, false).print(many));

    assertThat(printed).contains("a:1:2999901: error").endsWith("\n");
  }

  @Test
  void whatWouldMoveTheCursorOrTurnTheTextIsNotPrinted() {
    assertThat(print("a\u001B[31m\u202Eb", 1, null)).contains("  a�[31m�b\n");
    Problem odd = UNKNOWN.at(Position.startOf("content/a\nb.md"), "Odd", null);
    assertThat(new ProblemPrinter(at -> null, false).print(odd)).startsWith("content/a�b.md:1:1: ");
  }

  @Test
  void fewProblemsEndWithTheirNumber() {
    List<Problem> two =
        List.of(
            PLAIN.at(new Position("b", 1, 1), "Plain", null),
            UNKNOWN.at(new Position("a", 1, 1), "Wrong", null));

    assertThat(new ProblemPrinter(at -> null, false).print(two))
        .isEqualTo(
            """
            a:1:1: error[unknown-key]: Wrong

            b:1:1: warning[too-plain]: Plain

            1 error, 1 warning.
            """);
    assertThat(new ProblemPrinter(at -> null, false).print(List.of())).isEmpty();
  }

  @Test
  void afterManyTheFirstErrorStandsAgainAtTheEnd() {
    List<Problem> many = new ArrayList<>();
    many.add(PLAIN.at(new Position("a", 1, 1), "Plain", null));
    for (int line = 6; line > 0; line--) {
      many.add(UNKNOWN.at(new Position("b", line, 1), "Wrong", null));
    }

    assertThat(new ProblemPrinter(at -> null, false).print(many))
        .endsWith(
            """
            6 errors, 1 warning. The first was:

            b:1:1: error[unknown-key]: Wrong
            """);
  }

  @Test
  void coloursAreOnlyForThoseWhoTakeThem() {
    Problem problem = UNKNOWN.at(Position.startOf("a"), "Wrong", null);

    assertThat(new ProblemPrinter(at -> null, true).print(problem))
        .isEqualTo("\u001B[1ma:1:1:\u001B[0m \u001B[31merror[unknown-key]\u001B[0m: Wrong\n");
  }

  private static String print(
      String line, int column, @org.jspecify.annotations.Nullable String hint) {
    Problem problem =
        UNKNOWN.at(new Position("content/a.json", 3, column), "“nmae” is not a key", hint);
    return new ProblemPrinter(at -> line, false).print(problem);
  }
}
