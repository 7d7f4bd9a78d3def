package org.hourline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A strip of 1,000 invented events in three weeks: more than its page holds.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StripTilesTest {
  private static final String DAY = "#t=2030-03-03T19:00Z/2030-03-04T19:00Z";

  private Browser browser;
  private StripPage page;
  private ServedSite site;
  private Path folder;

  @BeforeAll
  void openTheSite(@TempDir Path folder) throws IOException, InterruptedException {
    this.folder = BuiltSite.ofInvented("--events", "1000", "--days", "21");
    browser = new Browser(folder.resolve("profile"));
    page = new StripPage(browser);
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
    page.open(site.http());
    assertThat(page.tiles()).isEmpty();
    page.open(site.http() + DAY);
    List<String> day = page.tiles();
    assertThat(day).contains("index.json").hasSizeBetween(2, 4);
    assertThat(day).anyMatch(name -> name.startsWith("events-"));
    page.open(site.http() + "#lanes=type");
    assertThat(page.tiles())
        .contains("index.json")
        .allMatch(name -> name.matches("index.json|type-.*"));
  }

  @Test
  void fromFarItCountsAndFromNearItTells() {
    SoftAssertions softly = new SoftAssertions();
    for (String lanes : List.of("#lanes=type", "#lanes=actor")) {
      page.open(site.http() + lanes);
      softly.assertThat(page.status()).contains("1,000 events");
      List<String> sums = browser.findings("sums.js");
      softly.assertThat(sums).isNotEmpty().allMatch(sum -> sum.startsWith("holds"));
      softly.assertThat(browser.findings("overlaps.js")).as(lanes).isEmpty();
      softly.assertThat(browser.findings("targets.js")).as(lanes).isEmpty();
      softly
          .assertThat(lanes.endsWith("type") ? browser.violations() : browser.violations(".strip"))
          .as(lanes)
          .isEmpty();
    }
    page.open(site.http() + DAY);
    softly.assertThat(page.status()).matches(".*: \\d\\d of 1,000 events\\.");
    softly
        .assertThat(browser.value("document.querySelectorAll('.strip-event').length"))
        .isEqualTo(Long.parseLong(page.status().replaceFirst("^.*: (\\d+) of .*$", "$1")));
    softly.assertThat(browser.findings("overlaps.js")).isEmpty();
    softly.assertThat(browser.console()).isEmpty();
    softly.assertAll();
  }

  @Test
  void choicesThatThereAreNoneOfNarrowNothing() {
    SoftAssertions softly = new SoftAssertions();
    page.open(site.http());
    int listed = visible("article.event").size();
    for (String none :
        List.of("place=nowhere", "hour=99", "day=2026-13-45", "type=__proto__", "place=x&tag=y")) {
      page.open(site.http() + "#" + none);
      softly.assertThat(page.said()).as(none).isEmpty();
      softly
          .assertThat(visible("[data-clear], [data-none], .explore-filters summary .count"))
          .as(none)
          .isEmpty();
      softly.assertThat(visible("article.event")).as(none).hasSize(listed);
      softly.assertThat(page.status()).as(none).endsWith(": 1,000 events.");
    }
    page.open(site.http() + "#type=battles,nothing&hour=99");
    softly.assertThat(page.said()).matches("\\d+ of 1,000 events\\. Kind of event: Battles");
    softly.assertThat(visible("[data-clear]")).hasSize(1);
    softly.assertThat(browser.console()).isEmpty();
    softly.assertAll();
  }

  @Test
  void anEventThatIsChosenInTheListIsARowOfTheStrip() {
    page.open(site.http());
    browser.run("document.querySelector('button.choose').click(); setTimeout(done, 1500);");
    assertThat(browser.value("document.querySelector('.card').hidden")).isEqualTo(false);
    assertThat(browser.value("document.querySelectorAll('.strip-row.chosen').length"))
        .isEqualTo(1L);
    assertThat(browser.value("document.querySelectorAll('article.event.chosen').length"))
        .isEqualTo(1L);
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
    Files.writeString(chunks.get(2), "{\"events\": [{\"id\": 1, \"lanes\": 2}]}");
    try {
      page.open(site.http() + DAY);
      assertThat(page.status()).contains("Some of the detail could not be fetched");
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
  void whereNothingOfAStretchCanBeFetchedTheLanesStayAsTheyWere() {
    String notice = "Some of the detail could not be fetched; what is shown holds without it.";
    String drawn = "document.querySelector('.strip-body').innerText";
    page.open(site.http() + DAY);
    Object before = browser.value(drawn);
    browser.blocked(List.of("*/data/strip/*"));
    try {
      for (String hash : List.of("#t=2030-03-13T19:00Z/2030-03-14T19:00Z", "#lanes=actor")) {
        browser.turn(hash);
        assertThat(page.status()).as(hash).isEqualTo(notice);
        assertThat(browser.value(drawn)).as(hash).isEqualTo(before);
      }
      // What is here is drawn again.
      browser.turn(DAY);
      assertThat(page.status()).endsWith("48 of 1,000 events. " + notice);
      // Where nothing has been drawn yet, what the build drew stays.
      browser.blocked(List.of("*/data/strip/events-*", "*/data/strip/place-*"));
      page.open(site.http());
      Object built = browser.value(drawn);
      browser.turn(DAY);
      assertThat(page.status()).isEqualTo(notice);
      assertThat(browser.value(drawn)).isEqualTo(built);
    } finally {
      browser.blocked(List.of());
    }
  }

  @Test
  void fromAFileThePageSaysWhyAndKeepsTheStripThatTheBuildDrew() {
    page.open(site.files() + "index.html");
    Object built = browser.value("document.querySelectorAll('.strip-lane').length");
    page.open(site.files() + "index.html" + DAY);
    assertThat(page.status()).contains("only be fetched from a server");
    assertThat(browser.value("document.querySelectorAll('.strip-lane').length")).isEqualTo(built);
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void filtersAndTheirCountsReachEveryEvent() throws IOException {
    Map<String, Long> types = new TreeMap<>();
    long both = 0;
    for (JsonNode event : events()) {
      String type = event.path("event_type").asString();
      types.merge(type, 1L, Long::sum);
      if (type.equals("Battles") && event.path("importance").asInt(2) == 1) {
        both++;
      }
    }
    SoftAssertions softly = new SoftAssertions();
    page.open(site.http() + "#type=battles&lanes=actor");
    long battles = types.getOrDefault("Battles", 0L);
    softly.assertThat(page.said()).isEqualTo(battles + " of 1,000 events. Kind of event: Battles");
    softly.assertThat(page.status()).endsWith(": " + battles + " of 1,000 events.");
    softly
        .assertThat(browser.findings("sums.js"))
        .isNotEmpty()
        .allMatch(sum -> sum.startsWith("holds"));
    softly.assertThat(page.counted()).isEqualTo(battles);
    // Beside a choice stands what it would leave, whatever else is chosen of its own filter.
    softly.assertThat(page.box("type", "battles")).isEqualTo(battles);
    softly
        .assertThat(page.box("type", "violence_against_civilians"))
        .isEqualTo(types.get("Violence against civilians"));
    softly.assertThat(page.box("importance", "1")).isEqualTo(both);
    browser.value("document.querySelector('[name=importance][value=\"1\"]').click()");
    browser.settle();
    softly.assertThat(page.said()).startsWith(both + " of 1,000 events.");
    softly.assertThat(browser.value("location.hash")).asString().contains("importance=1");
    softly.assertThat(browser.findings("overlaps.js")).isEmpty();
    softly.assertThat(browser.findings("explore-targets.js")).isEmpty();
    softly.assertThat(browser.violations(".explore")).isEmpty();
    browser.value("document.querySelector('[data-clear]').click()");
    browser.settle();
    softly.assertThat(page.status()).endsWith(": 1,000 events.");
    softly.assertThat(browser.console()).isEmpty();
    softly.assertAll();
  }

  @Test
  void whatIsLeftInFewFilesIsToldEventByEventAndListed() {
    page.open(site.http() + "#importance=1&hour=5");
    String n = page.said().replaceFirst(" .*$", "");
    assertThat(browser.value("document.querySelectorAll('.strip-event').length"))
        .isEqualTo(Long.parseLong(n));
    assertThat(browser.value("document.querySelectorAll('.explore-result li a').length"))
        .isEqualTo(Math.min(10, Long.parseLong(n)));
  }

  @Test
  void stepsLeadThroughEveryEvent() throws IOException {
    List<String> order = new ArrayList<>();
    for (int chunk = 0; chunk < 2; chunk++) {
      JsonNode events = json("data/strip/events-" + chunk + ".json").path("events");
      events.forEach(event -> order.add(event.path("id").asString()));
    }
    SoftAssertions softly = new SoftAssertions();
    // From the last event of one file to the first of the next, and back.
    page.open(site.http() + "#t=2030-03-01T19:00Z/2030-03-02T19:00Z&event=" + order.get(98));
    softly.assertThat(page.step(1)).isEqualTo(order.get(99) + ", 100 of 1,000");
    softly.assertThat(page.step(1)).isEqualTo(order.get(100) + ", 101 of 1,000");
    softly.assertThat(page.step(-1)).isEqualTo(order.get(99) + ", 100 of 1,000");
    softly
        .assertThat(browser.value("document.querySelectorAll('.strip-row.chosen').length"))
        .isEqualTo(1L);
    // With filters, through those that are left.
    page.open(site.http() + "#type=battles");
    List<String> left = new ArrayList<>();
    Set<String> battles = new HashSet<>();
    for (JsonNode event : events()) {
      if (event.path("event_type").asString().equals("Battles")) {
        battles.add(event.path("id").asString());
      }
    }
    order.stream().filter(battles::contains).forEach(left::add);
    String all = " of " + battles.size();
    softly.assertThat(page.step(1)).isEqualTo(left.get(0) + ", 1" + all);
    softly.assertThat(page.step(1)).isEqualTo(left.get(1) + ", 2" + all);
    softly.assertThat(browser.console()).isEmpty();
    softly.assertAll();
  }

  @Test
  void theStepsBeginWithTheFirstOrTheLastOfWhatIsShown() throws IOException {
    List<String> order = new ArrayList<>();
    for (int chunk = 0; chunk < 10; chunk++) {
      JsonNode events = json("data/strip/events-" + chunk + ".json").path("events");
      events.forEach(event -> order.add(event.path("id").asString()));
    }
    SoftAssertions softly = new SoftAssertions();
    page.open(site.http());
    softly.assertThat(page.step(1)).isEqualTo(order.getFirst() + ", 1 of 1,000");
    page.open(site.http());
    softly.assertThat(page.step(-1)).isEqualTo(order.getLast() + ", 1,000 of 1,000");
    for (String hash : List.of(DAY, DAY + "&type=battles")) {
      int by = hash.equals(DAY) ? 1 : -1;
      page.open(site.http() + hash);
      List<?> shown =
          (List<?>)
              Objects.requireNonNull(
                  browser.value(
                      "[...document.querySelectorAll('.strip-event')].map((e) =>"
                          + " e.dataset.event)"));
      List<String> inOrder = order.stream().filter(shown::contains).toList();
      softly
          .assertThat(page.step(by).replaceFirst(",.*", ""))
          .as(hash)
          .isEqualTo(by > 0 ? inOrder.getFirst() : inOrder.getLast());
      softly.assertThat(browser.value("location.hash")).asString().startsWith(hash);
    }
    // Of a stretch that is only counted, too.
    page.open(site.http() + "#t=2030-03-10T19:00Z/2030-03-20T19:00Z");
    softly
        .assertThat(order.indexOf(page.step(1).replaceFirst(",.*", "")))
        .isBetween(order.size() / 3, order.size() / 2);
    softly.assertThat(browser.console()).isEmpty();
    softly.assertAll();
  }

  @Test
  void anEventOutsideOfTheStretchInViewHasACardAndNoRow() throws IOException {
    String id = json("data/strip/events-8.json").path("events").get(50).path("id").asString();
    page.open(site.http() + DAY + "&event=" + id);
    assertThat(browser.value("document.querySelector('.card').hidden")).isEqualTo(false);
    assertThat(browser.value("document.querySelectorAll('.strip-row.chosen').length"))
        .isEqualTo(0L);
    assertThat(browser.value("location.hash")).isEqualTo(DAY + "&event=" + id);
    // Where what tells of it cannot be fetched, the page's list does.
    String article = "document.querySelector('article.event')";
    Object listed = browser.value(article + ".id.replace('event-', '')");
    page.open(site.files() + "index.html#event=" + listed);
    assertThat(browser.value("document.querySelector('.card-title').textContent"))
        .isEqualTo(browser.value(article + ".querySelector('h3, h4').textContent.trim()"));
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void aCountThatIsDrawnAnewUnderTheKeyboardKeepsTheFocusInItsLane() {
    page.open(site.http() + "#lanes=type");
    browser.value("document.querySelectorAll('.strip-bins.script button')[3].focus()");
    String lane =
        "document.activeElement.closest('.strip-lane')?.querySelector('.strip-name').innerText";
    String before = String.valueOf(browser.value(lane)).split("\n", -1)[0];
    for (String hash :
        List.of(
            "#lanes=type&t=2030-03-04T19:00Z/2030-03-14T19:00Z",
            "#lanes=type&t=2030-03-06T19:00Z/2030-03-09T19:00Z",
            "#lanes=type&t=2030-03-07T19:00Z/2030-03-08T19:00Z")) {
      browser.turn(hash);
      assertThat(String.valueOf(browser.value(lane)).split("\n", -1)[0]).as(hash).isEqualTo(before);
    }
    browser.turn("#lanes=place");
    assertThat(browser.value("document.activeElement.className")).asString().contains("strip-body");
    // What is counted apart stands after the bins, however many these are.
    page.open(site.http() + "#lanes=actor&t=2030-03-02T03:17Z/2030-03-14T22:41Z");
    browser.value("document.querySelectorAll('.strip-wider button')[1].focus()");
    before = String.valueOf(browser.value(lane)).split("\n", -1)[0];
    browser.turn("#lanes=actor&t=2030-03-03T03:17Z/2030-03-20T22:41Z");
    assertThat(browser.value("document.activeElement.dataset.key")).isEqualTo("apart");
    assertThat(String.valueOf(browser.value(lane)).split("\n", -1)[0]).isEqualTo(before);
  }

  @Test
  void theSearchReachesEveryEvent() throws IOException {
    String title = events().getFirst().path("title").asString();
    long found =
        events().stream().filter(event -> event.path("title").asString().equals(title)).count();
    page.open(site.http() + "#q=" + title.replace(' ', '+'));
    browser.run("setTimeout(done, 300)");
    browser.settle();
    assertThat(Long.parseLong(page.said().replaceFirst(" .*$", ""))).isGreaterThanOrEqualTo(found);
    assertThat(page.status())
        .contains(": " + page.said().replaceFirst(" of .*$", " of 1,000 events"));
  }

  @Test
  void theStripGoesBackToWhatWasKnown() {
    long before = 0;
    for (String day : List.of("2030-03-02", "2030-03-09", "2030-03-16")) {
      page.open(site.http() + "#lanes=type&known=" + day + "T00:00Z");
      long known = Long.parseLong(page.said().replaceFirst(" .*$", ""));
      assertThat(known).as(day).isGreaterThan(before).isLessThan(1000);
      assertThat(page.counted()).as(day).isEqualTo(known);
      before = known;
    }
  }

  @Test
  void aPlaceOnTheMapListsItsEvents() {
    page.open(site.http());
    browser.run(
        """
        document.querySelector(".map-drawing.wide a.map-point").dispatchEvent(
          new MouseEvent("click", {bubbles: true, cancelable: true}));
        setTimeout(done, 1000)\
        """);
    String title =
        String.valueOf(browser.value("document.querySelector('.card-title').textContent"));
    long events = Long.parseLong(title.replaceFirst("^.*: (\\d+) events?$", "$1"));
    assertThat(browser.value("document.querySelectorAll('.card li').length"))
        .isEqualTo(Math.min(100, events));
    browser.value("document.querySelector('.card li button').click()");
    browser.settle();
    assertThat(browser.value("document.querySelectorAll('.strip-row.chosen').length"))
        .isEqualTo(1L);
    assertThat(browser.value("document.querySelectorAll('.wide .map-point.chosen').length"))
        .isEqualTo(1L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#lanes=actor", "#lanes=place&importance=2,3", "#lanes=type&table=1"})
  void whatCanHaveBegunInSeveralBinsIsListedToo(String hash) throws IOException {
    page.open(site.http() + hash);
    Object counted =
        browser.run(
            """
            const count = [...document.querySelectorAll(".strip-wider button, .strip-table tr")]
              .find((each) => /that can have begun in several/.test(each.textContent));
            const button = count.querySelector("button") ?? count;
            button.click();
            const n = parseInt(button.textContent);
            let wait = 100;
            const look = () => {
              const listed = document.querySelectorAll(".card li").length;
              if (listed >= Math.min(100, n) || !wait--) done(n);
              else setTimeout(look, 50);
            };
            look();
            """);
    Set<String> left = new HashSet<>();
    for (JsonNode event : events()) {
      if (!hash.contains("importance") || event.path("importance").asInt() > 1) {
        left.add(event.path("id").asString());
      }
    }
    List<String> apart = new ArrayList<>(ApartEvents.of(page.list(), folder));
    apart.retainAll(left);
    assertThat(page.listed())
        .isEqualTo(apart)
        .hasSize(((Long) Objects.requireNonNull(counted)).intValue());
    String title =
        String.valueOf(browser.value("document.querySelector('.card-title').textContent"));
    assertThat(title)
        .matches(
            ".*: %s events? that can have begun in several of these, or outside of them"
                .formatted(counted));
    // The address leads to the same.
    String list = String.valueOf(browser.value("document.querySelector('.card').innerText"));
    page.open(String.valueOf(browser.value("location.href")));
    browser.run(
        "let wait = 100; const look = () => document.querySelectorAll('.card li').length === "
            + counted
            + " || !wait-- ? done() : setTimeout(look, 50); look()");
    assertThat(browser.value("document.querySelector('.card').innerText")).isEqualTo(list);
    assertThat(browser.findings("targets.js")).isEmpty();
    assertThat(browser.violations(".strip")).isEmpty();
    assertThat(browser.console()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "foo/0/1898553600/1898640000/3600/apart",
        "place/0/1/9999999999999/3600/apart",
        "place/0/1898553600/1898640000/1e-300/apart",
        "place/99/1898553600/1898640000/3600/apart",
        "/apart"
      })
  void aListThatThereCannotBeFetchesNothing(String list) {
    page.open(site.http() + "#list=" + list);
    assertThat(browser.value("document.querySelector('.card').hidden")).isEqualTo(true);
    assertThat(page.tiles()).noneMatch(name -> name.matches("(select|events).*"));
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void thePageSaysOfTheWholeStripWhatTheScriptSaysOfIt() {
    page.open(site.http());
    String said = page.status();
    browser.turn("#t=2030-03-02T00:00Z/2030-03-03T00:00Z");
    assertThat(page.status()).isNotEqualTo(said);
    browser.value("document.querySelector('[data-tool=whole]').click()");
    browser.settle();
    assertThat(page.status()).isEqualTo(said);
  }

  @Test
  void theMapsCountsFollowWhatIsLeft() throws IOException {
    page.open(site.http());
    String built = map();
    for (String type : List.of("Battles", "Violence against civilians")) {
      Map<String, Long> counts = new TreeMap<>();
      for (JsonNode event : events()) {
        if (event.path("event_type").asString().equals(type)) {
          event
              .path("places")
              .valueStream()
              .map(JsonNode::asString)
              .distinct()
              .forEach(place -> counts.merge(place, 1L, Long::sum));
        }
      }
      assertThat(counts).isNotEmpty();
      browser.turn("#type=" + type.toLowerCase(Locale.ROOT).replace(' ', '_'));
      for (String line : browser.findings("map-counts.js")) {
        String place = line.substring(0, line.indexOf(' '));
        assertThat(line).isEqualTo(place + " " + counts.getOrDefault(place, 0L));
      }
    }
    browser.value("document.querySelector('[data-clear]').click()");
    browser.settle();
    assertThat(map()).isEqualTo(built);
    assertThat(browser.console()).isEmpty();
  }

  private String map() {
    return String.valueOf(browser.value("document.querySelector('.map').outerHTML"));
  }

  @Test
  void whereThePageHoldsNothingOfWhatIsLeftItSaysSo() {
    String figures = "None of the figures on this page had been published by then.";
    String listed = "None of the events listed here is among those left.";
    page.open(site.http() + "#known=2030-03-02T00:00Z");
    assertThat(visible(".tally-group, article.event")).isEmpty();
    assertThat(visible("[data-none]")).containsExactly(figures, listed);
    assertThat(page.said()).endsWith(". " + figures + " " + listed);
    assertThat(browser.violations("main")).isEmpty();
    browser.turn("#day=2030-03-02");
    assertThat(visible("[data-none]")).containsExactly(listed);
    assertThat(page.said()).endsWith(". " + listed);
    browser.value("document.querySelector('[data-clear]').click()");
    browser.settle();
    assertThat(visible("[data-none]")).isEmpty();
  }

  private List<String> visible(String selector) {
    return browser.driver().findElements(By.cssSelector(selector)).stream()
        .filter(WebElement::isDisplayed)
        .map(WebElement::getText)
        .toList();
  }

  @Test
  void whereTheFiltersCannotBeFetchedThePageSaysSoAndStands() throws IOException {
    page.open(site.files() + "index.html#type=battles");
    assertThat(page.said()).contains("can only be fetched from a server. ").doesNotContain("..");
    assertThat(browser.console()).isEmpty();
    Path part = folder.resolve("data/strip/select-0.json");
    byte[] whole = Files.readAllBytes(part);
    Files.writeString(part, "{\"ids\": [");
    try {
      page.open(site.http() + "#type=battles");
      assertThat(page.said()).contains("could not be fetched");
      assertThat(browser.value("document.querySelectorAll('.strip-lane').length"))
          .satisfies(n -> assertThat(((Number) n).intValue()).isPositive());
    } finally {
      Files.write(part, whole);
    }
  }

  private List<JsonNode> events() throws IOException {
    return json("data/timeline.json").path("events").valueStream().toList();
  }

  private JsonNode json(String file) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(folder.resolve(file)));
  }
}
