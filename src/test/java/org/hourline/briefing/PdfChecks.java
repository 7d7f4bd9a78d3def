package org.hourline.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// What every PDF of ours must be: valid by both standards, with the words of its HTML in their
/// order, a share of them on every page, and its fonts inside.
public final class PdfChecks {
  static {
    Logger.getLogger("org.verapdf").setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfChecks() {}

  /// All of the checks.
  ///
  /// @param html what the PDF was made of
  public static void demand(byte[] pdf, String html) {
    assertThat(faults(pdf)).as("PDF/UA-1 and PDF/A-3a, per veraPDF").isEmpty();
    assertThat(fontsOutside(pdf)).as("fonts that are not embedded as subsets").isEmpty();
    assertThat(lettersOffThePage(pdf)).as("letters that are not on the page").isEmpty();
    demandWords(pdf, html);
  }

  /// The letters of a file that are drawn where no paper is: heard, and not seen.
  public static String lettersOffThePage(byte[] pdf) {
    StringBuilder off = new StringBuilder();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition text) {
          PDRectangle paper = getCurrentPage().getMediaBox();
          if (text.getX() < 0
              || text.getX() + text.getWidth() > paper.getWidth()
              || text.getY() - text.getHeight() < 0
              || text.getY() > paper.getHeight()) {
            off.append(text.getUnicode());
          }
        }
      }.getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return off.toString();
  }

  /// How far down the words of each page go, as a share of the place between its margins: what runs
  /// at the edge of every page counts for nothing.
  static List<Float> filled(byte[] pdf) {
    List<Float> filled = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDRectangle paper = document.getPage(page - 1).getMediaBox();
        float[] last = {MARGIN};
        PDFTextStripper stripper =
            new PDFTextStripper() {
              @Override
              protected void processTextPosition(TextPosition text) {
                if (text.getY() < paper.getHeight() - MARGIN) {
                  last[0] = Math.max(last[0], text.getY());
                }
              }
            };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        filled.add((last[0] - MARGIN) / (paper.getHeight() - 2 * MARGIN));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return filled;
  }

  /// The margin of a full briefing above and below, in points: 17 mm.
  private static final float MARGIN = 17 / 25.4f * 72;

  /// What veraPDF has against a file, for PDF/UA-1 and PDF/A-3a.
  public static List<String> faults(byte[] pdf) {
    List<String> faults = new ArrayList<>();
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
      try (PDFAParser parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
          PDFAValidator validator =
              Foundries.defaultInstance().createValidator(flavour, 20, false, false, false)) {
        ValidationResult result = validator.validate(parser);
        if (!result.isCompliant() && result.getTestAssertions().isEmpty()) {
          faults.add(flavour + ": not valid, and no reason given");
        }
        for (TestAssertion fault : result.getTestAssertions()) {
          faults.add(flavour + " " + fault.getRuleId().getClause() + ": " + fault.getMessage());
        }
      } catch (Exception e) {
        throw new AssertionError("veraPDF cannot read the file", e);
      }
    }
    return faults;
  }

  /// The fonts of a file that are not inside it, or are there whole.
  static Set<String> fontsOutside(byte[] pdf) {
    Set<String> outside = new TreeSet<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        PDResources resources = page.getResources();
        for (COSName name : resources.getFontNames()) {
          PDFont font = resources.getFont(name);
          if (!font.isEmbedded() || !font.getName().matches("[A-Z]{6}\\+.+")) {
            outside.add(font.getName());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return outside;
  }

  /// Every page has its share of words, and what is heard of all pages has the words of the HTML,
  /// in their order; between them may come what a style sheet adds, such as a page number in a
  /// table of contents.
  public static void demandWords(byte[] pdf, String html) {
    List<String> pages = HeardText.of(pdf).pages();
    assertThat(pages).as("pages").isNotEmpty();
    for (int page = 0; page < pages.size(); page++) {
      assertThat(words(pages.get(page))).as("words on page " + (page + 1)).hasSizeGreaterThan(3);
    }
    List<String> wanted = words(html(html));
    assertThat(wanted).as("words of the HTML").isNotEmpty();
    String all = String.join("", words(String.join(" ", pages)));
    int at = 0;
    for (int i = 0; i < wanted.size(); i++) {
      int found = all.indexOf(wanted.get(i), at);
      String place =
          "“%s” after “%s” in “%s…”"
              .formatted(
                  wanted.get(i),
                  String.join(" ", wanted.subList(Math.max(0, i - 6), i)),
                  all.substring(at, Math.min(all.length(), at + 80)));
      assertThat(found).as(place).isGreaterThanOrEqualTo(0);
      assertThat(found - at).as("letters before " + place).isLessThan(GAP);
      at = found + wanted.get(i).length();
    }
  }

  /// As much as a style sheet adds between two words: leading dots and a page number.
  private static final int GAP = 250;

  /// What an HTML document says, without its drawings, and without what runs at the edge of every
  /// page and has the class `running`.
  private static String html(String html) {
    var body = Jsoup.parse(html).body();
    body.select("svg, .running").remove();
    return Normalizer.normalize(body.text(), Normalizer.Form.NFC);
  }

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f\\u2009]+");

  /// The words of a text, bare of what lines and scripts add.
  private static List<String> words(String text) {
    return SPACES
        .splitAsStream(text)
        .map(word -> word.replaceAll("[\\p{Cf}\\u00ad]", ""))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
