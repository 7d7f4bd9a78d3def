package org.hourline.briefing;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.render.Box;

/// Tables of a text that runs from right to left: the first column is on the right. The layout
/// engine sets the columns from left to right always; this turns what it has laid out, and leaves
/// the order of reading as it was written.
final class TurnedTables {
  private TurnedTables() {}

  static void turn(Box box) {
    for (Box child : Inside.of(box)) {
      turn(child);
      if (child instanceof TableCellBox cell
          && box instanceof TableRowBox row
          && row.getStyle().isDirectionRTL()) {
        cell.setX(row.getContentWidth() - cell.getX() - cell.getWidth());
      } else if (child instanceof TableBox table && table.getStyle().isDirectionRTL()) {
        table.setX(table.getContainingBlock().getContentWidth() - table.getWidth() - table.getX());
      }
    }
    box.calcChildLocations();
  }
}
