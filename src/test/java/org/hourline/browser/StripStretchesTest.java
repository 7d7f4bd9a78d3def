package org.hourline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the strip counts of a stretch of 1,000 invented events, held against the events themselves:
/// its sentence, its bins, what they list, and its table.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StripStretchesTest {
  /// None begins or ends where a bin does, and each is crowded.
  private static final List<String> STRETCHES =
      List.of(
          "2030-03-01T21:51Z/2030-03-20T16:54Z",
          "2030-03-02T16:56Z/2030-03-10T16:31Z",
          "2030-03-05T13:07Z/2030-03-15T02:31Z",
          "2030-03-11T02:10Z/2030-03-18T23:50Z");

  private static final Pattern SENTENCE =
      Pattern.compile(
          "(\\S+ \\d+ \\S+, \\S+) to (\\S+ \\d+ \\S+, \\S+), [^:]*: (\\d+) of 1,000 events\\.");

  private Browser browser;
  private StripPage page;
  private ServedSite site;
  private Path folder;
  private List<String> types = List.of();

  @BeforeAll
  void openTheSite(@TempDir Path profile) throws IOException, InterruptedException {
    folder = BuiltSite.ofInvented("--events", "1000", "--days", "21");
    browser = new Browser(profile);
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

  @BeforeEach
  void lookAtADesk() {
    browser.view(1280, 900);
  }

  @Test
  void aCountListsWhatItHolds() {
    page.open(site.http() + "#lanes=type");
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
  void whateverIsCountedListsExactlyWhatItCounts() {
    page.open(site.http() + "#t=2030-03-10T03:20Z/2030-03-12T00:00Z&lanes=type");
    assertThat(
            browser.value(
                """
                [...document.querySelectorAll(".strip-density button")].flatMap((count) => {
                  const words = count.getAttribute("aria-label") ?? count.textContent;
                  const n = Number((/: (\\d+) events?/.exec(words) ?? /^(\\d+) /.exec(words))?.[1]);
                  count.click();
                  const listed = document.querySelectorAll(".card li").length;
                  return listed === n ? [] : [`${words}; listed: ${listed}`];
                }).join("\\n")
                """))
        .isEqualTo("");
    assertThat(browser.value("document.querySelectorAll('.strip-density button').length"))
        .satisfies(n -> assertThat(((Number) n).intValue()).isGreaterThan(10));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"&lanes=actor", "&lanes=type", "&lanes=place", "&lanes=actor&type=battles"})
  void whateverTheStretchThePageSaysHowManyEventsShowInIt(String rest) throws IOException {
    SoftAssertions softly = new SoftAssertions();
    List<JsonNode> told = told();
    for (String stretch : STRETCHES) {
      Set<String> sentences = new HashSet<>();
      for (int width : List.of(320, 1280)) {
        browser.view(width, 900);
        page.open(site.http() + "#t=" + stretch + rest);
        String as = page.status() + " of " + stretch + rest + " at " + width;
        Matcher said = SENTENCE.matcher(page.status());
        softly.assertThat(said.matches()).as(as).isTrue();
        long from = moment(said.group(1));
        long to = moment(said.group(2));
        // It tells of all that is in view, and of little beside it.
        String[] ends = stretch.split("/", 2);
        softly.assertThat(from).as(as).isLessThanOrEqualTo(second(ends[0]));
        softly.assertThat(to).as(as).isGreaterThanOrEqualTo(second(ends[1]));
        long beside = second(ends[0]) - from + to - second(ends[1]);
        softly.assertThat(beside * 4).as(as).isLessThan(second(ends[1]) - second(ends[0]));
        long truth = 0;
        for (JsonNode event : told) {
          boolean left = !rest.endsWith("battles") || type(event).equals("Battles");
          truth += left && shows(event, from, to) ? 1 : 0;
        }
        softly.assertThat(said.group(3)).as(as).isEqualTo(String.valueOf(truth));
        softly.assertThat(page.counted()).as(as).isEqualTo(truth);
        softly
            .assertThat(browser.findings("sums.js"))
            .as(as)
            .allMatch(sum -> sum.startsWith("holds"));
        sentences.add(page.status());
      }
      softly.assertThat(rest.endsWith("battles") ? 1 : sentences.size()).as(stretch).isEqualTo(1);
    }
    softly.assertAll();
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 1280})
  void aBinNamesItsLargestTypeAndListsWhatItCounts(int width) throws IOException {
    SoftAssertions softly = new SoftAssertions();
    Map<String, String> types = new HashMap<>();
    for (JsonNode event : told()) {
      types.put(event.path("id").asString(), type(event));
    }
    browser.view(width, 900);
    int several = 0;
    for (String stretch : STRETCHES) {
      page.open(site.http() + "#lanes=actor&t=" + stretch);
      List<?> bins =
          (List<?>)
              Objects.requireNonNull(
                  browser.run(
                      """
                      (async () => {
                        const found = [];
                        const count = document.querySelectorAll(".strip-bins.script button").length;
                        for (let i = 0; i < count; i += 7) {
                          const bin = document.querySelectorAll(".strip-bins.script button")[i];
                          const words = bin.getAttribute("aria-label");
                          const n = Number(/: (\\d+) events?/.exec(words)[1]);
                          bin.click();
                          for (let wait = 0; wait < 40; wait++) {
                            await new Promise((next) => setTimeout(next, 50));
                            if (document.querySelectorAll(".card li").length >= n) break;
                          }
                          const ids = [...document.querySelectorAll(".card li button")].map((e) => e.dataset.key);
                          found.push([words, ...ids].join("\\n"));
                        }
                        done(found);
                      })()
                      """));
      for (Object bin : bins) {
        List<String> lines = List.of(String.valueOf(bin).split("\n"));
        String words = lines.getFirst();
        Map<String, Long> counts = new HashMap<>();
        lines.stream()
            .skip(1)
            .forEach(id -> counts.merge(types.getOrDefault(id, ""), 1L, Long::sum));
        long most = counts.values().stream().mapToLong(n -> n).max().orElse(0);
        String largest =
            counts.keySet().stream()
                .filter(type -> words.contains(", " + type) || words.contains(" them " + type))
                .findFirst()
                .orElse("");
        softly.assertThat(words).matches(".*: " + (lines.size() - 1) + " events?, .*");
        softly.assertThat(counts.get(largest)).as(words).isEqualTo(most);
        if (counts.size() > 1) {
          several++;
          softly.assertThat(words).endsWith(", most of them " + largest + " (" + most + ")");
        }
      }
    }
    softly.assertThat(several).isGreaterThan(5);
    softly.assertThat(browser.console()).isEmpty();
    softly.assertAll();
  }

  @Test
  void aListThatIsNoneOpensNoCard() {
    String bin = "#list=type/0/1898622000/1898708400/";
    for (String of : List.of("3600/constructor", "0/bin", "-60/bin", "x/bin")) {
      page.open(site.http() + bin + of);
      assertThat(browser.value("document.querySelector('.card').hidden")).as(of).isEqualTo(true);
    }
    page.open(site.http() + bin + "86400/bin");
    assertThat(browser.value("document.querySelector('.card').hidden")).isEqualTo(false);
  }

  @Test
  void theTableHoldsWhatTheStripCounts() {
    SoftAssertions softly = new SoftAssertions();
    for (String hash : List.of("", "lanes=actor", "lanes=type&type=battles")) {
      page.open(site.http() + "#table=1&" + hash);
      softly
          .assertThat(
              browser.value(
                  "[...document.querySelectorAll('.strip-table tbody"
                      + " td:nth-child(3)')].reduce((sum, e) => sum +"
                      + " Number(/[\\d,]+/.exec(e.textContent)[0].replace(/,/g, '')), 0)"))
          .as(hash)
          .isEqualTo(
              Long.parseLong(
                  page.status()
                      .replaceFirst("^.*: ([\\d,]+) (of [\\d,]+ )?events\\.$", "$1")
                      .replace(",", "")));
      softly.assertThat(browser.findings("overflow.js")).as(hash).isEmpty();
      softly.assertThat(browser.findings("targets.js")).as(hash).isEmpty();
      softly.assertThat(browser.violations(".strip")).as(hash).isEmpty();
    }
    softly
        .assertThat(browser.value("document.querySelector('.strip-table caption').textContent"))
        .isEqualTo("How many events the strip counts");
    // Each count lists what it counts, and the focus stays where it is while that is fetched.
    page.open(site.http() + "#table=1&lanes=type");
    for (int i = 0; i < 3; i++) {
      browser.value(
          "(() => { const all = document.querySelectorAll('.strip-table button'); all[%d].focus();"
                  .formatted(i * 9)
              + " all[%d].click(); })()".formatted(i * 9));
      browser.settle();
      softly
          .assertThat(browser.value("document.querySelector('.card-title').textContent"))
          .isEqualTo(browser.value("document.activeElement.getAttribute('aria-label')"));
    }
    softly.assertThat(browser.console()).isEmpty();
    softly.assertAll();
  }

  /// What the strip's files tell of every event.
  private List<JsonNode> told() throws IOException {
    List<JsonNode> told = new ArrayList<>();
    for (int chunk = 0; chunk < 10; chunk++) {
      json("data/strip/events-" + chunk + ".json").path("events").forEach(told::add);
    }
    return told;
  }

  private String type(JsonNode event) throws IOException {
    if (types.isEmpty()) {
      String page = Files.readString(folder.resolve("index.html"));
      Matcher data = Pattern.compile("id=\"strip-data\">(.*?)</script>").matcher(page);
      assertThat(data.find()).isTrue();
      types =
          JsonMapper.shared()
              .readTree(data.group(1))
              .at("/lanes/type")
              .valueStream()
              .map(lane -> lane.path("name").asString())
              .toList();
    }
    return types.get(event.path("lanes").path(2).asInt());
  }

  /// Whether one of its signs does.
  private static boolean shows(JsonNode event, long from, long to) {
    for (JsonNode sign : event.path("signs")) {
      long first = sign.path(1).asLong();
      long last = sign.size() > 2 ? sign.path(2).asLong() : first + 1;
      if (!sign.path(0).asString().equals("arrow") && first < to && last > from) {
        return true;
      }
    }
    return false;
  }

  private static long second(String moment) {
    return OffsetDateTime.parse(moment).toEpochSecond();
  }

  /// "Saturday 2 March, 18:00", five hours ahead of UTC.
  private static long moment(String words) {
    return LocalDateTime.parse(
            words + " 2030", DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm uuuu", Locale.ENGLISH))
        .toEpochSecond(ZoneOffset.ofHours(5));
  }

  private JsonNode json(String file) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(folder.resolve(file)));
  }
}
