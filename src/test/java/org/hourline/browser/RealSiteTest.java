package org.hourline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The site of the real content in Chromium: from a server and from files, on a telephone, a tablet
/// and a desk, light and dark, with and without scripts and fonts.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RealSiteTest {
  private Browser browser;
  private ServedSite site;
  private List<String> chief;

  @BeforeAll
  void openTheSite(@TempDir Path folder) throws IOException, InterruptedException {
    browser = new Browser(folder.resolve("profile"));
    site = new ServedSite(BuiltSite.ofTheRealContent());
    chief = List.of("index.html", site.fullest("events"), "claims/index.html");
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
  void thePagesAreQuietStayAtHomeAndFit(int width) {
    SoftAssertions softly = new SoftAssertions();
    browser.view(width, 900);
    for (String root : List.of(site.http(), site.files())) {
      for (String page : chief) {
        browser.open(root + page);
        String as = root + page + " at " + width;
        softly.assertThat(browser.console()).as("console of " + as).isEmpty();
        softly
            .assertThat(browser.requests())
            .as("requests of " + as)
            .isNotEmpty()
            .allMatch(address -> address.startsWith(root));
        softly.assertThat(browser.findings("overflow.js")).as("overflow of " + as).isEmpty();
        softly.assertThat(browser.findings("overlaps.js")).as("overlaps in " + as).isEmpty();
      }
    }
    softly.assertAll();
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 768, 1280})
  void withTheMachinesOwnFontsTheLabelsStillKeepApart(int width) {
    SoftAssertions softly = new SoftAssertions();
    browser.view(width, 900).fonts(false);
    for (String page : chief) {
      browser.open(site.http() + page);
      String as = page + " at " + width;
      softly.assertThat(browser.findings("overflow.js")).as("overflow of " + as).isEmpty();
      softly.assertThat(browser.findings("overlaps.js")).as("overlaps in " + as).isEmpty();
    }
    browser.fonts(true);
    softly.assertAll();
  }

  /// Of the pages in another language, which have the same templates, one of each kind is held
  /// against the accessibility rules.
  @Test
  void everyPageFitsATelephoneAndKeepsTheAccessibilityRules() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    Set<String> kinds = new HashSet<>();
    browser.view(320, 900);
    for (String page : site.pages()) {
      browser.open(site.http() + page);
      softly.assertThat(browser.console()).as("console of " + page).isEmpty();
      softly.assertThat(browser.findings("overflow.js")).as("overflow of " + page).isEmpty();
      List<String> folders = List.of(page.split("/"));
      if (!folders.getFirst().equals("ur") || kinds.add(folders.get(1))) {
        softly.assertThat(browser.violations()).as("violations in " + page).isEmpty();
      }
    }
    softly.assertAll();
  }

  @Test
  void inTheDarkAndOnADeskTheAccessibilityRulesHoldToo() {
    SoftAssertions softly = new SoftAssertions();
    browser.view(1280, 900);
    for (boolean dark : List.of(false, true)) {
      browser.dark(dark);
      for (String page : chief) {
        browser.open(site.http() + page);
        softly
            .assertThat(browser.violations())
            .as("violations in " + page + (dark ? ", dark" : ", light"))
            .isEmpty();
      }
    }
    browser.dark(false);
    softly.assertAll();
  }

  /// A page asks for its letters before the style sheet that names them is there, and once.
  @Test
  void theLettersAreAskedForAheadAndOnce() {
    SoftAssertions softly = new SoftAssertions();
    browser.view(1280, 900);
    for (String page : List.of(chief.get(0), chief.get(1), "ur/index.html")) {
      browser.open(site.http() + page);
      List<String> fonts =
          browser.requests().stream().filter(address -> address.endsWith(".woff2")).toList();
      List<?> ahead =
          (List<?>)
              Objects.requireNonNull(
                  browser.value(
                      "[...document.querySelectorAll('link[rel=preload][as=font]')].map((e) =>"
                          + " e.href)"));
      softly.assertThat(fonts).as("letters of " + page).isNotEmpty().doesNotHaveDuplicates();
      softly.assertThat(ahead).as("ahead on " + page).isNotEmpty().allMatch(fonts::contains);
      softly
          .assertThat(
              browser.value(
                  "performance.getEntriesByType('resource').filter(({name, initiatorType}) =>"
                      + " name.endsWith('.woff2') && initiatorType === 'link').length"))
          .as("fetched ahead on " + page)
          .isEqualTo((long) ahead.size());
    }
    softly.assertAll();
  }

  @Test
  void withoutScriptsThePagesSayTheSame() {
    browser.view(1280, 900);
    for (String page : chief) {
      browser.open(site.http() + page);
      browser.run(
          "document.querySelectorAll('[data-added], .explore').forEach((e) => e.remove()); done()");
      String with = browser.words();
      browser.scripts(false);
      String without = browser.open(site.http() + page).words();
      browser.scripts(true);
      assertThat(without).as(page).isNotBlank().isEqualTo(with);
    }
  }
}
