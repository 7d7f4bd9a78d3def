package org.hourline.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One timeline in several languages.
final class LanguagesStoryTest {
  private static final Pattern LINK =
      Pattern.compile("(?:href|src|data-index)=\"([^\"#]*)[^\"]*\"");

  @TempDir Path temp;
  private SiteCase story;

  @BeforeEach
  void aSmallSite() throws IOException {
    story = SiteCase.small(temp);
  }

  private void languages(String list) throws IOException {
    story.change(
        "content/timeline.json", "\"time_zone\"", "\"languages\": " + list + ", \"time_zone\"");
  }

  private Map<String, String> texts() throws IOException {
    return SiteFiles.texts(temp.resolve("site"));
  }

  @Test
  void everyPageStandsInEachLanguageAndWhatIsSharedStandsOnce() throws IOException {
    story.build();
    Set<String> alone = SiteFiles.of(temp.resolve("site")).keySet();
    languages("[\"ur\"]");
    story.build();

    Set<String> added = new TreeSet<>();
    SiteFiles.of(temp.resolve("site")).keySet().stream()
        .filter(path -> !alone.contains(path))
        .map(SiteFiles::withoutHashes)
        .forEach(added::add);
    Set<String> expected = new TreeSet<>();
    alone.stream()
        .filter(path -> path.endsWith(".html"))
        .forEach(path -> expected.add("ur/" + path));
    expected.addAll(
        Set.of(
            "ur/data/search.js",
            "ur/assets/share.HASH.png",
            "assets/ur.HASH.css",
            "assets/nastaliq.HASH.woff2"));
    assertThat(added).isEqualTo(expected);
    assertThat(story.report().pages()).isEqualTo(26);
  }

  @Test
  void thePagesOfTheOriginalChangeByTheWayToTheOthersAlone() throws IOException {
    story.build();
    Map<String, String> alone = texts();
    languages("[\"ur\"]");
    story.build();
    Map<String, String> both = texts();

    alone.forEach((path, was) -> {
      if (path.endsWith(".html")) {
        String is =
            Objects.requireNonNull(both.get(path))
                .replaceAll("<link rel=\"alternate\" hreflang=[^\n]*\n", "")
                .replaceAll("(?s)<nav class=\"languages\".*?</nav>\n", "");
        assertThat(is).as(path).isEqualTo(was);
        assertThat(both.get(path)).contains("<nav class=\"languages\"");
      }
    });
    assertThat(both.get("index.html")).doesNotContain("nastaliq", "assets/ur.");
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    languages("[\"ur\"]");
    story.build();
    Path site = temp.resolve("site").toRealPath();

    List<String> lost = new ArrayList<>();
    int followed = 0;
    for (var page : texts().entrySet()) {
      if (page.getKey().endsWith(".html")) {
        Path folder = Objects.requireNonNull(site.resolve(page.getKey()).getParent());
        Matcher link = LINK.matcher(Files.readString(site.resolve(page.getKey())));
        while (link.find()) {
          String to = link.group(1);
          if (!to.isEmpty() && !to.matches("[a-z]+:.*")) {
            followed++;
            if (!Files.isRegularFile(folder.resolve(to).normalize())) {
              lost.add(page.getKey() + " → " + to);
            }
          }
        }
      }
    }
    assertThat(lost).isEmpty();
    assertThat(followed).isGreaterThan(500);
  }

  @Test
  void aPageLeadsToTheSamePageInTheOtherLanguage() throws IOException {
    languages("[\"ur\"]");
    story.build();

    assertThat(story.text("events/bridge/index.html"))
        .contains(
            "<link rel=\"alternate\" hreflang=\"ur\" href=\"../../ur/events/bridge/index.html\">",
            "<a href=\"../../ur/events/bridge/index.html\" lang=\"ur\"");
    assertThat(story.text("ur/events/bridge/index.html"))
        .contains(
            "<html lang=\"ur\" dir=\"rtl\">",
            "<link rel=\"alternate\" hreflang=\"x-default\""
                + " href=\"../../../events/bridge/index.html\">",
            "<a href=\"../../../events/bridge/index.html\" lang=\"en\"",
            "href=\"../../claims/index.html\"",
            "href=\"../../../data/timeline.json\"",
            "href=\"../../../feed.xml\"");
  }

