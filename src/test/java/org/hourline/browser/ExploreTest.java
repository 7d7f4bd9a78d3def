package org.hourline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/// The controls on the front page of the real content: filters, search, steps, links, colours; by
/// hand, from an address, with damaged addresses, and with no script at all.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ExploreTest {
  private static final String SEARCHED =
      "!['', 'The search is being made ready …'].includes("
          + "document.querySelector('.explore-results').innerText)";

  private static final String CONTROLS =
      ".explore *, .choose, .tools, .strip-overview, .strip-hint";

  /// The height that controls take while they wait for the script.
  private static final String ROOM =
      "[...document.querySelectorAll('.waiting')].reduce((all, e) => all + e.offsetHeight, 0)";

  private Browser browser;
  private ServedSite site;

  @BeforeAll
  void openTheSite(@TempDir Path folder) throws IOException, InterruptedException {
    browser = new Browser(folder.resolve("profile"));
    site = new ServedSite(BuiltSite.ofTheRealContent());
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
  void openTheFrontPage() {
    browser.view(1280, 900).dark(false).scripts(true).fonts(true);
    open("");
  }

  @Test
  void aChoiceNarrowsTheListTheMapAndTheAddress() {
    click(".explore-filters > summary");
    click("input[name='place'][value='gwadar-district']");
    assertThat(titles())
        .containsExactly(
            "Attacks across Balochistan",
            "Camp for migrant labourers attacked in Gwadar",
            "Six militants reported killed in Gwadar");
    assertThat(said())
        .isEqualTo("3 of 32 events. Place, with what lies within it: Gwadar District");
    assertThat(visible("a.map-point:not(.none) .map-name"))
        .contains("Gwadar", "Quetta")
        .doesNotContain("Harnai");
    assertThat(find("a.map-point[data-name='Gwadar']").getAttribute("aria-label"))
        .isEqualTo("Gwadar: 3 events");
    await("location.hash === '#place=gwadar-district'");

    click("input[name='type'][value='violence_against_civilians']");
    assertThat(titles()).containsExactly("Camp for migrant labourers attacked in Gwadar");
    await("location.hash === '#place=gwadar-district&type=violence_against_civilians'");

    browser.driver().navigate().back();
    await("document.querySelectorAll('.events > li:not([hidden])').length === 3");
    assertThat(find("input[name='type'][value='violence_against_civilians']").isSelected())
        .isFalse();

    click("[data-clear]");
    assertThat(titles()).hasSize(32);
    assertThat(said()).isEqualTo("32 of 32 events");
    assertThat(find("[data-clear]").isDisplayed()).isFalse();
  }

  @Test
  void eachCountIsWhatItsChoiceWouldKeep() {
    open("#importance=1&place=balochistan");
    assertThat(browser.run(wrongCounts())).asString().isEqualTo("");
  }

  /// Chooses every box of every filter by its address; tells where another number of events is left
  /// than the box had promised.
  private static String wrongCounts() {
    return """
    const state = { importance: "1", place: "balochistan" };
    const left = () => document.querySelectorAll(".events > li:not([hidden])").length;
    const boxes = [...document.querySelectorAll(".explore-filter input")];
    const promised = boxes.map((box) => Number(box.parentElement.querySelector(".count").textContent));
    const wrong = boxes.length < 60 ? [`only ${boxes.length} boxes`] : [];
    (async () => {
      for (const [i, { name, value }] of boxes.entries()) {
        const changed = new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
        location.hash = new URLSearchParams({ ...state, [name]: value, lanes: i % 2 ? "actor" : "type" });
        await changed;
        if (left() !== promised[i]) wrong.push(`${name}=${value}: ${promised[i]}, not ${left()}`);
      }
      done(wrong.join("\\n"));
    })();
    """;
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "actor=military&role=speaker|Military announces 41 militants killed,Military statement on"
            + " the attacks,Military declares its operation over",
        "claimant=balochistan-post|Camp for migrant labourers attacked in Gwadar",
        "status=not_verified|A video in which the Noshki administrator speaks",
        "day=before|'Attacks of August 2024, later called the first phase,United States lists the"
            + " BLA'",
        "hour=3|Attacks across Balochistan"
      },
      delimiter = '|')
  void anAddressChooses(String address, String titles) {
    open("#" + address);
    assertThat(String.join(",", titles())).isEqualTo(titles);
  }

  @ParameterizedTest
  @CsvSource({
    "Nushki, Senior civil administrator taken in Noshki",
    "GWADAR camp, Camp for migrant labourers attacked in Gwadar",
    "émergéncy, Emergency declared at all hospitals",
    "hospit, Hospitals in affected districts on high alert",
    "Inter-Services, Raids in Harnai and Panjgur"
  })
  void aSearchFindsTitlesBodiesAliasesAndWordsBegun(String words, String title) {
    find("#explore-search").sendKeys(words);
    await(SEARCHED);
    await("document.querySelectorAll('.events > li:not([hidden])').length < 32");
    assertThat(titles()).contains(title);
    assertThat(visible(".explore-found a")).contains(title);
    assertThat(find(".explore-results").getText()).matches("\\d+ results?");
    find("#explore-search").clear();
    find("#explore-search").sendKeys("x", Keys.BACK_SPACE);
    await("document.querySelectorAll('.events > li:not([hidden])').length === 32");
  }

  @ParameterizedTest
  @CsvSource({"index.html, کوئٹہ", "index.html, كوئٹه", "ur/index.html, quetta"})
  void aNameInTheScriptOfAnotherLanguageFindsWhatItNames(String page, String name) {
    browser.open(site.http() + page + "#q=" + name);
    await(SEARCHED);
    await("document.querySelectorAll('.events > li:not([hidden])').length < 32");
    assertThat(
            browser.value(
                "[...document.querySelectorAll('.events > li:not([hidden]) article')].map((event)"
                    + " => event.id).sort().join(' ')"))
        .isEqualTo(
            "event-first-attacks event-quetta-control event-quetta-explosion event-quetta-grenade"
                + " event-quetta-police-stations event-quetta-roads");
  }

  @ParameterizedTest
  @CsvSource({
    "كَتَبَ, كتب",
    "گوادر ضلع, گوادر ضلع",
    "پاکستانی, پاكستاني",
    "کوئٹہ, كوئٹه",
    "أمن, امن",
    "مســتونگ, مستونگ",
    "۳۱, 31",
    "Straße, STRASSE",
    "Ñandú, nandu",
    "Łódź, lodz",
    "İstanbul, istanbul",
    "ΆΝΘΡΩΠΟΣ, άνθρωποσ",
    "भारत, भारत"
  })
  void lettersThatReadersTakeForOneAreOne(String a, String b) {
    open("#q=x");
    assertThat(fold(a)).isEqualTo(fold(b)).isNotEmpty();
  }

  @Test
  void lettersThatDifferStayApart() {
    open("#q=x");
    assertThat(fold("भरत")).isNotEqualTo(fold("भारत"));
    assertThat(fold("ب")).isNotEqualTo(fold("پ"));
    assertThat(fold("ك")).isNotEqualTo(fold("گ"));
  }

  private String fold(String text) {
    await("Boolean(globalThis.hourlineSearch)");
    return String.valueOf(browser.value("hourlineSearch.fold('" + text + "')"));
  }

  @Test
  void theSearchIsLoadedOnlyWhenSomebodySearches() {
    assertThat(browser.requests()).noneMatch(address -> address.contains("search"));
    open("#q=quetta");
    await(SEARCHED);
    assertThat(browser.requests()).anyMatch(address -> address.endsWith("data/search.js"));
  }

  @Test
  void fromAFileEverythingWorksToo() {
    browser.open(site.files() + "index.html#q=quetta&known=2026-01-30T21:00Z");
    await(SEARCHED);
    assertThat(titles()).isNotEmpty().hasSizeLessThan(16);
    assertThat(said()).contains("Search: “quetta”").contains("As known at Saturday");
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void aSearchThatCannotBeLoadedSaysSoAndTheRestWorks() {
    browser
        .driver()
        .executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of("*data/search.js")));
    open("#q=quetta&place=harnai");
    await(SEARCHED);
    assertThat(find(".explore-results").getText())
        .isEqualTo("The search could not be loaded. Everything else works.");
    assertThat(titles()).containsExactly("Raids in Harnai and Panjgur");
    // It is not named among what narrows the list, and alone it narrows nothing.
    assertThat(said()).isEqualTo("1 of 32 events. Place, with what lies within it: Harnai");
    open("#q=quetta");
    await(SEARCHED);
    assertThat(said()).isEmpty();
    assertThat(visible("[data-clear]")).isEmpty();
    browser.fonts(true);
  }

  @Test
  void howManyAreLeftIsReadAloudInOnePlace() {
    open("#event=gwadar-camp");
    browser.settle();
    browser.value(
        """
        (() => {
          globalThis.heard = new Set();
          new MutationObserver((changes) => changes.forEach(({ target }) => {
            const within = target instanceof Element ? target : target.parentElement;
            const region = within?.closest("[role=status], [aria-live]");
            if (region && region.getAttribute("aria-live") !== "off" && region.textContent) {
              heard.add(`${region.className}: ${region.textContent}`);
            }
          })).observe(document.body, { childList: true, characterData: true, subtree: true });
        })()\
        """);
    for (String letter : List.of("f", "i", "r", "e")) {
      find("#explore-search").sendKeys(letter);
      browser.settle();
    }
    await(SEARCHED);
    browser.settle();
    assertThat(list("heard", "e"))
        .contains("explore-said: " + said())
        .allMatch(heard -> heard.matches("explore-(said: .*|results: The search is being .*)"));
    // What the strip shows is still said where that changes.
    browser.value("document.querySelector('[data-tool=nearer]').click()");
    browser.settle();
    assertThat(list("heard", "e")).anyMatch(heard -> heard.startsWith("strip-status: "));
  }

  @Test
  void stepsLeadFromEventToEventAndTheMapFollows() {
    open("#place=gwadar");
    click("[data-step='1']");
    assertThat(find(".explore-step").getText()).isEqualTo("1 of 3: Attacks across Balochistan");
    find("[data-step='1']").sendKeys("j");
    assertThat(visible("article[aria-current] h4"))
        .containsExactly("Camp for migrant labourers attacked in Gwadar");
    assertThat(browser.value("document.querySelectorAll('.map-drawing.wide .chosen').length"))
        .isEqualTo(1L);
    await("location.hash === '#place=gwadar&event=gwadar-camp'");
    find("#event-gwadar-camp h4 a").sendKeys("j");
    assertThat(browser.value("document.activeElement.innerText"))
        .isEqualTo("Six militants reported killed in Gwadar");
    find("#event-gwadar-response h4 a").sendKeys("j");
    assertThat(find(".explore-step").getText()).startsWith("3 of 3");
    find("#event-gwadar-response h4 a").sendKeys("k");
    assertThat(find(".explore-step").getText()).startsWith("2 of 3");
    find("#explore-search").sendKeys("k");
    assertThat(find(".explore-step").getText()).as("typing is no step").startsWith("2 of 3");
  }

  @Test
  void theStepsBeginWithTheFirstOrTheLastOfWhatTheStripShows() {
    for (String by : List.of("1", "-1")) {
      open("#t=2026-01-31T15:00Z/2026-02-01T03:00Z");
      browser.settle();
      List<String> shown = list("document.querySelectorAll('.strip-event')", "e.dataset.event");
      List<String> inOrder =
          list("document.querySelectorAll('article.event')", "e.id.replace('event-', '')").stream()
              .filter(shown::contains)
              .toList();
      assertThat(inOrder).hasSizeBetween(2, 30);
      click("[data-step='" + by + "']");
      String id = by.equals("1") ? inOrder.getFirst() : inOrder.getLast();
      await("location.hash.endsWith('&event=" + id + "')");
    }
  }

  @Test
  void anEventOfTheListIsChosenByItsButton() {
    click("#event-mastung-jail .choose");
    assertThat(visible("article[aria-current] h4"))
        .containsExactly("Prisoners escape from the jail in Mastung");
    await("location.hash === '#event=mastung-jail'");
  }

  @Test
  void whatLiesBeforeTheHoursOrInNoTownIsMarkedWhereItStandsToo() {
    click("#event-herof-first-phase .choose");
    await("document.querySelector('.card:not([hidden])')?.innerText.includes('August 2024')");
    assertThat(visible(".strip-asides .chosen a"))
        .containsExactly("Attacks of August 2024, later called the first phase");
    open("#event=rail-cut");
    await("document.querySelectorAll('.strip-row.chosen').length === 1");
    assertThat(visible(".map-unplaced .chosen")).containsExactly("Balochistan");
    assertThat(browser.violations("main")).isEmpty();
  }

  @Test
  void playGoesOnByItselfUnlessTheReaderWantsNoMotion() {
    click("[data-play]");
    assertThat(find("[data-play]").getText()).isEqualTo("Pause");
    assertThat(find(".explore-step").getText()).startsWith("1 of 32");
    await("document.querySelector('.explore-step').innerText.startsWith('2 of 32')");
    click("[data-play]");
    assertThat(find("[data-play]").getText()).isEqualTo("Play slowly");
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of(
                "features", List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    open("");
    assertThat(find("[data-play]").isDisplayed()).isFalse();
    browser.dark(false);
  }

  @Test
  void whereTheButtonThatPlaysGoesTheFocusGoesToItsNeighbour() {
    browser.value("document.querySelector('[data-play]').focus()");
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of(
                "features", List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    await("document.querySelector('[data-play]').hidden");
    assertThat(browser.value("document.activeElement.textContent")).isEqualTo("Next event");
    browser.dark(false);
  }

  @Test
  void aLinkIntoThePageLeadsThereAndKeepsWhatIsChosen() {
    String chosen = "#lanes=actor&place=gwadar";
    open(chosen);
    find(".skip").sendKeys(Keys.ENTER);
    await("document.activeElement.id === 'content'");
    assertThat(browser.value("location.hash")).isEqualTo(chosen);
    find(".events > li:not([hidden]) a[href^='#note-']").sendKeys(Keys.ENTER);
    await("document.querySelector(':target')?.id.startsWith('note-')");
    await("Math.abs(document.querySelector(':target').getBoundingClientRect().top) < 100");
    assertThat(browser.value("location.hash")).isEqualTo(chosen);
    assertThat(titles()).hasSize(3);

    // Back goes to where the reader was before.
    Object note = browser.value("scrollY");
    browser.driver().navigate().back();
    await("scrollY < " + note + " - 1000");
    assertThat(browser.value("location.hash")).isEqualTo(chosen);
    assertThat(titles()).hasSize(3);
  }

  @Test
  void whereNothingIsChosenALinkIntoThePageStandsInTheAddress() {
    find(".skip").sendKeys(Keys.ENTER);
    await("location.hash === '#content'");
    click(".explore-filters > summary");
    click("input[name='place'][value='gwadar-district']");
    await("location.hash === '#place=gwadar-district'");
    browser.driver().navigate().back();
    await("location.hash === '#content'");
    assertThat(titles()).hasSize(32);
    browser.driver().navigate().forward();
    await("location.hash === '#place=gwadar-district'");
    assertThat(titles()).hasSize(3);
  }

  @Test
  void aLinkIsCopiedOrHandedOver() {
    open("#place=harnai");
    browser.run(
        "Object.defineProperty(navigator, 'clipboard', { configurable: true, value: {"
            + " writeText: (text) => { window.copied = text; return Promise.resolve(); } } });"
            + " done();");
    click("[data-copy]");
    await("document.querySelector('.explore-copied').innerText === 'The link is copied.'");
    assertThat(browser.value("window.copied")).isEqualTo(site.http() + "index.html#place=harnai");
    browser.run(
        "Object.defineProperty(navigator, 'clipboard', { configurable: true, value: {"
            + " writeText: () => Promise.reject(new Error('refused')) } }); done();");
    click("[data-copy]");
    await("!document.querySelector('.explore-address').hidden");
    assertThat(browser.value("document.activeElement.value"))
        .isEqualTo(site.http() + "index.html#place=harnai");
  }

  @Test
  void coloursAreTheReadersChoice() {
    Object light = browser.value("getComputedStyle(document.documentElement).backgroundColor");
    open("#theme=dark");
    Object dark = browser.value("getComputedStyle(document.documentElement).backgroundColor");
    assertThat(dark).isNotEqualTo(light);
    browser.dark(true);
    open("");
    assertThat(browser.value("getComputedStyle(document.documentElement).backgroundColor"))
        .isEqualTo(dark);
    open("#theme=light");
    assertThat(browser.value("getComputedStyle(document.documentElement).backgroundColor"))
        .isEqualTo(light);
    browser.dark(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#place=%E0%A4%A&known=yesterday&q=%&event=<b>&theme=plaid",
        "#place=atlantis&day=2099-01-01",
        "#known=0000-01-01T00:00Z",
        "#hour=99&importance=-1&role=__proto__&actor=constructor",
        "#&&&===&place&place=,,,",
        "#event=no-such-event"
      })
  void aDamagedAddressLeavesThePageWhole(String hash) {
    open(hash);
    assertThat(browser.console()).as("console").isEmpty();
    assertThat(browser.value("document.querySelectorAll('article.event').length")).isEqualTo(32L);
    assertThat(find(".explore").isDisplayed()).isTrue();
    if (find("[data-clear]").isDisplayed()) {
      click("[data-clear]");
    }
    assertThat(titles()).hasSize(32);
  }

  @Test
  void aModuleThatFailsLeavesTheOthersAndThePage() {
    Object script =
        browser
            .driver()
            .executeCdpCommand(
                "Page.addScriptToEvaluateOnNewDocument",
                Map.of("source", "window.matchMedia = () => { throw new Error('none'); };"))
            .get("identifier");
    open("#place=harnai&theme=dark");
    assertThat(browser.console()).anyMatch(line -> line.contains("none"));
    assertThat(titles()).containsExactly("Raids in Harnai and Panjgur");
    assertThat(browser.value("document.documentElement.dataset.theme")).isEqualTo("dark");
    browser
        .driver()
        .executeCdpCommand(
            "Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script));
  }

  @Test
  void withTheScriptBlockedThePageIsWhole() {
    browser.blocked(List.of("*hourline*.js"));
    open("#place=harnai&known=2026-01-30T21:00Z");
    browser.fonts(true);
    assertThat(visible("article.event h4")).hasSize(32);
    assertThat(visible(CONTROLS)).isEmpty();
    browser.run("document.getAnimations().forEach((each) => each.finish()); done()");
    assertThat(browser.value(ROOM)).as("pixels kept for controls that do not come").isEqualTo(0L);
  }

  @Test
  void withoutAScriptThereAreNoControlsAndNothingIsHidden() {
    browser.scripts(false);
    open("#place=harnai&known=2026-01-30T21:00Z");
    assertThat(visible(CONTROLS)).isEmpty();
    assertThat(browser.value(ROOM)).isEqualTo(0L);
    assertThat(visible("article.event h4")).hasSize(32);
    assertThat(visible(".tally-entry")).hasSize(49);
    browser.scripts(true);
  }

  @Test
  void nothingMovesWhenTheScriptComes() {
    for (int width : new int[] {360, 1280}) {
      browser.view(width, 900);
      open("");
      Object moved =
          browser.run(
              """
              new PerformanceObserver((list) => done(list.getEntries().map(({ value, sources }) =>
                `${value} ${sources.map(({ node }) => node?.className || node?.nodeName)}`).join("; ")))
                .observe({ type: "layout-shift", buffered: true });
              setTimeout(() => done(""), 500);\
              """);
      assertThat(moved).as("what moved at " + width + " px").isEqualTo("");
    }
  }

  @Test
  void onPaperTheChoicesAreNamedAndTheControlsAreGone() {
    open("#place=harnai&known=2026-01-30T21:00Z");
    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    assertThat(visible(".explore button, .explore input, .explore-back, .choose")).isEmpty();
    assertThat(visible(".explore-said"))
        .containsExactly(
            "1 of 32 events. Place, with what lies within it: Harnai. As known at Saturday 31"
                + " January 2026, 02:00 PKT (UTC+5)");
    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 768, 1280})
  void theControlsFitAndKeepTheAccessibilityRules(int width) {
    SoftAssertions softly = new SoftAssertions();
    browser.view(width, 900);
    for (boolean dark : List.of(false, true)) {
      browser.dark(dark);
      for (String hash :
          List.of("", "#place=gwadar&event=gwadar-camp&q=gwadar", "#known=2026-01-30T21:00Z")) {
        open(hash);
        click(".explore-filters > summary");
        String as = hash + " at " + width + (dark ? ", dark" : "");
        softly.assertThat(browser.console()).as("console of " + as).isEmpty();
        softly.assertThat(browser.findings("overflow.js")).as("overflow of " + as).isEmpty();
        softly
            .assertThat(browser.findings("explore-targets.js"))
            .as("small targets in " + as)
            .isEmpty();
        softly.assertThat(browser.violations()).as("violations in " + as).isEmpty();
      }
    }
    browser.dark(false);
    softly.assertAll();
  }

  @Test
  void byKeyboardEveryControlIsReachedAndNoFocusIsHiddenByTheBar() {
    browser.view(1280, 700);
    open("#known=2026-01-30T21:00Z");
    click(".explore-filters > summary");
    assertThat(browser.run(hiddenFocus())).isEqualTo("");
  }

  /// Walks through everything that takes the focus; names what the bar at the foot covers.
  private static String hiddenFocus() {
    return """
    const bar = document.querySelector(".explore-back");
    const hidden = [];
    const all = document.querySelectorAll("a[href], button, input, select, summary");
    (async () => {
      document.documentElement.style.scrollBehavior = "auto";
      for (const one of all) {
        if (!one.getClientRects().length || bar.contains(one) || one.closest(".skip")) continue;
        one.focus();
        const a = one.getBoundingClientRect(), b = bar.getBoundingClientRect();
        if (document.activeElement !== one) hidden.push(`no focus: ${one.outerHTML.slice(0, 80)}`);
        else if (a.top >= b.top) hidden.push(`covered: ${one.outerHTML.slice(0, 80)}`);
      }
      done(hidden.join("\\n"));
    })();
    """;
  }

  private void open(String hash) {
    browser.open(site.http() + "index.html" + hash);
  }

  private WebElement find(String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }

  /// A click where it stands: the page's own scrolling is smooth, and slower than a driver.
  private void click(String selector) {
    browser
        .driver()
        .executeScript(
            "arguments[0].scrollIntoView({ behavior: 'instant', block: 'center' })",
            find(selector));
    find(selector).click();
  }

  private String said() {
    return find(".explore-said").getText();
  }

  private List<String> list(String elements, String each) {
    Object list = browser.value("[..." + elements + "].map((e) => " + each + ")");
    return ((List<?>) Objects.requireNonNull(list)).stream().map(String::valueOf).toList();
  }

  private List<String> titles() {
    return visible(".events > li:not([hidden]) h4");
  }

  private List<String> visible(String selector) {
    return browser.driver().findElements(By.cssSelector(selector)).stream()
        .filter(WebElement::isDisplayed)
        .map(WebElement::getText)
        .toList();
  }

  private void await(String condition) {
    new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
        .until(driver -> Boolean.TRUE.equals(browser.value(condition)));
  }
}
