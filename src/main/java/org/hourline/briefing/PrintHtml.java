package org.hourline.briefing;

import java.text.Bidi;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// The text of a print document as the tree that the layout engine reads. The engine itself reads
/// XML only, and templates write HTML.
final class PrintHtml {
  /// Where the width that a drawing asks for is kept from the engine, which would not keep its
  /// form.
  static final String WIDTH = "data-width";

  /// What a drawing is said to show that shows nothing but what stands beside it in words.
  static final String DECORATION = "\ufffc";

  private PrintHtml() {}

  static Document parse(PrintDocument document) {
    org.jsoup.nodes.Document html = Jsoup.parse(document.html());
    html.title(document.title());
    html.select("html").attr("lang", document.language());
    // The engine takes the file's subject from here, and complains where there is none.
    html.select("meta[name=subject]").remove();
    html.head().appendElement("meta").attr("name", "subject").attr("content", document.subject());
    // A word that is longer than a line is broken and not cut; a template may say otherwise.
    html.head().prependElement("style").appendText("body { word-wrap: break-word }");
    html.select("svg").forEach(PrintHtml::prepareDrawing);
    html.select("a, bdi").forEach(PrintHtml::isolate);
    if (!html.select("html").attr("dir").equals("rtl") && Letters.runRightToLeft(document.html())) {
      texts(html.body()).forEach(PrintHtml::frameTurns);
    }
    return PrintTree.of(html);
  }

  /// Has a name or a title run in the direction of its first letter, whatever it stands in.
  private static void isolate(org.jsoup.nodes.Element element) {
    String text = element.text();
    if (!text.isBlank()) {
      boolean ltr = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
      element.attr("dir", ltr ? "ltr" : "rtl");
    }
  }

  /// Has a drawing keep its form, and say what it shows: its `alt` or its `aria-label`. Without
  /// either it is decoration.
  private static void prepareDrawing(org.jsoup.nodes.Element svg) {
    org.jsoup.nodes.Element parent = svg.parent();
    if (parent != null && parent.closest("svg") != null) {
      return;
    }
    String width = svg.attr("width");
    if (!width.endsWith("%")) {
      svg.attr(WIDTH, width).attr("width", "auto");
    }
    svg.attr("height", "auto");
    String shown = svg.hasAttr("alt") ? svg.attr("alt") : svg.attr("aria-label");
    svg.attr("alt", shown.isBlank() ? DECORATION : shown);
  }

  private static List<TextNode> texts(org.jsoup.nodes.Element body) {
    return body.nodeStream(TextNode.class)
        .filter(text -> Letters.runRightToLeft(text.getWholeText()))
        .filter(text -> {
          org.jsoup.nodes.Element parent = text.parent();
          return parent != null && parent.closest("[dir=rtl], svg") == null;
        })
        .toList();
  }

  /// Frames what runs from right to left inside a text of the other direction, where it has numbers
  /// or names that turn again: the engine turns once in a line, not twice.
  private static void frameTurns(TextNode node) {
    String text = node.getWholeText();
    Bidi turns = ReadingOrder.bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
    int run = turns.getRunCount() - 1;
    TextNode rest = node;
    while (run >= 0) {
      int last = run;
      boolean twice = false;
      while (run >= 0 && turns.getRunLevel(run) > 0) {
        twice |= turns.getRunLevel(run) > 1;
        run--;
      }
      if (twice) {
        int end = turns.getRunLimit(last);
        if (end < rest.getWholeText().length()) {
          rest.splitText(end);
        }
        TextNode inside =
            turns.getRunStart(run + 1) > 0 ? rest.splitText(turns.getRunStart(run + 1)) : rest;
        inside.wrap("<span dir=\"rtl\"></span>");
      }
      run = run == last ? run - 1 : run;
    }
  }

  /// What a drawing shows, in words.
  static String alternative(Element svg) {
    return svg.getAttribute("alt");
  }
}
