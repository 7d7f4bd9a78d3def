package org.hourline.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hourline.check.Content.killed;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SumsTest {
  @TempDir Path folder;

  private static final String AT_FORD = "'covers': {'events': ['shots']}";
  private static final String AT_MILL = "'covers': {'events': ['fire']}";
  private static final String SUM = "'sums': ['a', 'b']";

  /// Two events, and claims about them.
  private Content with(String name, String... claims) {
    return new Content(folder.resolve(name))
        .event("shots")
        .eventOf("fire", "'when': '2030-03-01', 'places': ['mill']")
        .claims(claims);
  }

  private static String window(String day, String place) {
    return "'covers': {'places': ['"
        + place
        + "'], 'window': {'start': '2030-03-0"
        + day
        + "', 'end': '2030-03-0"
        + day
        + "'}}";
  }

  @Test
  void figuresOfUnrelatedEventsMakeATotal() {
    assertThat(
            with(
                    "holds",
                    killed("a", "north", 41, AT_FORD),
                    killed("b", "north-army", 92, AT_MILL),
                    killed("t", "north", 133, SUM))
                .codes())
        .isEmpty();
  }

  @Test
  void twoUnrelatedEventsOfOnePlaceAreTwo() {
    assertThat(
            new Content(folder)
                .event("shots")
                .event("fire")
                .claims(
                    killed("a", "north", 41, AT_FORD),
                    killed("b", "north", 92, AT_MILL),
                    killed("t", "north", 133, SUM))
                .codes())
        .isEmpty();
  }

  @Test
  void twoPlacesOfOneEventAreNoOverlapThoughAnotherFileIsBroken() {
    String atFord = "'covers': {'places': ['ford']}";
    String atMill = "'covers': {'places': ['mill']}";
    Content content =
        new Content(folder)
            .eventOf(
                "shots",
                "'when': '2030-03-01', 'places': ['ford', 'mill']",
                Content.saying(
                    killed("a", "north", 41, atFord),
                    killed("b", "north", 92, atMill),
                    killed("t", "north", 133, SUM)));
    assertThat(content.codes()).isEmpty();

    assertThat(content.file("events/broken.md", "---\n").codes())
        .containsExactly("front-matter-not-closed");
  }

  @Test
  void aSumIsExact() {
    assertThat(
            with(
                    "off",
                    killed("a", "north", 41, AT_FORD),
                    killed("b", "north", 92, AT_MILL),
                    killed("t", "north", 132, SUM))
                .codes())
        .containsExactly("sum-does-not-hold");
  }

  @Test
  void boundsThatLeaveAWayAddUp() {
    String atLeast =
        "{'id': 'b', 'claimant': 'north', 'measure': 'killed', 'victims': 'residents', 'min': 90,"
            + " 'sources': ['paper'], "
            + AT_MILL
            + "}";
    assertThat(
            with("may", killed("a", "north", 41, AT_FORD), atLeast, killed("t", "north", 133, SUM))
                .codes())
        .isEmpty();
    assertThat(
            with(
                    "cannot",
                    killed("a", "north", 41, AT_FORD),
                    atLeast,
                    killed("t", "north", 130, SUM))
                .codes())
        .containsExactly("sum-does-not-hold");
  }

  @Test
  void partsAddUpAndSharesThatOverlapNeedNot() {
    String parts = "[{'of': 'men', 'value': 5}, {'of': 'women', 'value': 3}]";
    assertThat(with("eight", killed("a", "north", 8, "'parts': " + parts)).codes()).isEmpty();
    assertThat(with("nine", killed("a", "north", 9, "'parts': " + parts)).codes())
        .containsExactly("parts-do-not-add-up");
    assertThat(with("some", killed("a", "north", 9, "'including': " + parts)).codes()).isEmpty();
  }

  @Test
  void noTotalCrossesSides() {
    assertThat(
            with(
                    "sides",
                    killed("a", "north", 41, AT_FORD),
                    killed("b", "south", 92, AT_MILL),
                    killed("t", "north", 133, SUM))
                .codes())
        .containsExactly("sum-across-sides");
  }

  @Test
  void whatNobodyIsNamedForIsOnNoSide() {
    assertThat(
            with(
                    "flat",
                    killed("a", "north", 41, AT_FORD),
                    killed("b", "unattributed", 92, AT_MILL),
                    killed("t", "north", 133, SUM))
                .codes())
        .containsExactly("sum-across-sides");
    assertThat(
            with(
                    "two-articles",
                    killed("a", "unattributed", 41, AT_FORD),
                    killed("b", "unattributed", 92, AT_MILL, "'sources': ['radio']"),
                    killed("t", "unattributed", 133, SUM))
                .codes())
        .containsExactly("sum-across-sides");
    assertThat(
            with(
                    "one-article",
                    killed("a", "unattributed", 41, AT_FORD),
                    killed("b", "unattributed", 92, AT_MILL),
                    killed("t", "unattributed", 133, SUM))
                .codes())
        .isEmpty();
  }

  @Test
  void aSideThatCouldNotBeReadIsNotAnotherSide() {
    assertThat(
            with(
                    "unread",
                    killed("a", "north", 41, AT_FORD),
                    killed("b", "x", 92, AT_MILL),
                    killed("t", "north", 133, SUM))
                .actor("{'id': 'x', 'name': 7, 'actor_type': 'Rioters'}")
                .codes())
        .containsExactly("wrong-type");
  }

  @Test
  void aTotalIsOfOneMeasureGroupAndUnit() {
    String injured = killed("b", "north", 92, AT_MILL).replace("killed", "injured");
    String guards = killed("b", "north", 92, AT_MILL).replace("residents", "guards");
    String a = killed("a", "north", 41, AT_FORD);
    String total = killed("t", "north", 133, SUM);
    assertThat(with("measure", a, injured, total).codes()).containsExactly("sum-mixes-figures");
    assertThat(with("group", a, guards, total).codes()).containsExactly("sum-mixes-figures");
    assertThat(
            with(
                    "words",
                    a,
                    "{'id': 'b', 'kind': 'statement', 'claimant': 'north', 'text': 'More.',"
                        + " 'sources': ['paper']}",
                    total)
                .codes())
        .containsExactly("sum-mixes-figures");
  }

  @Test
  void figuresOfOneEventCountTheSame() {
    assertThat(
            with(
                    "same",
                    killed("a", "north", 41, AT_FORD),
                    killed("b", "north", 92, AT_FORD),
                    killed("t", "north", 133, SUM))
                .codes())
        .containsExactly("summed-figures-overlap");
  }

  @Test
  void placesThatLieApartDivideOneEvent() {
    assertThat(
            with(
                    "divided",
                    killed("a", "north", 41, "'covers': {'events': ['shots'], 'places': ['ford']}"),
                    killed("b", "north", 92, "'covers': {'events': ['shots'], 'places': ['mill']}"),
                    killed("t", "north", 133, SUM))
                .codes())
        .isEmpty();
  }

  @Test
  void aPlaceLiesInItsProvince() {
    assertThat(
            with(
                    "inside",
                    killed("a", "north", 41, window("1", "province")),
                    killed("b", "north", 92, window("1", "mill")),
                    killed("t", "north", 133, SUM))
                .codes())
        .containsExactly("summed-figures-overlap");
  }

  @Test
  void windowsThatDoNotMeetDivide() {
    assertThat(
            with(
                    "days",
                    killed("a", "north", 41, window("1", "province")),
                    killed("b", "north", 92, window("2", "province")),
                    killed("t", "north", 133, SUM))
                .codes())
        .isEmpty();
  }

  @Test
  void whatIsNotStatedMayOverlap() {
    assertThat(
            with(
                    "unstated",
                    killed("a", "north", 41, AT_FORD),
                    killed("b", "north", 92),
                    killed("t", "north", 133, SUM))
                .codes())
        .containsExactly("summed-figures-may-overlap");
  }

  @Test
  void anEventThatIsPartOfAnotherIsInIt() {
    String part = "'related': [{'event': 'fire', 'relation': 'part_of'}]";
    assertThat(
            new Content(folder)
                .event("shots", part)
                .event("fire")
                .claims(
                    killed("a", "north", 41, AT_FORD),
                    killed("b", "north", 92, AT_MILL),
                    killed("t", "north", 133, SUM))
                .codes())
        .containsExactly("summed-figures-overlap");
    assertThat(
            new Content(folder.resolve("follows"))
                .event("shots", part.replace("part_of", "follows"))
                .event("fire")
                .claims(
                    killed("a", "north", 41, AT_FORD),
                    killed("b", "north", 92, AT_MILL),
                    killed("t", "north", 133, SUM))
                .codes())
        .containsExactly("summed-figures-may-overlap");
  }
}
