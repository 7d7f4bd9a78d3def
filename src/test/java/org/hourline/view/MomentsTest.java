package org.hourline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.hourline.model.Claim;
import org.hourline.model.Event;
import org.hourline.model.Site;
import org.hourline.view.LedgerView.Entry;
import org.hourline.view.LedgerView.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MomentsTest {
  @TempDir Path folder;

  @Test
  void atEachMomentThePageHoldsWhatTheTimelineAsKnownAtItHolds() {
    Site site = Invented.real();
    Moments moments = Moments.of(site, site.events().list(), site.claims().list());
    LedgerView ledger = Ledger.view(site, Invented.ENGLISH, Invented.LINKS, moments);
    assertThat(moments.all()).hasSizeGreaterThan(5).isSorted();
    SoftAssertions softly = new SoftAssertions();
    for (int number = 0; number < moments.latest(); number++) {
      int now = number;
      Instant at = moments.all().get(number);
      Site then = site.asKnownAt(at);
      softly
          .assertThat(site.events().stream().filter(event -> moments.of(event) <= now))
          .as("events at " + at)
          .extracting(Event::id)
          .containsExactlyElementsOf(then.events().stream().map(Event::id).toList());
      softly
          .assertThat(site.claims().stream().filter(claim -> moments.of(claim) <= now))
          .as("claims at " + at)
          .extracting(Claim::id)
          .containsExactlyInAnyOrderElementsOf(then.claims().stream().map(Claim::id).toList());
      softly
          .assertThat(lines(ledger, now))
          .as("figures at " + at)
          .isEqualTo(lines(Ledger.view(then, Invented.ENGLISH, Invented.LINKS), 0));
    }
    softly.assertAll();
  }

  @Test
  void whatNobodyDatedStandsInTheLatestViewAlone() {
    Site site =
        new Invented(folder)
            .claim("a", "'claimant': 'front', 'measure': 'killed', 'value': 8")
            .claim(
                "b",
                "'claimant': 'army', 'measure': 'killed', 'value': 9, 'published': '2026-01-31'")
            .site();
    Moments moments = Moments.of(site, site.events().list(), site.claims().list());
    Row row =
        Ledger.view(site, Invented.ENGLISH, Invented.LINKS, moments)
            .groups()
            .getFirst()
            .rows()
            .getFirst();

    assertThat(moments.of(site.claims().get("a"))).isEqualTo(moments.latest());
    assertThat(row.known()).isEqualTo(moments.of(site.claims().get("b")));
    assertThat(Objects.requireNonNull(row.axis()).known()).isEqualTo(moments.latest());
    assertThat(row.remarks())
        .containsExactly(
            new Spell("one source", row.known(), moments.latest()),
            new Spell("two accounts", moments.latest(), null));
  }

  @Test
  void equalWordsAreOneSpellAndSilenceIsNone() {
    List<String> said = List.of("", "", "one", "one", "two", "");
    assertThat(Spell.between(0, 5, moment -> said.get(moment).isEmpty() ? null : said.get(moment)))
        .containsExactly(new Spell("one", 2, 4), new Spell("two", 4, 5));
  }

  /// Every figure that shows at a moment with its row's remark, sorted.
  private static List<String> lines(LedgerView ledger, int now) {
    TreeSet<String> lines = new TreeSet<>();
    ledger.groups().stream()
        .flatMap(group -> group.rows().stream())
        .filter(row -> row.known() <= now)
        .forEach(row ->
            row.entries().stream()
                .filter(entry -> entry.known() <= now)
                .forEach(entry -> lines.add(line(row, entry, now))));
    return List.copyOf(lines);
  }

  private static String line(Row row, Entry entry, int now) {
    String remark =
        row.remarks().stream()
            .filter(spell -> spell.from() <= now)
            .filter(spell -> spell.until() == null || now < spell.until())
            .map(Spell::text)
            .reduce("", String::concat);
    Integer superseded = entry.superseded();
    return entry.href()
        + " "
        + entry.figure()
        + (superseded != null && superseded <= now ? ", replaced" : "")
        + ": "
        + remark
        + ", compared: "
        + (row.axis() != null && row.axis().known() <= now);
  }

  @Test
  void hoursAreThoseInWhichAnEventCanHaveBegun() {
    Site site =
        new Invented(folder)
            .event("exact", "'when': '2026-01-31T03:20', 'event_type': 'Battles'")
            .event("day", "'when': '2026-01-31', 'event_type': 'Battles'")
            .event(
                "late",
                "'when': {'earliest': '2026-01-30T22:30', 'latest': '2026-01-31T01:00'},"
                    + " 'event_type': 'Battles'")
            .site();
    List<String> hours =
        IntStream.range(0, 3)
            .mapToObj(i -> site.events().get(List.of("exact", "day", "late").get(i)))
            .map(event -> Facets.hours(event.timing().began(), site.timeline().zone()))
            .map(list -> String.join(" ", list))
            .toList();

    assertThat(hours.get(0)).isEqualTo("3");
    assertThat(hours.get(1)).isEqualTo("none");
    assertThat(hours.get(2)).startsWith("22 23 0");
  }
}
