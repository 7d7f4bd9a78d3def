package org.hourline.markup;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads `<![CDATA[` as the text it is. The parser would look for its end through the whole of the
/// text, for each one anew.
final class CdataAsText implements InlineParserExtension {
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

  /// Makes one for each text.
  static final class Factory implements InlineParserExtensionFactory {
    @Override
    public CharSequence getCharacters() {
      return "<";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new CdataAsText();
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }
}
