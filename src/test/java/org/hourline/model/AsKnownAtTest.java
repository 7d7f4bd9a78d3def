package org.hourline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hourline.read.ContentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsKnownAtTest {
  @TempDir Path folder;

  private static final String KILLED =
      "'measure': 'killed', 'victims': 'guards', 'claimant': 'army', 'value': ";

  private static Instant at(String utc) {
    return Instant.parse("2030-03-" + utc + ":00Z");
  }

  private static List<String> claims(Site site, String utc) {
    return ids(site.asKnownAt(at(utc)).claims());
  }

  private static List<String> events(Site site, String utc) {
    return ids(site.asKnownAt(at(utc)).events());
  }

  private static List<String> ids(Catalogue<? extends Identified> things) {
    return things.stream().map(Identified::id).toList();
  }

  private static Claim claim(Site site, String utc, String id) {
    return site.asKnownAt(at(utc)).claims().get(id);
  }

  @Test
  void aClaimIsShownFromTheMinuteInWhichItWasSaid() {
    Site site =
        new Content(folder)
            .claim("a", KILLED + "5, 'sources': ['undated'], 'published': '2030-03-02T10:00'")
            .site();

    assertThat(claims(site, "02T09:59")).isEmpty();
    assertThat(claims(site, "02T10:00")).containsExactly("a");
    assertThat(KnownFrom.of(site.claims().get("a"), site))
        .isEqualTo(new KnownFrom(at("02T10:00"), false));
  }

  @Test
  void whatWasPossiblySaidByThenIsShown() {
    Site site =
        new Content(folder)
            .claim("day", KILLED + "5, 'sources': ['undated'], 'published': '2030-03-02'")
            .claim(
                "earliest",
                KILLED + "6, 'sources': ['undated'], 'published': {'earliest': '2030-03-01T18:00'}")
            .site();

    assertThat(claims(site, "01T17:59")).isEmpty();
    assertThat(claims(site, "01T23:59")).containsExactly("earliest");
    assertThat(claims(site, "02T00:00")).containsExactly("day", "earliest");
  }

  @Test
  void aClaimWithoutADateCountsFromItsEarliestSourceAndIsMarked() {
    Site site =
        new Content(folder)
            .claim("a", KILLED + "5, 'sources': ['late', 'undated', 'early']")
            .site();

    assertThat(claims(site, "01T00:00")).containsExactly("a");
    KnownFrom from = Objects.requireNonNull(KnownFrom.of(site.claims().get("a"), site));
    assertThat(from).isEqualTo(new KnownFrom(at("01T00:00"), true));
    assertThat(from.isBy(at("01T00:00"))).isTrue();
    assertThat(from.isBy(at("01T00:00").minusSeconds(1))).isFalse();
  }

  @Test
  void itsOwnDateCountsEvenWhereASourceIsEarlier() {
    Site site =
        new Content(folder)
            .claim("a", KILLED + "5, 'sources': ['early'], 'published': '2030-03-04'")
            .site();

    assertThat(claims(site, "03T12:00")).isEmpty();
    assertThat(claims(site, "04T12:00")).containsExactly("a");
  }

  @Test
  void aClaimWithNeitherIsInTheLatestViewAlone() {
    Site site = new Content(folder).claim("a", KILLED + "5, 'sources': ['undated']").site();

    assertThat(KnownFrom.of(site.claims().get("a"), site)).isNull();
    assertThat(site.asKnownAt(Instant.parse("2999-01-01T00:00:00Z")).claims()).isEmpty();
    assertThat(ids(site.claims())).containsExactly("a");
  }

  @Test
  void whatAClaimantHadSaidBeforeIsMarkedOnlyFromWhenItWasReplaced() {
    Site site =
        new Content(folder)
            .claim("a", KILLED + "5, 'sources': ['undated'], 'published': '2030-03-01'")
            .claim(
                "b",
                KILLED + "9, 'sources': ['undated'], 'published': '2030-03-02', 'supersedes': 'a'")
            .site();

    assertThat(claims(site, "01T12:00")).containsExactly("a");
    assertThat(claims(site, "02T12:00")).containsExactly("a", "b");
    assertThat(claim(site, "02T12:00", "b").supersedes()).isEqualTo("a");
  }

  @Test
  void aReplacementReachesThroughOneWhoseMomentIsNotKnown() {
    Site site =
        new Content(folder)
            .claim("a", KILLED + "5, 'sources': ['undated'], 'published': '2030-03-01'")
            .claim("b", KILLED + "7, 'sources': ['undated'], 'supersedes': 'a'")
            .claim(
                "c",
                KILLED + "9, 'sources': ['undated'], 'published': '2030-03-02', 'supersedes': 'b'")
            .site();

    assertThat(claims(site, "02T12:00")).containsExactly("a", "c");
    assertThat(claim(site, "02T12:00", "c").supersedes()).isEqualTo("a");
  }

  @Test
  void nothingLeftNamesWhatHadNotBeenSaid() {
    Site site =
        new Content(folder)
            .claim("a", KILLED + "5, 'sources': ['early'], 'published': '2030-03-01'")
            .claim("b", KILLED + "4, 'sources': ['late'], 'published': '2030-03-03'")
            .claim(
                "sum",
                KILLED
                    + "9, 'sources': ['early'], 'published': '2030-03-01', 'sums': ['a', 'b'],"
                    + " 'covers': {'places': ['province']}")
            .claim(
                "doubt",
                "'kind': 'statement', 'claimant': 'front', 'text': 'Doubts it.',"
                    + " 'sources': ['early'], 'about': ['a', 'b'], 'disputes': ['b', 'sum']")
            .site();
    Site known = site.asKnownAt(at("01T12:00"));

    assertThat(ids(known.claims())).containsExactly("a", "sum", "doubt");
    assertThat(Objects.requireNonNull(known.claims().get("sum").figure()).sums()).isEmpty();
    assertThat(known.claims().get("doubt").about()).containsExactly("a");
    assertThat(known.claims().get("doubt").disputes()).containsExactly("sum");
    assertThat(known.disputed(known.claims().get("sum"))).containsExactly("doubt");
    assertThat(ids(known.sources())).containsExactly("early", "undated");
  }

  @Test
  void anEventIsKnownFromTheFirstThatWasSaidOfIt() {
    String battle = "'event_type': 'Battles', 'when': '2030-03-01', 'sources': ['%s']";
    Site site =
        new Content(folder)
            .event("by-source", battle.formatted("late"))
            .event(
                "by-claim",
                battle.formatted("undated")
                    + ", 'claims': [{'id': 'a', 'claimant': 'army', 'text': 'Says so.', 'kind':"
                    + " 'statement', 'sources': ['undated'], 'published': '2030-03-02'}]")
            .event("covered", battle.formatted("undated"))
            .event("untold", battle.formatted("undated"))
            .claim(
                "b",
                KILLED
                    + "9, 'sources': ['undated'], 'published': '2030-03-04',"
                    + " 'covers': {'events': ['covered']}")
            .site();

    assertThat(events(site, "01T12:00")).isEmpty();
    assertThat(events(site, "02T12:00")).containsExactly("by-claim");
    assertThat(events(site, "03T12:00")).containsExactly("by-claim", "by-source");
    assertThat(events(site, "04T12:00")).containsExactly("by-claim", "by-source", "covered");
    assertThat(KnownFrom.ofEvents(site).get("by-source"))
        .isEqualTo(new KnownFrom(at("03T00:00"), true));
    assertThat(KnownFrom.ofEvents(site)).doesNotContainKey("untold");
  }

  @Test
  void aStatementIsKnownWhenItIsMadeAndSoIsWhatItIsAbout() {
    Site site =
        new Content(folder)
            .event("raid", "'event_type': 'Battles', 'when': '2030-03-01', 'sources': ['undated']")
            .event(
                "said",
                "'event_type': 'Statement', 'when': '2030-03-02T08:00', 'sources': ['undated'],"
                    + " 'related': [{'event': 'raid', 'relation': 'about'}]")
            .site();

    assertThat(events(site, "02T07:59")).isEmpty();
    assertThat(events(site, "02T08:00")).containsExactly("raid", "said");
  }

  @Test
  void nothingIsKnownOfAnEventBeforeItCanHaveBegun() {
    Site site =
        new Content(folder)
            .event(
                "noon",
                "'event_type': 'Battles', 'when': '2030-03-01T12:00', 'sources': ['early'],"
                    + " 'claims': [{'id': 'a', "
                    + KILLED
                    + "5, 'sources': ['early'], 'published': '2030-03-01'}]")
            .site();

    assertThat(events(site, "01T11:59")).isEmpty();
    assertThat(claims(site, "01T11:59")).isEmpty();
    assertThat(events(site, "01T12:00")).containsExactly("noon");
    assertThat(claims(site, "01T12:00")).containsExactly("a");
  }

  @Test
  void whatIsShownGrowsWithTimeAndEveryClaimHasItsEvent() {
    Site site = Objects.requireNonNull(ContentReader.read(Path.of("content")).site());
    List<String> before = List.of();
    for (String day : List.of("2026-01-30", "2026-01-31", "2026-02-01", "2026-02-06")) {
      Site known = site.asKnownAt(Instant.parse(day + "T23:59:00Z"));
      assertThat(ids(known.claims())).containsAll(before);
      assertThat(known.claims())
          .allMatch(claim -> claim.event() == null || known.events().has(claim.event()));
      before = ids(known.claims());
    }
    assertThat(before).hasSizeGreaterThan(40).hasSizeLessThan(site.claims().size());
  }
}
