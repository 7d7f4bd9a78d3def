package org.hourline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.hourline.model.Claim;
import org.hourline.model.LedgerRow;
import org.hourline.model.Site;
import org.hourline.view.LedgerView.Dot;
import org.hourline.view.LedgerView.Entry;
import org.hourline.view.LedgerView.Group;
import org.hourline.view.LedgerView.Part;
import org.hourline.view.LedgerView.Row;
import org.hourline.view.LedgerView.Tick;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  @TempDir Path folder;

  private static String killed(String claimant, int value, String rest) {
    return "'measure': 'killed', 'claimant': '%s', 'value': %d, ".formatted(claimant, value) + rest;
  }

  private static LedgerView ledger(Site site) {
    return Ledger.view(site, Invented.ENGLISH, Invented.LINKS);
  }

  private static List<Row> rows(LedgerView ledger) {
    return ledger.groups().stream().flatMap(group -> group.rows().stream()).toList();
  }

  @Test
  void rivalsShareAnAxisFromZeroAndStandInTheOrderInWhichTheyWereSaid() {
    Site site =
        new Invented(folder)
            .claim("a", killed("front", 84, "'victims': 'guards', 'published': '2026-02-02'"))
            .claim(
                "b",
                killed(
                    "army",
                    15,
                    "'qualifier': 'at_least', 'victims': 'guards', 'published': '2026-01-31'"))
            .claim("c", killed("unattributed", 40, "'victims': 'guards'"))
            .site();
    Row row = rows(ledger(site)).getFirst();

    assertThat(row.entries()).extracting(Entry::figure).containsExactly("at least 15", "84", "40");
    assertThat(row.entries().get(2).claimant()).isEqualTo("The article says, naming no one");
    assertThat(row.remarks().getFirst().text()).isEqualTo("three accounts");
    List<Tick> ticks = Objects.requireNonNull(row.axis()).ticks();
    assertThat(ticks.getFirst().text()).isEqualTo("0");
    assertThat(ticks.getFirst().from()).isZero();
    assertThat(ticks).extracting(Tick::from).isSorted();
    assertThat(row.entries())
        .extracting(entry -> Objects.requireNonNull(entry.dot()).from())
        .containsExactly(15.0, 84.0, 40.0);
    assertThat(Objects.requireNonNull(row.entries().getFirst().dot()).opensAfter()).isTrue();
  }

  @Test
  void aLoneFigureIsANumberWithoutAnAxis() {
    Row row =
        rows(ledger(
                new Invented(folder).claim("a", killed("army", 6, "'victims': 'rebels'")).site()))
            .getFirst();

    assertThat(row.axis()).isNull();
    assertThat(row.entries().getFirst().dot()).isNull();
    assertThat(row.remarks().getFirst().text()).isEqualTo("one source");
  }

  @Test
  void accountsThatGiveOneFigureAreNotDrawnAsRivals() {
    Row row =
        rows(ledger(
                new Invented(folder)
                    .claim("a", killed("army", 2, "'victims': 'guards'"))
                    .claim("b", killed("front", 2, "'victims': 'guards'"))
                    .site()))
            .getFirst();

    assertThat(row.axis()).isNull();
    assertThat(row.remarks().getFirst().text()).isEqualTo("two accounts, one figure");
  }

  @Test
  void figuresThatCoverDifferentThingsNeverShareARowNorDoOppositeSides() {
    LedgerView ledger =
        ledger(
            new Invented(folder)
                .place("{'id': 'ford', 'name': 'Ford'}")
                .claim("a", killed("army", 92, "'victims': 'rebels'"))
                .claim(
                    "b", killed("army", 145, "'victims': 'rebels', 'covers': {'places': ['ford']}"))
                .claim("c", killed("army", 15, "'victims': 'guards'"))
                .site());

    assertThat(ledger.groups())
        .extracting(Group::title)
        .containsExactly("Guards killed", "Rebels killed");
    assertThat(rows(ledger)).hasSize(3).allSatisfy(row -> assertThat(row.axis()).isNull());
  }

  @Test
  void aLongLedgerStandsInBlocksAndEveryPartOfItSaysWhatItCounts() {
    Invented content = new Invented(folder);
    for (int i = 0; i < 41; i++) {
      String covers = "'covers': {'places': ['ford-%d']}".formatted(i);
      content
          .place("{'id': 'ford-%1$d', 'name': 'Ford %1$d'}".formatted(i))
          .claim("c" + i, killed("army", i, "'victims': 'rebels', " + covers));
    }
    LedgerView ledger = ledger(content.site());

    // A row with one figure is two lines; a part has no more than sixteen, a block no more than two
    // parts.
    assertThat(ledger.blocks())
        .extracting(block -> block.stream().map(part -> part.rows().size()).toList())
        .containsExactly(List.of(8, 8), List.of(8, 8), List.of(8, 1));
    List<Part> parts = ledger.blocks().stream().flatMap(List::stream).toList();
    assertThat(parts).extracting(Part::title).containsOnly("Rebels killed");
    assertThat(parts.getFirst().follows()).isNull();
    assertThat(parts.subList(1, 6)).extracting(Part::follows).containsOnly(0);
    assertThat(parts.stream().flatMap(part -> part.rows().stream()).toList())
        .isEqualTo(rows(ledger));
  }

  @Test
  void aReplacedFigureIsMarkedAndItsAccountIsStillOneAccount() {
    Row row =
        rows(ledger(
                new Invented(folder)
                    .claim("a", killed("army", 5, "'victims': 'guards', 'published': '2026-01-30'"))
                    .claim(
                        "b",
                        killed(
                            "army",
                            11,
                            "'victims': 'guards', 'supersedes': 'a', 'published': '2026-01-31'"))
                    .site()))
            .getFirst();

    assertThat(row.entries()).extracting(Entry::superseded).containsExactly(0, null);
    assertThat(row.remarks().getFirst().text()).isEqualTo("one source");
  }

  @Test
  void aTotalIsShownWithTheSumThatItsClaimantGave() {
    Invented content =
        new Invented(folder)
            .event("raids", "'event_type': 'Battles', 'when': '2026-01-30'")
            .claim("a", killed("army", 41, "'victims': 'rebels', 'covers': {'events': ['raids']}"))
            .claim("b", killed("army", 92, "'victims': 'rebels'"));
    content.claim("c", killed("army", 133, "'victims': 'rebels', 'sums': ['a', 'b']"));
    LedgerView.Sum sum =
        rows(ledger(content.site())).stream()
            .flatMap(row -> row.sums().stream())
            .findFirst()
            .orElseThrow();

    assertThat(sum.terms()).extracting(LedgerView.Phrase::text).containsExactly("41", "92");
    assertThat(sum.total().text()).isEqualTo("133");
    assertThat(sum.holds()).isTrue();
    assertThat(sum.by()).isEqualTo("total given by Army");
  }

  @Test
  void whatOthersSayOfAFigureStandsUnderIt() {
    Row row =
        rows(ledger(
                new Invented(folder)
                    .claim("a", killed("army", 6, "'victims': 'rebels'"))
                    .claim(
                        "b",
                        "'kind': 'statement', 'claimant': 'clinic', 'about': ['a'],"
                            + " 'text': 'Could not verify it.'")
                    .site()))
            .getFirst();

    assertThat(row.notes())
        .containsExactly(
            new LedgerView.Note(
                "Could not verify it.", "according to Clinic", "claims/index.html#claim-b", 0));
  }

  @Test
  void everyFigureOfTheRealTimelineStandsInTheLedgerExactlyOnceAndLeadsToItsClaim() {
    Site site = Invented.real();

    assertThat(rows(ledger(site)).stream().flatMap(row -> row.entries().stream()).map(Entry::href))
        .containsExactlyInAnyOrderElementsOf(
            site.claims().stream()
                .filter(claim -> LedgerRow.of(claim) != null)
                .map(Invented.LINKS::claim)
                .toList());
  }

  @Test
  void theLedgerOfAnActorShowsTheRivalsOfItsFigures() {
    Site site =
        new Invented(folder)
            .claim("a", killed("front", 84, "'victims': 'guards'"))
            .claim("b", killed("army", 15, "'victims': 'guards'"))
            .claim("c", killed("army", 6, "'victims': 'rebels'"))
            .site();
    LedgerView ledger = Ledger.actor("front", site, Invented.ENGLISH, Invented.LINKS);

    assertThat(rows(ledger)).singleElement().satisfies(row -> assertThat(row.entries()).hasSize(2));
  }

  @Test
  void theLedgerOfAnEventHoldsWhatCoversItAndThatOfAPlaceWhatHappenedThere() {
    Invented content =
        new Invented(folder)
            .place("{'id': 'shire', 'name': 'Shire'}")
            .place("{'id': 'ford', 'name': 'Ford', 'within': 'shire'}")
            .event("one", "'event_type': 'Battles', 'when': '2026-01-30', 'places': ['ford']")
            .claim("a", killed("army", 4, "'victims': 'rebels', 'covers': {'events': ['one']}"))
            .claim("b", killed("army", 9, "'victims': 'rebels'"));
    Site site = content.site();

    LedgerView event =
        Ledger.event(site.events().get("one"), site, Invented.ENGLISH, Invented.LINKS);
    assertThat(rows(event))
        .singleElement()
        .satisfies(row -> {
          assertThat(row.entries()).extracting(Entry::figure).containsExactly("4");
          assertThat(row.scope()).isEmpty();
        });
    assertThat(rows(Ledger.place("shire", site, Invented.ENGLISH, Invented.LINKS))).hasSize(1);
  }

  @Test
  void anAxisEndsAtARoundNumberBeyondEveryFigure() {
    for (int greatest : new int[] {1, 7, 18, 84, 150, 999, 1001, 123_456}) {
      Site site =
          new Invented(folder)
              .claim("a", killed("army", 0, "'victims': 'guards'"))
              .claim("b", killed("front", greatest, "'victims': 'guards'"))
              .site();
      List<Claim> claims = site.claims().list();
      LedgerAxis axis = Objects.requireNonNull(LedgerAxis.of(claims));

      assertThat(axis.end()).as("%d", greatest).isGreaterThanOrEqualTo(greatest);
      assertThat(axis.end() % axis.step()).isZero();
      assertThat(axis.ticks(Invented.ENGLISH)).hasSizeBetween(2, 5);
      Dot dot = axis.dot(Objects.requireNonNull(claims.get(1).figure()));
      assertThat(dot.from()).isBetween(0.0, 100.0);
    }
  }
}
