package org.hourline.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Timelines that nobody would wish for, in Chromium: 1,000 events in one hour with titles of 80
/// characters; a page that reads from right to left with words longer than a line; 310 events over
/// more days than one page leads to.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class InventedSitesTest {
  private static final List<Integer> WIDTHS = List.of(320, 768, 1280);

  private Path folder;
  private Browser browser;

  @BeforeAll
  void openTheBrowser(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.browser = new Browser(folder.resolve("profile"));
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void aThousandEventsInOneHourFit() throws IOException, InterruptedException {
    check(BuiltSite.ofInvented("--events", "1000", "--shape", "hour"));
  }

  @Test
  void longWordsAndRightToLeftWordsFit() throws IOException, InterruptedException {
    check(BuiltSite.ofInvented("--events", "40", "--shape", "scripts"));
  }

  @Test
  void eventsOfManyDaysFit() throws IOException, InterruptedException {
    check(BuiltSite.ofInvented("--events", "310", "--days", "80"), "days/of-2030/index.html");
  }

  @Test
  void theRightToLeftSiteReadsFromTheRightAndFits() throws IOException, InterruptedException {
    Path content = Path.of("src/test/resources/sites/urdu/content");
    Path site = BuiltSite.of(content, folder.resolve("right-to-left"));
    check(site);
  }

  private void check(Path folder, String... more) throws IOException {
    SoftAssertions softly = new SoftAssertions();
    try (ServedSite site = new ServedSite(folder)) {
      List<String> pages =
          new ArrayList<>(List.of("index.html", site.fullest("events"), "claims/index.html"));
      pages.addAll(List.of(more));
      for (String page : pages) {
        for (int width : WIDTHS) {
          // Where there are drawings, their labels keep apart in whatever letters the machine has.
          boolean drawn = page.equals("index.html");
          for (boolean fonts : drawn ? List.of(true, false) : List.of(true)) {
            browser.view(width, 900).fonts(fonts).open(site.http() + page);
            String as = page + " at " + width + (fonts ? "" : " without fonts");
            softly.assertThat(browser.findings("overflow.js")).as("overflow of " + as).isEmpty();
            softly.assertThat(browser.findings("overlaps.js")).as("overlaps in " + as).isEmpty();
          }
        }
        browser.fonts(true).open(site.http() + page);
        softly.assertThat(browser.console()).as("console of " + page).isEmpty();
        softly.assertThat(browser.violations()).as("violations in " + page).isEmpty();
      }
    }
    softly.assertAll();
  }
}
