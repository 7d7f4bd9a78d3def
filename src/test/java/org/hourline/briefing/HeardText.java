package org.hourline.briefing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// A PDF as a screen reader reads it: along the structure tree, a text that is given (`ActualText`,
/// `Alt`) in place of what is drawn. What is no part of the document (running heads, page numbers,
/// repeated heads of tables) is not in it.
final class HeardText {
  private final PDDocument document;
  private final List<StringBuilder> pages = new ArrayList<>();
  private final List<Map<Integer, String>> marked = new ArrayList<>();
  private final Map<COSDictionary, Integer> numbers = new HashMap<>();
  private final List<String> figures = new ArrayList<>();
  private final List<String> roles = new ArrayList<>();

  private HeardText(PDDocument document) {
    this.document = document;
  }

  static HeardText of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      HeardText heard = new HeardText(document);
      heard.read();
      return heard;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /// What is heard of each page.
  List<String> pages() {
    return pages.stream().map(StringBuilder::toString).toList();
  }

  /// What each drawing is said to show.
  List<String> figures() {
    return figures;
  }

  /// The roles of the structure's elements, in their order.
  List<String> roles() {
    return roles;
  }

  private void read() throws IOException {
    for (PDPage page : document.getPages()) {
      numbers.put(page.getCOSObject(), pages.size());
      pages.add(new StringBuilder());
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.setSuppressDuplicateOverlappingText(false);
      extractor.processPage(page);
      Map<Integer, String> texts = new HashMap<>();
      extractor.getMarkedContents().forEach(content -> collect(content, texts));
      marked.add(texts);
    }
    COSBase root =
        document
            .getDocumentCatalog()
            .getStructureTreeRoot()
            .getCOSObject()
            .getDictionaryObject(COSName.K);
    walk(root, null);
  }

  private static void collect(PDMarkedContent content, Map<Integer, String> texts) {
    if (content.getMCID() >= 0) {
      texts.merge(content.getMCID(), text(content), String::concat);
    }
    for (Object part : content.getContents()) {
      if (part instanceof PDMarkedContent inner) {
        collect(inner, texts);
      }
    }
  }

  private static String text(PDMarkedContent content) {
    String actual = content.getActualText();
    if (actual != null) {
      return actual;
    }
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition glyph) {
        text.append(glyph.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        text.append(text(inner));
      }
    }
    return text.toString();
  }

  private void walk(@Nullable COSBase kid, @Nullable Integer page) {
    switch (kid) {
      case COSArray kids -> {
        for (int i = 0; i < kids.size(); i++) {
          walk(kids.getObject(i), page);
        }
      }
      case COSInteger content when page != null -> hear(page, content.intValue());
      case COSDictionary element -> {
        Integer own = page(element, page);
        if (element.containsKey(COSName.MCID)) {
          if (own != null) {
            hear(own, element.getInt(COSName.MCID));
          }
        } else if ("Figure".equals(element.getNameAsString(COSName.S))) {
          roles.add("Figure");
          figures.add(element.getString(COSName.ALT));
        } else {
          String role = element.getNameAsString(COSName.S);
          if (role != null) {
            roles.add(role);
          }
          walk(element.getDictionaryObject(COSName.K), own);
        }
      }
      case null, default -> {}
    }
  }

  private @Nullable Integer page(COSDictionary element, @Nullable Integer otherwise) {
    COSDictionary page = element.getCOSDictionary(COSName.PG);
    return page == null ? otherwise : numbers.get(page);
  }

  private void hear(int page, int content) {
    String text = marked.get(page).get(content);
    if (text != null) {
      pages.get(page).append(text).append(' ');
    }
  }
}
