package org.hourline.markup;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Text to tree. Each parser is made when a text first needs it: tables cost a third of the time
/// that Markdown takes to start, and most texts have none.
final class MarkdownParser {
  private MarkdownParser() {}

  /// Nested deeper than this at the beginning of a line, a text is not meant to be read, and the
  /// parser takes time that grows with the square of the depth.
  private static final int DEEPEST = 64;

  /// As many blanks indent a list that is nested as deep, mark by mark on lines of their own.
  private static final int FARTHEST = 4 * DEEPEST;

  /// The tree; null for a text so deeply nested that it can only be printed as it stands.
  static @Nullable Document parse(String markdown) {
    if (isTooDeep(markdown)) {
      return null;
    }
    try {
      Parser parser = markdown.indexOf('|') < 0 ? Plain.PARSER : WithTables.PARSER;
      return parser.parse(markdown);
    } catch (StackOverflowError tooDeep) {
      // The parser's patterns recurse: ten thousand asterisks in a row exhaust any stack.
      return null;
    }
  }

  private static boolean isTooDeep(String markdown) {
    int depth = 0;
    int indent = 0;
    for (int i = 0; i < markdown.length(); i++) {
      char c = markdown.charAt(i);
      if (c == '\n' || c == '\r') {
        depth = 0;
        indent = 0;
      } else if (isBlankAt(markdown, i)) {
        indent += c == '\t' ? 4 : 1;
      } else if (indent > FARTHEST) {
        return true;
      } else if (c == '>' || ("-+*.)".indexOf(c) >= 0 && isBlankAt(markdown, i + 1))) {
        depth++;
        if (depth > DEEPEST) {
          return true;
        }
      } else if (c < '0' || c > '9') {
        // No longer among the marks of quotes and lists: on to the next line.
        i = endOfLine(markdown, i) - 1;
      }
    }
    return false;
  }

  private static boolean isBlankAt(String markdown, int i) {
    return i < markdown.length() && (markdown.charAt(i) == ' ' || markdown.charAt(i) == '\t');
  }

  private static int endOfLine(String markdown, int from) {
    int end = from;
    while (end < markdown.length()
        && markdown.charAt(end) != '\n'
        && markdown.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static Parser.Builder builder() {
    MutableDataSet options = new MutableDataSet();
    // A line that begins with `<div>` is a paragraph like any other, and its citations count.
    options.set(Parser.HTML_BLOCK_PARSER, false);
    return Parser.builder(options)
        .customInlineParserExtensionFactory(ReferenceParser.FACTORY)
        .customInlineParserExtensionFactory(CdataAsText.FACTORY);
  }

  private static final class Plain {
    static final Parser PARSER = builder().build();
  }

  private static final class WithTables {
    static final Parser PARSER = builder().extensions(List.of(TablesExtension.create())).build();
  }
}
