package org.hourline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hourline.time.Parsed;
import org.hourline.time.TimePoint;
import org.hourline.time.TimePoints;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectionTest {
  @TempDir Path folder;

  private static final String FIGHT = "'event_type': 'Battles', 'sources': ['early'], ";
  private static final String KILLED =
      "'measure': 'killed', 'victims': 'guards', 'sources': ['early'], ";

  /// What a test selects by; the rest is not stated.
  private record By(
      List<String> places,
      List<String> actors,
      @Nullable String from,
      @Nullable String to,
      @Nullable Importance importance,
      @Nullable String knownAt) {
    static final By NOTHING = new By(List.of(), List.of(), null, null, null, null);

    By places(String... ids) {
      return new By(List.of(ids), actors, from, to, importance, knownAt);
    }

    By actors(String... ids) {
      return new By(places, List.of(ids), from, to, importance, knownAt);
    }

    By between(@Nullable String first, @Nullable String last) {
      return new By(places, actors, first, last, importance, knownAt);
    }

    By importance(Importance least) {
      return new By(places, actors, from, to, least, knownAt);
    }

    By knownAt(String moment) {
      return new By(places, actors, from, to, importance, moment);
    }

    Briefing briefing(String body) {
      return new Briefing(
          "b",
          "Briefing",
          null,
          null,
          BriefingKind.FULL,
          List.of(Paper.A4),
          places,
          actors,
          point(from),
          point(to),
          importance,
          point(knownAt),
          null,
          body,
          List.of(),
          List.of());
    }

    private static @Nullable TimePoint point(@Nullable String text) {
      return text == null ? null : ((Parsed.Value<TimePoint>) TimePoints.parse(text)).value();
    }
  }

  private static Selection select(Site site, UnaryOperator<By> by) {
    return Selection.of(by.apply(By.NOTHING).briefing(""), site);
  }

  private static List<String> events(Site site, UnaryOperator<By> by) {
    return select(site, by).events().stream().map(Event::id).toList();
  }

  private static List<String> claims(Site site, UnaryOperator<By> by) {
    return select(site, by).claims().stream().map(Claim::id).toList();
  }

  @Test
  void aPlaceHoldsAllThatLiesWithinIt() {
    Site site =
        new Content(folder)
            .event("at-ford", FIGHT + "'when': '2030-03-01', 'places': ['ford']")
            .event("at-mill", FIGHT + "'when': '2030-03-02', 'places': ['mill', 'ford']")
            .event("somewhere", FIGHT + "'when': '2030-03-03', 'places': ['province']")
            .event("nowhere", FIGHT + "'when': '2030-03-04'")
            .site();

    assertThat(events(site, by -> by)).hasSize(4);
    assertThat(events(site, by -> by.places("province")))
        .containsExactly("at-ford", "at-mill", "somewhere");
    assertThat(events(site, by -> by.places("shire"))).containsExactly("at-ford", "at-mill");
    assertThat(events(site, by -> by.places("mill"))).containsExactly("at-mill");
    assertThat(events(site, by -> by.places("shire", "mill")))
        .containsExactly("at-ford", "at-mill");
  }

  @Test
  void anActorCountsWithItsPartsWhetherItActsSpeaksOrIsNamed() {
    Site site =
        new Content(folder)
            .event(
                "acts",
                FIGHT + "'when': '2030-03-01', 'actors': [{'actor': 'corps', 'role': 'responder'}]")
            .event(
                "speaks",
                FIGHT
                    + "'when': '2030-03-02', 'claims': [{'id': 'c', 'claimant': 'army', 'value': 1,"
                    + " "
                    + KILLED
                    + "'published': '2030-03-02'}]")
            .event(
                "named",
                FIGHT
                    + "'when': '2030-03-03', 'claims': [{'id': 'd', 'claimant': 'front', 'kind':"
                    + " 'attribution', 'names': ['north'], 'text': 'Says so.', 'sources':"
                    + " ['early']}]")
            .site();

    assertThat(events(site, by -> by.actors("north"))).containsExactly("acts", "speaks", "named");
    assertThat(events(site, by -> by.actors("army"))).containsExactly("acts", "speaks");
    assertThat(events(site, by -> by.actors("corps"))).containsExactly("acts");
    assertThat(events(site, by -> by.actors("front"))).containsExactly("named");
  }

  @Test
  void anEventIsInTheStretchWhereItCanHaveBegunInIt() {
    Site site =
        new Content(folder)
            .event("day", FIGHT + "'when': '2030-03-02'")
            .event("nine", FIGHT + "'when': '2030-03-02T09:00'")
            .event(
                "between",
                FIGHT + "'when': {'earliest': '2030-03-01T20:00', 'latest': '2030-03-02T04:00'}")
            .site();

    assertThat(events(site, by -> by.between("2030-03-02", "2030-03-02")))
        .containsExactly("between", "day", "nine");
    assertThat(events(site, by -> by.between("2030-03-02T09:00", null)))
        .containsExactly("day", "nine");
    assertThat(events(site, by -> by.between(null, "2030-03-02T09:00")))
        .containsExactly("between", "day");
    assertThat(events(site, by -> by.between(null, "2030-03-01"))).containsExactly("between");
    assertThat(events(site, by -> by.between("2030-03-03", null))).isEmpty();
    assertThat(events(site, by -> by.between("2030-03-05", "2030-03-04"))).isEmpty();
  }

  @Test
  void importanceNamesTheLeastWeightyEvents() {
    Site site =
        new Content(folder)
            .event("one", FIGHT + "'when': '2030-03-01', 'importance': 1")
            .event("two", FIGHT + "'when': '2030-03-02'")
            .event("three", FIGHT + "'when': '2030-03-03', 'importance': 3")
            .site();

    assertThat(events(site, by -> by.importance(Importance.HEADLINE))).containsExactly("one");
    assertThat(events(site, by -> by.importance(Importance.NORMAL))).containsExactly("one", "two");
    assertThat(events(site, by -> by.importance(Importance.DETAIL))).hasSize(3);
  }

  @Test
  void whatWasWithdrawnIsNotCovered() {
    Site site =
        new Content(folder)
            .event(
                "gone",
                FIGHT
                    + "'when': '2030-03-01', 'status': 'withdrawn', 'claims': [{'id': 'c',"
                    + " 'claimant': 'army', 'value': 1, "
                    + KILLED
                    + "'published': '2030-03-02'}]")
            .site();

    assertThat(events(site, by -> by)).isEmpty();
    assertThat(claims(site, by -> by)).isEmpty();
  }

  @Test
  void asKnownAtADateIsAtItsEnd() {
    Site site =
        new Content(folder)
            .claim("a", KILLED + "'claimant': 'army', 'value': 1, 'published': '2030-03-02T23:59'")
            .claim("b", KILLED + "'claimant': 'front', 'value': 2, 'published': '2030-03-03T00:00'")
            .site();

    assertThat(claims(site, by -> by.knownAt("2030-03-02"))).containsExactly("a");
    assertThat(claims(site, by -> by.knownAt("2030-03-03T00:00"))).containsExactly("a", "b");
    assertThat(claims(site, by -> by.knownAt("2030-03-02T23:58"))).isEmpty();
  }

  @Test
  void aClaimOfNoEventIsCoveredByItsPlaceOrByTheEventItSpeaksOf() {
    Site site =
        new Content(folder)
            .event("at-ford", FIGHT + "'when': '2030-03-01', 'places': ['ford']")
            .claim("ford-wide", killed("army", 1, "'covers': {'places': ['ford']}"))
            .claim("mill-wide", killed("army", 2, "'covers': {'places': ['mill']}"))
            .claim("unstated", killed("army", 3, "'note': 'Nowhere stated.'"))
            .claim("of-event", killed("army", 4, "'covers': {'events': ['at-ford']}"))
            .site();

    assertThat(claims(site, by -> by.places("shire"))).containsExactly("ford-wide", "of-event");
    assertThat(claims(site, by -> by)).hasSize(4);
  }

  @Test
  void noFigureIsCoveredWithoutItsRivals() {
    Site site =
        new Content(folder)
            .claim("own", killed("army", 15, "'covers': {'places': ['ford']}"))
            .claim("same-row", killed("front", 84, "'covers': {'places': ['ford']}"))
            .claim("other-row", killed("front", 90, "'disputes': ['own']"))
            .claim(
                "about",
                "'kind': 'statement', 'claimant': 'front', 'about': ['own'], 'text': 'No.',"
                    + " 'sources': ['early']")
            .claim("unrelated", killed("front", 2, "'covers': {'places': ['mill']}"))
            .site();

    assertThat(claims(site, by -> by.actors("army")))
        .containsExactly("own", "same-row", "other-row", "about");
  }

  @Test
  void theFirstParagraphIsTheBottomLineAndTheRestIsWhatTheEditorAdds() {
    Briefing briefing =
        By.NOTHING.briefing("\nOne line,\n  broken.\n\n- First\n- Second\n\nMore.\n");

    assertThat(briefing.bottomLine()).isEqualTo("One line, broken.");
    assertThat(briefing.rest()).isEqualTo("- First\n- Second\n\nMore.");
    assertThat(By.NOTHING.briefing("").bottomLine()).isEmpty();
    assertThat(By.NOTHING.briefing("Alone.").rest()).isEmpty();
  }

  private static String killed(String claimant, int value, String rest) {
    return KILLED
        + "'claimant': '%s', 'value': %d, 'published': '2030-03-01', ".formatted(claimant, value)
        + rest;
  }
}
