package org.hourline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hourline.time.Times.AS_OF;
import static org.hourline.time.Times.KARACHI;
import static org.hourline.time.Times.when;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.hourline.time.TimingFault.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Stretches are given in local time of Karachi, five hours ahead of UTC.
final class TimingsTest {
  @Test
  void aDateSpansItsWholeLocalDay() {
    assertThat(stretch(when().start("2026-01-31")))
        .isEqualTo(local("2026-01-31T00:00", "2026-02-01T00:00"));
  }

  @Test
  void marksOfDoubtWidenNothing() {
    assertThat(stretch(when().start("2026-01-31?")))
        .isEqualTo(stretch(when().start("2026-01-31%")))
        .isEqualTo(stretch(when().start("2026-01-31~")))
        .isEqualTo(stretch(when().start("2026-01-31")));
  }

  @Test
  void aMonthAndAYearSpanThemselves() {
    assertThat(stretch(when().start("2026-01-XX")))
        .isEqualTo(stretch(when().start("2026-01")))
        .isEqualTo(local("2026-01-01T00:00", "2026-02-01T00:00"));
    assertThat(stretch(when().start("2026")))
        .isEqualTo(local("2026-01-01T00:00", "2027-01-01T00:00"));
    assertThat(stretch(when().start("201X")))
        .isEqualTo(local("2010-01-01T00:00", "2020-01-01T00:00"));
  }

