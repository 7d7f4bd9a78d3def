package org.hourline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import org.hourline.time.Interval;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("changes the zone of the whole program")
final class NightsTest {
  private static final Interval TWO_DAYS =
      new Interval(Instant.parse("2026-01-29T19:00:00Z"), Instant.parse("2026-01-31T19:00:00Z"));
  private static final Nights QUETTA = new Nights(30.18, 67.0);

  private final TimeZone before = TimeZone.getDefault();

  @AfterEach
  void putTheZoneBack() {
    TimeZone.setDefault(before);
  }

  /// A winter night at thirty degrees north lasts from about six in the evening to past seven.
  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Asia/Karachi", "Pacific/Apia", "Pacific/Pago_Pago"})
  void theZoneOfTheMachineDoesNotMatter(String zone) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    List<Interval> nights = QUETTA.during(TWO_DAYS);
    assertThat(nights).hasSize(3);
    assertThat(nights)
        .allSatisfy(night -> {
          assertThat(Duration.between(night.from(), night.to()))
              .isBetween(Duration.ofHours(13), Duration.ofMinutes(13 * 60 + 30));
          assertThat(night.touches(TWO_DAYS)).isTrue();
        });
    assertThat(nights.get(1).from())
        .isBetween(Instant.parse("2026-01-30T13:00:00Z"), Instant.parse("2026-01-30T13:15:00Z"));
    assertThat(nights.get(1).to())
        .isBetween(Instant.parse("2026-01-31T02:15:00Z"), Instant.parse("2026-01-31T02:30:00Z"));
  }

  @Test
  void aPolarNightIsOneNight() {
    Interval midwinter =
        new Interval(Instant.parse("2025-12-20T00:00:00Z"), Instant.parse("2025-12-22T00:00:00Z"));
    assertThat(new Nights(78.2, 15.6).during(midwinter))
        .singleElement()
        .satisfies(night -> assertThat(night.contains(midwinter)).isTrue());
  }

  @Test
  void aPolarDayHasNoNight() {
    Interval midsummer =
        new Interval(Instant.parse("2025-06-20T00:00:00Z"), Instant.parse("2025-06-22T00:00:00Z"));
    assertThat(new Nights(78.2, 15.6).during(midsummer)).isEmpty();
  }
}
