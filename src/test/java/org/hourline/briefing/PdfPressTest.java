package org.hourline.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.hourline.model.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// One document with all that a briefing has, and every promise that the press makes of it.
final class PdfPressTest {
  private static final String HTML = Printed.reference(60, 40);

  private static final byte[] PDF = Printed.of(HTML, Paper.A4).bytes();

  private static final List<String> HEARD = HeardText.of(PDF).pages();

  @ParameterizedTest
  @EnumSource
  void everyPaperPassesEveryCheck(Paper paper) throws IOException {
    Pdf pdf = Printed.of(HTML, paper);
    PdfChecks.demand(pdf.bytes(), HTML);
    try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
      assertThat(document.getNumberOfPages()).isEqualTo(pdf.pages());
      assertThat(document.getPage(0).getMediaBox().getWidth())
          .isCloseTo(paper == Paper.A4 ? 595.28f : 612f, org.assertj.core.data.Offset.offset(0.1f));
    }
  }

  @Test
  void theSameDocumentGivesTheSameBytes() {
    assertThat(Printed.of(HTML, Paper.A4).bytes()).isEqualTo(PDF);
  }

  @Test
  void theFileSaysWhatItIs() throws IOException {
    assertThat(Fingerprint.of(PDF)).isEqualTo(Printed.FINGERPRINT);
    assertThat(
            Fingerprint.of("%PDF-1.7 of another".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .isNull();
    try (PDDocument document = Loader.loadPDF(PDF)) {
      PDDocumentInformation information = document.getDocumentInformation();
      assertThat(information.getTitle()).isEqualTo(Printed.TITLE);
      assertThat(information.getAuthor()).isEqualTo("The editors");
      assertThat(information.getSubject()).isEqualTo("What was known");
      assertThat(information.getCreationDate().toInstant()).isEqualTo(Printed.AS_OF);
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
    }
  }

  @Test
  void theDataIsInsideAndOpens() throws IOException {
    try (PDDocument document = Loader.loadPDF(PDF)) {
      var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(files.keySet()).containsExactly("timeline.json");
      var specification = Objects.requireNonNull(files.get("timeline.json"));
      assertThat(specification.getEmbeddedFile().toByteArray()).isEqualTo(Printed.DATA);
      assertThat(specification.getEmbeddedFile().getSubtype()).isEqualTo("application/json");
      assertThat(specification.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Data");
      assertThat(document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF")))
          .hasSize(1);
    }
  }

  @Test
  void contentsNameThePageOfEachPart() throws IOException {
    Map<String, Integer> pages =
        Map.of("Bottom line", 1, "Figures", 1, "Chronology", pageOf("Event 0"));
    String contents = HEARD.get(0);
    pages.forEach(
        (part, page) -> assertThat(contents).containsPattern(part + "[ .]*" + page + "\\b"));
    assertThat(pages.get("Chronology")).isGreaterThan(1);
  }

  @Test
  void bookmarksAndLinksLeadToTheirPages() throws IOException {
    try (PDDocument document = Loader.loadPDF(PDF)) {
      var outline = document.getDocumentCatalog().getDocumentOutline();
      List<String> names = new ArrayList<>();
      for (PDOutlineItem item : outline.children()) {
        names.add(item.getTitle());
        item.children().forEach(child -> names.add(child.getTitle()));
      }
      assertThat(names).containsExactly("Bottom line", "Figures", "Chronology");
      PDPage figures = outline.getLastChild().getFirstChild().findDestinationPage(document);
      assertThat(document.getPages().indexOf(figures) + 1).isEqualTo(pageOf("Event 0"));
      List<String> addresses = new ArrayList<>();
      int inside = 0;
      for (PDAnnotation annotation : document.getPage(0).getAnnotations()) {
        PDAnnotationLink link = (PDAnnotationLink) annotation;
        assertThat(link.getContents()).isNotBlank();
        if (link.getAction() instanceof PDActionURI address) {
          addresses.add(address.getURI());
        } else {
          PDPageDestination destination =
              (PDPageDestination)
                  (link.getDestination() != null
                      ? link.getDestination()
                      : ((org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo)
                              link.getAction())
                          .getDestination());
          assertThat(destination.getPage()).isNotNull();
          inside++;
        }
      }
      assertThat(addresses).containsExactly("https://example.org/a");
      // The three of the contents, each with its page number, and the one in the text.
      assertThat(inside).isEqualTo(7);
    }
  }

  @Test
  void everyPageHasItsNumberAndAllButTheFirstTheirHead() throws IOException {
    List<String> pages = Printed.seen(PDF);
    for (int page = 1; page <= pages.size(); page++) {
      assertThat(pages.get(page - 1)).contains("Page " + page + " of " + pages.size());
      assertThat(pages.get(page - 1).contains("as of 2 February 2026, 17:00")).isEqualTo(page > 1);
    }
  }

  @Test
  void aTableRepeatsItsHeadAndIsReadOnce() throws IOException {
    List<String> pages = Printed.seen(PDF);
    int last =
        IntStream.range(0, pages.size())
            .filter(i -> pages.get(i).contains("claimant 59"))
            .findFirst()
            .orElseThrow();
    assertThat(last).isGreaterThan(0);
    for (int page = 0; page <= last; page++) {
      assertThat(pages.get(page)).contains("Claimant Killed");
    }
    assertThat(String.join("", HEARD)).containsOnlyOnce("Killed");
  }

  @Test
  void noRowIsSplitNoHeadingStandsAloneAndNoLineIsLeft() {
    for (String page : HEARD) {
      List<String> words = List.of(page.strip().split("\\s+"));
      assertThat(words.get(words.size() - 2))
          .as("second last word of a page")
          .isNotEqualTo("Event");
      // An event's words are counted: at least two lines of them are on a page, or none.
      Map<String, Long> counts =
          words.stream()
              .filter(word -> word.matches("e\\d+w\\d+"))
              .collect(
                  Collectors.groupingBy(word -> word.replaceAll("w.*", ""), Collectors.counting()));
      counts.values().forEach(count -> assertThat(count).isGreaterThan(11));
      assertThat(words.subList(words.size() - 3, words.size()))
          .as("the head of a group of rows ends a page")
          .isNotEqualTo(List.of("group", "of", "rows"));
      // A row has two lines of text: both are on a page.
      assertThat(Collections.frequency(words, "begins"))
          .isEqualTo(Collections.frequency(words, "ends"));
    }
  }

  /// The first row has so many lines that it never fits beside the head.
  @Test
  void theHeadOfATableIsNotAloneAtTheFootOfAPage() {
    for (int lines : new int[] {30, 38, 46}) {
      List<String> pages =
          Printed.seen(
              Printed.of(
                      Printed.page(
                          "<p>line</p>".repeat(lines)
                              + "<h3>Heading</h3><table><thead><tr><th"
                              + " scope=\"col\">Claimant</th></tr></thead><tbody><tr><td>"
                              + "row<br>".repeat(30)
                              + "end</td></tr></tbody></table>"),
                      Paper.A4)
                  .bytes());
      assertThat(pages).filteredOn(page -> page.contains("Claimant")).hasSize(1);
      assertThat(pages)
          .filteredOn(page -> page.contains("Claimant"))
          .allMatch(page -> page.contains("Heading") && page.contains("row"));
    }
  }

  /// The engine ends a line where an element ends; a closing mark alone would begin the next.
  @Test
  void noLineBeginsWithAMarkThatClosesAnother() {
    for (int length = 60; length < 100; length++) {
      byte[] pdf =
          Printed.of(
                  Printed.page(
                      "<p>"
                          + "m".repeat(length)
                          + " “<a href=\"https://example.org/\""
                          + " title=\"t\">a<bdi>b</bdi></a>”.</p>"),
                  Paper.A4)
              .bytes();
      assertThat(Printed.seen(pdf).getFirst().lines()).noneMatch(line -> line.startsWith("”"));
    }
  }

  @Test
  void aDrawingIsAFigureWithItsWordsAndADecorationIsSilent() {
    HeardText heard = HeardText.of(PDF);
    assertThat(heard.figures()).containsExactly("A strip with two events");
    assertThat(Printed.seen(PDF).get(0)).contains("Quetta 12").doesNotContain("not drawn");
  }

  @Test
  void theStructureHasHeadingsListsTablesAndLinks() {
    assertThat(HeardText.of(PDF).roles())
        .contains("H1", "H2", "H3", "L", "LI", "Table", "TR", "TH", "TD", "Link", "Figure", "P");
  }

  private static int pageOf(String words) {
    for (int page = 0; page < HEARD.size(); page++) {
      if (HEARD.get(page).contains(words)) {
        return page + 1;
      }
    }
    throw new AssertionError(words);
  }
}
