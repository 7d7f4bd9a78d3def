package org.hourline.build;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.hourline.language.Words;
import org.hourline.render.Renderer;
import org.hourline.render.SiteAssets;
import org.hourline.template.Templates;
import org.jspecify.annotations.Nullable;

/// What pages are made with, whatever the content: templates, assets, words. It is good for as long
/// as the templates stay as they are.
final class Workshop {
  private final Templates templates;
  private final Map<String, Words> words = new HashMap<>();
  private final Map<String, Renderer> renderers = new HashMap<>();
  private @Nullable SiteAssets assets;

  /// @param over files to lay over the built-in templates; null: none
  Workshop(@Nullable Path over) {
    this.templates = over == null ? Templates.builtIn() : Templates.over(over);
  }

  Templates templates() {
    return templates;
  }

  /// @throws org.hourline.render.TemplateFault where a style sheet or script is wrong
  synchronized SiteAssets assets() {
    if (assets == null) {
      assets = SiteAssets.of(templates);
    }
    return assets;
  }

  /// Whether the interface has words in a language.
  boolean speaks(String language) {
    return Words.has(language, templates);
  }

  /// @throws org.hourline.language.WordsException where they cannot be used
  synchronized Words words(String language) {
    return words.computeIfAbsent(language, wanted -> Words.load(wanted, templates));
  }

  /// What prints pages in a language.
  synchronized Renderer renderer(String language) {
    return renderers.computeIfAbsent(
        language, wanted -> new Renderer(templates, words(wanted), assets()));
  }
}
