package org.hourline.facts;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hourline.export.DataFiles;
import org.hourline.language.Words;
import org.hourline.model.Site;
import org.hourline.output.OutputFile;
import org.hourline.read.ContentReader;
import org.hourline.render.Renderer;
import org.hourline.render.SiteAssets;
import org.hourline.template.Templates;
import org.hourline.view.PageView;
import org.hourline.view.Pages;
import org.jsoup.Jsoup;

/// The real content, built in memory, once for all tests of the facts.
final class BuiltSite {
  private static final Map<String, byte[]> FILES = files();

  private BuiltSite() {}

  /// `data/timeline.json`.
  static Json timeline() {
    return Json.read(Objects.requireNonNull(FILES.get("data/timeline.json")));
  }

  /// What a reader reads, from the path of each page, title and descriptions for screen readers
  /// included.
  static Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    FILES.forEach((path, bytes) -> {
      if (path.endsWith(".html")) {
        texts.put(path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)).text());
      }
    });
    return texts;
  }

  private static Map<String, byte[]> files() {
    Site site = Objects.requireNonNull(ContentReader.read(Path.of("content")).site());
    Templates templates = Templates.builtIn();
    Words words = Words.load("en", templates);
    Renderer renderer = new Renderer(templates, words, SiteAssets.of(templates));
    List<PageView> pages = Pages.of(site, words).views();
    List<OutputFile> all = new ArrayList<>(pages.stream().map(renderer::render).toList());
    all.addAll(DataFiles.of(site, pages.stream().map(PageView::path).toList(), ""));
    Map<String, byte[]> files = new TreeMap<>();
    all.forEach(file -> files.put(file.path(), file.content()));
    return files;
  }
}
