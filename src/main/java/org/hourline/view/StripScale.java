package org.hourline.view;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hourline.language.TimeWords;
import org.hourline.language.Words;
import org.hourline.view.StripView.Heading;
import org.hourline.view.StripView.Line;
import org.hourline.view.StripView.Scale;
import org.hourline.view.StripView.Tick;

/// The scale over the lanes: days and hours in local time, then the same moments in UTC and in the
/// zones of `also_show`. Ticks stand at round local hours, so that a day of 23 hours is drawn 23
/// hours long.
final class StripScale {
  /// A scale: headings over ticks.
  ///
  /// @param step from tick to tick: hours (a `Duration`) or dates (a `Period`)
  /// @param tick the pattern's key
  private record Grain(TemporalAmount step, ChronoUnit heading, String tick) {}

  private static final Period WEEK = Period.ofDays(7);

  private static final List<Grain> GRAINS =
      List.of(
          new Grain(Duration.ofMinutes(5), ChronoUnit.DAYS, "strip.pattern.clock"),
          new Grain(Duration.ofMinutes(15), ChronoUnit.DAYS, "strip.pattern.clock"),
          new Grain(Duration.ofMinutes(30), ChronoUnit.DAYS, "strip.pattern.clock"),
          new Grain(Duration.ofHours(1), ChronoUnit.DAYS, "strip.pattern.clock"),
          new Grain(Duration.ofHours(3), ChronoUnit.DAYS, "strip.pattern.clock"),
          new Grain(Duration.ofHours(6), ChronoUnit.DAYS, "strip.pattern.clock"),
          new Grain(Duration.ofHours(12), ChronoUnit.DAYS, "strip.pattern.clock"),
          new Grain(Period.ofDays(1), ChronoUnit.MONTHS, "strip.pattern.day"),
          new Grain(WEEK, ChronoUnit.MONTHS, "strip.pattern.day"),
          new Grain(Period.ofMonths(1), ChronoUnit.YEARS, "strip.pattern.month"),
          new Grain(Period.ofMonths(3), ChronoUnit.YEARS, "strip.pattern.month"),
          new Grain(Period.ofYears(1), ChronoUnit.YEARS, "strip.pattern.year"),
          new Grain(Period.ofYears(10), ChronoUnit.YEARS, "strip.pattern.year"));

  /// Ticks that a strip has room for, each of 48 px: on 500 px of hours, and on 288.
  private static final int MOST_TICKS = 10;

  private static final int MOST_TICKS_NARROW = 5;

  /// A heading with less of the strip than that, in percent, has no room for its words.
  private static final double NARROWEST = 7;

  /// Nor has a tick beyond it.
  private static final double LAST_TICK = 97;

  /// Beyond that a day needs its year.
  private static final Duration LONGEST_WITHOUT_YEAR = Duration.ofDays(300);

  private final StripWindow window;
  private final Words words;
  private final List<ZoneId> alsoShow;
  private final Grain grain;
  private final Grain coarse;

  StripScale(StripWindow window, List<ZoneId> alsoShow, Words words) {
    this.window = window;
    this.words = words;
    this.alsoShow = alsoShow;
    this.grain = fitting(MOST_TICKS);
    this.coarse = fitting(MOST_TICKS_NARROW);
  }

  /// The whole window and how many events it holds, just as the script says it of what it draws:
  /// "Saturday 31 January, 00:00 to Monday 2 February, 00:00, PKT (UTC+5): 24 events."
  String status(int events) {
    ZonedDateTime from = window.span().from().atZone(window.zone());
    ZonedDateTime to = window.span().to().atZone(window.zone());
    boolean oneDay = from.toLocalDate().equals(to.toLocalDate());
    return words.text(
        "script.view",
        Map.of(
            "from", moment(from),
            "to", oneDay ? format("strip.pattern.clock", to) : moment(to),
            "zone", new TimeWords(words).zone(window.zone(), window.span().from()),
            "count", words.count("script.events", events)));
  }

  private String moment(ZonedDateTime at) {
    String day = format("strip.pattern.heading-day", at);
    String year = window.length().compareTo(LONGEST_WITHOUT_YEAR) > 0 ? " " + at.getYear() : "";
    return words.text(
        "script.moment", Map.of("day", day + year, "time", format("strip.pattern.clock", at)));
  }

