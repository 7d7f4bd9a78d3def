package org.hourline.briefing;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Heads of tables at the foot of a page whose first row is on the next. The layout engine moves a
/// row that does not fit, and leaves the head where it is.
final class LoneHeads {
  private LoneHeads() {}

  /// The tables that begin so.
  static List<Element> find(Box root) {
    List<Element> tables = new ArrayList<>();
    collect(root, root.getLayer(), tables);
    return tables;
  }

  /// Has a table begin on a new page, with the headings that stand right before it.
  static void moveOn(Element table) {
    Element first = table;
    Node before = table.getPreviousSibling();
    while (before != null) {
      if (before instanceof Element heading) {
        if (!heading.getNodeName().matches("h[1-6]")) {
          break;
        }
        first = heading;
      } else if (!before.getTextContent().isBlank()) {
        break;
      }
      before = before.getPreviousSibling();
    }
    first.setAttribute("style", first.getAttribute("style") + "; page-break-before: always");
  }

  private static void collect(Box box, Layer layer, List<Element> tables) {
    if (box instanceof TableBox table && table.getChildCount() > 0 && table.getElement() != null) {
      TableRowBox row = table.getFirstBodyRow();
      if (row != null
          && table.getChild(0) instanceof TableSectionBox head
          && head.isHeader()
          && page(layer, head) != page(layer, row)) {
        tables.add(table.getElement());
      }
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      collect(box.getChild(i), layer, tables);
    }
  }

  private static int page(Layer layer, Box box) {
    List<PageBox> pages = layer.getPages();
    for (PageBox page : pages) {
      if (box.getAbsY() < page.getBottom()) {
        return page.getPageNo();
      }
    }
    return pages.size();
  }
}
