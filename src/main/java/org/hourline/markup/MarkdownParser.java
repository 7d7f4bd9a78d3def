package org.hourline.markup;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/// Text to tree. Each parser is made when a text first needs it: tables cost a third of the time
/// that Markdown takes to start, and most texts have none.
final class MarkdownParser {
  private MarkdownParser() {}

  static Document parse(String markdown) {
    Parser parser = markdown.indexOf('|') < 0 ? Plain.PARSER : WithTables.PARSER;
    return parser.parse(markdown);
  }

  private static Parser.Builder builder() {
    MutableDataSet options = new MutableDataSet();
    // A line that begins with `<div>` is a paragraph like any other, and its citations count.
    options.set(Parser.HTML_BLOCK_PARSER, false);
    return Parser.builder(options)
        .customInlineParserExtensionFactory(new ReferenceParser.Factory());
  }

  private static final class Plain {
    static final Parser PARSER = builder().build();
  }

  private static final class WithTables {
    static final Parser PARSER = builder().extensions(List.of(TablesExtension.create())).build();
  }
}
