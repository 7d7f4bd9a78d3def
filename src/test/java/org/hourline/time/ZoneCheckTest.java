package org.hourline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import org.hourline.time.TimingFault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ZoneCheckTest {
  @ParameterizedTest
  @CsvSource({
    "Asia/Karachi, 2026-01-31T03:00",
    "Asia/Karachi, 2026-01-31T03:00+05:00",
    "Asia/Karachi, 2026-01-31T03:00+05",
    "Asia/Karachi, 2026-01-30T22:00Z",
    "Asia/Karachi, 2026-01-31",
    "Asia/Karachi, 2026-01-XX",
    "Europe/London, 2026-01-31T03:00+00:00",
    "America/New_York, 2026-11-01T01:30-04:00",
    "America/New_York, 2026-11-01T01:30-05:00",
  })
  void aTimeThatTheZoneHasIsFine(String zone, String text) {
    assertThat(ZoneCheck.check("start", point(text), ZoneId.of(zone))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Asia/Karachi, 2026-01-31T03:00+05:30, +05:00, 2026-01-31T02:30+05:00, 2026-01-31T03:00",
    "Asia/Karachi, 2026-01-31T03:00+00:00, +05:00, 2026-01-31T08:00+05:00, 2026-01-31T03:00",
    "Asia/Karachi, 2008-07-01T03:00+05:00, +06:00, 2008-07-01T04:00+06:00, 2008-07-01T03:00",
    "Europe/London, 2026-07-01T03:00+00:00, +01:00, 2026-07-01T04:00+01:00, 2026-07-01T03:00",
    "Europe/London, 2026-01-31T03:00:30+01, +00:00, 2026-01-31T02:00:30+00:00, 2026-01-31T03:00:30",
    "Africa/Casablanca, 2026-03-01T03:00+01:00, +00:00, 2026-03-01T02:00+00:00, 2026-03-01T03:00",
    "Australia/Lord_Howe, 2026-07-01T03:00+11:00, +10:30, 2026-07-01T02:30+10:30, 2026-07-01T03:00",
  })
  void anOffsetThatTheZoneDoesNotHaveThenIsAFault(
      String zone, String text, String has, String moment, String local) {
    assertThat(ZoneCheck.check("start", point(text), ZoneId.of(zone)))
        .hasValueSatisfying(fault -> {
          assertThat(fault.kind()).isEqualTo(Kind.OFFSET_NOT_IN_ZONE);
          assertThat(fault.key()).isEqualTo("start");
          assertThat(fault.reason()).contains(text, zone + " has " + has);
          assertThat(fault.hint())
              .isEqualTo(
                  "write "
                      + moment
                      + " if the moment is right, "
                      + local
                      + " if the local time is");
        });
  }

  @ParameterizedTest
  @CsvSource({
    "America/New_York, 2026-03-08T02:30, 2026-03-08T03:30-04:00, 2026-03-08T01:30-05:00",
    "America/New_York, 2026-03-08T02:00-05:00, 2026-03-08T03:00-04:00, 2026-03-08T01:00-05:00",
    "Europe/London, 2026-03-29T01:59, 2026-03-29T02:59+01:00, 2026-03-29T00:59+00:00",
    "Asia/Karachi, 2008-06-01T00:15, 2008-06-01T01:15+06:00, 2008-05-31T23:15+05:00",
    "Africa/Casablanca, 2026-03-22T02:30, 2026-03-22T03:30+01:00, 2026-03-22T01:30+00:00",
    "Australia/Lord_Howe, 2026-10-04T02:10, 2026-10-04T02:40+11:00, 2026-10-04T01:40+10:30",
  })
  void aLocalTimeThatTheZoneSkipsIsAFault(String zone, String text, String notYet, String tooSoon) {
    assertThat(ZoneCheck.check("earliest", point(text), ZoneId.of(zone)))
        .hasValueSatisfying(fault -> {
          assertThat(fault.kind()).isEqualTo(Kind.LOCAL_TIME_SKIPPED);
          assertThat(fault.reason()).contains(text, zone);
          assertThat(fault.hint())
              .startsWith("write " + notYet + " if")
              .contains(", " + tooSoon + " if");
        });
  }

  @ParameterizedTest
  @CsvSource({
    "America/New_York, 2026-11-01T01:30, -04:00, -05:00",
    "Europe/London, 2026-10-25T01:00, +01:00, +00:00",
    "Asia/Karachi, 2008-10-31T23:30, +06:00, +05:00",
    "Africa/Casablanca, 2026-02-15T02:30, +01:00, +00:00",
    "Australia/Lord_Howe, 2026-04-05T01:45, +11:00, +10:30",
  })
  void aLocalTimeThatTheZoneRepeatsIsAFault(String zone, String text, String first, String second) {
    assertThat(ZoneCheck.check("start", point(text), ZoneId.of(zone)))
        .hasValueSatisfying(fault -> {
          assertThat(fault.kind()).isEqualTo(Kind.LOCAL_TIME_REPEATED);
          assertThat(fault.reason()).contains(text, zone, "twice");
          assertThat(fault.hint())
              .contains(text + first + " for the first time", text + second + " for the second");
        });
  }

  @Test
  void aDayThatTheZoneLeftOutIsAFault() {
    assertThat(ZoneCheck.check("start", point("2011-12-30"), ZoneId.of("Pacific/Apia")))
        .hasValueSatisfying(fault -> assertThat(fault.kind()).isEqualTo(Kind.LOCAL_TIME_SKIPPED));
    assertThat(ZoneCheck.check("start", point("2011-12"), ZoneId.of("Pacific/Apia"))).isEmpty();
    assertThat(ZoneCheck.check("start", point("2011-12-30T10:00"), ZoneId.of("Pacific/Apia")))
        .hasValueSatisfying(fault ->
            assertThat(fault.reason())
                .endsWith("clocks went from 2011-12-30T00:00 to 2011-12-31T00:00"));
  }

  /// Around every change of a zone's clocks, what a hint says to write is itself free of faults.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "America/New_York", "Europe/London", "Africa/Casablanca", "Asia/Karachi",
        "Australia/Lord_Howe", "America/Havana", "Asia/Gaza", "Pacific/Apia"
      })
  void whatTheHintSaysToWriteTheZoneHas(String id) {
    ZoneId zone = ZoneId.of(id);
    ZoneRules rules = zone.getRules();
    ZoneOffsetTransition change = rules.nextTransition(Instant.parse("1990-01-01T00:00:00Z"));
    int faults = 0;
    while (change != null && change.getInstant().getEpochSecond() < 1_900_000_000L) {
      for (int minutes : List.of(-90, -60, -30, -10, 0, 10, 30, 60, 90)) {
        for (ZoneOffset offset : List.of(change.getOffsetBefore(), change.getOffsetAfter())) {
          String local = change.getDateTimeBefore().plusMinutes(minutes).toString();
          for (String text : List.of(local, local + offset.getId().replace("Z", "+00:00"))) {
            var fault = ZoneCheck.check("start", point(text), zone);
            if (fault.isPresent()) {
              faults++;
              String written = fault.get().hint().split(" ", -1)[1];
              assertThat(ZoneCheck.check("start", point(written), zone)).as(text).isEmpty();
            }
          }
        }
      }
      change = rules.nextTransition(change.getInstant());
    }
    assertThat(faults).isPositive();
  }

  private static TimePoint point(String text) {
    return Times.point(text);
  }
}
