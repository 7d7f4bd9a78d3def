package org.hourline.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/// The real content as known at each of its moments, gone through by keyboard and by button, and
/// compared with what a person read out of the content files: `as-known-at.txt`.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LedgerThroughTimeTest {
  private static final Map<String, List<String>> TABLE = table();

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
    browser.view(1280, 900).open(site.http() + "index.html");
  }

  @Test
  void atEachMomentTheLedgerSaysWhatHadBeenSaidByThen() {
    WebElement range = browser.driver().findElement(By.id("explore-known"));
    SoftAssertions softly = new SoftAssertions();
    List<String> moments = new ArrayList<>(TABLE.keySet()).reversed();
    for (String moment : moments) {
      softly.assertThat(said()).as("the moment").isEqualTo(moment);
      softly
          .assertThat(browser.findings("ledger.js"))
          .as("the ledger as known at " + moment)
          .isEqualTo(TABLE.get(moment));
      range.sendKeys(Keys.ARROW_LEFT);
    }
    softly.assertThat(said()).as("before the first moment is none").isEqualTo(moments.getLast());
    softly.assertAll();
  }

  @Test
  void forwardsByButtonTheSameIsSaid() {
    browser.open(site.http() + "index.html#known=2024-08-25T19:00Z");
    SoftAssertions softly = new SoftAssertions();
    TABLE.forEach((moment, ledger) -> {
      softly.assertThat(said()).isEqualTo(moment);
      softly.assertThat(browser.findings("ledger.js")).as(moment).isEqualTo(ledger);
      click(".explore-known [data-move='1']");
    });
    softly.assertAll();
  }

  @Test
  void theListHoldsNoClaimThatNobodyHadMadeAndMarksWhatWasReplaced() {
    browser.open(site.http() + "index.html#known=2026-01-29T19:00Z");
    assertThat(visible("article.event h4"))
        .containsExactly(
            "Attacks of August 2024, later called the first phase",
            "United States lists the BLA",
            "Raids in Harnai and Panjgur",
            "Military announces 41 militants killed");
    assertThat(visible("#event-raids .accounts > .heading")).isEmpty();
    browser.open(site.http() + "index.html#known=2026-01-30T19:00Z");
    assertThat(visible("#event-raids .accounts > .heading")).containsExactly("Two accounts");
    assertThat(visible("#event-raids .remarks"))
        .anyMatch(remark -> remark.startsWith("Replaced later by: Pakistan’s military (ISPR)"));
    browser.open(site.http() + "index.html");
    assertThat(visible("#event-raids .accounts > .heading")).containsExactly("4 accounts");
  }

  @Test
  void theStripHoldsNothingThatNobodyHadSaid() {
    String first =
        "Thursday 29 January, hour not reported, according to Pakistan’s military (ISPR)";
    String second = "Friday 30 January, hour not reported, according to Pakistan’s military (ISPR)";
    SoftAssertions softly = new SoftAssertions();
    at("2026-01-29T19:00Z");
    softly.assertThat(visible(".strip-account")).containsExactly(first);
    softly
        .assertThat(visible(".strip-asides a"))
        .containsExactly(
            "Attacks of August 2024, later called the first phase", "United States lists the BLA");
    softly.assertThat(visible(".strip-gap")).isEmpty();
    at("2026-01-30T19:00Z");
    softly.assertThat(visible(".strip-account")).containsExactly(first, second);
    at("2024-08-25T19:00Z");
    softly
        .assertThat(visible(".strip-asides a"))
        .containsExactly("Attacks of August 2024, later called the first phase");
    softly.assertThat(visible(".strip-overview .hour, .strip-overview .some")).isEmpty();
    browser.turn("");
    softly.assertThat(visible(".strip-account")).hasSize(7);
    softly.assertThat(visible(".strip-asides a")).hasSize(8);
    softly.assertThat(visible(".strip-gap")).hasSize(2);
    softly.assertThat(visible(".strip-overview .hour, .strip-overview .some")).isNotEmpty();
    softly.assertAll();
  }

  @Test
  void whatNobodyHadReportedHasNoCard() {
    for (String left :
        List.of(
            "known=2026-01-30T21:00Z&event=noshki-release-claimed", "place=quetta&event=raids")) {
      browser.open(site.http() + "index.html#" + left).settle();
      assertThat(visible(".card")).as(left).isEmpty();
      browser.turn("#event=" + left.replaceFirst(".*=", ""));
      assertThat(visible(".card")).as(left).hasSize(1);
    }
  }

  private void at(String moment) {
    browser.open(site.http() + "index.html#known=" + moment).settle();
  }

  @Test
  void whileThePageIsNotTheLatestABarSaysSoAndLeadsBack() {
    browser.open(site.http() + "index.html#known=2026-01-31T12:00Z");
    // The moment before: nothing was said between it and the one in the address.
    assertThat(said()).isEqualTo("Saturday 31 January 2026, 02:00 PKT (UTC+5)");
    assertThat(visible(".explore-back p"))
        .containsExactly("As known at Saturday 31 January 2026, 02:00 PKT (UTC+5)");
    assertThat(visible(".explore-said").getFirst())
        .isEqualTo("16 of 32 events. As known at Saturday 31 January 2026, 02:00 PKT (UTC+5)");
    click(".explore-back [data-move='latest']");
    assertThat(said()).isEqualTo("the latest");
    assertThat(visible(".explore-back p")).isEmpty();
    assertThat(browser.value("document.activeElement.id")).isEqualTo("explore-known");
  }

  private void click(String selector) {
    WebElement button = browser.driver().findElement(By.cssSelector(selector));
    browser
        .driver()
        .executeScript(
            "arguments[0].scrollIntoView({ behavior: 'instant', block: 'center' })", button);
    button.click();
  }

  private String said() {
    return String.valueOf(
        browser.value("document.querySelector('.explore-known output').innerText"));
  }

  private List<String> visible(String selector) {
    return browser.driver().findElements(By.cssSelector(selector)).stream()
        .filter(WebElement::isDisplayed)
        .map(WebElement::getText)
        .map(text -> text.replaceAll("\\s+", " "))
        .toList();
  }

  private static Map<String, List<String>> table() {
    Map<String, List<String>> table = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>();
    try (var in = LedgerThroughTimeTest.class.getResourceAsStream("as-known-at.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
      for (String line : text.lines().toList()) {
        if (line.startsWith("== ")) {
          lines = new ArrayList<>();
          table.put(line.substring(3), lines);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line);
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return table;
  }
}
