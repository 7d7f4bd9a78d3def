package org.hourline.render;

import freemarker.template.TemplateMethodModelEx;
import java.util.List;
import org.hourline.model.Wording;
import org.jspecify.annotations.Nullable;

/// `foreign("text")` in templates: the language in which a text stands because it is not
/// translated; empty where it stands in the page's own. Without a text, the language of any that
/// was asked for so far. One serves one page.
final class ForeignMethod implements TemplateMethodModelEx {
  private final @Nullable Wording wording;
  private String met = "";

  /// @param wording null: every text stands in the page's language
  ForeignMethod(@Nullable Wording wording) {
    this.wording = wording;
  }

  @Override
  @SuppressWarnings("rawtypes") // as the interface declares it
  public Object exec(List arguments) {
    if (arguments.isEmpty() || wording == null) {
      return met;
    }
    String language = wording.of(String.valueOf(arguments.getFirst()));
    if (language == null) {
      return "";
    }
    met = language;
    return language;
  }
}
