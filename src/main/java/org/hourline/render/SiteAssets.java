package org.hourline.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hourline.output.OutputFile;
import org.hourline.problem.Position;
import org.hourline.template.Templates;
import org.hourline.view.AssetName;
import org.jspecify.annotations.Nullable;

/// The files of `templates/assets/` as they are published: `assets/NAME.HASH.css`, the hash being
/// that of the content, so that a browser may keep them for ever. Addresses in a style sheet
/// (`url(fonts/x.woff2)`) are rewritten to the published names; its parts, below `sheet/`, stand in
/// it ([SiteSheet]). The modules of `script/` are published as one file, `hourline.js`, and those
/// that it loads later ([SiteScript]).
public final class SiteAssets {
  private static final Pattern URL = Pattern.compile("url\\(\"?(?!#)([^\"):]+)\"?\\)");
  private static final String SCRIPT = "hourline.js";
  private static final String LANGUAGES = "assets/languages/";

  private final Map<String, String> paths;
  private final List<OutputFile> files;

  private SiteAssets(Map<String, String> paths, List<OutputFile> files) {
    this.paths = paths;
    this.files = List.copyOf(files);
  }

  /// @throws TemplateFault where a style sheet names a file that is not there, or the modules of
  ///   the script cannot be joined
  public static SiteAssets of(Templates templates) {
    return of(templates, Set.of());
  }

  /// @param languages of the site's pages: a language may have a style sheet of its own, which with
  ///   its fonts is published for these alone
  /// @throws TemplateFault where a style sheet names a file that is not there, or the modules of
  ///   the script cannot be joined
  public static SiteAssets of(Templates templates, Set<String> languages) {
    Map<String, String> paths = new LinkedHashMap<>();
    List<OutputFile> files = new ArrayList<>();
    List<String> all =
        templates.list("assets").stream()
            .filter(path -> !path.startsWith(SiteScript.FOLDER))
            .filter(path -> !path.startsWith(SiteSheet.FOLDER))
            .filter(path -> !path.startsWith(LANGUAGES) || isOfOne(path, languages))
            .toList();
    Set<String> named = named(all, templates);
    // What style sheets name comes first: its hash stands in their text.
    for (boolean sheets : new boolean[] {false, true}) {
      for (String path : all) {
        boolean idle = path.endsWith(".woff2") && !named.contains(path);
        if (path.endsWith(".css") == sheets && !idle) {
          byte[] content =
              sheets
                  ? rewrite(path, SiteSheet.whole(templates, path), paths)
                  : templates.bytes(path);
          String name = path.substring(path.lastIndexOf('/') + 1);
          // A licence is read by people, who look for it by its name.
          String published = name.endsWith(".txt") ? "assets/" + name : AssetName.of(name, content);
          paths.put(path.substring("assets/".length()), published);
          files.add(new OutputFile(published, content));
        }
      }
    }
    List<OutputFile> script = SiteScript.of(templates);
    paths.put(SCRIPT, script.getFirst().path());
    files.addAll(script);
    return new SiteAssets(paths, files);
  }

  private static boolean isOfOne(String sheet, Set<String> languages) {
    String language = sheet.substring(LANGUAGES.length()).replaceFirst("\\.css$", "");
    return languages.stream()
        .anyMatch(one ->
            one.equals(language) || Locale.forLanguageTag(one).getLanguage().equals(language));
  }

  /// What the style sheets among some files name.
  private static Set<String> named(List<String> files, Templates templates) {
    Set<String> named = new HashSet<>();
    for (String file : files) {
      if (file.endsWith(".css")) {
        Matcher url = URL.matcher(SiteSheet.whole(templates, file));
        while (url.find()) {
          named.add("assets/" + url.group(1));
        }
      }
    }
    return named;
  }

  /// The path in the site of an asset, by its path below `templates/assets/`.
  ///
  /// @throws NoSuchElementException where there is none
  public String path(String asset) {
    @Nullable String path = paths.get(asset);
    if (path == null) {
      throw new NoSuchElementException("templates/assets/" + asset);
    }
    return path;
  }

  boolean has(String asset) {
    return paths.containsKey(asset);
  }

  public List<OutputFile> files() {
    return files;
  }

  private static byte[] rewrite(String sheet, String css, Map<String, String> paths) {
    Matcher url = URL.matcher(SiteSheet.of(css));
    StringBuilder text = new StringBuilder();
    while (url.find()) {
      @Nullable String path = paths.get(url.group(1));
      if (path == null) {
        throw new TemplateFault(
            Position.startOf(sheet),
            "url(" + url.group(1) + ") names no file below templates/assets/",
            new NoSuchElementException(url.group(1)));
      }
      String name = path.substring("assets/".length());
      url.appendReplacement(text, Matcher.quoteReplacement("url(" + name + ")"));
    }
    return url.appendTail(text).toString().getBytes(StandardCharsets.UTF_8);
  }
}
