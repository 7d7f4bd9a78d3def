package org.hourline.briefing;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// What a reader hears that follows the structure of the document (ISO 32000-1, 14.7). The layout
/// engine takes every drawing for a figure that has something to say; a decoration has not.
final class Structure {
  private Structure() {}

  /// Goes on outside of the structure, where the engine has begun a figure; it also ends what this
  /// begins.
  static void beginDecoration(OutputDevice device) {
    var page = ((PdfBoxFastOutputDevice) device).getCurrentPage();
    page.endMarkedContent();
    page.beginMarkedContent(COSName.ARTIFACT, new COSDictionary());
  }

  /// Takes the figures that are decorations out of what is heard: what remains of each is an empty
  /// run of text.
  static void silenceDecorations(PDDocument pdf) {
    silence(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
  }

  /// Takes the repeated heads of tables out of what is heard: the engine adds the words of each
  /// repetition to the head that they repeat.
  ///
  /// @return the runs of text that are part of nothing now, by their page
  static Map<COSDictionary, Set<Integer>> takeOutRepeatedHeads(PDDocument pdf) {
    Map<COSDictionary, Set<Integer>> repeated = new LinkedHashMap<>();
    heads(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), repeated);
    return repeated;
  }

  private static void heads(COSDictionary element, Map<COSDictionary, Set<Integer>> repeated) {
    if ("THead".equals(element.getNameAsString(COSName.S))) {
      repetitions(element, firstPage(element), repeated);
      return;
    }
    kids(element).forEach(kid -> heads(kid, repeated));
  }

  /// Takes what is not on a page out of an element, and notes where it was.
  private static void repetitions(
      COSDictionary element,
      @Nullable COSDictionary first,
      Map<COSDictionary, Set<Integer>> repeated) {
    if (element.getDictionaryObject(COSName.K) instanceof COSArray several) {
      for (int i = several.size() - 1; i >= 0; i--) {
        if (several.getObject(i) instanceof COSDictionary kid && kid.containsKey(COSName.MCID)) {
          COSDictionary page = kid.getCOSDictionary(COSName.PG);
          if (page != null && !page.equals(first)) {
            repeated.computeIfAbsent(page, absent -> new TreeSet<>()).add(kid.getInt(COSName.MCID));
            several.remove(i);
          }
        }
      }
    }
    kids(element).forEach(kid -> repetitions(kid, first, repeated));
  }

  /// The page that an element begins on.
  private static @Nullable COSDictionary firstPage(COSDictionary element) {
    COSDictionary own = element.getCOSDictionary(COSName.PG);
    return own != null
        ? own
        : kids(element).stream()
            .map(Structure::firstPage)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  private static List<COSDictionary> kids(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    List<COSDictionary> all = new ArrayList<>();
    if (kids instanceof COSDictionary kid) {
      all.add(kid);
    } else if (kids instanceof COSArray several) {
      for (int i = 0; i < several.size(); i++) {
        if (several.getObject(i) instanceof COSDictionary kid) {
          all.add(kid);
        }
      }
    }
    return all;
  }

  private static void silence(COSDictionary element) {
    if (PrintHtml.DECORATION.equals(element.getString(COSName.ALT))) {
      element.setItem(COSName.S, COSName.getPDFName("Span"));
      element.removeItem(COSName.ALT);
      element.removeItem(COSName.A);
    }
    kids(element).forEach(Structure::silence);
  }
}
