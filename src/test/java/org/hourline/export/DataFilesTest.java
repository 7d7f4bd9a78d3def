package org.hourline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.hourline.model.Site;
import org.hourline.output.OutputFile;
import org.hourline.output.Planned;
import org.junit.jupiter.api.Test;

final class DataFilesTest {
  private static final String POLICY = "default-src 'none'; img-src 'self'";
  private static final List<String> PAGES =
      List.of("index.html", "events/camp/index.html", "404.html");

  private static List<OutputFile> files(Site site, List<String> pages) {
    return DataFiles.of(site, pages, POLICY).stream().map(Planned::make).toList();
  }

  @Test
  void withoutABaseUrlThereIsNoSitemapAndNothingSpeaksOfOne() {
    List<OutputFile> files = files(SmallSite.plain().site(), PAGES);

    assertThat(files)
        .extracting(OutputFile::path)
        .containsExactly(
            "data/timeline.json",
            "data/events.csv",
            "data/claims.csv",
            "data/sources.csv",
            "feed.xml",
            "corrections/feed.xml",
            "robots.txt",
            "_headers",
            ".nojekyll");
    assertThat(text(files, "robots.txt")).isEqualTo("User-agent: *\nAllow: /\n");
  }

  @Test
  void withABaseUrlTheSitemapHoldsEveryPageButTheErrorPage() {
    List<OutputFile> files =
        files(SmallSite.plain().base("https://news.example.org/t/").site(), PAGES);

    assertThat(text(files, "sitemap.xml"))
        .contains("<loc>https://news.example.org/t/</loc>")
        .contains("<loc>https://news.example.org/t/events/camp/</loc>")
        .doesNotContain("404");
    assertThat(text(files, "robots.txt"))
        .contains("\nSitemap: https://news.example.org/t/sitemap.xml\n");
  }

  @Test
  void moreThanFiftyThousandPagesMakeSeveralSitemaps() {
    List<String> pages = IntStream.range(0, 50_001).mapToObj(i -> "p" + i + ".html").toList();

    List<OutputFile> files =
        files(SmallSite.plain().base("https://news.example.org/").site(), pages);

    assertThat(text(files, "sitemap.xml"))
        .contains("<sitemapindex")
        .contains("<loc>https://news.example.org/sitemap-2.xml</loc>");
    assertThat(text(files, "sitemap-1.xml").split("<loc>", -1)).hasSize(50_001);
    assertThat(text(files, "sitemap-2.xml").split("<loc>", -1)).hasSize(2);
  }

  @Test
  void theHeadersCarryThePagesPolicyAndWhatOnlyAHeaderCanSay() {
    assertThat(text(files(SmallSite.plain().site(), PAGES), "_headers"))
        .startsWith(
            "/*\n  Content-Security-Policy: default-src 'none'; img-src 'self'; frame-ancestors"
                + " 'none'\n")
        .contains("\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n");
  }

  private static String text(List<OutputFile> files, String path) {
    return files.stream()
        .filter(file -> file.path().equals(path))
        .map(file -> new String(file.content(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }
}
