package org.hourline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is counted in a bin, on its day, or apart: the modules themselves, on a page of two days
/// from the first second of 1970 on, with one lane.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StripBinsTest {
  private Browser browser;
  private ServedSite modules;

  @BeforeAll
  void openTheBrowser(@TempDir Path folder) throws IOException {
    browser = new Browser(folder.resolve("profile"));
    modules = new ServedSite(Path.of("templates/assets/script"));
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
    if (modules != null) {
      modules.close();
    }
  }

  @BeforeEach
  void openAPageOfTwoDays() {
    browser.open(modules.http());
    browser.run(
        """
        const data = document.createElement("script");
        data.type = "application/json";
        data.id = "strip-data";
        data.textContent = JSON.stringify({ from: 0, to: 172800, by: "place", total: 1, root: "",
          zones: [["UTC", [[0, "UTC", 0]]]], nights: [], gaps: [], tiles: "",
          lanes: { place: [{ name: "Here" }], actor: [{ name: "Nobody" }], type: [{ name: "Thing" }] } });
        document.body.append(data);
        done();
        """);
  }

  /// An event is told by the minutes in which it can have begun, and that until which it lasts; the
  /// view by its minutes. Bins are of an hour.
  @ParameterizedTest
  @CsvSource({
    "60, 120, 120, 0, 2880, bin",
    "60, 121, 121, 0, 2880, day",
    "1430, 1450, 1450, 0, 2880, wide",
    // Begun before the view, or partly outside of it.
    "-120, -60, 180, 0, 2880, wide",
    "60, 120, 240, 180, 2880, wide",
    "60, 120, 120, 90, 2880, day",
    "60, 120, 120, 0, 90, day",
  })
  void aTimeWithoutAnHourIsCountedWhereItCanHaveBegun(
      int from, int to, int until, int first, int last, String part) {
    Object counted =
        browser.run(
            """
            import("/strip-bins.js").then(({ countsOf, isCounted }) => {
              const [from, to, until, first, last] = [%d, %d, %d, %d, %d].map((at) => at * 60);
              const event = { id: "a", lanes: [0, 0, 0], signs: [["band", from, to], ["lasts", to, until]] };
              const view = { from: first, to: last };
              const { bins, days, wider, wide } = countsOf([event], view, 3600, "UTC");
              // Of a day, what the view holds.
              const seen = days.map((day) => ({ ...day, from: Math.max(day.from, first), to: Math.min(day.to, last) }));
              const of = [...bins, ...seen, ...(wide ? [wide] : [])];
              done(`${bins.length} ${days.length} ${wider} ${of.map((each) => isCounted(event, each, "UTC"))}`);
            });
            """
                .formatted(from, to, until, first, last));
    assertThat(counted)
        .isEqualTo(
            switch (part) {
              case "bin" -> "1 0 0 true";
              case "day" -> "0 1 0 true";
              default -> "0 0 1 true";
            });
  }

  /// The same of events that come from files.
  @ParameterizedTest
  @CsvSource({
    "60, 60, 60, 1",
    "60, 0, 1, 1",
    "60, 61, 61, 0",
    "-1440, 60, 3000, 0",
    "-30, 60, 60, 0",
    "2850, 60, 60, 0",
    "-1, 0, 90, 0",
  })
  void whatStandsApartIsWhatNoBinCounts(int at, int lasts, int late, int bins) {
    Object counted =
        browser.run(
            """
            Promise.all([import("/shown.js"), import("/strip-counts.js")]).then(([{ show, shown }, { apartIn, countsIn }]) => {
              show({ has: () => true, each: (by, visit) => visit(%d, %d, 0, 0, 0, %d, "a", 7) });
              const { lanes: [{ bins, wider, wide }] } = countsIn({ from: 0, to: 172800 }, "place");
              const width = 3600;
              const apart = apartIn({ from: 0, to: 172800, width }, "place", 0, shown().each);
              done(`${bins.length} ${wider} ${wide?.n} ${apart.map(({ id, chunk }) => id + chunk)}`);
            });
            """
                .formatted(at, lasts, late));
    assertThat(counted).isEqualTo(bins == 1 ? "1 0 undefined " : "0 1 1 a7");
  }
}
