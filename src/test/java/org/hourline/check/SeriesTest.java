package org.hourline.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hourline.check.Content.killed;
import static org.hourline.check.Content.saying;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SeriesTest {
  @TempDir Path folder;

  private static final String FIRST = "'published': '2030-03-01'";
  private static final String SECOND = "'published': '2030-03-02'";

  private Content event(String name, String... claims) {
    return new Content(folder.resolve(name)).event("shots", saying(claims));
  }

  @Test
  void aLaterFigureReplacesTheEarlierOne() {
    assertThat(
            event("new", killed("a", "north", 4, FIRST), killed("b", "north", 7, SECOND)).codes())
        .containsExactly("newer-figure-replaces-nothing");
    assertThat(
            event(
                    "said",
                    killed("a", "north", 4, FIRST),
                    killed("b", "north", 7, SECOND, "'supersedes': 'a'"))
                .codes())
        .isEmpty();
  }

  @Test
  void anOrderThatIsNotCertainIsSilent() {
    assertThat(event("day", killed("a", "north", 4, FIRST), killed("b", "north", 7, FIRST)).codes())
        .isEmpty();
    assertThat(event("none", killed("a", "north", 4), killed("b", "north", 7, SECOND)).codes())
        .isEmpty();
  }

  @Test
  void aScopeThatIsNotStatedOrDiffersIsSilent() {
    assertThat(
            new Content(folder.resolve("unstated"))
                .claims(killed("a", "north", 4, FIRST), killed("b", "north", 7, SECOND))
                .codes())
        .isEmpty();
    assertThat(
            new Content(folder.resolve("other"))
                .claims(
                    killed("a", "north", 4, FIRST, "'covers': {'places': ['ford']}"),
                    killed("b", "north", 7, SECOND, "'covers': {'places': ['province']}"))
                .codes())
        .isEmpty();
    assertThat(
            new Content(folder.resolve("same"))
                .claims(
                    killed("a", "north", 4, FIRST, "'covers': {'places': ['ford']}"),
                    killed("b", "north", 7, SECOND, "'covers': {'places': ['ford']}"))
                .codes())
        .containsExactly("newer-figure-replaces-nothing");
  }

  @Test
  void theMomentAFigureSpeaksOfOrdersItToo() {
    assertThat(
            event(
                    "as-of",
                    killed("a", "north", 4, "'as_of': '2030-03-01T06:00'"),
                    killed("b", "north", 7, "'as_of': '2030-03-01T18:00'"))
                .codes())
        .containsExactly("newer-figure-replaces-nothing");
  }

  @Test
  void flatStatementsAreNoSeries() {
    assertThat(
            event(
                    "flat",
                    killed("a", "unattributed", 4, FIRST),
                    killed("b", "unattributed", 7, SECOND, "'sources': ['radio']"))
                .codes())
        .isEmpty();
  }

  @Test
  void aSideReplacesItsOwnFiguresOnly() {
    assertThat(
            event(
                    "side",
                    killed("a", "north", 4, FIRST),
                    killed("b", "north-army", 7, SECOND, "'supersedes': 'a'"))
                .codes())
        .isEmpty();
    assertThat(
            event(
                    "crossing",
                    killed("a", "south", 4, FIRST),
                    killed("b", "north-army", 7, SECOND, "'supersedes': 'a'"))
                .codes())
        .containsExactly("supersedes-across-sides");
    assertThat(
            event(
                    "flat",
                    killed("a", "unattributed", 4, FIRST),
                    killed("b", "north-army", 7, SECOND, "'supersedes': 'a'"))
                .codes())
        .isEmpty();
  }

  private static final String REJECTED =
      "{'id': 'no', 'kind': 'denial', 'claimant': 'south', 'text': 'Rejects it.',"
          + " 'sources': ['paper'], 'disputes': ['a']}";

  @Test
  void aDisputedRowHasAFigureOfBothSidesOrAGap() {
    String a = killed("a", "north", 4, FIRST);
    String gap =
        "{'note': 'No count of the South was found.', 'claimant': 'south', 'measure': 'killed',"
            + " 'victims': 'residents'}";
    assertThat(event("one", a, REJECTED).codes()).containsExactly("one-side-only");
    assertThat(event("both", a, REJECTED, killed("b", "south", 9, FIRST)).codes()).isEmpty();
    assertThat(event("gap", a, REJECTED).gap(gap).codes()).isEmpty();
    assertThat(event("wrong-gap", a, REJECTED).gap(gap.replace("residents", "guards")).codes())
        .containsExactly("one-side-only");
  }

  @Test
  void aFigureWhoseScopeIsNotStatedMayBelongToTheRow() {
    assertThat(
            event("unstated", killed("a", "north", 4, FIRST), REJECTED)
                .claims(killed("b", "south", 9, FIRST))
                .codes())
        .isEmpty();
  }

  @Test
  void aSideThatRejectsItsOwnFigureIsNotAnother() {
    assertThat(
            event("own", killed("a", "north", 4, FIRST), REJECTED.replace("south", "north-army"))
                .codes())
        .isEmpty();
  }

  @Test
  void rivalsSayWhenTheySpoke() {
    assertThat(event("rival", killed("a", "north", 4, FIRST), killed("b", "south", 7)).codes())
        .containsExactly("undated-rival");
    assertThat(
            event(
                    "bound",
                    killed("a", "north", 4, FIRST),
                    killed("b", "south", 7, "'published': {'latest': '2030-03-05'}"))
                .codes())
        .isEmpty();
    assertThat(event("agree", killed("a", "north", 4, FIRST), killed("b", "south", 4)).codes())
        .isEmpty();
    assertThat(event("own", killed("a", "north", 4, FIRST), killed("b", "north-army", 7)).codes())
        .isEmpty();
    assertThat(
            event(
                    "next",
                    killed("a", "north", 4, FIRST),
                    killed("b", "north", 7, "'supersedes': 'a'"))
                .codes())
        .containsExactly("undated-rival");
  }

  @Test
  void whatIsWithdrawnIsComparedWithNothing() {
    assertThat(
            new Content(folder)
                .event(
                    "shots",
                    "'status': 'withdrawn'",
                    saying(killed("a", "north", 4, FIRST), killed("b", "south", 7)))
                .codes())
        .isEmpty();
  }

  @Test
  void twoArticlesThatDifferAreRivals() {
    assertThat(
            event(
                    "articles",
                    killed("a", "unattributed", 4, FIRST),
                    killed("b", "unattributed", 7, "'sources': ['radio']"))
                .codes())
        .containsExactly("undated-rival");
  }
}
