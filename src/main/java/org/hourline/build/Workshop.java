package org.hourline.build;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hourline.language.Words;
import org.hourline.model.Wording;
import org.hourline.render.Renderer;
import org.hourline.render.SiteAssets;
import org.hourline.template.Templates;
import org.jspecify.annotations.Nullable;

/// What pages are made with, whatever the content: templates, assets, words. It is good for as long
/// as the templates stay as they are.
final class Workshop {
  private final Templates templates;
  private final Map<String, Words> words = new HashMap<>();
  private final Map<Voice, Renderer> renderers = new HashMap<>();
  private final Map<Set<String>, SiteAssets> assets = new HashMap<>();

  /// @param over files to lay over the built-in templates; null: none
  Workshop(@Nullable Path over) {
    this.templates = over == null ? Templates.builtIn() : Templates.over(over);
  }

  Templates templates() {
    return templates;
  }

  /// @param tongues the languages of the pages, whose style sheets and fonts are among them
  /// @throws org.hourline.render.TemplateFault where a style sheet or script is wrong
  synchronized SiteAssets assets(Set<String> tongues) {
    return assets.computeIfAbsent(Set.copyOf(tongues), wanted -> SiteAssets.of(templates, wanted));
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
  ///
  /// @param wording which texts stand in another language
  synchronized Renderer renderer(String language, SiteAssets assets, Wording wording) {
    return wording.untranslated().isEmpty()
        ? renderers.computeIfAbsent(
            new Voice(language, assets),
            voice -> new Renderer(templates, words(language), assets, null))
        : new Renderer(templates, words(language), assets, wording);
  }

  /// What pages without a text in another language are printed with.
  private record Voice(String language, SiteAssets assets) {}
}
