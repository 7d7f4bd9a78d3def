package org.hourline.render;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import org.hourline.template.Templates;
import org.jspecify.annotations.Nullable;

/// Finds templates where [Templates] has them: the user's file before the built-in one.
///
/// @param templates the folder `templates/`, overlaid
record OverlaidLoader(Templates templates) implements TemplateLoader {
  @Override
  public @Nullable Object findTemplateSource(String name) {
    return templates.has(name) ? name : null;
  }

  /// The files do not change while a site is built.
  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    return new StringReader(templates.text((String) source));
  }

  @Override
  public void closeTemplateSource(Object source) {}
}
