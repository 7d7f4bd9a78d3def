package org.hourline.briefing;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// What heads something at the foot of a page while that is on the next: the head of a table, a
/// heading and the hint under it before a table, the head of a group of rows. The layout engine
/// moves a row that does not fit, and leaves what is before it where it is.
final class LoneHeads {
  private LoneHeads() {}

  /// The tables and groups of rows that begin so.
  static List<Element> find(Box root) {
    List<Element> lone = new ArrayList<>();
    collect(root, root.getLayer(), lone);
    return lone;
  }

  /// Has a table or a group begin on a new page, with the headings that stand right before it.
  static void moveOn(Element begun) {
    Element first = begun;
    Node before = begun.getPreviousSibling();
    while (before != null) {
      if (before instanceof Element heading) {
        if (!isHeading(heading)) {
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

  private static boolean isHeading(@Nullable Element element) {
    return element != null
        && (element.getNodeName().matches("h[1-6]")
            || element.getAttribute("class").equals("hint"));
  }

  private static void collect(Box box, Layer layer, List<Element> lone) {
    boolean headed = false;
    int heading = 0;
    for (int i = 0; i < box.getChildCount(); i++) {
      Box child = box.getChild(i);
      if (isHeading(child.getElement()) && !(child instanceof LineBox)) {
        heading = headed ? heading : page(layer, child);
        headed = true;
      } else {
        if (child instanceof TableBox table && table.getElement() != null) {
          table(table, headed ? heading : Integer.MAX_VALUE, layer, lone);
        }
        headed = false;
      }
      collect(child, layer, lone);
    }
  }

  /// @param heading the page of the heading before it
  private static void table(TableBox table, int heading, Layer layer, List<Element> lone) {
    TableRowBox row = table.getFirstBodyRow();
    if (row == null) {
      return;
    }
    int first = page(layer, row);
    boolean headAlone =
        table.getChild(0) instanceof TableSectionBox head
            && head.isHeader()
            && page(layer, head) != first;
    if (headAlone || heading < first) {
      lone.add(table.getElement());
      return;
    }
    for (int i = 0; i < table.getChildCount(); i++) {
      if (table.getChild(i) instanceof TableSectionBox group
          && group.getElement() != null
          && group.getElement().getAttribute("class").equals("kept")
          && group.getChildCount() > 1
          && page(layer, group.getChild(0)) != page(layer, group.getChild(1))) {
        lone.add(group.getElement());
        return; // what comes after it moves with it
      }
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