  @Test
  void withAnAddressTheLanguagesAreNamedAbsolutely() throws IOException {
    languages("[\"ur\"]");
    story.baseUrl("https://example.org/t/").build();

    assertThat(story.text("ur/events/bridge/index.html"))
        .contains(
            "<link rel=\"canonical\" href=\"https://example.org/t/ur/events/bridge/\">",
            "hreflang=\"en\" href=\"https://example.org/t/events/bridge/\"",
            "hreflang=\"ur\" href=\"https://example.org/t/ur/events/bridge/\"",
            "content=\"https://example.org/t/ur/assets/share.");
    assertThat(story.text("ur/404.html"))
        .contains(
            "href=\"https://example.org/t/ur/index.html\"", "https://example.org/t/assets/site.");
    assertThat(story.text("sitemap.xml"))
        .contains("https://example.org/t/ur/events/bridge/", "https://example.org/t/events/bridge/")
        .doesNotContain("404");
  }

  @Test
  void whatIsNotTranslatedStandsInTheOriginalAndSaysSo() throws IOException {
    languages("[\"ur\"]");
    story
        .write(
            "content/events/bridge.ur.md",
            "---\ntitle: پل بند\ntranslated_by: desk\nreviewed: true\n---\nپل بند ہے۔\n")
        .build()
        .checkMain("ur/events/bridge/index.html", "<h1>پل بند</h1>")
        .checkMain("ur/events/bridge/index.html", "<p>پل بند ہے۔</p>")
        .checkMain(
            "ur/events/bridge/index.html", "<span class=\"original\" lang=\"en\" dir=\"auto\">")
        .checkMain("ur/events/statement/index.html", "class=\"original\" lang=\"en\"");
    assertThat(story.text("ur/events/bridge/index.html")).contains("class=\"untranslated\"");
    assertThat(story.text("ur/data/search.js")).contains("پل بند");
    assertThat(story.text("data/search.js")).doesNotContain("پل بند");
    assertThat(texts().entrySet())
        .filteredOn(file -> !file.getKey().startsWith("ur/"))
        .allSatisfy(file -> assertThat(file.getValue()).doesNotContain("class=\"original\""));
  }

  @Test
  void aTranslationThatNobodyHasReadSaysSoInItsLanguage() throws IOException {
    languages("[\"ur\"]");
    story
        .write("content/events/bridge.ur.md", "---\ntitle: پل بند\nreviewed: true\n---\n")
        .write("content/events/statement.ur.md", "---\ntitle: بیان\n---\n")
        .build();

    String said = "نظرِ ثانی نہیں کی";
    story.checkMain("ur/events/statement/index.html", said).checkMain("ur/index.html", said);
    assertThat(story.text("ur/events/bridge/index.html")).doesNotContain(said);
    assertThat(story.text("events/statement/index.html")).doesNotContain("reviewed this");
  }

  /// No Java and no template knows the language.
  @Test
  void aLanguageIsAddedByItsWordsAndItsTexts() throws IOException {
    languages("[\"eo\"]");
    String words = Files.readString(Path.of("templates/i18n/en.json"));
    assertThat(words).contains("\"page.menu.claims\": \"Claims\"");
    story
        .template(
            "i18n/eo.json",
            words.replace("\"page.menu.claims\": \"Claims\"", "\"page.menu.claims\": \"Asertoj\""))
        .write("content/events/bridge.eo.md", "---\ntitle: Ponto fermita\n---\n")
        .build()
        .checkMain("eo/events/bridge/index.html", "<h1>Ponto fermita</h1>");

    assertThat(story.text("eo/index.html"))
        .contains("<html lang=\"eo\" dir=\"ltr\">", ">Asertoj</a>", "Ponto fermita");
    assertThat(story.text("index.html")).contains("hreflang=\"eo\"", ">Esperanto</a>");
  }

  @Test
  void aLanguageWithoutWordsStopsTheBuild() throws IOException {
    languages("[\"eo\"]");
    story.buildStopsAt("no-words-for-language", "translation-missing");
  }
}
