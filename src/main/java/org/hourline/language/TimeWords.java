package org.hourline.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.hourline.time.ClockTime;
import org.hourline.time.TimePoint;
import org.hourline.time.Timing;
import org.jspecify.annotations.Nullable;

/// Times in words, for a page, a screen reader and print alike. Nothing is said that was not
/// reported: a date without an hour says so, and "after the camp attack" names no end.
public final class TimeWords {
  private final Words words;
  private final @Nullable Integer usualYear;

  /// Every date is written with its year.
  public TimeWords(Words words) {
    this(words, null);
  }

  private TimeWords(Words words, @Nullable Integer usualYear) {
    this.words = words;
    this.usualYear = usualYear;
  }

  /// The same words, leaving out one year in timings, where a reader knows it: "Saturday 31
  /// January", but "Sunday 25 August 2024".
  public TimeWords withUsualYear(int year) {
    return new TimeWords(words, year);
  }

  /// "Saturday 31 January 2026".
  public String day(LocalDate day) {
    return format("time.pattern.day", day);
  }

  /// "Sat 31 Jan", for an axis.
  public String shortDay(LocalDate day) {
    return format("time.pattern.day-short", day);
  }

  /// "03:00".
  public String clock(LocalTime time) {
    return format("time.pattern.clock", time);
  }

  /// The label of a zone at a moment: "PKT (UTC+5)"; "UTC" or "UTC+5" for one without a name.
  public String zone(ZoneId zone, Instant at) {
    ZonedDateTime there = at.atZone(zone);
    String offset = offset(there.getOffset());
    String name = DateTimeFormatter.ofPattern("z", Locale.ENGLISH).format(there);
    // A zone that has only a name like "GMT+05:00", "+05" or "Z" has none that people use.
    return name.matches("[A-Z]{3,5}") && !name.equals("UTC")
        ? words.text("time.zone", Map.of("name", name, "offset", offset))
        : offset;
  }

  /// "Thursday 12 February 2026, 17:00 PKT (UTC+5)".
  public String moment(Instant at, ZoneId zone) {
    ZonedDateTime there = at.atZone(zone);
    return words.text(
        "time.moment",
        Map.of(
            "day", day(there.toLocalDate()),
            "time", clock(there.toLocalTime()),
            "zone", zone(zone, at)));
  }

  /// A date or a clock time by itself, such as when something was published: "Saturday 31 January
  /// 2026, date uncertain", "January 2026", "Saturday 31 January 2026, 03:00".
  public String point(TimePoint point, ZoneId zone) {
    return new TimingPhrase(words, this, zone, UnaryOperator.identity(), null).point(point);
  }

  /// A timing in the local time of its place: "Saturday 31 January 2026, about 03:00", "Saturday 31
  /// January 2026, hour not reported, after “Camp attacked”". The zone is not named; [#zone] does.
  ///
  /// @param titles from the id of an event to its title
  public String timing(Timing timing, UnaryOperator<String> titles) {
    return new TimingPhrase(words, this, timing.zone(), titles, null).phrase(timing.reported());
  }

  /// A timing under the heading of a day, which is not said again: "about 03:00".
  public String timingUnder(LocalDate heading, Timing timing, UnaryOperator<String> titles) {
    return new TimingPhrase(words, this, timing.zone(), titles, heading).phrase(timing.reported());
  }

  /// The reported hour on the clocks of another zone: "22:00 UTC on Friday 30 January 2026"; the
  /// day only where it is another. Null when no hour was reported at which it began.
  public @Nullable String elsewhere(Timing timing, ZoneId zone) {
    if (!(timing.reported().start() instanceof ClockTime start)) {
      return null;
    }
    Instant at = start.instant(timing.zone());
    LocalDate day = at.atZone(zone).toLocalDate();
    String time =
        new TimingPhrase(words, this, zone, UnaryOperator.identity(), day).about(start, timing);
    String label = zone.getRules().equals(ZoneOffset.UTC.getRules()) ? "UTC" : zone(zone, at);
    return day.equals(start.localIn(timing.zone()).toLocalDate())
        ? words.text("time.elsewhere", Map.of("time", time, "zone", label))
        : words.text(
            "time.elsewhere-day", Map.of("time", time, "zone", label, "day", dayOfTiming(day)));
  }

  /// A day inside a timing, with its year unless that is the usual one.
  String dayOfTiming(LocalDate day) {
    return usualYear != null && day.getYear() == usualYear
        ? format("time.pattern.day-of-year", day)
        : day(day);
  }

  String format(String pattern, TemporalAccessor value) {
    return DateTimeFormatter.ofPattern(words.text(pattern), words.locale())
        .withDecimalStyle(DecimalStyle.of(words.locale()))
        .format(value);
  }

  /// "UTC", "UTC+5", "UTC+5:30", "UTC−3".
  private static String offset(ZoneOffset offset) {
    int minutes = offset.getTotalSeconds() / 60;
    if (minutes == 0) {
      return "UTC";
    }
    int hours = Math.abs(minutes) / 60;
    int rest = Math.abs(minutes) % 60;
    return "UTC"
        + (minutes < 0 ? "−" : "+")
        + hours
        + (rest == 0 ? "" : (rest < 10 ? ":0" : ":") + rest);
  }
}
