package org.hourline.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hourline.language.Words;
import org.hourline.model.Site;
import org.hourline.template.Templates;
import org.hourline.view.PageView;
import org.hourline.view.Pages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// What a reader finds on the pages of one small site.
final class EventPageTest {
  private static final String WITHDRAWN =
      """
      ---
      title: A bridge was blown up
      when: 2026-01-31
      event_type: Explosions/Remote violence
      status: withdrawn
      summary: It was not.
      sources: [wire]
      corrections:
        - {date: 2026-02-01, field: status, was: provisional, now: withdrawn, reason: Mistaken.}
      ---
      The bridge stood.
      """;

  @Test
  void aFigureStandsWithItsClaimantAndLeadsToItsClaim() {
    Element claim = claim("camp-killed");
    assertThat(claim.select(".says").text())
        .startsWith("The article says, naming no one: Civilians killed: 11 (men 5, women 6)");
    assertThat(claim.select("a.figure").attr("href"))
        .isEqualTo("../../events/camp/index.html#claim-camp-killed");
  }

  @Test
  void anAccusationAndItsDenialStandTogetherAsTwoAccounts() {
    Element accounts = page(Sites.ofOneEvent(), "events/camp/index.html").selectFirst(".accounts");
    assertThat(accounts).isNotNull();
    assertThat(accounts.select(".heading").text()).isEqualTo("Two accounts");
    assertThat(accounts.select("li.claim").eachAttr("id"))
        .containsExactly("claim-camp-by", "claim-camp-not-by");
  }

  @Test
  void whatCouldNotBeVerifiedSaysSoBesideTheClaim() {
    assertThat(claim("camp-by").select(".doubt").text())
        .isEqualTo("Reuters could not verify this.");
    assertThat(page(Sites.ofOneEvent(), "index.html").select(".event .doubt").text())
        .isEqualTo("Reuters could not verify this.");
  }

  @Test
  void sourcesAreNumberedInTheOrderInWhichTheyAreFirstCited() {
    Document page = page(Sites.ofOneEvent(), "events/camp/index.html");
    assertThat(page.select(".notes > li > cite").eachText())
        .containsExactly("A wire report", "A second report");
    assertThat(page.select(".prose sup a").attr("href")).isEqualTo("#note-2");
  }

  @Test
  void aClaimAndAnEventCanBeCited() {
    assertThat(claim("camp-by").select(".copy").text())
        .isEqualTo(
            "Police: Says that militants attacked the camp. “Camp attacked”. Two days. As of Monday"
                + " 2 February 2026, 05:00 PKT (UTC+5)."
                + " https://example.org/t/events/camp/#claim-camp-by");
  }

  @Test
  void aWithdrawnEventKeepsItsPageAndTellsNothing() {
    Site site = Sites.withEvents("Militants", Map.of("bridge", WITHDRAWN));
    String page = page(site, "events/bridge/index.html").text();
    assertThat(page).contains("Withdrawn event", "Event bridge", "Mistaken.");
    List<String> everywhere =
        List.of(
            page,
            page(site, "index.html").text(),
            page(site, "corrections/index.html").text(),
            page(site, "sources/index.html").text());
    assertThat(everywhere)
        .allSatisfy(
            text -> assertThat(text).doesNotContain("blown up", "It was not.", "The bridge stood"));
  }

  @Test
  void aPlaceTellsTheEventsOfThePlacesInIt() {
    assertThat(page(Sites.ofOneEvent(), "places/coast/index.html").select(".event h4").text())
        .isEqualTo("Camp attacked");
  }

  @Test
  void theLedgerNamesWhoDisputesAClaim() {
    Element row = page(Sites.ofOneEvent(), "claims/index.html").getElementById("claim-camp-by");
    assertThat(row).isNotNull();
    assertThat(row.select("th").text()).isEqualTo("Police");
    assertThat(row.select("td").eachText())
        .contains("Sunday 1 February 2026", "Militants (Denied)", "A wire report");
  }

  private static Element claim(String id) {
    Element claim =
        page(Sites.ofOneEvent(), "events/camp/index.html").getElementById("claim-" + id);
    assertThat(claim).isNotNull();
    return claim;
  }

  private static Document page(Site site, String path) {
    Templates templates = Templates.builtIn();
    Words words = Words.load("en", templates);
    PageView view =
        Pages.of(site, words)
            .views()
            .filter(page -> page.path().equals(path))
            .findFirst()
            .orElseThrow()
            .make();
    byte[] html = new Renderer(templates, words, SiteAssets.of(templates)).render(view).content();
    return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
  }
}
