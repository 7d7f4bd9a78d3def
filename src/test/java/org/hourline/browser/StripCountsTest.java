package org.hourline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A strip whose lanes crowd: 290 invented events in two days, by lanes of types, from far and
/// near.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StripCountsTest {
  private static final List<String> VIEWS =
      List.of(
          "",
          "&fold=1",
          "&t=2030-03-01T00:00Z/2030-03-01T12:00Z",
          "&t=2030-03-01T05:10Z/2030-03-01T08:25Z",
          "&t=2030-03-01T06:00Z/2030-03-01T06:20Z");

  private Browser browser;
  private ServedSite site;

  @BeforeAll
  void openTheSite(@TempDir Path folder) throws IOException, InterruptedException {
    browser = new Browser(folder.resolve("profile"));
    site = new ServedSite(BuiltSite.ofInvented("--events", "290", "--days", "2"));
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

  @ParameterizedTest
  @ValueSource(ints = {320, 768, 1280})
  void nothingOverlapsAndTheCountsOfALaneAddUp(int width) {
    SoftAssertions softly = new SoftAssertions();
    browser.view(width, 900).open(site.http());
    int crowded = 0;
    for (String lanes : List.of("type", "place", "actor")) {
      for (String view : lanes.equals("type") ? VIEWS : VIEWS.subList(0, 1)) {
        browser.turn("#lanes=" + lanes + view);
        String as = lanes + view + " at " + width;
        softly.assertThat(browser.console()).as("console of " + as).isEmpty();
        softly.assertThat(browser.findings("overlaps.js")).as("overlaps in " + as).isEmpty();
        softly.assertThat(browser.findings("overflow.js")).as("overflow of " + as).isEmpty();
        softly.assertThat(browser.findings("targets.js")).as("targets in " + as).isEmpty();
        List<String> sums = browser.findings("sums.js");
        crowded += sums.size();
        softly.assertThat(sums).as("sums in " + as).allMatch(sum -> sum.startsWith("holds"));
      }
    }
    softly.assertThat(crowded).as("lanes that crowd at " + width).isGreaterThan(3);
    softly.assertAll();
  }

  @Test
  void aChosenBinListsWhatIsInItAndAnEventOfItIsChosenEverywhere() {
    browser.view(1280, 900).open(site.http() + "#lanes=type").settle();
    String bin =
        String.valueOf(
            browser.run(
                """
                const bin = document.querySelector(".strip-bins.script button");
                bin.click();
                setTimeout(() => done(bin.getAttribute("aria-label")), 300);
                """));
    long n = Long.parseLong(bin.replaceFirst("^.*: (\\d+) events?.*$", "$1"));
    assertThat(browser.value("document.querySelectorAll('.card li').length")).isEqualTo(n);
    assertThat(browser.value("document.querySelector('.card-title').textContent"))
        .asString()
        .endsWith(": " + n + (n == 1 ? " event" : " events"));
    Object id =
        browser.run(
            """
            document.querySelector(".card li button").click();
            setTimeout(() => done(document.querySelector("article.event.chosen").id), 500);
            """);
    assertThat(browser.value("location.hash"))
        .asString()
        .endsWith("&event=" + String.valueOf(id).substring("event-".length()));
    assertThat(browser.value("document.querySelectorAll('.map-point.chosen').length"))
        .satisfies(points -> assertThat(((Number) points).intValue()).isGreaterThan(0));
    assertThat(browser.violations(".strip")).isEmpty();
  }
}