  /// Days over hours, months over days, years over months.
  List<Heading> headings() {
    List<Heading> headings = new ArrayList<>();
    String brief = grain.heading() == ChronoUnit.DAYS ? "strip.pattern.day-brief" : pattern();
    ZonedDateTime at = window.span().from().atZone(window.zone());
    while (at.toInstant().isBefore(window.span().to())) {
      ZonedDateTime next = following(at);
      double from = window.percent(at.toInstant());
      double share = Percent.round(window.percent(next.toInstant()) - from);
      boolean fits = share >= NARROWEST;
      headings.add(
          new Heading(
              fits ? format(pattern(), at) : "",
              fits ? format(brief, at) : "",
              share,
              Percent.classes(share)));
      at = next;
    }
    return headings;
  }

  private String pattern() {
    return switch (grain.heading()) {
      case DAYS -> "strip.pattern.heading-day";
      case MONTHS -> "strip.pattern.heading-month";
      default -> "strip.pattern.year";
    };
  }

  private ZonedDateTime following(ZonedDateTime at) {
    LocalDate day = at.toLocalDate();
    LocalDate next =
        switch (grain.heading()) {
          case DAYS -> day.plusDays(1);
          case MONTHS -> day.withDayOfMonth(1).plusMonths(1);
          default -> day.withDayOfYear(1).plusYears(1);
        };
    return next.atStartOfDay(window.zone());
  }

  List<Scale> scales() {
    Set<ZoneId> zones = new LinkedHashSet<>();
    zones.add(window.zone());
    if (grain.step() instanceof Duration) {
      zones.add(ZoneOffset.UTC);
      zones.addAll(alsoShow);
    }
    TimeWords times = new TimeWords(words);
    Set<Instant> everywhere = new LinkedHashSet<>(moments(coarse));
    List<Scale> scales = new ArrayList<>();
    for (ZoneId zone : zones) {
      List<Tick> ticks = new ArrayList<>();
      for (Instant moment : moments(grain)) {
        double from = window.percent(moment);
        if (from > LAST_TICK) {
          continue;
        }
        ticks.add(
            new Tick(
                format(grain.tick(), moment.atZone(zone)),
                from,
                Percent.classes(from),
                everywhere.contains(moment)));
      }
      scales.add(new Scale(times.zone(zone, window.span().from()), ticks));
    }
    return scales;
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (Instant moment : moments(grain)) {
      ZonedDateTime at = moment.atZone(window.zone());
      boolean strong =
          grain.heading() == ChronoUnit.DAYS
              ? at.toLocalTime().toSecondOfDay() == 0
              : at.getDayOfMonth() == 1
                  && (grain.heading() == ChronoUnit.MONTHS || at.getDayOfYear() == 1);
      lines.add(new Line(window.percent(moment), strong));
    }
    return lines;
  }

  /// The finest grain with no more ticks than there is room for.
  private Grain fitting(int most) {
    for (Grain candidate : GRAINS) {
      if (moments(candidate).size() <= most) {
        return candidate;
      }
    }
    return GRAINS.getLast();
  }

  /// The round moments in the window.
  private List<Instant> moments(Grain of) {
    ZoneId zone = window.zone();
    LocalDateTime start = LocalDateTime.ofInstant(window.span().from(), zone);
    LocalDateTime at =
        switch (of.step()) {
          case Period period when period.getYears() > 0 ->
              LocalDate.of(
                      start.getYear() - Math.floorMod(start.getYear(), period.getYears()), 1, 1)
                  .atStartOfDay();
          case Period period when period.getMonths() > 0 ->
              start.toLocalDate().withDayOfYear(1).atStartOfDay();
          case Period period when period.equals(WEEK) ->
              start.toLocalDate().withDayOfMonth(1).atStartOfDay();
          default -> start.toLocalDate().atStartOfDay();
        };
    List<Instant> moments = new ArrayList<>();
    // One more than fit is enough to know that they do not.
    while (moments.size() <= MOST_TICKS) {
      Instant moment = at.atZone(zone).toInstant();
      if (!moment.isBefore(window.span().to())) {
        break;
      }
      if (window.holds(moment) && !moments.contains(moment)) {
        moments.add(moment);
      }
      at = at.plus(of.step());
    }
    return moments;
  }

  private String format(String key, ZonedDateTime at) {
    return DateTimeFormatter.ofPattern(words.text(key), words.locale())
        .withDecimalStyle(DecimalStyle.of(words.locale()))
        .format(at);
  }
}
