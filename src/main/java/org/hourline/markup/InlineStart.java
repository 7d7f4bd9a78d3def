package org.hourline.markup;

import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Where one of our own inline constructs begins, for the Markdown library.
///
/// @param character the one that it begins with
/// @param made what reads it, one for each text
record InlineStart(String character, Supplier<InlineParserExtension> made)
    implements InlineParserExtensionFactory {
  @Override
  public CharSequence getCharacters() {
    return character;
  }

  @Override
  public InlineParserExtension apply(LightInlineParser parser) {
    return made.get();
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
