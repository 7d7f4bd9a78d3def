package org.hourline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/// The real site by keyboard alone, at 400 %, and in colours that the reader chose.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WaysOfReadingTest {
  private Browser browser;
  private ServedSite site;
  private List<String> chief;

  @BeforeAll
  void openTheSite(@TempDir Path folder) throws IOException, InterruptedException {
    browser = new Browser(folder.resolve("profile"));
    site = new ServedSite(BuiltSite.ofTheRealContent());
    chief =
        List.of(
            "index.html", site.fullest("events"), "claims/index.html", site.fullest("briefings"));
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

  @Test
  void byKeyboardEverythingIsReachedInOrderAndTheFocusIsSeen() {
    // At once, so that where the focus is can be asked; else the page glides to it.
    prefer(List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce")));
    browser.view(1280, 900).open(site.http() + "index.html");
    List<String> reached = new ArrayList<>();
    SoftAssertions softly = new SoftAssertions();
    for (String at = tab(); !at.isEmpty() && reached.size() < 2000; at = tab()) {
      reached.add(at);
      softly.assertThat(browser.findings("focus.js")).as("focus " + reached.size()).isEmpty();
    }
    prefer(List.of());
    softly.assertAll();
    assertThat(reached.getFirst()).contains("skip");
    // Each once, and in the order in which the page is read.
    assertThat(reached).doesNotHaveDuplicates().hasSizeGreaterThan(200);
    assertThat(reached.stream().map(WaysOfReadingTest::number)).isSorted();
  }

  @Test
  void theSkipLinkLeadsPastTheMenu() {
    browser.view(1280, 900).open(site.http() + "index.html");
    assertThat(tab()).contains("skip");
    browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
    assertThat(browser.value("document.activeElement.tagName")).isEqualTo("MAIN");
    tab();
    assertThat(browser.value("document.activeElement.closest('main') !== null")).isEqualTo(true);
  }

  /// 1280 × 1024 pixels at 400 % are 320 × 256 (WCAG 2.2, 1.4.10).
  @Test
  void at400PercentNothingIsCutOrCovered() {
    SoftAssertions softly = new SoftAssertions();
    browser.view(320, 256);
    for (String page : chief) {
      browser.open(site.http() + page);
      softly.assertThat(browser.findings("overflow.js")).as("overflow of " + page).isEmpty();
      softly.assertThat(browser.findings("overlaps.js")).as("overlaps in " + page).isEmpty();
      softly.assertThat(browser.findings("covers.js")).as("covers " + page).isEmpty();
    }
    softly.assertAll();
  }

  @Test
  void inTheReadersOwnColoursEverySignIsSeen() {
    SoftAssertions softly = new SoftAssertions();
    browser.view(1280, 900);
    for (String scheme : List.of("light", "dark")) {
      prefer(
          List.of(
              Map.of("name", "forced-colors", "value", "active"),
              Map.of("name", "prefers-color-scheme", "value", scheme)));
      for (String page : chief) {
        browser.open(site.http() + page);
        assertThat(browser.value("matchMedia('(forced-colors: active)').matches")).isEqualTo(true);
        softly.assertThat(browser.findings("invisible.js")).as(page + ", " + scheme).isEmpty();
      }
    }
    prefer(List.of());
    softly.assertAll();
  }

  /// Media features that a reader sets; those that are not given are as the machine has them.
  private void prefer(List<Map<String, String>> features) {
    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", features));
  }

  /// Presses Tab.
  ///
  /// @return where the focus is then: its number in the page and its class; empty: past the end
  private String tab() {
    browser
        .driver()
        .executeCdpCommand(
            "Input.dispatchKeyEvent",
            Map.of("type", "rawKeyDown", "key", "Tab", "code", "Tab", "windowsVirtualKeyCode", 9));
    return String.valueOf(
        browser.value(
            "document.activeElement === document.body ? '' :"
                + " [...document.querySelectorAll('*')].indexOf(document.activeElement)"
                + " + ' ' + document.activeElement.getAttribute('class')"));
  }

  private static int number(String reached) {
    return Integer.parseInt(reached.substring(0, reached.indexOf(' ')));
  }
}
