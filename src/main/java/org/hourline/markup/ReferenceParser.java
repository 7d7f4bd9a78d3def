package org.hourline.markup;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/// Finds `[@id]` and `[[id]]` wherever Markdown looks for a link. What stands between the brackets
/// need not be an id: `[@No Such]` is a reference that leads nowhere, and said to be one, rather
/// than text that an editor must notice on the page.
final class ReferenceParser implements InlineParserExtension {
  static final InlineStart FACTORY = new InlineStart("[", ReferenceParser::new);

  /// Longer than any id (80) by enough to hold a mistake.
  static final int LONGEST = 200;

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int start = parser.getIndex();
    return switch (parser.peek(1)) {
      case '@' -> take(parser, input, start, Reference.Kind.CITATION, "]");
      case '[' -> take(parser, input, start, Reference.Kind.MENTION, "]]");
      default -> false;
    };
  }

  private static boolean take(
      LightInlineParser parser, BasedSequence input, int start, Reference.Kind kind, String close) {
    int from = start + 2;
    int to = from;
    while (to < input.length() && to - from <= LONGEST && isPartOfId(input.charAt(to))) {
      to++;
    }
    if (to == from || !input.matchChars(close, to)) {
      return false;
    }
    String id = input.subSequence(from, to).toString().strip();
    if (id.isEmpty()) {
      return false;
    }
    int end = to + close.length();
    parser.flushTextNode();
    parser.appendNode(new ReferenceNode(input.subSequence(start, end), kind, id));
    parser.setIndex(end);
    return true;
  }

  private static boolean isPartOfId(char c) {
    return c != '[' && c != ']' && c != '\\' && c != '\n' && c != '\r' && c != '`' && c != '<';
  }

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {}
}
