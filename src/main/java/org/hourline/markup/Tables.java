package org.hourline.markup;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.StringJoiner;

/// Writes tables. Apart from [HtmlWriter], so that a build without tables loads none of this.
final class Tables {
  private Tables() {}

  /// Writes a node where it is part of a table.
  static boolean write(Node node, HtmlWriter out) {
    if (!node.getClass().getName().startsWith("com.vladsch.flexmark.ext.tables.")) {
      return false;
    }
    switch (node) {
      case TableBlock table -> table(table, out);
      case TableHead head -> out.block("thead", "", head);
      case TableBody body -> {
        if (body.hasChildren()) {
          out.block("tbody", "", body);
        }
      }
      case TableRow row -> out.block("tr", "", row);
      case TableCell cell ->
          out.block(
              cell.isHeader() ? "th" : "td",
              (cell.isHeader() ? " scope=\"col\"" : "") + alignment(cell),
              cell);
      case TableSeparator separator -> {}
      default -> throw new IllegalStateException("no such part of a table: " + node.getNodeName());
    }
    return true;
  }

  /// A wide table scrolls in a box of its own; the keyboard reaches it (`tabindex`), and it is
  /// named by its columns.
  private static void table(TableBlock table, HtmlWriter out) {
    StringJoiner columns = new StringJoiner(", ");
    for (Node head : table.getChildren()) {
      if (head instanceof TableHead) {
        Finder.walk(
            head,
            cell -> {
              String words = cell instanceof TableCell ? Text.plain(cell).strip() : "";
              if (!words.isEmpty()) {
                columns.add(words);
              }
            });
      }
    }
    String name = Text.escape(columns.toString());
    out.raw("<div class=\"table\" tabindex=\"0\"");
    out.raw(name.isEmpty() ? ">" : " role=\"region\" aria-label=\"" + name + "\">");
    out.block("table", "", table);
    out.raw("</div>\n");
  }

  private static String alignment(TableCell cell) {
    TableCell.Alignment alignment = cell.getAlignment();
    return switch (alignment) {
      case RIGHT -> " class=\"end\"";
      case CENTER -> " class=\"centre\"";
      case LEFT -> "";
      case null -> "";
    };
  }
}
