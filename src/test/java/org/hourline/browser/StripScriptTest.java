package org.hourline.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
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

/// The strip of the real content under a reader's hands.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StripScriptTest {
  /// 02:00 to 08:00 in Karachi on the Saturday.
  private static final String MORNING = "#t=2026-01-30T21:00Z/2026-01-31T03:00Z";

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
  void lookAtADesk() {
    browser.view(1280, 900);
  }

  /// Rows and their labels, each with its lane and where it stands.
  private static final String ROWS =
      """
      [...document.querySelectorAll(".strip-row")].map((row) => {
        const lane = row.closest(".strip-lane").querySelector(".strip-name").innerText.split("\\n")[0];
        const box = row.querySelector(".strip-label").getBoundingClientRect();
        const marks = [...row.querySelectorAll(".strip-marks > *")]
          .filter((mark) => mark.getAttribute("display") !== "none")
          .map((mark) => mark.getBoundingClientRect())
          .map((box) => [box.left, box.right].map(Math.round));
        return [lane, row.innerText.trim(), JSON.stringify([...new Set(marks.flat())].sort())].join(" | ");
      })\
      """;

  /// Where labels begin and end. The build writes a position to the tenth of a percent.
  private static final String LABELS =
      """
      [...document.querySelectorAll(".strip-row .strip-label")]
        .map((label) => label.getBoundingClientRect())
        .flatMap((box) => [box.left, box.right])\
      """;

  @ParameterizedTest
  @ValueSource(ints = {320, 768, 1280})
  void drawnByTheScriptItIsAsTheBuildDrewIt(int width) {
    browser.view(width, 900).open(site.http());
    List<?> built = (List<?>) Objects.requireNonNull(browser.value(ROWS));
    List<?> labels = (List<?>) Objects.requireNonNull(browser.value(LABELS));
    draw();
    assertThat(built).hasSizeGreaterThan(20);
    List<?> drawn = (List<?>) Objects.requireNonNull(browser.value(ROWS));
    assertThat(drawn.stream().map(Object::toString).toList())
        .containsExactlyElementsOf(built.stream().map(Object::toString).toList());
    List<?> moved = (List<?>) Objects.requireNonNull(browser.value(LABELS));
    assertThat(moved).hasSameSizeAs(labels);
    for (int i = 0; i < labels.size(); i++) {
      assertThat(((Number) moved.get(i)).doubleValue())
          .isCloseTo(((Number) labels.get(i)).doubleValue(), within(1.5));
    }
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "Nearer|12:00 – 12:00",
        "Nearer,Later|20:00 – 20:00",
        "Nearer,Earlier|04:00 – 04:00",
        "Nearer,Nearer,Farther|12:00 – 12:00",
        "Nearer,The whole|00:00 – 00:00"
      },
      delimiter = '|')
  void buttonsLookNearerAndMove(String buttons, String hours) {
    show("");
    for (String name : buttons.split(",", -1)) {
      press(name);
    }
    assertThat(hours()).isEqualTo(hours);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "+|12:00 – 12:00",
        "+,ArrowRight|18:00 – 18:00",
        "+,ArrowLeft|06:00 – 06:00",
        "+,-|00:00 – 00:00",
        "+,End|00:00 – 00:00",
        "+,+,0|00:00 – 00:00"
      },
      delimiter = '|')
  void keysDoTheSame(String keys, String hours) {
    show("");
    for (String key : keys.split(",", -1)) {
      browser.run(
          "const body = document.querySelector('.strip-body'); body.focus();"
              + "body.dispatchEvent(new KeyboardEvent('keydown', {key: '"
              + key
              + "', bubbles: true, cancelable: true}));"
              + "requestAnimationFrame(() => requestAnimationFrame(() => done()));");
    }
    assertThat(hours()).isEqualTo(hours);
  }

  @Test
  void theWheelTurnsThePageButOverTheHoursItLooksNearer() {
    show("");
    browser.value("document.querySelector('.strip-body').scrollIntoView({behavior: \"instant\"})");
    wheel(".strip-lane", -240, 0);
    assertThat(hours()).isEqualTo("00:00 – 00:00");
    browser.value("document.querySelector('.strip-body').scrollIntoView({behavior: \"instant\"})");
    wheel(".strip-ticks", -240, 0);
    assertThat(span()).isBetween(20.0, 40.0);
    wheel(".strip-ticks", 240, 0);
    assertThat(span()).isEqualTo(48.0);
    wheel(".strip-lane", -240, 2);
    assertThat(span()).isBetween(20.0, 40.0);
  }

  @Test
  void aDragMovesTheStripWithTheHandAndChoosesNothing() {
    show(MORNING);
    browser.value("document.querySelector('.strip-body').scrollIntoView({behavior: \"instant\"})");
    Map<?, ?> label = box(".strip-row .strip-label");
    double x = number(label, "x") + 300;
    double y = number(label, "y") + 10;
    double width = number(box(".strip-headings"), "width");
    mouse("mousePressed", x, y);
    mouse("mouseMoved", x - 50, y);
    mouse("mouseMoved", x - width / 6, y);
    mouse("mouseReleased", x - width / 6, y);
    settle();
    assertThat(browser.value("location.hash")).isEqualTo("#t=2026-01-30T22:00Z/2026-01-31T04:00Z");
    assertThat(browser.value("location.pathname")).isEqualTo("/");
  }

  @Test
  void twoFingersLookNearer() {
    show("");
    browser.value("document.querySelector('.strip-body').scrollIntoView({behavior: \"instant\"})");
    double y = number(box(".strip-lane"), "y") + 30;
    touch("touchStart", 600, 700, y);
    touch("touchMove", 550, 750, y);
    touch("touchMove", 500, 800, y);
    browser
        .driver()
        .executeCdpCommand(
            "Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
    settle();
    assertThat(span()).isBetween(14.0, 18.0);
  }

  @Test
  void thePressedBandShowsThatStretch() {
    show(MORNING);
    browser.value(
        "document.querySelector('.strip-overview').scrollIntoView({behavior: \"instant\"})");
    Map<?, ?> band = box(".strip-overview");
    double x = number(band, "x") + number(band, "width") / 4;
    mouse("mousePressed", x, number(band, "y") + 20);
    mouse("mouseReleased", x, number(band, "y") + 20);
    settle();
    assertThat(hours()).isEqualTo("09:00 – 15:00");
    assertThat(browser.value("document.querySelector('.strip-status').textContent"))
        .asString()
        .startsWith("Friday 30 January, 09:00");
  }

  @Test
  void thePageSaysOfTheWholeStripWhatTheScriptSaysOfIt() {
    for (String page : List.of("", "ur/")) {
      browser.open(site.http() + page);
      String status = "document.querySelector('.strip-status').textContent";
      Object said = browser.value(status);
      browser.turn(MORNING);
      assertThat(browser.value(status)).isNotEqualTo(said);
      browser.value("document.querySelector('[data-tool=whole]').click()");
      settle();
      assertThat(browser.value(status)).as(page).isEqualTo(said);
    }
  }

  @Test
  void theAddressHoldsItAndBackGoesBack() {
    browser.open(site.http());
    press("Nearer");
    browser.run("setTimeout(done, 1300)");
    press("Fold quiet hours");
    settle();
    assertThat(browser.value("location.hash"))
        .isEqualTo("#t=2026-01-30T07:00Z/2026-01-31T07:00Z&fold=1");
    browser.value("history.back()");
    settle();
    assertThat(browser.value("location.hash")).isEqualTo("#t=2026-01-30T07:00Z/2026-01-31T07:00Z");
    assertThat(hours()).isEqualTo("12:00 – 12:00");
    browser.value("history.back()");
    settle();
    assertThat(hours()).isEqualTo("00:00 – 00:00");
    browser.open(site.http() + MORNING);
    assertThat(hours()).isEqualTo("02:00 – 08:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#t=2026-01-31T08:00Z/2026-01-30T02:00Z",
        "#t=1999-01-01T00:00Z/1999-02-01T00:00Z&lanes=9&zone=Mars/Olympus",
        "#%E0%A4%A=%&event=nobody&list=nothing/at/all&known=soon",
        "#place=nowhere&type=,&list=place/0/1/99999999999999",
        "#=&=&&t"
      })
  void aBrokenAddressLeavesThePageWhole(String hash) {
    browser.open(site.http() + hash);
    settle();
    assertThat(browser.console()).isEmpty();
    assertThat(browser.value("document.querySelectorAll('.strip-row').length"))
        .satisfies(rows -> assertThat(((Number) rows).intValue()).isGreaterThan(0));
    assertThat(browser.findings("overflow.js")).isEmpty();
  }

  @Test
  void theReadersOwnZoneIsNowhere() {
    String ticks =
        "[...document.querySelectorAll('.strip-scale')].map((e) => e.innerText).join(' / ')";
    browser.open(site.http() + MORNING).settle();
    Object here = browser.value(ticks);
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setTimezoneOverride", Map.of("timezoneId", "America/St_Johns"));
    browser.open(site.http() + MORNING).settle();
    assertThat(browser.value(ticks)).isEqualTo(here);
    assertThat(String.valueOf(here)).startsWith("PKT (UTC+5)").contains("/ UTC");
    browser
        .driver()
        .executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", "UTC"));
  }

  @Test
  void theHoursOfAnotherZoneStandFirstWhereTheyAreChosen() {
    show(MORNING + "&zone=UTC");
    assertThat(browser.value("document.querySelector('.strip-scale').innerText"))
        .asString()
        .startsWith("UTC");
    assertThat(hours()).isEqualTo("21:00 – 03:00");
  }

  @Test
  void lanesAreOfActorsAndOfTypesToo() {
    String names =
        "[...document.querySelectorAll('.strip-lane:not([hidden]) .strip-name')].map((e) =>"
            + " e.innerText.split('\\n')[0]).join()";
    show("#lanes=actor");
    assertThat(browser.value(names))
        .asString()
        .contains("BLA,", "Nobody named")
        .doesNotContain("Quetta");
    Object events = browser.value("document.querySelectorAll('.strip-event').length");
    show("#lanes=type");
    assertThat(browser.value(names)).asString().contains("Violence against civilians");
    assertThat(browser.value("document.querySelectorAll('.strip-event').length")).isEqualTo(events);
  }

  @Test
  void quietHoursAreFoldedAndTheBreakIsDrawnAndSaid() {
    show("#fold=1");
    assertThat(browser.value("document.querySelectorAll('.strip-ground .fold').length"))
        .isEqualTo(2L);
    assertThat(browser.value("document.querySelector('.strip-status').textContent"))
        .asString()
        .contains("Folded, for no event there has an hour:", "hours)");
    // No hour is written inside a fold, and the contested hours have more room than before.
    assertThat(
            browser.value(
                """
                [...document.querySelectorAll(".strip-tick")].filter((tick) => {
                  const x = tick.getBoundingClientRect().left;
                  return [...document.querySelectorAll(".strip-ground .fold")].some((fold) => {
                    const box = fold.getBoundingClientRect();
                    return x > box.left + 1 && x < box.right - 1;
                  });
                }).length\
                """))
        .isEqualTo(0L);
    // Over each hour stands its day.
    assertThat(
            browser.value(
                """
                [...document.querySelectorAll(".strip-tick")].filter((tick) => {
                  const x = tick.getBoundingClientRect().left + 1;
                  return ![...document.querySelectorAll(".strip-heading")].some((day) => {
                    const box = day.getBoundingClientRect();
                    return day.textContent && x > box.left && x < box.right;
                  });
                }).length\
                """))
        .isEqualTo(0L);
    assertThat(
            browser.value(
                "[...document.querySelectorAll('.strip-account .whisker')].some((line) =>"
                    + " line.getBoundingClientRect().width > 150)"))
        .isEqualTo(true);
  }

  @Test
  void theTableHoldsTheSameEvents() {
    show(MORNING);
    Object rows =
        browser.value(
            "[...document.querySelectorAll('.strip-event')].map((e) =>"
                + " e.dataset.event).sort().join()");
    show(MORNING + "&table=1");
    assertThat(
            browser.value(
                "[...document.querySelectorAll('.strip-table tbody tr')].map((e) =>"
                    + " e.dataset.event).sort().join()"))
        .isEqualTo(rows);
    assertThat(browser.value("getComputedStyle(document.querySelector('.strip-body')).display"))
        .isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 768, 1280})
  void inEveryStateItFitsAndKeepsTheAccessibilityRules(int width) {
    SoftAssertions softly = new SoftAssertions();
    browser.view(width, 900).open(site.http());
    for (String hash : List.of("", MORNING, "#fold=1", "#lanes=actor&zone=UTC", "#table=1")) {
      browser.turn(hash);
      fits(softly, hash + " at " + width);
      // Around the strip the page is the same in each of its states.
      softly
          .assertThat(hash.isEmpty() ? browser.violations() : browser.violations(".strip"))
          .as("violations in " + hash + " at " + width)
          .isEmpty();
    }
    browser.open(site.files() + "index.html" + MORNING);
    settle();
    fits(softly, "the page from a file at " + width);
    softly.assertAll();
  }

  private void fits(SoftAssertions softly, String as) {
    softly.assertThat(browser.console()).as("console of " + as).isEmpty();
    softly.assertThat(browser.findings("overflow.js")).as("overflow of " + as).isEmpty();
    softly.assertThat(browser.findings("overlaps.js")).as("overlaps in " + as).isEmpty();
    softly.assertThat(browser.findings("targets.js")).as("targets in " + as).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[...document.querySelectorAll('.strip-event a')].find((e) => e.textContent.includes('Camp"
            + " for')).click()",
        "document.querySelector('#event-gwadar-camp .permalink button').click()",
        "document.querySelector('.map-drawing.wide .map-point[href*=gwadar]').dispatchEvent(new"
            + " MouseEvent('click', {bubbles: true, cancelable: true}));"
            + " [...document.querySelectorAll('.card button')].find((e) =>"
            + " e.textContent.includes('Camp for')).click()"
      })
  void whatIsChosenInOneIsChosenInAllThree(String choose) {
    show("");
    browser.run(choose + "; setTimeout(done, 300)");
    settle();
    assertThat(browser.value("location.hash")).asString().endsWith("event=gwadar-camp");
    assertThat(browser.value("location.pathname")).isEqualTo("/");
    assertThat(
            browser.value(
                "[...document.querySelectorAll('.strip-row.chosen')].map((e) =>"
                    + " e.dataset.event).join()"))
        .isEqualTo("gwadar-camp");
    assertThat(browser.value("document.querySelector('article.event.chosen').id"))
        .isEqualTo("event-gwadar-camp");
    assertThat(
            browser.value(
                "[...document.querySelectorAll('.map-drawing.wide .map-point.chosen')].map((e) =>"
                    + " e.getAttribute('href')).join()"))
        .isEqualTo("places/gwadar/index.html");
    assertThat(browser.value("document.querySelector('.card').textContent"))
        .asString()
        .contains("Camp for migrant labourers attacked in Gwadar");
    assertThat(browser.violations(".strip")).isEmpty();
  }

  @Test
  void anEventBeyondTheHoursOfTheStripHasACardThatSaysSo() {
    show(MORNING + "&event=us-designation");
    assertThat(browser.value("document.querySelector('.card').innerText"))
        .asString()
        .contains(
            "United States lists the BLA",
            "Monday 11 August 2025, hour not reported",
            "Before, for context");
    assertThat(browser.value("document.querySelector('.card a').href"))
        .isEqualTo(site.http() + "events/us-designation/index.html");
    assertThat(browser.value("document.querySelectorAll('.strip-row.chosen').length"))
        .isEqualTo(0L);
    assertThat(browser.value("location.hash")).isEqualTo(MORNING + "&event=us-designation");
    assertThat(browser.violations(".strip")).isEmpty();
    browser.value(
        "[...document.querySelectorAll('.card button')].find((e) => e.textContent === 'Show in the"
            + " list').click()");
    assertThat(browser.value("document.activeElement.id")).isEqualTo("event-us-designation");
  }

  /// Rows, labels, marks and lanes, each with where it stands.
  private static final String BOXES =
      """
      [...document.querySelectorAll(".strip-body :is(.strip-lane, .strip-row, .strip-label, .strip-marks > *)")]
        .filter((e) => e.checkVisibility() && e.getAttribute("display") !== "none")
        .map((e) => [e, e.getBoundingClientRect()])
        .map(([e, box]) => [
          e.closest(".strip-row")?.dataset.event ?? e.className,
          e.closest(".strip-marks") ? e.getAttribute("class") : e.className,
          ...[box.left + scrollX, box.top + scrollY, box.width, box.height].map((n) => n.toFixed(1)),
        ].join(" "))\
      """;

  @ParameterizedTest
  @CsvSource({"'',5", "'',-5", "ur/index.html,5"})
  void rowsCarriedWhileTheStripMovesEndWhereAFreshDrawingPutsThem(String page, int by) {
    String hash = "#t=2026-01-30T07:00Z/2026-01-31T13:00Z";
    browser.open(site.http() + page + hash);
    settle();
    String carried =
        String.valueOf(
            browser.run(
                """
                const body = document.querySelector(".strip-body");
                body.scrollIntoView({behavior: "instant"});
                let carried = 0;
                let left = 20;
                const move = () => {
                  carried += [...body.querySelectorAll(".strip-row")].some(
                    ({ style }) => !["", "0%%"].includes(style.translate));
                  if (!left--) return done(carried);
                  body.dispatchEvent(new WheelEvent("wheel", {deltaX: %d, bubbles: true, cancelable: true}));
                  requestAnimationFrame(move);
                };
                setTimeout(move, 300);\
                """
                    .formatted(by)));
    settle();
    assertThat(Integer.parseInt(carried)).as("frames with carried rows").isGreaterThan(10);
    List<?> moved = (List<?>) Objects.requireNonNull(browser.value(BOXES));
    Object there = browser.value("location.hash");
    assertThat(there).asString().startsWith("#t=").isNotEqualTo(hash);
    browser.open(site.http() + page + there);
    settle();
    List<?> fresh = (List<?>) Objects.requireNonNull(browser.value(BOXES));
    assertThat(fresh).hasSizeGreaterThan(100).hasSameSizeAs(moved);
    assertThat(moved.stream().filter(box -> !fresh.contains(box)).toList()).isEmpty();
  }

  @Test
  void whatIsDrawnAnewUnderTheKeyboardKeepsItsPlace() {
    show(MORNING);
    String event = "[...document.querySelectorAll('.strip-event a')].at(-1)";
    Object id = browser.value(event + ".closest('li').dataset.event");
    browser.value(event + ".focus()");
    // A row that stays keeps the focus, wherever it moves.
    for (String hash :
        List.of("#t=2026-01-30T21:30Z/2026-01-31T03:30Z", MORNING + "&zone=UTC", "")) {
      browser.turn(hash);
      assertThat(browser.value("document.activeElement.closest('li').dataset.event"))
          .as(hash)
          .isEqualTo(id);
    }
    // One that goes leaves it to another of its lane, and a lane that goes to the strip.
    browser.turn(MORNING);
    browser.value(
        "window.left = [...document.querySelectorAll('.strip-event')].map((e) => e.dataset.event)");
    browser.turn("");
    browser.value(
        """
        [...document.querySelectorAll(".strip-event")]
          .find((row) => !left.includes(row.dataset.event) && [...row.parentElement.children]
            .some((other) => left.includes(other.dataset.event)))
          .querySelector("a").focus()\
        """);
    String lane =
        "document.activeElement.closest('.strip-lane')?.querySelector('.strip-name"
            + " bdi').textContent";
    Object before = browser.value(lane);
    browser.turn(MORNING);
    assertThat(browser.value(lane)).isNotNull().isEqualTo(before);
    browser.turn("#lanes=type");
    assertThat(browser.value("document.activeElement.className")).asString().contains("strip-body");
  }

  @Test
  void aScriptThatFailsInTheMiddleLeavesThePageWhole() {
    browser.scripts(false);
    String without = browser.open(site.http()).words();
    browser.scripts(true);
    Object id =
        browser
            .driver()
            .executeCdpCommand(
                "Page.addScriptToEvaluateOnNewDocument",
                Map.of("source", "delete window.ResizeObserver; delete Element.prototype.before;"))
            .get("identifier");
    browser.open(site.http());
    List<String> console = browser.console();
    browser.run(
        "document.querySelectorAll('[data-added], .explore').forEach((e) => e.remove()); done()");
    String with = browser.words();
    browser
        .driver()
        .executeCdpCommand(
            "Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", String.valueOf(id)));
    assertThat(console).isNotEmpty();
    assertThat(with).isEqualTo(without);
  }

  @Test
  void whereTheBrowserKeepsNothingAllWorks() {
    Object id =
        browser
            .driver()
            .executeCdpCommand(
                "Page.addScriptToEvaluateOnNewDocument",
                Map.of(
                    "source",
                    """
                    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
                      const refuse = () => { throw new DOMException("refused", "SecurityError"); };
                      Object.defineProperty(window, name, { get: refuse });
                    }
                    history.pushState = history.replaceState = () => {
                      throw new DOMException("refused", "SecurityError");
                    };
                    """))
            .get("identifier");
    try {
      browser.open(site.http() + MORNING);
      press("Later");
      assertThat(hours()).isEqualTo("04:00 – 10:00");
      assertThat(browser.console()).isEmpty();
    } finally {
      browser
          .driver()
          .executeCdpCommand(
              "Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", String.valueOf(id)));
      browser.open(site.http());
    }
  }

  @Test
  void whereTheRestOfTheScriptDoesNotArriveTheStripStandsAndSaysSo() {
    browser.blocked(List.of("*strip-live*")).open(site.http() + MORNING);
    Object rows = browser.value("document.querySelectorAll('.strip-row').length");
    browser.run("setTimeout(done, 600)");
    assertThat(browser.value("document.querySelector('.strip-status').textContent"))
        .asString()
        .contains(": 24 events. Some of the detail could not be fetched");
    assertThat(browser.value("document.querySelectorAll('.strip-row').length")).isEqualTo(rows);
    browser.blocked(List.of());
    press("Nearer");
    settle();
    assertThat(span()).isEqualTo(3);
    assertThat(browser.value("document.querySelector('.strip-status').textContent"))
        .asString()
        .startsWith("Saturday 31 January, 03:30");
  }

  @Test
  void whatDrawsTheStripIsLoadedWithTheFirstTouch() {
    browser.open(site.http());
    assertThat(browser.requests()).noneMatch(address -> address.contains("strip-live"));
    press("Nearer");
    settle();
    assertThat(browser.requests()).anyMatch(address -> address.contains("strip-live"));
    assertThat(span()).isEqualTo(24);
  }

  /// Makes the script draw the strip without changing what it shows.
  private void draw() {
    press("As a table");
    press("As a table");
    settle();
  }

  private void press(String name) {
    browser.run(
        "[...document.querySelectorAll('.tools button')].find((e) => (e.getAttribute('aria-label')"
            + " ?? e.textContent) === '"
            + name
            + "').click(); requestAnimationFrame(() => requestAnimationFrame(() => done()));");
  }

  private void settle() {
    browser.settle();
  }

  /// Shows a state of the page. A page that is open already is turned to it, by its address.
  private void show(String hash) {
    if (site.http().equals(browser.value("location.href.replace(/#.*/, '')"))) {
      browser.turn(hash);
    } else {
      browser.open(site.http() + hash);
      settle();
    }
  }

  /// "12:00 – 15:00", as the strip says it.
  private String hours() {
    settle();
    String said =
        String.valueOf(browser.value("document.querySelector('.strip-status').textContent"));
    return said.replaceFirst("(?s)^.*?(\\d\\d:\\d\\d) to .*?(\\d\\d:\\d\\d).*$", "$1 – $2");
  }

  /// How many hours it shows, by the address.
  private double span() {
    settle();
    String hash = String.valueOf(browser.value("location.hash"));
    if (!hash.contains("t=")) {
      return 48;
    }
    String[] ends = hash.replaceFirst("^.*t=([^&]*).*$", "$1").split("/", -1);
    return (java.time.Instant.parse(seconds(ends[1])).getEpochSecond()
            - java.time.Instant.parse(seconds(ends[0])).getEpochSecond())
        / 3600.0;
  }

  private static String seconds(String iso) {
    return iso.length() == 17 ? iso.replace("Z", ":00Z") : iso;
  }

  private void wheel(String selector, int turn, int modifiers) {
    Map<?, ?> box = box(selector);
    browser
        .driver()
        .executeCdpCommand(
            "Input.dispatchMouseEvent",
            Map.of(
                "type",
                "mouseWheel",
                "x",
                number(box, "x") + number(box, "width") / 2,
                "y",
                number(box, "y") + Math.min(8, number(box, "height") / 2),
                "deltaX",
                0,
                "deltaY",
                turn,
                "modifiers",
                modifiers));
    settle();
  }

  private void mouse(String type, double x, double y) {
    browser
        .driver()
        .executeCdpCommand(
            "Input.dispatchMouseEvent",
            Map.of("type", type, "x", x, "y", y, "button", "left", "buttons", 1, "clickCount", 1));
    browser.run("requestAnimationFrame(() => done())");
  }

  private void touch(String type, double one, double two, double y) {
    browser
        .driver()
        .executeCdpCommand(
            "Input.dispatchTouchEvent",
            Map.of(
                "type",
                type,
                "touchPoints",
                List.of(Map.of("x", one, "y", y, "id", 1), Map.of("x", two, "y", y, "id", 2))));
    browser.run("requestAnimationFrame(() => done())");
  }

  private Map<?, ?> box(String selector) {
    return (Map<?, ?>)
        Objects.requireNonNull(
            browser.value(
                "document.querySelector('" + selector + "').getBoundingClientRect().toJSON()"));
  }

  private static double number(Map<?, ?> box, String name) {
    return ((Number) Objects.requireNonNull(box.get(name))).doubleValue();
  }
}
