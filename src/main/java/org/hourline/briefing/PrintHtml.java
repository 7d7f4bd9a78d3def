package org.hourline.briefing;

import java.text.Bidi;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /// What does not begin a line (UAX #14, classes CL, CP, EX, IS and closing QU).
  private static final Pattern CLOSING = Pattern.compile("[”’»›.,;:!?)\\]…،؛۔؟]+");

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
    // From right to left, bonds keep on a line what must stay on it.
    if (!html.select("html").attr("dir").equals("rtl")) {
      html.select("a, b, strong, em, i, bdi, sup").forEach(PrintHtml::keepEnd);
      if (Letters.runRightToLeft(document.html())) {
        texts(html.body()).forEach(PrintHtml::frameTurns);
      }
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

  /// Keeps the marks that close what an element ends with on its line: the engine may end a line
  /// where an element ends, and `”.` does not begin one. They go into the element; beside a raised
  /// one, which would raise them, into a frame with it.
  private static void keepEnd(org.jsoup.nodes.Element element) {
    if (!(element.nextSibling() instanceof TextNode after)) {
      return;
    }
    Matcher marks = CLOSING.matcher(after.getWholeText());
    if (!marks.lookingAt()) {
      return;
    }
    after.text(after.getWholeText().substring(marks.end()));
    if (element.nameIs("sup")) {
      element.wrap("<span style=\"white-space: nowrap\"></span>");
      Objects.requireNonNull(element.parent()).appendText(marks.group());
      return;
    }
    org.jsoup.nodes.Element last = element;
    while (last.lastChild() instanceof org.jsoup.nodes.Element inner) {
      last = inner;
    }
    // To its text itself: beside that, they would begin a text of their own.
    if (last.lastChild() instanceof TextNode end) {
      end.text(end.getWholeText() + marks.group());
    } else {
      last.appendText(marks.group());
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
