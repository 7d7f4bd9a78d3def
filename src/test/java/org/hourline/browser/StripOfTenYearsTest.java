package org.hourline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A front page of 100,000 invented events over ten years: what it says of them is held against the
/// files that they were written in.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StripOfTenYearsTest {
  private static final int EVENTS = 100_000;
  private static final String ALL = "100,000 events";

  private Browser browser;
  private StripPage page;
  private ServedSite site;
  private Path folder;

  @BeforeAll
  void openTheSite(@TempDir Path temp) throws IOException, InterruptedException {
    folder = BuiltSite.ofInventedFront("--events", "" + EVENTS, "--days", "3650");
    browser = new Browser(temp.resolve("profile"));
    page = new StripPage(browser);
    site = new ServedSite(folder);
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
  void theFrontPageIsSmallAndFetchesNothingOfThem() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    browser.view(1280, 900);
    page.open(site.http());
    List<String> asked = browser.requests();
    softly.assertThat(page.status()).endsWith(": " + ALL + ".");
    softly.assertThat(asked).noneMatch(address -> address.contains("/data/"));
    softly.assertThat(zipped(asked, ".*\\.(html|css|js)")).isBetween(20_000L, 150_000L);
    softly.assertThat(browser.findings("overlaps.js")).isEmpty();
    softly.assertThat(browser.findings("overflow.js")).isEmpty();
    softly.assertThat(browser.violations()).isEmpty();
    softly.assertThat(browser.console()).isEmpty();
    softly.assertAll();
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 1280})
  void fromTenYearsToAnHourNothingOverlapsAllIsCountedAndLittleIsFetched(int width)
      throws IOException {
    SoftAssertions softly = new SoftAssertions();
    browser.view(width, 900);
    page.open(site.http() + "#lanes=type");
    List<String> asked = new ArrayList<>(browser.requests());
    int steps = 0;
    while (steps < 40 && window().compareTo(Duration.ofHours(1)) > 0) {
      String as = page.status() + " at " + width;
      softly.assertThat(browser.findings("overlaps.js")).as("overlaps in " + as).isEmpty();
      softly.assertThat(browser.findings("overflow.js")).as("overflow of " + as).isEmpty();
      softly.assertThat(browser.findings("targets.js")).as("targets in " + as).isEmpty();
      softly
          .assertThat(browser.findings("sums.js"))
          .as("sums in " + as)
          .allMatch(sum -> sum.startsWith("holds"));
      softly.assertThat(page.counted()).as("counted in " + as).isEqualTo(shown());
      browser.value("document.querySelector('[data-tool=nearer]').click()");
      browser.settle();
      asked.addAll(browser.requests());
      steps++;
    }
    softly.assertThat(steps).isBetween(10, 39);
    softly.assertThat(page.status()).contains(" February 2035, ");
    softly.assertThat(zipped(asked, ".*\\.json")).isBetween(1_000L, 300_000L);
    softly.assertThat(browser.violations(".strip")).isEmpty();
    softly.assertThat(browser.console()).isEmpty();
    softly.assertAll();
  }

  @ParameterizedTest
  @ValueSource(strings = {"#lanes=place", "#lanes=type&t=2033-06-01T03:00Z/2034-11-11T11:11Z"})
  void aBinOfManyFilesListsItsFirstEventsAndLeadsNearer(String hash) {
    SoftAssertions softly = new SoftAssertions();
    browser.view(768, 900);
    for (int lane : List.of(0, 2)) {
      page.open(site.http() + hash);
      // Nothing that is counted lies before the strip begins.
      softly
          .assertThat(
              browser.value(
                  """
                  [...document.querySelectorAll(".strip-bins.script button")]
                    .filter((bin) => / 2029, /.test(bin.title)).length\
                  """))
          .isEqualTo(0L);
      String bin =
          String.valueOf(
              browser.run(
                  """
                  const list = document.querySelectorAll(".strip-bins.script")[%d];
                  const bin = list.querySelectorAll("button")[1];
                  bin.click();
                  const n = Number(/: ([\\d,]+) events?/.exec(bin.title)[1].replace(/,/g, ""));
                  let wait = 200;
                  const look = () => {
                    const listed = document.querySelectorAll(".card li").length;
                    if (listed >= Math.min(100, n) || !wait--) done(bin.title);
                    else setTimeout(look, 50);
                  };
                  look();
                  """
                      .formatted(lane)));
      long n = number(bin.replaceFirst("^.*?: ([\\d,]+) events?, .*$", "$1 "));
      softly
          .assertThat(browser.value("document.querySelectorAll('.card li').length"))
          .as(bin)
          .isEqualTo(Math.min(100, n));
      softly
          .assertThat(browser.value("document.querySelector('.card-title').textContent"))
          .asString()
          .endsWith(": %,d events".formatted(n));
      Object nearer = browser.value("!!document.querySelector('.card [data-key=nearer]')");
      softly.assertThat(nearer).as(bin).isEqualTo(n > 100);
      if (n > 100) {
        Duration before = window();
        browser.value("document.querySelector('.card [data-key=nearer]').click()");
        browser.settle();
        softly.assertThat(window()).as(bin).isLessThan(before);
        softly
            .assertThat(browser.value("!!document.querySelector('.card [data-key=nearer]')"))
            .isEqualTo(false);
      }
    }
    softly.assertThat(browser.console()).isEmpty();
    softly.assertAll();
  }

  @Test
  void ofManyThatCanHaveBegunInSeveralBinsTheFirstAreListed() throws IOException {
    browser.view(1280, 900);
    page.open(site.http() + "#lanes=type&t=2033-06-01T03:00Z/2033-06-16T11:11Z");
    Object counted =
        browser.run(
            """
            const button = document.querySelector(".strip-wider button");
            button.click();
            const n = parseInt(button.textContent.replace(",", ""));
            let wait = 200;
            const look = () => {
              const listed = document.querySelectorAll(".card li").length;
              if (listed >= Math.min(100, n) || !wait--) done(n);
              else setTimeout(look, 50);
            };
            look();
            """);
    List<String> apart = ApartEvents.of(page.list(), folder);
    assertThat(apart)
        .hasSizeGreaterThan(5)
        .hasSize(((Long) Objects.requireNonNull(counted)).intValue());
    assertThat(page.listed()).isEqualTo(apart.subList(0, Math.min(100, apart.size())));
    assertThat(browser.value("document.querySelector('.card-title').textContent"))
        .asString()
        .endsWith(
            ": %,d events that can have begun in several of these, or outside of them"
                .formatted(apart.size()));
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void filtersReachEveryEventOfAllTheYears() throws IOException {
    Map<String, Long> types = new HashMap<>();
    long both = 0;
    for (Map<String, String> event : written()) {
      types.merge(Objects.requireNonNull(event.get("event_type")), 1L, Long::sum);
      if ("Battles".equals(event.get("event_type")) && "1".equals(event.get("importance"))) {
        both++;
      }
    }
    long battles = types.getOrDefault("Battles", 0L);
    SoftAssertions softly = new SoftAssertions();
    browser.view(1280, 900);
    page.open(site.http() + "#type=battles&lanes=actor");
    softly
        .assertThat(page.said())
        .isEqualTo("%,d of %s. Kind of event: Battles".formatted(battles, ALL));
    softly.assertThat(page.status()).endsWith(": %,d of %s.".formatted(battles, ALL));
    softly.assertThat(page.counted()).isEqualTo(battles);
    for (String type : List.of("Battles", "Violence against civilians")) {
      softly
          .assertThat(page.box("type", type.toLowerCase(Locale.ROOT).replace(' ', '_')))
          .as(type)
          .isEqualTo(types.get(type));
    }
    softly.assertThat(page.box("importance", "1")).isEqualTo(both);
    softly.assertThat(browser.console()).isEmpty();
    softly.assertAll();
  }

  @Test
  void aFilterOfThousandsOfChoicesShowsTheLargestAndFindsTheOthers() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    browser.view(320, 900);
    page.open(site.http() + "#day=2031-05-06");
    page.openFilter("day");
    // Those of the most events, and what is on.
    softly.assertThat(daysShown()).hasSizeBetween(60, 61).contains("Tuesday 6 May 2031");
    String hint = "document.querySelector('[data-filter=day] .hint').textContent";
    softly.assertThat(browser.value(hint)).asString().startsWith("The 60 with the most events;");
    type("27 february 2035");
    softly
        .assertThat(daysShown())
        .isEqualTo(List.of("Tuesday 6 May 2031", "Tuesday 27 February 2035"));
    softly.assertThat(browser.value(hint)).isEqualTo("");
    browser.value("document.querySelector('[data-filter=day] [value=\"2035-02-27\"]').click()");
    browser.settle();
    softly.assertThat(browser.value("location.hash")).asString().contains("2035-02-27");
    softly.assertThat(browser.findings("explore-targets.js")).isEmpty();
    softly.assertThat(browser.findings("overflow.js")).isEmpty();
    softly.assertThat(browser.violations(".explore")).isEmpty();
    // They follow what else is chosen, but under the hand they stay.
    type("");
    List<String> first = daysShown();
    browser.turn("#type=battles");
    List<String> most = daysShown();
    softly.assertThat(most).hasSize(60).isNotEqualTo(first);
    browser.value("document.querySelector('[data-filter=day] li input').focus()");
    browser.turn("#type=violence_against_civilians");
    softly.assertThat(daysShown()).isEqualTo(most);
    softly
        .assertThat(browser.value(hint))
        .isEqualTo("60 of 3,650; the field above finds the others.");
    browser.value("document.activeElement.blur()");
    browser.turn("#type=battles");
    softly.assertThat(daysShown()).isEqualTo(most);
    softly.assertThat(browser.value(hint)).asString().startsWith("The 60 with the most events;");
    browser.value("document.querySelector('[data-clear]').click()");
    browser.settle();
    type("no such day");
    softly.assertThat(daysShown()).isEmpty();
    softly.assertThat(browser.value(hint)).isEqualTo("Nothing is called so.");
    // One is open at a time, and what is closed holds nothing.
    page.openFilter("type");
    softly
        .assertThat(browser.value("document.querySelector('[data-filter=day]').children.length"))
        .isEqualTo(1L);
    softly
        .assertThat((Long) browser.value("document.querySelectorAll('*').length"))
        .isLessThan(5_000L);
    softly.assertThat(browser.console()).isEmpty();
    softly.assertAll();
  }

  /// The days that their filter shows.
  private List<String> daysShown() {
    List<?> labels =
        (List<?>)
            Objects.requireNonNull(
                browser.value(
                    "[...document.querySelectorAll('[data-filter=day] li bdi')].map((e) =>"
                        + " e.textContent)"));
    return labels.stream().map(String::valueOf).toList();
  }

  /// Asks the filter by day for a choice.
  private void type(String words) {
    browser.run(
        """
        const field = document.querySelector("[data-filter=day] input[type=search]");
        field.value = "%s";
        field.dispatchEvent(new Event("input", { bubbles: true }));
        done();\
        """
            .formatted(words));
    browser.settle();
  }

  @Test
  void anEventOfTheMiddleIsFoundShownAndSteppedOnFrom() throws IOException {
    List<String> order = new ArrayList<>();
    for (int chunk : List.of(499, 500)) {
      JsonMapper.shared()
          .readTree(Files.readString(folder.resolve("data/strip/events-" + chunk + ".json")))
          .path("events")
          .forEach((JsonNode event) -> order.add(event.path("id").asString()));
    }
    SoftAssertions softly = new SoftAssertions();
    browser.view(1280, 900);
    page.open(site.http() + "#t=2035-02-27T00:00Z/2035-03-01T00:00Z&event=" + order.get(99));
    softly.assertThat(browser.value("document.querySelector('.card').hidden")).isEqualTo(false);
    softly.assertThat(page.step(1)).isEqualTo(order.get(100) + ", 50,001 of 100,000");
    softly.assertThat(page.step(-1)).isEqualTo(order.get(99) + ", 50,000 of 100,000");
    softly
        .assertThat(browser.value("document.querySelectorAll('.strip-row.chosen').length"))
        .isEqualTo(1L);
    softly.assertThat(browser.findings("overlaps.js")).isEmpty();
    softly.assertThat(browser.console()).isEmpty();
    softly.assertAll();
  }

  @Test
  void theSearchReachesEveryEvent() throws IOException {
    List<Map<String, String>> written = written();
    String title = Objects.requireNonNull(written.get(EVENTS / 2).get("title"));
    long named = written.stream().filter(event -> title.equals(event.get("title"))).count();
    browser.view(1280, 900);
    page.open(site.http() + "#q=" + title.replace(' ', '+'));
    String results = "document.querySelector('.explore-results').textContent";
    browser.run(
        "const wait = () => /^\\d/.test(" + results + ") ? done() : setTimeout(wait, 50); wait()");
    browser.settle();
    assertThat(browser.value(results)).asString().matches("[\\d,]+ results");
    // A line of its own, which is read aloud when it is filled.
    assertThat(browser.value("document.querySelector('.explore-unread[role=status]').textContent"))
        .isEqualTo("Only titles and names are searched.");
    assertThat(number(page.said())).isBetween(named, (long) EVENTS / 2);
    assertThat(page.status()).contains(": " + page.said().replaceFirst(" of .*$", " of " + ALL));
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void whatWasKnownGrowsOverTheYears() {
    browser.view(1280, 900);
    long before = 0;
    for (String day : List.of("2031-01-01", "2035-01-01", "2039-01-01")) {
      page.open(site.http() + "#lanes=type&known=" + day + "T00:00Z");
      long known = number(page.said());
      assertThat(known).as(day).isGreaterThan(before).isLessThan(EVENTS);
      assertThat(page.counted()).as(day).isEqualTo(known);
      before = known;
    }
  }

  /// What the head of each event's file says, key by key, in the order of the files.
  private List<Map<String, String>> written() throws IOException {
    List<Map<String, String>> events = new ArrayList<>();
    try (var files = Files.list(folder.resolveSibling("content").resolve("events"))) {
      for (Path file : files.sorted().toList()) {
        Map<String, String> event = new HashMap<>();
        for (String line : Files.readString(file).split("\n---\n", 2)[0].split("\n", -1)) {
          String[] member = line.split(": ", 2);
          if (member.length == 2) {
            event.put(member[0], member[1].replaceAll("^\"|\"$", ""));
          }
        }
        events.add(event);
      }
    }
    assertThat(events).hasSize(EVENTS);
    return events;
  }

  /// The stretch that the address names; all of it where it names none.
  private Duration window() {
    String hash = String.valueOf(browser.value("location.hash"));
    if (!hash.matches(".*[#&]t=.*")) {
      return Duration.ofDays(3650);
    }
    String[] ends = hash.replaceFirst("^.*[#&]t=([^&]*).*$", "$1").split("/", 2);
    return Duration.between(OffsetDateTime.parse(ends[0]), OffsetDateTime.parse(ends[1]));
  }

  /// How many events the strip says it shows.
  private long shown() {
    return number(page.status().replaceFirst("^.*: ", ""));
  }

  private static long number(String words) {
    return Long.parseLong(words.replaceFirst(" .*$", "").replace(",", ""));
  }

  /// Bytes, compressed, of those of the files asked for that have such names.
  private long zipped(List<String> addresses, String names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String address : new HashSet<>(addresses)) {
      String path = address.replaceFirst("#.*", "").replaceFirst("/$", "/index.html");
      if (path.matches(names)) {
        try (var zip = new GZIPOutputStream(bytes)) {
          zip.write(Files.readAllBytes(folder.resolve(path.substring(site.http().length()))));
        }
      }
    }
    return bytes.size();
  }
}
