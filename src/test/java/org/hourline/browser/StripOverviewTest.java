package org.hourline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The band over the strip, of the real content and of 1,000 invented events: it shows what the
/// filters leave.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StripOverviewTest {
  /// A choice of all three keeps every event.
  private static final String ALL = "#importance=1,2,3";

  private static final Pattern DAY = Pattern.compile("bar M([\\d.]+) .*");

  private Browser browser;
  private ServedSite real;
  private ServedSite large;

  @BeforeAll
  void openTheSites(@TempDir Path folder) throws IOException, InterruptedException {
    browser = new Browser(folder.resolve("profile"));
    real = new ServedSite(BuiltSite.ofTheRealContent());
    large = new ServedSite(BuiltSite.ofInvented("--events", "1000", "--days", "21"));
  }

  @AfterAll
  void close() {
    for (AutoCloseable each : List.of(browser, real, large)) {
      try {
        each.close();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Test
  void whereEveryEventIsLeftItIsDrawnAsTheBuildDrewIt() {
    for (ServedSite site : List.of(real, large)) {
      browser.open(site.http()).settle();
      List<String> built = browser.findings("overview.js");
      assertThat(built).isNotEmpty();
      browser.open(site.http() + ALL).settle();
      assertThat(drawn()).isEqualTo("g");
      assertThat(browser.findings("overview.js")).isEqualTo(built);
      assertThat(browser.console()).isEmpty();
    }
  }

  @Test
  void itShowsTheEventsThatAreLeft() {
    browser.open(real.http()).settle();
    List<String> built = browser.findings("overview.js");
    browser.turn("#place=gwadar");
    assertThat(browser.findings("overview.js")).hasSize(3).isSubsetOf(built);
    browser.turn("#place=gwadar&type=violence_against_civilians");
    assertThat(browser.findings("overview.js")).hasSize(1);
    browser.value("document.querySelector('[data-clear]').click()");
    browser.settle();
    assertThat(drawn()).isEqualTo("svg");
    assertThat(browser.findings("overview.js")).isEqualTo(built);
  }

  @Test
  void ofManyEventsItCountsThoseThatAreLeft() {
    browser.open(large.http() + "#day=2030-03-05").settle();
    assertThat(drawn()).isEqualTo("g");
    // The fifth of 21 days.
    assertThat(browser.findings("overview.js"))
        .isNotEmpty()
        .allSatisfy(bar -> {
          var at = DAY.matcher(bar);
          assertThat(at.matches()).isTrue();
          assertThat(Double.parseDouble(at.group(1))).isBetween(4000 / 21.0 - 9, 5000 / 21.0);
        });
  }

  @Test
  void goneBackItShowsWhatWasKnown() {
    for (String page : List.of("", "ur/")) {
      browser.open(real.http() + page + "#known=2026-01-31T19:00Z").settle();
      assertThat(drawn()).isEqualTo("g");
      long rows =
          (Long)
              Objects.requireNonNull(
                  browser.value("document.querySelectorAll('.strip-event').length"));
      assertThat(browser.findings("overview.js")).hasSize((int) rows).hasSizeBetween(5, 23);
    }
    // Until what tells of many events is here, and where it cannot be fetched, nothing is known.
    String known = "#known=2030-03-02T00:00Z";
    browser.blocked(List.of("*select*")).open(large.http() + known).settle();
    assertThat(browser.findings("overview.js")).isEmpty();
    browser.blocked(List.of()).open(large.http() + known).settle();
    // It was five o'clock on the second of 21 days.
    assertThat(browser.findings("overview.js"))
        .isNotEmpty()
        .allSatisfy(bar -> {
          var at = DAY.matcher(bar);
          assertThat(at.matches()).isTrue();
          assertThat(Double.parseDouble(at.group(1))).isLessThan(1000 * 29 / 504.0);
        });
  }

  /// In what the shapes that are seen stand: `svg` where they are the build's.
  private Object drawn() {
    return String.valueOf(
        browser.value(
            """
            [...new Set([...document.querySelectorAll(".strip-overview path")]
              .filter((e) => getComputedStyle(e).display !== "none").map((e) => e.parentNode.localName))].join()\
            """));
  }
}