  @Test
  void aClockTimeIsItsMinuteOrItsSecond() {
    assertThat(stretch(when().start("2026-01-31T03:00")))
        .isEqualTo(stretch(when().start("2026-01-30T22:00Z")))
        .isEqualTo(stretch(when().start("2026-01-31T03:00+05")))
        .isEqualTo(local("2026-01-31T03:00", "2026-01-31T03:01"));
    assertThat(stretch(when().start("2026-01-31T03:00:00")))
        .isEqualTo(stretch(when().start("2026-01-31T03:00:00+05:00")))
        .isEqualTo(
            new Interval(
                Instant.parse("2026-01-30T22:00:00Z"), Instant.parse("2026-01-30T22:00:01Z")));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, 2026-01-31T02:59, 2026-01-31T03:01",
        "MINUTE, 2026-01-31T02:59, 2026-01-31T03:01",
        "HOUR, 2026-01-31T02:00, 2026-01-31T04:00",
        "PART_OF_DAY, 2026-01-30T21:00, 2026-01-31T09:00",
      })
  void aboutThenReachesOnePrecisionToEachSide(
      @Nullable ClockPrecision precision, String from, String to) {
    assertThat(stretch(when().start("2026-01-31T03:00").about(precision)))
        .isEqualTo(local(from, to));
  }

  @Test
  void aPrecisionAloneWidensNothing() {
    assertThat(stretch(when().start("2026-01-31T03:00").precision(ClockPrecision.HOUR)))
        .isEqualTo(local("2026-01-31T03:00", "2026-01-31T03:01"));
  }

  @Test
  void aboutThenWidensNoDate() {
    assertThat(stretch(when().start("2026-01-31").about(ClockPrecision.PART_OF_DAY)))
        .isEqualTo(local("2026-01-31T00:00", "2026-02-01T00:00"));
  }

  @Test
  void earliestAndLatestBoundTheBeginning() {
    assertThat(stretch(when().earliest("2026-01-31T02:00").latest("2026-01-31T04:00")))
        .isEqualTo(local("2026-01-31T02:00", "2026-01-31T04:01"));
    assertThat(stretch(when().earliest("2026-01-30").latest("2026-01-31")))
        .isEqualTo(local("2026-01-30T00:00", "2026-02-01T00:00"));
    assertThat(stretch(when().start("2026-01-31").earliest("2026-01-31T02:00")))
        .isEqualTo(local("2026-01-31T02:00", "2026-02-01T00:00"));
    assertThat(
            stretch(
                when()
                    .earliest("2026-01-31T02:00")
                    .latest("2026-01-31T04:00")
                    .about(ClockPrecision.HOUR)))
        .isEqualTo(local("2026-01-31T01:00", "2026-01-31T05:00"));
  }

  @Test
  void anOpenEndRunsToTheMomentOfTheEdition() {
    assertThat(stretch(when().earliest("2026-01-31T02:00")))
        .isEqualTo(new Interval(Instant.parse("2026-01-30T21:00:00Z"), AS_OF));
    Interval unbounded = new Interval(Instant.MIN, AS_OF);
    assertThat(stretch(when().after("a"))).isEqualTo(unbounded);
    assertThat(stretch(when().before("a"))).isEqualTo(unbounded);
    assertThat(unbounded.hasFrom()).isFalse();
    assertThat(stretch(when().latest("2026-01-31")))
        .isEqualTo(new Interval(Instant.MIN, Instant.parse("2026-01-31T19:00:00Z")));
  }

  @Test
  void nothingBeginsAfterItEnded() {
    assertThat(stretch(when().start("2026-01-31").end("2026-01-31T11:59")))
        .isEqualTo(local("2026-01-31T00:00", "2026-01-31T12:00"));
    assertThat(stretch(when().start("2026-01-31").end("2026-02-05")))
        .isEqualTo(local("2026-01-31T00:00", "2026-02-01T00:00"));
  }

  @ParameterizedTest
  @CsvSource({
    "America/New_York, 2026-03-08, 23",
    "America/New_York, 2026-11-01, 25",
    "Europe/London, 2026-03-29, 23",
    "Asia/Karachi, 2008-06-01, 23",
    "Asia/Karachi, 2008-10-31, 25",
    "America/Havana, 2025-11-02, 25",
    "Asia/Karachi, 2026-01-31, 24",
  })
  void aDayIsAsLongAsTheClocksMakeIt(String zone, String date, int hours) {
    Interval day = when().start(date).timing(ZoneId.of(zone)).began();
    assertThat(Duration.between(day.from(), day.to())).isEqualTo(Duration.ofHours(hours));
  }

  @Test
  void onTheDayWhenClocksChangeTheDaysStillMeet() {
    ZoneId zone = ZoneId.of("Asia/Karachi");
    for (String month : List.of("2008-05", "2008-06", "2008-10", "2008-11")) {
      Interval whole = Times.point(month).interval(zone);
      Instant at = whole.from();
      for (int day = 1; at.isBefore(whole.to()); day++) {
        Interval next = Times.point(month + (day < 10 ? "-0" : "-") + day).interval(zone);
        assertThat(next.from()).isEqualTo(at);
        at = next.to();
      }
      assertThat(at).isEqualTo(whole.to());
    }
  }

  @Test
  void timesOutOfOrderAreFaults() {
    assertFault(
        when().start("2026-01-31T03:00").earliest("2026-01-31T04:00"),
        Kind.TIMES_OUT_OF_ORDER,
        "start",
        "start 2026-01-31T03:00 is before earliest 2026-01-31T04:00");
    assertFault(
        when().start("2026-01-31").latest("2026-01-30"),
        Kind.TIMES_OUT_OF_ORDER,
        "latest",
        "latest 2026-01-30 is before start 2026-01-31");
    assertFault(
        when().earliest("2026-01-31").latest("2026-01-30"),
        Kind.TIMES_OUT_OF_ORDER,
        "latest",
        "latest 2026-01-30 is before earliest 2026-01-31");
    assertFault(
        when().start("2026-01-31T03:00").end("2026-01-31T02:00"),
        Kind.TIMES_OUT_OF_ORDER,
        "end",
        "end 2026-01-31T02:00 is before start 2026-01-31T03:00");
    assertFault(when().earliest("2026-02-13"), Kind.AFTER_AS_OF, "earliest", "2026-02-13");
  }

  @Test
  void timesThatMayBeInOrderAreNoFault() {
    assertThat(stretch(when().start("2026-01").earliest("2026-01-31").latest("2026-02")))
        .isEqualTo(local("2026-01-31T00:00", "2026-02-01T00:00"));
    assertThat(stretch(when().start("2026-01-31T03:00").end("2026-01-31")))
        .isEqualTo(local("2026-01-31T03:00", "2026-01-31T03:01"));
    assertThat(stretch(when().start("2026-01-31T03:00").end("2026-01-31T03:00")))
        .isEqualTo(local("2026-01-31T03:00", "2026-01-31T03:01"));
  }

  @Test
  void aPrecisionThatDisagreesWithItsTimeIsAFault() {
    for (String date : List.of("2026-01-31", "2026-01-XX", "2026-01~")) {
      assertFault(
          when().start(date).precision(ClockPrecision.HOUR),
          Kind.PRECISION_DISAGREES,
          "clock_precision",
          date + " has no hour");
      assertFault(
          when().start(date).precision(ClockPrecision.MINUTE),
          Kind.PRECISION_DISAGREES,
          "clock_precision",
          date + " has no hour");
      assertThat(stretch(when().start(date).precision(ClockPrecision.UNKNOWN)))
          .isEqualTo(stretch(when().start(date).precision(ClockPrecision.PART_OF_DAY)))
          .isEqualTo(stretch(when().start(date)));
    }
    assertFault(
        when().start("2026-01-31T03:00").precision(ClockPrecision.UNKNOWN),
        Kind.PRECISION_DISAGREES,
        "clock_precision",
        "has an hour");
  }

  @Test
  void everyTimeIsHeldAgainstTheZoneAndAllFaultsAreTold() {
    Derived derived =
        Timings.derive(
            when()
                .start("2026-03-08T02:30")
                .end("2026-11-01T01:30")
                .earliest("2026-03-08T02:00")
                .latest("2026-03-08T02:59+00:00")
                .precision(ClockPrecision.UNKNOWN)
                .build(),
            ZoneId.of("America/New_York"),
            AS_OF);
    assertThat(derived)
        .isInstanceOfSatisfying(
            Derived.Faulty.class,
            faulty ->
                assertThat(faulty.faults())
                    .extracting(TimingFault::key)
                    .containsExactly("start", "end", "earliest", "latest", "clock_precision"));
  }

  private static void assertFault(Times when, Kind kind, String key, String reason) {
    assertThat(Timings.derive(when.build(), KARACHI, AS_OF))
        .isInstanceOfSatisfying(
            Derived.Faulty.class,
            faulty -> {
              assertThat(faulty.faults()).hasSize(1);
              TimingFault fault = faulty.faults().getFirst();
              assertThat(fault.kind()).isEqualTo(kind);
              assertThat(fault.key()).isEqualTo(key);
              assertThat(fault.reason()).contains(reason).doesNotEndWith(".");
            });
  }

  private static Interval stretch(Times when) {
    return when.timing().began();
  }

  private static Interval local(String from, String to) {
    return new Interval(Instant.parse(from + ":00+05:00"), Instant.parse(to + ":00+05:00"));
  }
}
