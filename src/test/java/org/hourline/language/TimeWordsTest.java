package org.hourline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hourline.time.Times.KARACHI;
import static org.hourline.time.Times.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import org.hourline.template.Templates;
import org.hourline.time.ClockPrecision;
import org.hourline.time.Times;
import org.hourline.time.Timing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimeWordsTest {
  private static final LocalDate SATURDAY = LocalDate.of(2026, 1, 31);
  private static final Instant NIGHT = Instant.parse("2026-01-30T22:00:00Z");
  private static final Function<String, @Nullable String> TITLES =
      Map.of("camp", "Camp attacked", "first", "First attacks", "rail", "Tracks cut")::get;

  private static TimeWords times(String language) {
    return new TimeWords(Words.load(language, Templates.builtIn()));
  }

  @Nested
  final class InEnglish {
    private final TimeWords times = times("en").withUsualYear(2026);

    @Test
    void daysAndHours() {
      assertThat(times.day(SATURDAY)).isEqualTo("Saturday 31 January 2026");
      assertThat(times.shortDay(SATURDAY)).isEqualTo("Sat 31 Jan");
      assertThat(times.clock(LocalTime.of(3, 0))).isEqualTo("03:00");
      assertThat(times.moment(NIGHT, KARACHI))
          .isEqualTo("Saturday 31 January 2026, 03:00 PKT (UTC+5)");
      assertThat(times.moment(NIGHT, ZoneOffset.UTC))
          .isEqualTo("Friday 30 January 2026, 22:00 UTC");
    }

    @ParameterizedTest
    @CsvSource({
      "Asia/Karachi, PKT (UTC+5)",
      "Asia/Kolkata, IST (UTC+5:30)",
      "Asia/Kathmandu, UTC+5:45",
      "Africa/Casablanca, UTC+1",
      "America/New_York, EST (UTC−5)",
      "America/Sao_Paulo, UTC−3",
      "Europe/London, GMT (UTC)",
      "UTC, UTC",
      "Z, UTC",
      "Etc/UTC, UTC",
      "+05:00, UTC+5",
    })
    void zonesAreNamedWithTheirOffset(String zone, String label) {
      assertThat(times.zone(ZoneId.of(zone), NIGHT)).isEqualTo(label);
    }

    @Test
    void anHourIsSaidWithHowWellItIsKnown() {
      assertSaid(when().start("2026-01-31T03:00"), "Saturday 31 January, 03:00");
      assertSaid(when().start("2026-01-31T03:00:20"), "Saturday 31 January, 03:00:20");
      assertSaid(when().start("2026-01-30T22:00Z"), "Saturday 31 January, 03:00");
      assertSaid(
          when().start("2026-01-31T03:00").about(ClockPrecision.HOUR),
          "Saturday 31 January, about 03:00");
      assertSaid(
          when().start("2026-01-31T03:00").about(null),
          "Saturday 31 January, about 03:00, within a minute");
      assertSaid(
          when().start("2026-01-31T03:00").about(ClockPrecision.PART_OF_DAY),
          "Saturday 31 January, about 03:00, within six hours");
      assertSaid(
          when().start("2026-01-31T03:00").precision(ClockPrecision.HOUR),
          "Saturday 31 January, 03:00, known to the hour");
      assertSaid(
          when().start("2026-01-31T03:00").precision(ClockPrecision.PART_OF_DAY),
          "Saturday 31 January, 03:00, known to the part of the day");
    }

    @Test
    void aDateWithoutAnHourSaysSo() {
      assertSaid(when().start("2026-01-31"), "Saturday 31 January, hour not reported");
      assertSaid(
          when().start("2026-01-31?"), "Saturday 31 January, date uncertain, hour not reported");
      assertSaid(
          when().start("2026-01-31~"), "Saturday 31 January, date approximate, hour not reported");
      assertSaid(
          when().start("2026-01-31").about(null),
          "Saturday 31 January, date approximate, hour not reported");
      assertSaid(
          when().start("2026-01-31%"),
          "Saturday 31 January, date uncertain and approximate, hour not reported");
      assertSaid(
          when().start("2026-01-31").precision(ClockPrecision.PART_OF_DAY),
          "Saturday 31 January, only the part of the day reported");
      assertSaid(when().start("2026-01"), "January 2026, day not reported");
      assertSaid(when().start("2026-01-XX"), "January 2026, day not reported");
      assertSaid(when().start("2026?"), "2026, date uncertain, month not reported");
      assertSaid(when().start("202X"), "between 2020 and 2029, month not reported");
    }

    @Test
    void anotherYearIsAlwaysSaid() {
      assertSaid(when().start("2024-08-25"), "Sunday 25 August 2024, hour not reported");
      assertThat(times("en").timing(when().start("2026-01-31").timing(), TITLES))
          .isEqualTo("Saturday 31 January 2026, hour not reported");
    }

    @Test
    void boundsAreSaid() {
      assertSaid(
          when().earliest("2026-01-31T02:00").latest("2026-01-31T04:00"),
          "Saturday 31 January, between 02:00 and 04:00");
      assertSaid(
          when().earliest("2026-01-30T23:00").latest("2026-01-31T04:00"),
          "between 23:00 on Friday 30 January and 04:00 on Saturday 31 January");
      assertSaid(
          when().earliest("2026-01-30").latest("2026-01-31"),
          "between Friday 30 January and Saturday 31 January");
      assertSaid(
          when().earliest("2026-01-31T02:00").latest("2026-01-31T04:00").about(ClockPrecision.HOUR),
          "Saturday 31 January, between about 02:00 and about 04:00");
      assertSaid(
          when().start("2026-01-31").earliest("2026-01-31T02:00").latest("2026-01-31T04:00"),
          "Saturday 31 January, between 02:00 and 04:00");
      assertSaid(when().latest("2026-01-31T04:00"), "by 04:00 on Saturday 31 January");
      assertSaid(when().latest("2026-01-31"), "by Saturday 31 January");
      assertSaid(when().earliest("2026-01-31"), "Saturday 31 January or later");
      assertSaid(
          when().start("2026-01-31").latest("2026-01-31T04:00"), "Saturday 31 January, by 04:00");
    }

    @Test
    void whatIsOnlyKnownToFollowNamesNoTime() {
      assertSaid(when().after("camp"), "after “Camp attacked”, day not reported");
      assertSaid(
          when().start("2026-01-31").after("camp", "first", "rail"),
          "Saturday 31 January, hour not reported,"
              + " after “Camp attacked”, “First attacks” and “Tracks cut”");
      assertSaid(
          when().start("2026-01-31").after("first").before("camp"),
          "Saturday 31 January, hour not reported, after “First attacks”, before “Camp attacked”");
    }

    @Test
    void anEventThatIsNotShownIsNotNamed() {
      assertSaid(when().after("secret"), "day not reported");
      assertSaid(
          when().start("2026-01-31").after("secret", "camp"),
          "Saturday 31 January, hour not reported, after “Camp attacked”");
    }

    @Test
    void anEndIsSaid() {
      assertSaid(
          when().start("2026-01-31").end("2026-02-05"),
          "Saturday 31 January, hour not reported, until Thursday 5 February");
      assertSaid(
          when().start("2026-01-31T03:00").end("2026-01-31T05:00"),
          "Saturday 31 January, 03:00, until 05:00");
      assertSaid(
          when().start("2026-01-31T22:00").end("2026-02-01T05:00"),
          "Saturday 31 January, 22:00, until 05:00 on Sunday 1 February");
    }

    @Test
    void underTheHeadingOfItsDayTheDayIsNotSaidAgain() {
      assertUnder(when().start("2026-01-31T03:00").about(ClockPrecision.HOUR), "about 03:00");
      assertUnder(when().start("2026-01-31?"), "date uncertain, hour not reported");
      assertUnder(when().latest("2026-01-31T04:00"), "by 04:00");
      assertUnder(
          when().earliest("2026-01-31T02:00").latest("2026-01-31T04:00"),
          "between 02:00 and 04:00");
      assertUnder(when().start("2026-01-30"), "Friday 30 January, hour not reported");
    }

    @Test
    void anHourIsSaidInOtherZones() {
      Timing about = when().start("2026-01-31T03:00").about(null).timing();
      assertThat(times.elsewhere(about, ZoneOffset.UTC))
          .isEqualTo("Friday 30 January, about 22:00 UTC");
      assertThat(times.elsewhere(about, ZoneId.of("Asia/Kolkata")))
          .isEqualTo("about 03:30 IST (UTC+5:30)");
      Timing between = when().earliest("2026-01-31T10:00").latest("2026-01-31T11:00").timing();
      assertThat(times.elsewhere(between, ZoneOffset.UTC)).isEqualTo("between 05:00 and 06:00 UTC");
      Timing by = when().start("2026-01-31").latest("2026-01-31T11:00").after("camp").timing();
      assertThat(times.elsewhere(by, ZoneOffset.UTC)).isEqualTo("by 06:00 UTC");
      assertThat(times.elsewhere(when().start("2026-01-31").timing(), ZoneOffset.UTC)).isNull();
      assertThat(times.elsewhere(when().after("camp").timing(), ZoneOffset.UTC)).isNull();
    }

    @Test
    void whatWasSaidOnADayNeedsNoHour() {
      assertThat(times.said(when().start("2026-01-31").timing(), TITLES))
          .isEqualTo("Saturday 31 January");
      assertThat(times.said(when().start("2026-01?").timing(), TITLES))
          .isEqualTo("January 2026, date uncertain");
      assertThat(times.said(when().start("2026-01-31T17:00").timing(), TITLES))
          .isEqualTo("Saturday 31 January, 17:00 PKT (UTC+5)");
      assertThat(times.said(when().earliest("2026-01-31").timing(), TITLES))
          .isEqualTo("Saturday 31 January or later");
      assertThat(times.said(when().start("2026-01-31").after("camp").timing(), TITLES))
          .isEqualTo("Saturday 31 January, hour not reported, after “Camp attacked”");
    }

    @Test
    void theZoneFollowsTheHours() {
      assertZoned(
          when().start("2026-01-31T03:00").about(null).after("camp").end("2026-01-31T05:00"),
          "Saturday 31 January, about 03:00 PKT (UTC+5), within a minute,"
              + " after “Camp attacked”, until 05:00");
      assertZoned(
          when().earliest("2026-01-30T23:00").latest("2026-01-31T04:00"),
          "between 23:00 on Friday 30 January and 04:00 on Saturday 31 January PKT (UTC+5)");
      assertZoned(
          when().start("2026-01-31").latest("2026-01-31T04:00"),
          "Saturday 31 January, by 04:00 PKT (UTC+5)");
      assertZoned(
          when().start("2026-01-31").end("2026-01-31T04:00"),
          "Saturday 31 January, hour not reported, until 04:00 PKT (UTC+5)");
      assertZoned(when().start("2026-01-31"), "Saturday 31 January, hour not reported");
    }

    @Test
    void aPointByItselfSaysNoMoreThanItKnows() {
      assertThat(times("en").point(Times.point("2026-01"), KARACHI)).isEqualTo("January 2026");
      assertThat(times("en").point(Times.point("2026-01-31?"), KARACHI))
          .isEqualTo("Saturday 31 January 2026, date uncertain");
      assertThat(times("en").point(Times.point("2026-01-31T03:00"), KARACHI))
          .isEqualTo("Saturday 31 January 2026, 03:00");
    }

    private void assertSaid(Times when, String said) {
      assertThat(times.timing(when.timing(), TITLES)).isEqualTo(said);
    }

    private void assertZoned(Times when, String said) {
      assertThat(times.timingInZone(when.timing(), TITLES)).isEqualTo(said);
    }

    private void assertUnder(Times when, String said) {
      assertThat(times.timingUnder(SATURDAY, when.timing(), TITLES)).isEqualTo(said);
    }
  }

  @Nested
  final class InUrdu {
    private final TimeWords times = times("ur").withUsualYear(2026);

    @Test
    void daysAndHoursHaveLatinDigits() {
      assertThat(times.day(SATURDAY)).isEqualTo("ہفتہ، 31 جنوری، 2026");
      assertThat(times.clock(LocalTime.of(3, 0))).isEqualTo("03:00");
      assertThat(times.moment(NIGHT, KARACHI)).isEqualTo("ہفتہ، 31 جنوری، 2026، 03:00 PKT (UTC+5)");
    }

    @Test
    void timingsAreSaid() {
      assertSaid(
          when().start("2026-01-31T03:00").about(ClockPrecision.HOUR),
          "ہفتہ، 31 جنوری، تقریباً 03:00 بجے");
      assertSaid(
          when().start("2026-01-31?").after("camp", "first"),
          "ہفتہ، 31 جنوری، تاریخ غیر یقینی، وقت نہیں بتایا گیا،"
              + " ”Camp attacked“ اور ”First attacks“ کے بعد");
      assertSaid(
          when().earliest("2026-01-31T02:00").latest("2026-01-31T04:00"),
          "ہفتہ، 31 جنوری، 02:00 اور 04:00 کے درمیان");
      assertSaid(when().latest("2026-01-31"), "ہفتہ، 31 جنوری یا اس سے پہلے");
      assertSaid(when().start("2026-01"), "جنوری 2026، دن نہیں بتایا گیا");
    }

    private void assertSaid(Times when, String said) {
      assertThat(times.timing(when.timing(), TITLES)).isEqualTo(said);
    }
  }
}
