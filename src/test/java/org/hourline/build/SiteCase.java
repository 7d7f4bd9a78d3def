package org.hourline.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hourline.model.Link;
import org.hourline.problem.Problem;
import org.jspecify.annotations.Nullable;

/// A build told as a story: content, build, look, change, build again.
///
/// ```java
/// SiteCase.small(temp).build().checkMain("about/index.html", "<h1>About</h1>")
///     .change("content/pages/about.md", "About", "Who we are").build().checkChanged(…);
/// ```
final class SiteCase {
  private final Path folder;
  private Map<String, byte[]> before = Map.of();
  private @Nullable BuildReport report;
  private boolean drafts;
  private boolean strict;
  private @Nullable String baseUrl;
  private @Nullable Path templates;

  private SiteCase(Path folder) {
    this.folder = folder;
  }

  /// The content of the golden case `small`, copied to `content/` of a folder.
  static SiteCase small(Path folder) throws IOException {
    SiteFiles.copy(Path.of("src/test/resources/sites/small/content"), folder.resolve("content"));
    return new SiteCase(folder);
  }

  /// The content that a folder holds already.
  static SiteCase in(Path folder) {
    return new SiteCase(folder);
  }

  SiteCase drafts(boolean with) {
    drafts = with;
    return this;
  }

  SiteCase strict() {
    strict = true;
    return this;
  }

  SiteCase baseUrl(String url) {
    baseUrl = url;
    return this;
  }

  SiteCase template(String path, String text) throws IOException {
    templates = folder.resolve("templates");
    return write("templates/" + path, text);
  }

  SiteCase write(String path, String text) throws IOException {
    return write(path, text.getBytes(UTF_8));
  }

  SiteCase write(String path, byte[] bytes) throws IOException {
    SiteFiles.write(folder.resolve(path), bytes);
    return this;
  }

  SiteCase delete(String path) throws IOException {
    Files.delete(folder.resolve(path));
    return this;
  }

  SiteCase change(String path, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(path));
    assertThat(text).contains(from);
    return write(path, text.replace(from, to));
  }

  /// Builds, and nothing stops it.
  SiteCase build() throws IOException {
    attempt();
    assertThat(report().problems()).filteredOn(problem -> report().stopped()).isEmpty();
    return this;
  }

  /// Builds, and problems stop it: these codes, and the site is as it was.
  SiteCase buildStopsAt(String... codes) throws IOException {
    Map<String, byte[]> was = site();
    attempt();
    assertThat(report().stopped()).isTrue();
    assertThat(report().problems()).extracting(Problem::code).containsExactly(codes);
    assertThat(site()).usingRecursiveComparison().isEqualTo(was);
    return this;
  }

  private void attempt() throws IOException {
    before = site();
    BuildOptions options =
        new BuildOptions(
            folder.resolve("content"),
            "content",
            templates,
            baseUrl == null ? null : new Link(baseUrl),
            drafts,
            strict);
    report = SiteBuild.build(options, folder.resolve("site"));
  }

  BuildReport report() {
    return Objects.requireNonNull(report);
  }

  private Map<String, byte[]> site() throws IOException {
    Path site = folder.resolve("site");
    return Files.exists(site) ? SiteFiles.of(site) : Map.of();
  }

  String text(String path) throws IOException {
    return Files.readString(folder.resolve("site").resolve(path));
  }

  /// What a page says inside `<main>` holds this.
  SiteCase checkMain(String path, String html) throws IOException {
    String page = text(path);
    assertThat(page.substring(page.indexOf("<main"), page.indexOf("</main>"))).contains(html);
    return this;
  }

  /// The whole site nowhere holds this.
  SiteCase checkNowhere(String text) throws IOException {
    site()
        .forEach(
            (path, bytes) -> assertThat(new String(bytes, UTF_8)).as(path).doesNotContain(text));
    return this;
  }

  /// The site has exactly these files, with `HASH` for the hash in an asset's name.
  SiteCase checkFiles(String... paths) throws IOException {
    assertThat(site().keySet().stream().map(SiteFiles::withoutHashes))
        .containsExactlyInAnyOrder(paths);
    return this;
  }

  /// The last build made, changed (`path`) or removed (`-path`) exactly these files; assets as
  /// above.
  SiteCase checkChanged(String... paths) throws IOException {
    Map<String, byte[]> now = site();
    List<String> changed = new ArrayList<>();
    Map<String, byte[]> all = new TreeMap<>(before);
    all.putAll(now);
    for (String path : all.keySet()) {
      byte[] was = before.get(path);
      byte[] is = now.get(path);
      if (is == null) {
        changed.add("-" + SiteFiles.withoutHashes(path));
      } else if (!Arrays.equals(was, is)) {
        changed.add(SiteFiles.withoutHashes(path));
      }
    }
    assertThat(changed).containsExactlyInAnyOrder(paths);
    return this;
  }
}
