package org.hourline.markup;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;

/// Reads `<![CDATA[` as the text it is. The parser would look for its end through the whole of the
/// text, for each one anew.
final class CdataAsText implements InlineParserExtension {
  static final InlineStart FACTORY = new InlineStart("<", CdataAsText::new);

  @Override
  public boolean parse(LightInlineParser parser) {
    if (parser.peek(1) != '!' || parser.peek(2) != '[') {
      return false;
    }
    int start = parser.getIndex();
    parser.appendText(parser.getInput(), start, start + 2);
    parser.setIndex(start + 2);
    return true;
  }

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {}
}
