package org.hourline.briefing;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/// What is wider than its place. The layout engine lets it run over the edge of the paper, where it
/// is cut.
final class Widths {
  /// In dots, of which a pixel has 20.
  private static final int TOLERANCE = 40;

  private Widths() {}

  /// The tables that are wider than their place.
  static List<Element> wideTables(Box root) {
    List<Element> wide = new ArrayList<>();
    collect(root, wide);
    return wide;
  }

  private static void collect(Box box, List<Element> wide) {
    if (box instanceof TableBox table
        && table.getElement() != null
        && table.getWidth() > table.getContainingBlock().getContentWidth() + TOLERANCE) {
      wide.add(table.getElement());
    }
    Inside.of(box).forEach(inner -> collect(inner, wide));
  }

  /// Has a table take the width of its place, and break its words where it must.
  static void narrow(Element table) {
    table.setAttribute(
        "style",
        table.getAttribute("style")
            + "; table-layout: fixed; width: 100%; word-wrap: break-word; overflow-wrap:"
            + " break-word");
  }

  /// @throws PrintException when a table or a line is wider than its place
  static void demandFit(Box root) {
    wideTables(root).stream()
        .findFirst()
        .ifPresent(table -> {
          throw new PrintException(
              "a table is wider than the page: " + beginning(table.getTextContent()));
        });
    lines(root);
  }

  private static void lines(Box box) {
    if (box instanceof LineBox line
        && (line.getContentWidth() > line.getParent().getContentWidth() + TOLERANCE
            || line.getX() < -TOLERANCE)
        && line.getParent().getElement() != null) {
      throw new PrintException(
          "a line is wider than the page, or not on it: "
              + beginning(line.getParent().getElement().getTextContent()));
    }
    Inside.of(box).forEach(Widths::lines);
  }

  private static String beginning(String text) {
    String words = text.strip().replaceAll("\\s+", " ");
    return words.length() <= 80 ? words : words.substring(0, 80) + "…";
  }
}
