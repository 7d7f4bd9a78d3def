package org.hourline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A strip of 1,000 invented events in three weeks: more than its page holds.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StripTilesTest {
  private static final String DAY = "#t=2030-03-03T19:00Z/2030-03-04T19:00Z";

  private Browser browser;
  private ServedSite site;
  private Path folder;

  @BeforeAll
  void openTheSite(@TempDir Path folder) throws IOException, InterruptedException {
    this.folder = BuiltSite.ofInvented("--events", "1000", "--days", "21");
    browser = new Browser(folder.resolve("profile"));
    site = new ServedSite(this.folder);
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
    if (site != null) {
      site.close();
    }
  }

  @BeforeEach
  void lookAtADesk() {
    browser.view(1280, 900);
  }

  @Test
  void onlyWhatIsInViewIsFetched() {
    open(site.http());
    assertThat(tiles()).containsExactly("index.json");
    open(site.http() + DAY);
    List<String> day = tiles();
    assertThat(day).contains("index.json").hasSizeBetween(2, 4);
    assertThat(day).anyMatch(name -> name.startsWith("events-"));
    open(site.http() + "#lanes=type");
    assertThat(tiles()).contains("index.json").allMatch(name -> name.matches("index.json|type-.*"));
  }

  @Test
  void fromFarItCountsAndFromNearItTells() {
    SoftAssertions softly = new SoftAssertions();
    for (String lanes : List.of("#lanes=type", "#lanes=actor")) {
      open(site.http() + lanes);
      softly.assertThat(status()).contains("1,000 events");
      List<String> sums = browser.findings("sums.js");
      softly.assertThat(sums).isNotEmpty().allMatch(sum -> sum.startsWith("holds"));
      softly.assertThat(browser.findings("overlaps.js")).as(lanes).isEmpty();
      softly.assertThat(browser.findings("targets.js")).as(lanes).isEmpty();
      softly
          .assertThat(lanes.endsWith("type") ? browser.violations() : browser.violations(".strip"))
          .as(lanes)
          .isEmpty();
    }
    open(site.http() + DAY);
    softly.assertThat(status()).matches(".*: \\d\\d of 1,000 events\\.");
    softly
        .assertThat(browser.value("document.querySelectorAll('.strip-event').length"))
        .isEqualTo(Long.parseLong(status().replaceFirst("^.*: (\\d+) of .*$", "$1")));
    softly.assertThat(browser.findings("overlaps.js")).isEmpty();
    softly.assertThat(browser.console()).isEmpty();
    softly.assertAll();
  }

  @Test
  void aCountListsWhatItHolds() {
    open(site.http() + "#lanes=type");
    String bin =
        String.valueOf(
            browser.run(
                """
                const bin = document.querySelector(".strip-bins.script button");
                bin.click();
                setTimeout(() => done(bin.getAttribute("aria-label")), 900);
                """));
    assertThat(browser.value("document.querySelectorAll('.card li').length"))
        .isEqualTo(Long.parseLong(bin.replaceFirst("^.*: (\\d+) events.*$", "$1")));
  }

  @Test
  void aTileThatIsMissingOrDamagedIsANoticeAndNoMore() throws IOException {
    List<Path> chunks;
    try (var files = Files.list(folder.resolve("data/strip"))) {
      chunks =
          files
              .filter(file -> file.getFileName().toString().startsWith("events-"))
              .sorted()
              .toList();
    }
    for (Path chunk : chunks) {
      Files.move(chunk, chunk.resolveSibling(chunk.getFileName() + ".kept"));
    }
    Files.writeString(chunks.get(1), "{\"events\": [");
    try {
      open(site.http() + DAY);
      assertThat(status()).contains("Some of the detail could not be fetched");
      assertThat(browser.console()).allMatch(line -> line.contains("404"));
      assertThat(browser.findings("overflow.js")).isEmpty();
      assertThat(browser.value("document.querySelectorAll('article.event').length"))
          .satisfies(n -> assertThat(((Number) n).intValue()).isGreaterThan(10));
    } finally {
      for (Path chunk : chunks) {
        Files.deleteIfExists(chunk);
        Files.move(chunk.resolveSibling(chunk.getFileName() + ".kept"), chunk);
      }
    }
  }

  @Test
  void fromAFileThePageSaysWhyAndKeepsTheStripThatTheBuildDrew() {
    open(site.files() + "index.html");
    Object built = browser.value("document.querySelectorAll('.strip-lane').length");
    open(site.files() + "index.html" + DAY);
    assertThat(status()).contains("only be fetched from a server");
    assertThat(browser.value("document.querySelectorAll('.strip-lane').length")).isEqualTo(built);
    assertThat(browser.console()).isEmpty();
  }

  private void open(String address) {
    browser.open(address).settle();
  }

  private String status() {
    return String.valueOf(browser.value("document.querySelector('.strip-status').textContent"));
  }

  private List<String> tiles() {
    return browser.requests().stream()
        .filter(address -> address.contains("/data/strip/"))
        .map(address -> address.substring(address.lastIndexOf('/') + 1))
        .sorted()
        .toList();
  }
}
