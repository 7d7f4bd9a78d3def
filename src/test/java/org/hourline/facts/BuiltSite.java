package org.hourline.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hourline.build.BuildOptions;
import org.hourline.build.BuildReport;
import org.hourline.build.SiteBuild;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// The real content, built as anybody builds it.
final class BuiltSite {
  private final Path folder;
  private final BuildReport report;

  /// @param folder where to build; not there yet, or empty
  BuiltSite(Path folder) {
    this.folder = folder;
    try {
      this.report =
          SiteBuild.build(
              new BuildOptions(Path.of("content"), "content", null, null, false, true), folder);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  BuildReport report() {
    return report;
  }

  /// `data/timeline.json`.
  Json timeline() {
    try {
      return Json.read(Files.readAllBytes(folder.resolve("data/timeline.json")));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /// What a reader reads, by the path of each page: its title, descriptions for screen readers, and
  /// the marks that a browser puts around quotations.
  Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        Document page = Jsoup.parse(Files.readString(file));
        page.select("q").forEach(quote -> quote.prependText("“").appendText("”"));
        texts.put(folder.relativize(file).toString().replace('\\', '/'), page.text());
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return texts;
  }
}
