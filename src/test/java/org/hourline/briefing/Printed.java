package org.hourline.briefing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hourline.model.Paper;
import org.hourline.template.Templates;

/// Documents to print, and what is seen of them.
final class Printed {
  static final String FINGERPRINT =
      "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
  static final String TITLE = "Attacks & “what is known” of them";
  static final Instant AS_OF = Instant.parse("2026-02-01T12:00:00Z");
  static final byte[] DATA = "{\"events\":[]}".getBytes(StandardCharsets.UTF_8);

  private Printed() {}

  static Pdf of(String html, Paper paper) {
    return PdfPress.of(Templates.builtIn()).print(document(html, paper, "en"));
  }

  static Pdf inUrdu(String html) {
    return PdfPress.of(Templates.builtIn()).print(document(html, Paper.A4, "ur"));
  }

  /// A small document of our own with a body.
  static String page(String body) {
    return """
    <!DOCTYPE html><html lang="en"><head><style>
    @page { margin: 20mm }
    body { font-family: "Hourline Sans"; font-size: 10pt }
    table { -fs-table-paginate: paginate; border-collapse: collapse; width: 100% }
    tr { page-break-inside: avoid }
    </style></head><body><p>What comes before stands here.</p>\
    """
        + body
        + "</body></html>";
  }

  /// The reference document with rows and events as many as needed.
  static String reference(int rows, int events) {
    String all =
        IntStream.range(0, rows)
            .mapToObj(i ->
                (i % 7 == 0
                        ? "<tbody class=\"kept\"><tr><th scope=\"colgroup\" colspan=\"2\">group of"
                            + " rows</th></tr>"
                        : i % 7 == 1 ? "<tbody>" : "")
                    + "<tr><td>begins claimant "
                    + i
                    + " of the list<br>ends</td><td>"
                    + i
                    + "</td></tr>"
                    + (i % 7 == 0 || i % 7 == 6 || i == rows - 1 ? "</tbody>" : ""))
            .collect(Collectors.joining("\n"));
    String told =
        IntStream.range(0, events)
            .mapToObj(i ->
                "<h3>Event "
                    + i
                    + "</h3><p>"
                    + IntStream.range(0, 30 + i * 7 % 50)
                        .mapToObj(word -> "e" + i + "w" + word)
                        .collect(Collectors.joining(" "))
                    + "</p>")
            .collect(Collectors.joining("\n"));
    return resource("reference.html").replace("ROWS", all).replace("EVENTS", told);
  }

  static String resource(String name) {
    try (InputStream in = Printed.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new AssertionError(name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What is seen of each page, in order of place: running heads and all.
  static List<String> seen(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PrintDocument document(String html, Paper paper, String language) {
    return new PrintDocument(
        html,
        TITLE,
        "The editors",
        "What was known",
        language,
        paper,
        AS_OF,
        FINGERPRINT,
        List.of(new Attachment("timeline.json", "application/json", "The data", DATA)));
  }
}
