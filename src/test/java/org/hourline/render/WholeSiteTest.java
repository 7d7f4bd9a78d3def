package org.hourline.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hourline.model.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The pages of the repository's own site, all of them.
final class WholeSiteTest {
  private static final Map<String, Document> PAGES = new LinkedHashMap<>();
  private static final Set<String> FILES = new LinkedHashSet<>();

  /// The committed site, which another test proves to be what the build makes.
  @BeforeAll
  static void read() throws IOException {
    Path site = Path.of("site");
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String path = site.relativize(file).toString();
        FILES.add(path);
        if (path.endsWith(".html")) {
          PAGES.put(path, Jsoup.parse(Files.readString(file)));
        }
      }
    }
  }

  @Test
  void everyLinkInsideTheSiteLeadsToAFileAndAnAnchorThatAreThere() {
    List<String> broken = new ArrayList<>();
    PAGES.forEach((path, page) -> {
      for (Element element : page.select("[href], [src]")) {
        String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        if (!link.matches("(https?|mailto):.*") && !leadsSomewhere(path, link)) {
          broken.add(path + " -> " + link);
        }
      }
    });
    assertThat(broken).isEmpty();
  }

  private static boolean leadsSomewhere(String from, String link) {
    int hash = link.indexOf('#');
    String file = hash < 0 ? link : link.substring(0, hash);
    String anchor = hash < 0 ? "" : link.substring(hash + 1);
    Path parent = Path.of("/" + from).getParent();
    String target =
        file.isEmpty() || parent == null
            ? from
            : parent.resolve(file).normalize().toString().substring(1).replace('\\', '/');
    Document page = PAGES.get(target);
    return FILES.contains(target)
        && (anchor.isEmpty() || (page != null && page.getElementById(anchor) != null));
  }

  @Test
  void noPageHasTwoElementsWithOneId() {
    PAGES.forEach((path, page) ->
        assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates());
  }

  @Test
  void everyPageHasOneHeadingOfTheFirstLevelAndSkipsNone() {
    PAGES.forEach((path, page) -> {
      assertThat(page.select("h1")).as(path).hasSize(1);
      int last = 0;
      for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
        int level = heading.tagName().charAt(1) - '0';
        assertThat(level).as(path + ": " + heading.text()).isLessThanOrEqualTo(last + 1);
        last = level;
      }
    });
  }

  @Test
  void everyPageHasItsLandmarks() {
    PAGES.forEach((path, page) -> {
      assertThat(page.select("html[lang][dir]")).as(path).hasSize(1);
      assertThat(page.select("body > header, body > main#content, body > footer"))
          .as(path)
          .hasSize(3);
      assertThat(page.select("a.skip[href=#content]")).as(path).hasSize(1);
      assertThat(page.select("meta[http-equiv=Content-Security-Policy]")).as(path).hasSize(1);
    });
  }

  @Test
  void noPageAsksForAnythingOutsideTheSite() {
    PAGES.forEach((path, page) ->
        assertThat(page.select("link:not([rel=canonical]), script[src], img, iframe, object"))
            .as(path)
            .allSatisfy(element ->
                assertThat(element.attr("href") + element.attr("src")).doesNotContain("//")));
  }

  @Test
  void everyAnchorOfAClaimIsOnThePageThatItsLinksLeadTo() {
    Site site = Sites.read(Path.of("content"));
    site.claims()
        .forEach(claim -> {
          String page =
              claim.event() == null
                  ? "claims/index.html"
                  : "events/" + claim.event() + "/index.html";
          Document printed = PAGES.get(page);
          assertThat(printed).as(page).isNotNull();
          assertThat(printed.getElementById("claim-" + claim.id())).as(claim.id()).isNotNull();
        });
  }
}
