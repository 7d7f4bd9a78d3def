package org.hourline.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/// The strip of the real content in Urdu: its hours run from the right to the left, and hands,
/// wheel and keys go with what is seen.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RightToLeftTest {
  /// 02:00 to 08:00 in Karachi on the Saturday.
  private static final String MORNING = "#t=2026-01-30T21:00Z/2026-01-31T03:00Z";

  private Browser browser;
  private ServedSite site;

  @BeforeAll
  void openTheSite(@TempDir Path folder) throws IOException, InterruptedException {
    browser = new Browser(folder.resolve("profile"));
    site = new ServedSite(BuiltSite.ofTheRealContent());
    browser.view(1280, 900).open(site.http() + "ur/index.html" + MORNING).settle();
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
  void theEarliestHourStandsAtTheRight() {
    show();
    List<?> ticks =
        (List<?>)
            Objects.requireNonNull(
                browser.value(
                    "[...document.querySelector('.strip-ticks').children].map((e) =>"
                        + " e.getBoundingClientRect().right)"));
    List<Double> places = new ArrayList<>();
    ticks.forEach(tick -> places.add(-((Number) tick).doubleValue()));
    assertThat(places).hasSizeGreaterThan(4).isSorted();
  }

  @ParameterizedTest
  @CsvSource({"ArrowLeft, 1.5", "ArrowRight, -1.5"})
  void theKeyToTheLeftLeadsToLaterHours(String key, double hours) {
    show();
    browser.value(
        "document.querySelector('.strip-body').dispatchEvent(new KeyboardEvent('keydown', {key: '"
            + key
            + "', bubbles: true, cancelable: true}))");
    assertThat(moved()).isCloseTo(hours, within(0.02));
  }

  @ParameterizedTest
  @CsvSource({"-1, 1", "1, -1"})
  void theWheelToTheLeftLeadsToLaterHours(int turn, int hours) {
    show();
    double sixth = width() / 6;
    browser.value(
        "document.querySelector('.strip-body').dispatchEvent(new WheelEvent('wheel', {deltaX: "
            + turn * sixth
            + ", bubbles: true, cancelable: true}))");
    assertThat(moved()).isCloseTo(hours, within(0.02));
  }

  @Test
  void theStripGoesWithTheHand() {
    show();
    // Where it says nothing: a label under the hand would be pressed.
    double x = left() + width() / 2;
    double y = side(box(".strip-lane"), "y") + 12;
    mouse("mousePressed", x, y);
    mouse("mouseMoved", x + 40, y);
    mouse("mouseMoved", x + width() / 6, y);
    mouse("mouseReleased", x + width() / 6, y);
    assertThat(moved()).isCloseTo(1, within(0.05));
  }

  @Test
  void whatIsBetweenTwoFingersStaysThere() {
    show();
    // A quarter of the time is past there: an hour and a half.
    double x = left() + width() * 3 / 4;
    double y = side(box(".strip-lane"), "y") + 12;
    touch("touchStart", x - 50, x + 50, y);
    touch("touchMove", x - 75, x + 75, y);
    touch("touchMove", x - 100, x + 100, y);
    browser
        .driver()
        .executeCdpCommand(
            "Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
    List<OffsetDateTime> seen = seen();
    assertThat(hours(seen.getFirst(), seen.getLast())).isCloseTo(3, within(0.05));
    assertThat(hours(OffsetDateTime.parse("2026-01-30T21:00Z"), seen.getFirst()))
        .isCloseTo(0.75, within(0.05));
  }

  @Test
  void theRightEndOfTheBandIsTheBeginning() {
    show();
    browser.value(
        "document.querySelector('.strip-overview').scrollIntoView({behavior: 'instant', block:"
            + " 'center'})");
    Map<?, ?> band = box(".strip-overview");
    double x = side(band, "x") + side(band, "width") - 3;
    double y = side(band, "y") + 20;
    mouse("mousePressed", x, y);
    mouse("mouseReleased", x, y);
    assertThat(seen().getFirst()).isEqualTo(OffsetDateTime.parse("2026-01-29T19:00Z"));
  }

  @Test
  void theWayToAnotherLanguageKeepsWhatIsSeen() {
    String state = MORNING + "&lanes=actor&type=battles";
    browser.open(site.http() + "index.html" + state).settle();
    browser.driver().findElement(By.cssSelector("a[data-language=ur]")).click();
    browser.settle();
    assertThat(browser.value("location.pathname")).asString().startsWith("/ur/");
    assertThat(browser.value("location.hash")).isEqualTo(state);
    assertThat(browser.value("document.dir")).isEqualTo("rtl");
    assertThat(browser.value("document.querySelectorAll('.events > li[hidden]').length"))
        .satisfies(hidden -> assertThat(((Number) hidden).intValue()).isPositive());
    assertThat(browser.console()).isEmpty();
  }

  private void show() {
    if (!String.valueOf(browser.value("location.pathname")).startsWith("/ur/")) {
      browser.open(site.http() + "ur/index.html" + MORNING).settle();
    }
    browser.turn(MORNING);
    browser.value("document.querySelector('.strip-body').scrollIntoView({behavior: 'instant'})");
  }

  /// By how many hours the strip has moved; it must show six still.
  private double moved() {
    List<OffsetDateTime> seen = seen();
    assertThat(hours(seen.getFirst(), seen.getLast())).isCloseTo(6, within(0.02));
    return hours(OffsetDateTime.parse("2026-01-30T21:00Z"), seen.getFirst());
  }

  private static double hours(OffsetDateTime from, OffsetDateTime to) {
    return java.time.Duration.between(from, to).toSeconds() / 3600.0;
  }

  private List<OffsetDateTime> seen() {
    browser.settle();
    String hash = String.valueOf(browser.value("location.hash"));
    return List.of(hash.replaceFirst("^.*t=([^&]*).*$", "$1").split("/", -1)).stream()
        .map(OffsetDateTime::parse)
        .toList();
  }

  private static double side(Map<?, ?> box, String name) {
    return ((Number) Objects.requireNonNull(box.get(name))).doubleValue();
  }

  private double left() {
    return side(box(".strip-headings"), "x");
  }

  private double width() {
    return side(box(".strip-headings"), "width");
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
}
