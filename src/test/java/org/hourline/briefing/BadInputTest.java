package org.hourline.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hourline.model.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What does not fit a page, and what cannot be printed: a whole page or a clear word, never less.
final class BadInputTest {
  @Test
  void aWordLongerThanALineIsBroken() {
    whole("<p>" + "Llanfairpwllgwyngyll".repeat(20) + "</p>");
  }

  @Test
  void aLongAddressIsBroken() {
    whole("<p>https://example.org/" + "a-part-of-it/".repeat(30) + "</p>");
  }

  @Test
  void aTableWiderThanThePageIsNarrowed() {
    whole(
        "<table><tbody><tr>"
            + IntStream.range(0, 12)
                .mapToObj(i -> "<td>column" + "x".repeat(40) + i + "</td>")
                .collect(Collectors.joining())
            + "</tr></tbody></table>");
  }

  @Test
  void twoThousandRowsAreAllThere() {
    Pdf pdf =
        whole(
            "<table><thead><tr><th scope=\"col\">Event</th></tr></thead><tbody>"
                + IntStream.range(0, 2_000)
                    .mapToObj(i -> "<tr><td>row number " + i + "</td></tr>")
                    .collect(Collectors.joining())
                + "</tbody></table>");
    assertThat(pdf.pages()).isGreaterThan(30);
  }

  @Test
  void aRowHigherThanAPageGoesOn() {
    whole(
        "<table><tbody><tr><td>"
            + IntStream.range(0, 3_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "))
            + "</td></tr></tbody></table>");
  }

  @Test
  void aDrawingWiderThanThePageIsMadeToFit() {
    Pdf pdf =
        whole(
            "<svg width=\"3000\" viewBox=\"0 0 3000 300\" alt=\"wide\"><text x=\"2999\" y=\"200\""
                + " text-anchor=\"end\" font-size=\"90\">edge</text></svg>");
    assertThat(pdf.pages()).isOne();
    assertThat(Printed.seen(pdf.bytes()).get(0)).contains("edge");
  }

  @Test
  void aDrawingHigherThanThePageIsMadeToFit() {
    String html =
        Printed.page(
            "<svg width=\"100\" viewBox=\"0 0 10 900\" alt=\"high\">"
                + "<text y=\"899\" font-size=\"4\">foot</text></svg>");
    Pdf pdf = Printed.of(html, Paper.A4);
    assertThat(PdfChecks.faults(pdf.bytes())).isEmpty();
    assertThat(pdf.pages()).isEqualTo(2);
    assertThat(Printed.seen(pdf.bytes()).get(1)).contains("foot");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <img src="https://example.org/a.png" alt="a">              | https://example.org/a.png
          <p style="background: url(../secret.css)">a</p>            | ../secret.css
          <p style="display: grid">a</p>                             | grid
          <p>\u4e2d</p>                                              | U+4E2D
          <svg viewBox="0 0 9 9" alt="a"><image/></svg>              | <image>
          <svg viewBox="0 0 9 9" alt="a"><path d="M0 0L1 x"/></svg>  | broken path
          <svg viewBox="0 0 9 9" alt="a"><rect fill="red"/></svg>    | fill="red"
          <svg alt="a"><rect/></svg>                                 | viewBox
          """)
  void whatCannotBePrintedIsNamed(String html, String named) {
    assertThatThrownBy(() -> Printed.of(Printed.page(html), Paper.A4))
        .isInstanceOf(PrintException.class)
        .hasMessageContaining(named);
  }

  /// A font that is not there would leave its words out, and the file would be valid.
  @Test
  void aFamilyThatIsNotThereIsReplacedAndNothingIsLost() {
    whole("<p style=\"font-family: Elsewhere\">in no family of ours</p>");
  }

  private static Pdf whole(String body) {
    String html = Printed.page(body);
    Pdf pdf = Printed.of(html, Paper.A4);
    PdfChecks.demand(pdf.bytes(), html);
    return pdf;
  }
}
