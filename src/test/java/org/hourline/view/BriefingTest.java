package org.hourline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hourline.model.Briefing;
import org.hourline.model.BriefingKind;
import org.hourline.model.Claim;
import org.hourline.model.ClaimKind;
import org.hourline.model.Event;
import org.hourline.model.LedgerRow;
import org.hourline.model.Link;
import org.hourline.model.Paper;
import org.hourline.model.Site;
import org.hourline.time.Parsed;
import org.hourline.time.TimePoint;
import org.hourline.time.TimePoints;
import org.hourline.view.FullView.Moment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefingTest {
  @TempDir Path folder;

  private static Briefing briefing(
      BriefingKind kind, @Nullable Integer number, @Nullable String knownAt, String body) {
    TimePoint moment =
        knownAt == null ? null : ((Parsed.Value<TimePoint>) TimePoints.parse(knownAt)).value();
    return new Briefing(
        "b" + number,
        "Briefing",
        number,
        null,
        kind,
        List.of(Paper.A4),
        List.of(),
        List.of(),
        null,
        null,
        null,
        moment,
        null,
        body,
        List.of(),
        List.of());
  }

  private static FlashView flash(Site site, String body) {
    return (FlashView)
        Briefings.published(briefing(BriefingKind.FLASH, 1, null, body), site, Invented.ENGLISH)
            .printed();
  }

  private static FullView full(Site site) {
    return (FullView)
        Briefings.published(
                briefing(BriefingKind.FULL, 1, null, "The line."), site, Invented.ENGLISH)
            .printed();
  }

  private static String killed(String claimant, int value, String rest) {
    return "'measure': 'killed', 'claimant': '%s', 'value': %d, 'victims': 'guards'%s"
        .formatted(claimant, value, rest);
  }

  @Test
  void aFullBriefingHoldsEveryEventClaimFigureAndSourceThatItCovers() {
    Site site = Invented.real();
    FullView full = full(site);

    assertThat(full.sheets()).hasSize(site.events().size());
    assertThat(full.chronology().stream().flatMap(day -> day.moments().stream()))
        .hasSize(site.events().size());
    Set<String> told = new HashSet<>();
    Stream.concat(full.sheets().stream().map(EventPage::accounts), Stream.of(full.loose()))
        .flatMap(List::stream)
        .flatMap(accounts -> accounts.claims().stream())
        .forEach(claim -> told.add(claim.id()));
    assertThat(told)
        .containsExactlyInAnyOrderElementsOf(site.claims().stream().map(Claim::id).toList());
    assertThat(full.figures().stream().mapToLong(row -> row.figures().size()).sum())
        .isEqualTo(site.claims().stream().filter(claim -> LedgerRow.of(claim) != null).count());
    assertThat(full.responsibility().stream().mapToLong(kind -> kind.claims().size()).sum())
        .isEqualTo(
            site.claims().stream()
                .filter(claim ->
                    Set.of(ClaimKind.RESPONSIBILITY, ClaimKind.ATTRIBUTION, ClaimKind.DENIAL)
                        .contains(claim.kind()))
                .count());
    assertThat(full.unknown()).hasSize(site.gaps().size());
    Set<String> cited =
        Stream.concat(
                site.events().stream().flatMap(event -> event.sources().stream()),
                site.claims().stream().flatMap(claim -> claim.sources().stream()))
            .map(id -> site.sources().get(id).title())
            .collect(Collectors.toSet());
    assertThat(full.notes()).extracting(note -> note.source().title()).containsAll(cited);
    assertThat(full.notes()).extracting(NoteView::number).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void theSpreadIsTheRivalFiguresAndNoNumberIsMadeOfThem() {
    Site site =
        new Invented(folder)
            .claim("a", killed("army", 15, ""))
            .claim("b", killed("front", 84, ", 'disputes': ['a']"))
            .site();

    for (List<FigureRow> rows : List.of(full(site).figures(), flash(site, "Line.").figures())) {
      assertThat(rows)
          .singleElement()
          .satisfies(row -> {
            assertThat(row.figures())
                .extracting(told -> told.entry().figure())
                .containsExactly("15", "84");
            assertThat(row.figures()).allSatisfy(told -> assertThat(told.marks()).hasSize(1));
            assertThat(row.row().sums()).isEmpty();
            assertThat(row.row().axis()).isNotNull();
          });
    }
  }

  @Test
  void linksOfThePaperLeadInsideItAndNowhereElseWithoutAnAddress() {
    Site site = Invented.real();
    FullView full = full(site);
    Set<String> anchors = new HashSet<>();
    full.sheets().forEach(sheet -> anchors.add("#" + sheet.path()));
    site.claims().forEach(claim -> anchors.add("#" + Links.claimAnchor(claim.id())));
    full.chronology().stream()
        .flatMap(day -> day.moments().stream())
        .map(Moment::event)
        .forEach(event -> assertThat(anchors).contains(String.valueOf(event.href())));
    assertThat(full.head().address()).isNull();
    assertThat(full.head().code()).isNull();
    assertThat(full.strip().lanes().stream().flatMap(lane -> lane.rows().stream()))
        .extracting(StripView.Row::href)
        .allMatch(href -> href == null || anchors.contains(href));
  }

  @Test
  void aPublishedBriefingHasACodeThatLeadsToItsPage() {
    Site site = Invented.real().at(new Link("https://example.org/t/"));
    BriefingHead head = full(site).head();

    assertThat(head.address()).isEqualTo("https://example.org/t/briefings/b1/");
    QrView code = Objects.requireNonNull(head.code());
    assertThat(code.size()).isGreaterThan(29);
    assertThat(code.path()).startsWith("M4 4h7v1h-7z");
  }

  @Test
  void theFlashUpdateTellsTheHeadlinesFirstAndEachEventOnce() {
    Invented content = new Invented(folder);
    for (int i = 0; i < 8; i++) {
      content.event(
          "e" + i,
          "'event_type': 'Battles', 'when': '2026-01-30T0%d:00', 'importance': %d"
              .formatted(i, i % 2 == 0 ? 1 : 3));
    }
    FlashView flash = flash(content.site(), "Line.");

    assertThat(flash.highlights())
        .extracting(EventEntry::title)
        .containsExactly("Event e0", "Event e2", "Event e4", "Event e6");
    assertThat(flash.days().stream().flatMap(day -> day.events().stream()))
        .extracting(EventEntry::title)
        .containsExactly("Event e1", "Event e3", "Event e5", "Event e7");
    assertThat(flash.omitted()).isEmpty();
  }

  @Test
  void whereTheEditorListsHighlightsTheyStandInTheHeadlinesStead() {
    Site site =
        new Invented(folder)
            .event("one", "'event_type': 'Battles', 'when': '2026-01-30', 'importance': 1")
            .site();
    FlashView flash = flash(site, "Line.\n\n- First *thing*\n- Second\n\nAnd more.");

    assertThat(String.valueOf(flash.highlighted()))
        .contains("First", "Second")
        .doesNotContain("And");
    assertThat(String.valueOf(flash.situation())).contains("And more.");
    assertThat(flash.highlights()).isEmpty();
    assertThat(flash.days().stream().flatMap(day -> day.events().stream())).hasSize(1);
    assertThat(String.valueOf(flash.bottomLine())).contains("Line.");
  }

  @Test
  void everyCutIsShorterThanTheOneBeforeAndKeepsWhatIsContestedOrUnknown() {
    Site site = Invented.real();
    List<FlashCut> cuts =
        Briefings.published(briefing(BriefingKind.FLASH, 1, null, "Line."), site, Invented.ENGLISH)
            .cuts();

    for (int i = 1; i < cuts.size(); i++) {
      assertThat(weight(cuts.get(i))).as("%s", cuts.get(i)).isLessThan(weight(cuts.get(i - 1)));
    }
    assertThat(cuts.getLast().contested()).isEqualTo(1);
    assertThat(cuts.getLast().unknown()).isEqualTo(1);
    assertThat(cuts.getLast().events()).isEmpty();
    // Details go before anything of more weight.
    List<String> details =
        site.events().stream()
            .filter(event -> event.importance().term().equals("3"))
            .map(Event::id)
            .toList();
    cuts.stream()
        .filter(cut -> cut.events().size() < site.events().size() - details.size())
        .forEach(cut -> assertThat(cut.events()).doesNotContainAnyElementsOf(details));
  }

  private static int weight(FlashCut cut) {
    return cut.events().size() * (cut.terse() ? 1 : 2)
        + cut.figures()
        + cut.contested()
        + cut.unknown()
        + cut.changes()
        + cut.highlights();
  }

  @Test
  void whatIsCutTakesNoNoteAndIsCounted() {
    Site site = Invented.real();
    Briefings briefing =
        Briefings.published(briefing(BriefingKind.FLASH, 1, null, "Line."), site, Invented.ENGLISH);
    FlashView least = briefing.printed(briefing.cuts().getLast());
    FlashView most = (FlashView) briefing.printed();

    assertThat(least.notes()).hasSizeLessThan(most.notes().size());
    assertThat(least.omitted()).anyMatch(line -> line.endsWith(" events"));
    assertThat(least.contested()).hasSize(1);
    assertThat(least.unknown()).hasSize(1);
    Set<Integer> numbers =
        least.contested().stream()
            .flatMap(contest -> contest.sides().stream())
            .flatMap(side -> side.marks().stream())
            .map(NoteView.Mark::number)
            .collect(Collectors.toSet());
    assertThat(least.notes()).extracting(NoteView::number).containsAll(numbers);
  }

  @Test
  void whatIsNewSinceTheBriefingBeforeIsToldByItsMoment() {
    Site site =
        new Invented(folder)
            .event("one", "'event_type': 'Statement', 'when': '2026-01-30T08:00'")
            .event("two", "'event_type': 'Statement', 'when': '2026-01-30T20:00'")
            .claim("a", killed("army", 5, ", 'published': '2026-01-30T09:00'"))
            .claim("b", killed("front", 9, ", 'published': '2026-01-30T21:00'"))
            .site();
    Briefing first = briefing(BriefingKind.FLASH, 1, "2026-01-30T12:00", "Line.");
    Briefing second = briefing(BriefingKind.FLASH, 2, "2026-01-31", "Line.");
    Site with =
        new Site(
            site.timeline(),
            site.events().list(),
            site.claims().list(),
            site.actors().list(),
            site.places().list(),
            site.sources().list(),
            List.of(),
            List.of(),
            List.of(first, second, briefing(BriefingKind.FULL, 1, null, "Line.")),
            List.of());

    ChangesView changes =
        ((FlashView) Briefings.published(second, with, Invented.ENGLISH).printed()).changes();
    assertThat(changes.since()).startsWith("No. 1, as known at Friday 30 January 2026, 12:00");
    assertThat(changes.events()).extracting(TextLink::text).containsExactly("Event two");
    assertThat(changes.claims())
        .extracting(TextLink::text)
        .containsExactly("Front: Guards killed: 9");
    ChangesView none =
        ((FlashView) Briefings.published(first, with, Invented.ENGLISH).printed()).changes();
    assertThat(none.since()).isNull();
  }

  @Test
  void asKnownAtAMomentLaterFiguresAreLeftOutAndThePageSaysSo() {
    Site site =
        new Invented(folder)
            .event("one", "'event_type': 'Statement', 'when': '2026-01-30T08:00'")
            .claim("a", killed("army", 5, ", 'published': '2026-01-30T09:00'"))
            .claim("b", killed("army", 9, ", 'published': '2026-01-31', 'supersedes': 'a'"))
            .site();
    FullView full =
        (FullView)
            Briefings.published(
                    briefing(BriefingKind.FULL, 1, "2026-01-30T12:00", "Line."),
                    site,
                    Invented.ENGLISH)
                .printed();

    assertThat(full.figures().stream().flatMap(row -> row.figures().stream()))
        .singleElement()
        .satisfies(told -> {
          assertThat(told.entry().figure()).isEqualTo("5");
          assertThat(told.entry().superseded()).isNull();
        });
    assertThat(full.head().knownAt()).isTrue();
    assertThat(full.head().asOf()).startsWith("Friday 30 January 2026, 12:00");
    assertThat(full.head().asOfUtc()).startsWith("Friday 30 January 2026, 07:00");
    assertThat(full.method()).anyMatch(line -> line.startsWith("1 claim of this edition"));
  }

  @Test
  void howPreciselyABeginningIsKnownIsSaidInWords() {
    Site site =
        new Invented(folder)
            .event("a", "'event_type': 'Battles', 'when': '2026-01-30T03:00'")
            .event(
                "b",
                "'event_type': 'Battles', 'when': {'start': '2026-01-30T04:00', 'approximate':"
                    + " true, 'clock_precision': 'hour'}")
            .event("c", "'event_type': 'Battles', 'when': '2026-01-31'")
            .event(
                "d",
                "'event_type': 'Battles', 'when': {'earliest': '2026-01-31T01:00', 'latest':"
                    + " '2026-01-31T05:00'}")
            .site();

    assertThat(full(site).chronology().stream().flatMap(day -> day.moments().stream()))
        .extracting(Moment::precision)
        .containsExactly(
            "to the minute",
            "at some moment within 2 hours",
            "to the day",
            "at some moment within 5 hours");
    assertThat(full(site).chronology().getFirst().moments().getFirst().utc())
        .isEqualTo("Thursday 29 January 2026, 22:00 UTC");
  }
}
