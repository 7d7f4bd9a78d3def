package org.hourline.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hourline.time.ClockTime;
import org.hourline.time.EdtfDate;
import org.hourline.time.TimePoint;
import org.hourline.time.Timing;
import org.hourline.time.When;
import org.jspecify.annotations.Nullable;

/// Times in words, for a page, a screen reader and print alike. Nothing is said that was not
/// reported: a date without an hour says so, and "after the camp attack" names no end.
public final class TimeWords {
  static final String DAY = "time.pattern.day";
  static final String DAY_OF_YEAR = "time.pattern.day-of-year";
  static final String DAY_SHORT = "time.pattern.day-short";
  static final String MONTH = "time.pattern.month";
  static final String YEAR = "time.pattern.year";
  static final String CLOCK = "time.pattern.clock";
  static final String CLOCK_SECONDS = "time.pattern.clock-seconds";

  /// The name of a zone is asked for in English: few other languages abbreviate it.
  private static final DateTimeFormatter ZONE_NAME =
      DateTimeFormatter.ofPattern("z", Locale.ENGLISH);

  /// Names that people use, unlike "GMT+05:00", "+05" and "Z".
  private static final Pattern ABBREVIATION = Pattern.compile("(?!UTC$)[A-Z]{3,5}");

  private final Words words;
  private final @Nullable Integer usualYear;
  private final Map<String, DateTimeFormatter> formats;

  /// Every date is written with its year.
  public TimeWords(Words words) {
    this(words, null);
  }

  private TimeWords(Words words, @Nullable Integer usualYear) {
    this.words = words;
    this.usualYear = usualYear;
    // Made once: making a formatter takes longer than using it.
    this.formats =
        Stream.of(DAY, DAY_OF_YEAR, DAY_SHORT, MONTH, YEAR, CLOCK, CLOCK_SECONDS)
            .collect(Collectors.toMap(Function.identity(), key -> format(words, key)));
  }

  private static DateTimeFormatter format(Words words, String key) {
    return DateTimeFormatter.ofPattern(words.text(key), words.locale())
        .withDecimalStyle(DecimalStyle.of(words.locale()));
  }

  /// The same words, leaving out one year in timings, where a reader knows it: "Saturday 31
  /// January", but "Sunday 25 August 2024".
  public TimeWords withUsualYear(int year) {
    return new TimeWords(words, year);
  }

  /// "Saturday 31 January 2026".
  public String day(LocalDate day) {
    return format(DAY, day);
  }

  /// "Sat 31 Jan", for an axis.
  public String shortDay(LocalDate day) {
    return format(DAY_SHORT, day);
  }

  /// "2026".
  public String year(Year year) {
    return format(YEAR, year);
  }

  /// "03:00".
  public String clock(LocalTime time) {
    return format(CLOCK, time);
  }

  /// The label of a zone at a moment: "PKT (UTC+5)"; "UTC" or "UTC+5" for one without a name.
  public String zone(ZoneId zone, Instant at) {
    ZonedDateTime there = at.atZone(zone);
    String offset = offset(there.getOffset());
    String name = ZONE_NAME.format(there);
    return ABBREVIATION.matcher(name).matches()
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
    return new PointPhrase(words, this, zone).of(point, false, null);
  }

  /// A timing in the local time of its place: "Saturday 31 January 2026, about 03:00", "Saturday 31
  /// January 2026, hour not reported, after “Camp attacked”". The zone is not named.
  ///
  /// @param titles from the id of an event to its title; null for one that is not to be named
  public String timing(Timing timing, Function<String, @Nullable String> titles) {
    return phrase(timing.zone(), titles, null, null).of(timing.reported());
  }

  /// The same with the zone after the hours, where there are any: "Saturday 31 January 2026, about
  /// 03:00 PKT (UTC+5)".
  public String timingInZone(Timing timing, Function<String, @Nullable String> titles) {
    When when = timing.reported();
    ClockTime first = firstClockTime(when);
    ClockTime any = first == null ? clockTime(when.end()) : first;
    String label = any == null ? null : zone(timing.zone(), any.instant(timing.zone()));
    return phrase(timing.zone(), titles, null, label).of(when);
  }

  /// When something was said or published, with the zone of its hours. Nobody expects an hour of
  /// that, so a date alone does not say that it has none: "Saturday 31 January 2026".
  public String said(Timing timing, Function<String, @Nullable String> titles) {
    When when = timing.reported();
    boolean dateAlone =
        when.start() instanceof EdtfDate
            && when.end() == null
            && when.earliest() == null
            && when.latest() == null
            && when.after().isEmpty()
            && when.before().isEmpty()
            && when.clockPrecision() == null
            && !when.approximate();
    return dateAlone
        ? new PointPhrase(words, this, timing.zone())
            .of(Objects.requireNonNull(when.start()), false, null)
        : timingInZone(timing, titles);
  }

  /// A timing under the heading of a day, which is not said again: "about 03:00".
  public String timingUnder(
      LocalDate heading, Timing timing, Function<String, @Nullable String> titles) {
    return phrase(timing.zone(), titles, heading, null).of(timing.reported());
  }

  /// The reported hours on the clocks of another zone: "22:00 UTC", and where the day is another
  /// there, "Friday 30 January 2026, 22:00 UTC". Null when no hour was reported.
  public @Nullable String elsewhere(Timing timing, ZoneId zone) {
    When reported = timing.reported();
    ClockTime first = firstClockTime(reported);
    if (first == null) {
      return null;
    }
    LocalDate here = first.localIn(timing.zone()).toLocalDate();
    LocalDate there = LocalDate.ofInstant(first.instant(timing.zone()), zone);
    When moved =
        new When(
            moved(reported.start(), timing.zone(), zone),
            null,
            moved(reported.earliest(), timing.zone(), zone),
            moved(reported.latest(), timing.zone(), zone),
            List.of(),
            List.of(),
            reported.approximate(),
            null,
            null);
    String hours = phrase(zone, _ -> null, here.equals(there) ? here : null, null).hours(moved);
    return words.text(
        "time.elsewhere", Map.of("time", hours, "zone", zone(zone, first.instant(timing.zone()))));
  }

  private static @Nullable ClockTime firstClockTime(When when) {
    ClockTime start = clockTime(when.start());
    ClockTime earliest = clockTime(when.earliest());
    return start != null ? start : earliest != null ? earliest : clockTime(when.latest());
  }

  private static @Nullable ClockTime clockTime(@Nullable TimePoint point) {
    return point instanceof ClockTime time ? time : null;
  }

  /// A clock time as the clocks of another zone showed it; dates have no such thing.
  private static @Nullable ClockTime moved(@Nullable TimePoint point, ZoneId from, ZoneId to) {
    if (!(point instanceof ClockTime time)) {
      return null;
    }
    ZonedDateTime there = time.instant(from).atZone(to);
    return new ClockTime(time.text(), there.toLocalDateTime(), there.getOffset(), time.seconds());
  }

  private TimingPhrase phrase(
      ZoneId zone,
      Function<String, @Nullable String> titles,
      @Nullable LocalDate heading,
      @Nullable String label) {
    return new TimingPhrase(new PointPhrase(words, this, zone), titles, heading, label);
  }

  /// A day inside a timing, with its year unless that is the usual one.
  String dayOfTiming(LocalDate day) {
    return usualYear != null && day.getYear() == usualYear ? format(DAY_OF_YEAR, day) : day(day);
  }

  String format(String pattern, TemporalAccessor value) {
    return Objects.requireNonNull(formats.get(pattern), pattern).format(value);
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
