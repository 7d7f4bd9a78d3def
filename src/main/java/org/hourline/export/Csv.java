package org.hourline.export;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.hourline.model.Term;
import org.jspecify.annotations.Nullable;

/// A table of comma-separated values (RFC 4180): UTF-8 without a byte-order mark, a header line,
/// lines that end in CR LF, a cell in quotes where it holds a comma, a quote or a line end. An
/// empty cell is something not known or not stated; it never means 0. Several ids in a cell are
/// separated by `;`.
///
/// A spreadsheet runs a cell that begins with `=`, `+`, `-`, `@`, a tab or a line end as a formula,
/// and the words in these tables come from sources that anybody can write. So a cell of free text
/// that begins so gets one apostrophe before it, which spreadsheets take for "this is text"; a text
/// that begins with apostrophes and then one of these gets one more, so that taking one away where
/// the pattern `'+[=+\-@…]` matches always gives the text back. Numbers, dates, ids and terms stay
/// as they are. (OWASP, CSV Injection.)
final class Csv {
  private static final String FULL_WIDTH = "\uFF1D\uFF0B\uFF0D\uFF20";
  private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r\n" + FULL_WIDTH + "]");

  private final StringBuilder table = new StringBuilder();
  private final int columns;
  private int cells;

  /// @param header the names of the columns; fixed once published, new ones are added at the end
  Csv(List<String> header) {
    this.columns = header.size();
    header.forEach(this::value);
    end();
  }

  /// A cell of words that somebody wrote.
  Csv text(@Nullable String text) {
    return value(text != null && FORMULA.matcher(text).lookingAt() ? "'" + text : text);
  }

  /// A cell whose form the program or the content format gives: a number, a date, an id.
  Csv value(@Nullable Object value) {
    if (cells++ > 0) {
      table.append(',');
    }
    if (value != null) {
      append(value.toString());
    }
    return this;
  }

  Csv term(@Nullable Term term) {
    return value(term == null ? null : term.term());
  }

  Csv ids(Collection<String> ids) {
    return value(String.join(";", ids));
  }

  /// Closes a row.
  void end() {
    if (cells != columns) {
      throw new IllegalStateException(cells + " cells in a table of " + columns + " columns");
    }
    table.append("\r\n");
    cells = 0;
  }

  byte[] bytes() {
    return table.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void append(String cell) {
    if (cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')) {
      table.append(cell);
    } else {
      table.append('"').append(cell.replace("\"", "\"\"")).append('"');
    }
  }
}
