package org.hourline.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// A printed page of the site: what can be read on its sheets, and where it stands.
final class Sheets {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  /// What print.css writes into the margin: "3 / 12".
  private static final Pattern NUMBER = Pattern.compile("(?m)^\\d+ / \\d+\\s*$");

  /// The margins of print.css are 16 mm; a printer's own are 5 mm.
  private static final float MARGIN = 14 * 72 / 25.4f;

  private final List<String> texts = new ArrayList<>();
  private final List<String> beyond = new ArrayList<>();
  private final Set<String> links = new TreeSet<>();
  private final Map<Integer, Integer> sizes = new TreeMap<>();

  /// @param pdf a whole file
  Sheets(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
        Reader reader = new Reader();
        reader.setStartPage(sheet);
        reader.setEndPage(sheet);
        texts.add(reader.getText(document));
        for (PDAnnotation annotation : document.getPage(sheet - 1).getAnnotations()) {
          if (annotation instanceof PDAnnotationLink link
              && link.getAction() instanceof PDActionURI leads) {
            links.add(leads.getURI());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> texts() {
    return texts;
  }

  /// Where its links lead.
  Set<String> links() {
    return links;
  }

  /// Letters that stand nearer than 14 mm to the side of a sheet, or beyond it.
  List<String> beyond() {
    return beyond;
  }

  /// The size in which most letters are set, in points.
  int size() {
    return sizes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  /// Those of some words that are not on the sheets as often as among them. A word that is parted
  /// at the end of a line is there when its letters are.
  List<String> missing(List<String> words) {
    String text = text("\n");
    Map<String, Integer> printed = new HashMap<>();
    WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .forEach(word -> printed.merge(word, 1, Integer::sum));
    Map<String, Integer> wanted = new TreeMap<>();
    words.forEach(word -> wanted.merge(word, 1, Integer::sum));
    String letters = text.replaceAll("\\s+", "");
    List<String> missing = new ArrayList<>();
    wanted.forEach((word, count) -> {
      if (printed.getOrDefault(word, 0) < count && occurrences(letters, word) < count) {
        missing.add(word);
      }
    });
    return missing;
  }

  /// Whether a text is there, wherever its lines are parted.
  boolean hold(String wanted) {
    return text("").replaceAll("\\s+", "").contains(wanted.replaceAll("\\s+", ""));
  }

  /// All sheets, without their numbers: a word may begin on one and end on the next.
  private String text(String between) {
    return texts.stream()
        .map(text -> NUMBER.matcher(text).replaceAll(""))
        .collect(Collectors.joining(between));
  }

  private static int occurrences(String text, String word) {
    int count = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
      count++;
    }
    return count;
  }

  private final class Reader extends PDFTextStripper {
    @Override
    protected void processTextPosition(TextPosition letter) {
      float left = letter.getX();
      float right = left + letter.getWidth();
      if (left < MARGIN || right > letter.getPageWidth() - MARGIN) {
        beyond.add(letter.getUnicode() + " at " + Math.round(left));
      }
      sizes.merge(Math.round(letter.getYScale()), 1, Integer::sum);
      super.processTextPosition(letter);
    }
  }
}
