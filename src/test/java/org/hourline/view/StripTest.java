package org.hourline.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hourline.model.Event;
import org.hourline.model.Site;
import org.hourline.view.StripView.Bin;
import org.hourline.view.StripView.Density;
import org.hourline.view.StripView.Heading;
import org.hourline.view.StripView.Lane;
import org.hourline.view.StripView.Mark;
import org.hourline.view.StripView.MarkForm;
import org.hourline.view.StripView.Row;
import org.hourline.view.StripView.RowForm;
import org.hourline.view.StripView.Tick;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StripTest {
  private static final String PLAIN = "'event_type': 'Battles', 'when': ";

  @TempDir Path folder;

  private static StripView strip(Site site) {
    return Strip.view(site, Invented.ENGLISH, Invented.LINKS, event -> "#" + event.id());
  }

  private static Row row(StripView strip, String title) {
    return strip.lanes().stream()
        .flatMap(lane -> lane.rows().stream())
        .filter(row -> row.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static List<MarkForm> forms(Row row) {
    return row.marks().stream().map(Mark::form).toList();
  }

  @Test
  void aReportedHourIsADotAndNothingElse() {
    StripView strip = strip(new Invented(folder).event("one", PLAIN + "'2026-01-31T12:00'").site());

    assertThat(row(strip, "Event one").marks())
        .containsExactly(new Mark(MarkForm.DOT, 75, 75, false, false));
  }

  @Test
  void aboutIsAWhiskerAsWideAsItReachesAroundTheDot() {
    StripView strip =
        strip(
            new Invented(folder)
                .event(
                    "one",
                    PLAIN
                        + "{'start': '2026-01-31T12:00', 'approximate': true,"
                        + " 'clock_precision': 'hour'}")
                .site());

    assertThat(row(strip, "Event one").marks())
        .containsExactly(
            new Mark(MarkForm.WHISKER, 72.92, 77.08, false, false),
            new Mark(MarkForm.DOT, 75, 75, false, false));
  }

  @Test
  void aDateWithoutAnHourIsABandOverItsDayAndNeverADot() {
    StripView strip = strip(new Invented(folder).event("one", PLAIN + "'2026-01-31'").site());

    assertThat(row(strip, "Event one").marks())
        .containsExactly(new Mark(MarkForm.BAND, 50, 100, false, false));
  }

  @Test
  void aBandIsClippedToTheWindowAndSaysSo() {
    StripView strip =
        strip(
            new Invented(folder)
                .event("wide", PLAIN + "{'earliest': '2026-01-26', 'latest': '2026-01-30'}")
                .event("open", PLAIN + "{'after': ['wide']}")
                .site());

    assertThat(row(strip, "Event wide").marks())
        .containsExactly(new Mark(MarkForm.BAND, 0, 50, true, false));
    assertThat(row(strip, "Event open").marks())
        .containsExactly(new Mark(MarkForm.BAND, 0, 100, true, true));
  }

  @Test
  void whatFollowsTheRowAboveIsConnectedToItAndWhatFollowsAnotherHasAnArrow() {
    StripView strip =
        strip(
            new Invented(folder)
                .event("a", PLAIN + "'2026-01-30T06:00'")
                .event("b", PLAIN + "{'start': '2026-01-30', 'after': ['a']}")
                .event("c", PLAIN + "{'start': '2026-01-30', 'after': ['a']}")
                .site());

    assertThat(forms(row(strip, "Event b"))).contains(MarkForm.CONNECTOR);
    assertThat(forms(row(strip, "Event c"))).contains(MarkForm.ARROW);
    assertThat(row(strip, "Event c").brief()).isEqualTo("after “Event a”");
  }

  @Test
  void eachAccountOfAContestedHourHasAMarkInsideTheEnvelope() {
    String time =
        "'kind': 'time', 'claimant': '%s', 'when': '2026-01-31T0%d:00', 'sources': ['paper']";
    StripView strip =
        strip(
            new Invented(folder)
                .event(
                    "one",
                    PLAIN
                        + "{'earliest': '2026-01-31T03:00', 'latest': '2026-01-31T06:00'},"
                        + " 'claims': [{'id': 'early', "
                        + time.formatted("front", 3)
                        + ", 'disputes': ['late']}, {'id': 'late', "
                        + time.formatted("army", 6)
                        + "}]")
                .site());

    List<Row> accounts =
        strip.lanes().getFirst().rows().stream()
            .filter(row -> row.form() == RowForm.ACCOUNT)
            .toList();
    assertThat(accounts)
        .extracting(Row::title)
        .containsExactly("03:00, according to Front", "06:00, according to Army");
    for (Row account : accounts) {
      Mark envelope = account.marks().getFirst();
      Mark claimed = account.marks().getLast();
      assertThat(envelope.form()).isEqualTo(MarkForm.ENVELOPE);
      assertThat(claimed.form()).isEqualTo(MarkForm.CLAIMED);
      assertThat(claimed.from()).isBetween(envelope.from(), envelope.to());
    }
  }

  @Test
  void aThingThatLastedIsDrawnThroughTheHoursInWhichItCertainlyWentOn() {
    StripView strip =
        strip(
            new Invented(folder)
                .event("one", PLAIN + "{'start': '2026-01-30T12:00', 'end': '2026-01-31T12:00'}")
                .site());

    assertThat(row(strip, "Event one").marks())
        .contains(new Mark(MarkForm.LASTS, 25, 75, false, false));
  }

  @Test
  void everyEventOfTheRealTimelineStandsOnTheStripOrBesideItExactlyOnce() {
    Site site = Invented.real();
    StripView strip = strip(site);

    List<String> drawn = new ArrayList<>();
    for (Lane lane : strip.lanes()) {
      assertThat(lane.density()).isNull();
      lane.rows().stream()
          .filter(row -> row.form() == RowForm.EVENT)
          .forEach(row -> drawn.add(row.href()));
    }
    for (StripView.Asides asides : new StripView.Asides[] {strip.before(), strip.after()}) {
      if (asides != null) {
        asides.events().forEach(event -> drawn.add(event.href()));
      }
    }
    assertThat(drawn)
        .containsExactlyInAnyOrderElementsOf(
            site.events().stream().map(Event::id).map(Invented.LINKS::event).toList());
  }

  @Test
  void everyMarkOfTheRealTimelineLiesInTheWindowAndRunsForward() {
    for (Lane lane : strip(Invented.real()).lanes()) {
      for (Row row : lane.rows()) {
        for (Mark mark : row.marks()) {
          assertThat(mark.from()).as(row.title()).isBetween(0.0, mark.to());
          assertThat(mark.to()).as(row.title()).isLessThanOrEqualTo(100);
        }
      }
    }
  }

  @Test
  void aThousandEventsOfOneHourAreCountedInThatHour() {
    Invented content = new Invented(folder);
    for (int i = 0; i < 1000; i++) {
      content.event("e" + i, PLAIN + "'2026-01-31T03:%02d'".formatted(i % 60));
    }
    Lane lane = strip(content.site()).lanes().getFirst();

    assertThat(lane.rows()).isEmpty();
    Density density = java.util.Objects.requireNonNull(lane.density());
    assertThat(density.fine()).hasSize(24);
    assertThat(density.fine().get(13).count()).isEqualTo(1000);
    assertThat(density.fine().get(13).href()).isEqualTo("#e0");
    assertThat(sum(density.fine())).isEqualTo(1000);
    assertThat(sum(density.coarse())).isEqualTo(1000);
    assertThat(density.coarse()).hasSizeLessThanOrEqualTo(8);
  }

  @Test
  void theNumbersOfACrowdedLaneAddUpAndNoHourIsGivenToAnEventWithoutOne() {
    Invented content = new Invented(folder);
    for (int i = 0; i < 30; i++) {
      content.event("clock" + i, PLAIN + "'2026-01-30T%02d:59'".formatted(i % 24));
      content.event("day" + i, PLAIN + "'2026-01-31'");
      content.event("month" + i, PLAIN + "'2026-01'");
    }
    Density density =
        java.util.Objects.requireNonNull(strip(content.site()).lanes().getFirst().density());

    assertThat(sum(density.fine())).isEqualTo(30);
    assertThat(sum(density.coarse())).isEqualTo(30);
    assertThat(sum(density.days())).isEqualTo(30);
    assertThat(java.util.Objects.requireNonNull(density.wider()).count()).isEqualTo(30);
    assertThat(density.total()).isEqualTo("90 events");
  }

  @Test
  void everyBinHasTheRoomThatAFingerNeedsWhateverTheWindow() {
    for (String end :
        List.of("2026-02-01T07:00", "2026-02-28T05:00", "2026-08-19T00:00", "2037-03-01T00:00")) {
      Invented content =
          new Invented(folder)
              .window("'window': {'start': '2026-01-30T00:00', 'end': '%s'},".formatted(end));
      for (int i = 0; i < 30; i++) {
        content.event("e" + i, PLAIN + "'2026-01-30T%02d:10'".formatted(i % 24));
      }
      Density density =
          java.util.Objects.requireNonNull(strip(content.site()).lanes().getFirst().density());
      // The narrowest plot that shows fine bins has 790 px, and that of a phone 288.
      assertThat(density.fine()).as(end).allMatch(bin -> bin.width() * 7.90 >= 24);
      assertThat(density.coarse()).as(end).allMatch(bin -> bin.width() * 2.88 >= 23.9);
      for (List<Bin> bins : List.of(density.fine(), density.coarse())) {
        assertThat(sum(bins)).isEqualTo(30);
        assertThat(bins.getFirst().from()).isZero();
        assertThat(bins.getLast().to()).isEqualTo(100);
      }
    }
  }

  @Test
  void theBandOverTheStripShowsEveryEventAtItsHour() {
    Invented content = new Invented(folder);
    content.event("clock", PLAIN + "'2026-01-30T12:00'").event("day", PLAIN + "'2026-01-31'");
    List<StripOverview.Shape> shapes = strip(content.site()).overview().shapes();

    assertThat(shapes)
        .extracting(shape -> shape.css().split(" ", -1)[0])
        .containsExactly("hour", "some");
    // A quarter and a half of 1,000: the window is of two days.
    assertThat(shapes.get(0).path()).startsWith("M248.5 ").containsOnlyOnce("M");
    assertThat(shapes.get(1).path()).startsWith("M500 ").contains("h500v").containsOnlyOnce("M");
  }

  @Test
  void ofManyEventsTheBandShowsHowManyBeganInEachPart() {
    Invented content = new Invented(folder);
    for (int i = 0; i < 301; i++) {
      content.event("e" + i, PLAIN + (i == 0 ? "'2026-01-31T12:00'" : "'2026-01-30T12:00'"));
    }
    // What began before the window, however shortly, began in no part of it.
    content.event("before", PLAIN + "{'start': '2026-01-29T23:50', 'end': '2026-01-31T06:00'}");
    // A bar at a quarter, as high as may be, and a low one at three quarters.
    assertThat(strip(content.site()).overview().shapes())
        .singleElement()
        .isEqualTo(new StripOverview.Shape("bar", "M250 4h8.3v36h-8.3zM750 39.9h8.3v0.1h-8.3z"));
  }

  private static int sum(List<Bin> bins) {
    return bins.stream().mapToInt(Bin::count).sum();
  }

  @Test
  void theScaleRunsForwardInEveryZone() {
    StripView strip = strip(Invented.real());

    assertThat(strip.scales()).hasSize(2);
    assertThat(strip.scales().get(0).zone()).isEqualTo("PKT (UTC+5)");
    assertThat(strip.scales().get(1).zone()).isEqualTo("UTC");
    for (StripView.Scale scale : strip.scales()) {
      assertThat(scale.ticks()).extracting(Tick::from).isSorted().doesNotHaveDuplicates();
    }
    assertThat(strip.scales().get(0).ticks().getFirst().text()).isEqualTo("00:00");
    assertThat(strip.scales().get(1).ticks().getFirst().text()).isEqualTo("19:00");
    assertThat(strip.headings())
        .extracting(Heading::text)
        .containsExactly("Friday 30 January", "Saturday 31 January");
  }

  @Test
  void aDayOfTwentyThreeHoursIsDrawnTwentyThreeHoursLong() {
    StripView strip =
        strip(
            new Invented(folder)
                .zone("Europe/Berlin")
                .window("'window': {'start': '2025-03-29T00:00', 'end': '2025-03-31T00:00'},")
                .event("one", PLAIN + "'2025-03-30T12:00'")
                .site());

    assertThat(strip.headings().get(0).share()).isEqualTo(51.06);
    assertThat(strip.headings().get(1).share()).isEqualTo(48.94);
    // Noon is eleven hours after the midnight of the day on which the clocks go forward.
    assertThat(row(strip, "Event one").marks().getFirst().from())
        .isCloseTo(100.0 * 35 / 47, within(0.01));
  }

  @Test
  void aTickNeverCrowdsTheNextWhateverTheWindow() {
    for (String end :
        List.of("2026-01-30T01:00", "2026-02-05T00:00", "2026-06-01T00:00", "2045-01-01T00:00")) {
      StripView strip =
          strip(
              new Invented(folder)
                  .window("'window': {'start': '2026-01-30T00:00', 'end': '%s'},".formatted(end))
                  .event("one", PLAIN + "'2026-01-30'")
                  .site());
      List<Tick> ticks = strip.scales().getFirst().ticks();
      assertThat(ticks).as(end).isNotEmpty().hasSizeLessThanOrEqualTo(10);
      assertThat(ticks.stream().filter(Tick::everywhere)).hasSizeLessThanOrEqualTo(5);
      assertThat(strip.headings().stream().mapToDouble(Heading::share).sum())
          .isCloseTo(100, within(0.2));
    }
  }

  @Test
  void aGapIsDrawnInTheLaneOfItsPlace() {
    StripView strip =
        strip(
            new Invented(folder)
                .place("{'id': 'ford', 'name': 'Ford'}")
                .event("one", PLAIN + "'2026-01-30', 'places': ['ford']")
                .gap(
                    "{'note': 'Nothing was reported.', 'from': '2026-01-30T12:00',"
                        + " 'to': '2026-01-31T00:00', 'places': ['ford']}")
                .site());

    assertThat(strip.lanes())
        .singleElement()
        .satisfies(lane -> {
          assertThat(lane.rows()).extracting(Row::form).containsExactly(RowForm.EVENT, RowForm.GAP);
          assertThat(lane.rows().getLast().marks())
              .containsExactly(new Mark(MarkForm.GAP, 25, 50, false, false));
        });
  }

  @Test
  void aWiderPlaceStandsAboveThoseWithinItAndEventsWithoutAPlaceLast() {
    StripView strip =
        strip(
            new Invented(folder)
                .place("{'id': 'ford', 'name': 'Ford', 'within': 'shire'}")
                .place("{'id': 'shire', 'name': 'Shire'}")
                .event("one", PLAIN + "'2026-01-30', 'places': ['ford']")
                .event("two", PLAIN + "'2026-01-30', 'places': ['ford']")
                .event("three", PLAIN + "'2026-01-30', 'places': ['shire']")
                .event("four", PLAIN + "'2026-01-30'")
                .site());

    assertThat(strip.lanes())
        .extracting(Lane::name)
        .containsExactly("Shire", "Ford", "Place not stated");
  }

  @Test
  void placesBeyondTheNumberOfLanesStandInThePlaceAroundThemUnderTheirOwnName() {
    Invented content = new Invented(folder).place("{'id': 'shire', 'name': 'Shire'}");
    for (int i = 0; i < 30; i++) {
      content.place("{'id': 'p%d', 'name': 'P%d', 'within': 'shire'}".formatted(i, i));
      content.event("e" + i, PLAIN + "'2026-01-30', 'places': ['p%d']".formatted(i));
    }
    StripView strip = strip(content.site());

    assertThat(strip.lanes()).hasSizeLessThanOrEqualTo(StripLanes.MOST + 1);
    assertThat(strip.lanes().stream().mapToInt(lane -> lane.rows().size()).sum()).isEqualTo(30);
    assertThat(strip.lanes().getFirst().rows().getFirst().title()).matches("P\\d+: Event e\\d+");
  }

  @Test
  void anUrduStripHasTheSameGeometry() {
    Site site = Invented.real();
    StripView urdu = Strip.view(site, Invented.URDU, Invented.LINKS, event -> "#" + event.id());
    StripView english = strip(site);

    assertThat(urdu.lines()).isEqualTo(english.lines());
    assertThat(urdu.lanes().stream().flatMap(lane -> lane.rows().stream()).map(Row::marks))
        .containsExactlyElementsOf(
            english.lanes().stream()
                .flatMap(lane -> lane.rows().stream())
                .map(Row::marks)
                .toList());
  }
}
