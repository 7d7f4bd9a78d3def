package org.hourline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Pages printed from the browser: each is whole, on A4 and on Letter.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PrintTest {
  private static final int MEGABYTE = 1_000_000;

  /// Sheets of paper, in inches.
  private enum Paper {
    A4(210 / 25.4, 297 / 25.4),
    LETTER(8.5, 11);

    private final double width;
    private final double height;

    Paper(double width, double height) {
      this.width = width;
      this.height = height;
    }
  }

  private Path folder;
  private Browser browser;

  @BeforeAll
  void openTheBrowser(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.browser = new Browser(folder.resolve("profile"));
    browser.view(1280, 900);
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void everyPageOfTheRealSiteIsWhole() throws IOException, InterruptedException {
    Path real = BuiltSite.ofTheRealContent();
    try (ServedSite site = new ServedSite(real)) {
      Predicate<String> original = page -> !page.startsWith("ur/");
      check(site, original, Paper.A4);
      check(site, original.and(firstOfItsKind(0)), Paper.LETTER);
      browser.open(site.http() + "index.html");
      for (Paper paper : Paper.values()) {
        byte[] front = browser.print(paper.width, paper.height);
        assertThat(front).as("bytes on " + paper).hasSizeLessThan(MEGABYTE);
        assertThat(titles(real)).hasSizeGreaterThan(30).allMatch(new Sheets(front)::hold);
      }
      browser.open(site.http() + "index.html#table=1").settle();
      Sheets table = print(Paper.LETTER);
      assertThat(table.hold("The events on the strip")).isTrue();
      assertThat(table.beyond()).isEmpty();
      assertThat(table.missing(words(".strip-table"))).isEmpty();
    }
  }

  /// The browser's PDFs give the joined letters of Urdu as glyphs, which are no words to compare;
  /// but every link that a reader of the page sees is a link on paper too, and none stands in the
  /// margin.
  @Test
  void thePagesInUrduAreOnPaperLinkByLink() throws IOException, InterruptedException {
    Path real = BuiltSite.ofTheRealContent();
    SoftAssertions softly = new SoftAssertions();
    try (ServedSite site = new ServedSite(real)) {
      List<String> kinds =
          site.pages().stream()
              .filter(page -> page.startsWith("ur/"))
              .filter(firstOfItsKind("ur/".length()))
              .toList();
      assertThat(kinds).contains("ur/index.html").hasSizeGreaterThan(6);
      for (String page : kinds) {
        browser.open(site.http() + page).onPaper(true);
        List<String> links = browser.findings("links-on-paper.js");
        browser.onPaper(false);
        for (Paper paper : Paper.values()) {
          String as = page + " on " + paper;
          Sheets sheets = print(paper);
          softly.assertThat(links).as("links of " + as).isNotEmpty();
          softly.assertThat(sheets.links()).as("links of " + as).containsAll(links);
          softly.assertThat(sheets.beyond()).as("letters beyond the margins of " + as).isEmpty();
        }
        if (page.equals("ur/index.html")) {
          softly
              .assertThat(links)
              .as("events of the front page")
              .containsAll(
                  site.pages().stream()
                      .filter(event -> event.startsWith("ur/events/"))
                      .map(event -> site.http() + event)
                      .toList());
        }
      }
    }
    softly.assertAll();
  }

  @Test
  void everyEventOfManyDaysIsOnThePageOfItsDay() throws IOException, InterruptedException {
    Path many = BuiltSite.ofInvented("--events", "310", "--days", "9");
    List<String> titles = titles(many);
    assertThat(titles).hasSize(310);
    try (ServedSite site = new ServedSite(many)) {
      check(site, page -> page.equals("index.html") || page.startsWith("days/"), Paper.A4);
      browser.open(site.http() + "index.html#table=1").settle();
      Sheets table = print(Paper.A4);
      assertThat(table.beyond()).isEmpty();
      assertThat(words(".strip-table")).contains("counts").hasSizeGreaterThan(100);
      assertThat(table.missing(words(".strip-table"))).isEmpty();
      StringBuilder days = new StringBuilder();
      for (String day : site.pages()) {
        if (day.startsWith("days/")) {
          browser.open(site.http() + day);
          days.append(String.join("", print(Paper.LETTER).texts()).replaceAll("\\s+", ""));
        }
      }
      assertThat(titles)
          .allMatch(title -> days.indexOf(title.replaceAll("\\s+", "")) >= 0, "is on paper");
    }
  }

  /// A table of twelve columns, a line of code and words that are longer than a line.
  @Test
  void whatIsWiderThanAPageIsNotCut() throws IOException, InterruptedException {
    Path content = folder.resolve("wide");
    copy(Path.of("src/test/resources/sites/small/content"), content);
    String row = "| measurement ".repeat(12) + "|\n";
    Files.writeString(
        content.resolve("events/bridge.md"),
        "\n\n"
            + row
            + "|---".repeat(12)
            + "|\n"
            + row.replace("measurement", "unbreakableunbreakable")
            + "\n    "
            + "a line of code that goes on and on ".repeat(9)
            + "\n\n"
            + "endless".repeat(40)
            + "\n",
        java.nio.file.StandardOpenOption.APPEND);
    Path wide = BuiltSite.of(content, folder.resolve("wide-site"));
    try (ServedSite site = new ServedSite(wide)) {
      for (Paper paper : Paper.values()) {
        check(site, page -> page.startsWith("events/bridge"), paper);
        assertThat(print(paper).hold("endless".repeat(40))).isTrue();
      }
    }
  }

  private void check(ServedSite site, Predicate<String> pages, Paper paper) throws IOException {
    SoftAssertions softly = new SoftAssertions();
    List<String> chosen = site.pages().stream().filter(pages).toList();
    assertThat(chosen).isNotEmpty();
    for (String page : chosen) {
      String as = page + " on " + paper;
      browser.open(site.http() + page);
      Sheets sheets = print(paper);
      softly.assertThat(sheets.beyond()).as("letters beyond the margins of " + as).isEmpty();
      softly.assertThat(sheets.size()).as("size of " + as).isBetween(9, 11);
      softly.assertThat(sheets.texts()).as(as).allMatch(text -> text.split("\\s+", -1).length > 8);
      List<String> outside = browser.findings("outside.js");
      softly.assertThat(outside).as("addresses of " + as).allMatch(sheets::hold);
      List<String> words = browser.findings("for-paper.js");
      softly.assertThat(words).as("words of " + as).isNotEmpty();
      softly.assertThat(sheets.missing(words)).as("not in " + as).isEmpty();
      browser.onPaper(true);
      softly.assertThat(browser.findings("controls.js")).as("controls of " + as).isEmpty();
      browser.onPaper(false);
    }
    softly.assertAll();
  }

  private List<String> words(String selector) {
    String text =
        String.valueOf(
            browser.value("document.querySelector('" + selector + "')?.innerText ?? ''"));
    return Pattern.compile("[\\p{L}\\p{M}\\p{N}]+")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private Sheets print(Paper paper) {
    return new Sheets(browser.print(paper.width, paper.height));
  }

  /// One page of each folder.
  ///
  /// @param from where the names of the folders begin
  private static Predicate<String> firstOfItsKind(int from) {
    List<String> seen = new ArrayList<>();
    return page -> {
      String kind = page.substring(from, Math.max(from, page.indexOf('/', from) + 1));
      boolean first = kind.isEmpty() || !seen.contains(kind);
      seen.add(kind);
      return first;
    };
  }

  private static List<String> titles(Path site) throws IOException {
    List<String> titles = new ArrayList<>();
    JsonNode timeline =
        JsonMapper.shared().readTree(Files.readString(site.resolve("data/timeline.json")));
    for (JsonNode event : timeline.get("events")) {
      titles.add(event.get("title").asString());
    }
    return titles;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
