package org.hourline.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads one date: `[year]`, `[year]-[month]` or `[year]-[month]-[day]`, where the last digits of a
/// lone year, the month and the day may be `X`, and `?` (uncertain), `~` (approximate) or `%`
/// (both) may stand at the end.
final class EdtfDates {
  private static final Pattern DATE =
      Pattern.compile(
          "(-?)(?:([0-9]{2})(XX)|([0-9]{3})(X)|([0-9]{4}))(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?([?~%]?)");

  private EdtfDates() {}

  static Parsed<EdtfDate> parse(String text) {
    Matcher date = DATE.matcher(text);
    if (!date.matches()) {
      return Edtf.misspelt(text);
    }
    if (date.group(6) == null) {
      return date.group(7) == null ? decade(text, date) : vagueYear(text);
    }
    int year = Integer.parseInt(date.group(1) + date.group(6));
    if (year == 0 && !date.group(1).isEmpty()) {
      return Edtf.refused(text + " is not a year", "write 0000 for the year before 0001");
    }
    return ofYear(text, year, date.group(7), date.group(8), date.group(9));
  }

  private static Parsed<EdtfDate> ofYear(
      String text, int year, @Nullable String month, @Nullable String day, String mark) {
    if (month == null || month.equals("XX")) {
      if (day != null && !day.equals("XX")) {
        return Edtf.refused(text + " has a day and no month", "write " + written(year) + "-XX-XX");
      }
      return date(
          text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR, mark);
    }
    int m = Integer.parseInt(month);
    if (m >= 21 && m <= 41) {
      return Edtf.refused(
          text + " is a season or a part of a year, and its edges are not known",
          "write the months with earliest and latest, such as 2026-03 and 2026-05");
    }
    if (m < 1 || m > 12) {
      return Edtf.refused(text + " has no month: " + month, "write a month from 01 to 12");
    }
    YearMonth whole = YearMonth.of(year, m);
    if (day == null || day.equals("XX")) {
      return date(text, whole.atDay(1), whole.atEndOfMonth(), DatePrecision.MONTH, mark);
    }
    int d = Integer.parseInt(day);
    if (!whole.isValidDay(d)) {
      return Edtf.refused(
          text + " is not a day: " + name(whole) + " has " + whole.lengthOfMonth() + " days",
          "write a day from 01 to " + whole.lengthOfMonth());
    }
    return date(text, whole.atDay(d), whole.atDay(d), DatePrecision.DAY, mark);
  }

  private static Parsed<EdtfDate> decade(String text, Matcher date) {
    boolean century = date.group(3) != null;
    int known = Integer.parseInt(century ? date.group(2) : date.group(4));
    int width = century ? 100 : 10;
    int near = known * width;
    int far = near + width - 1;
    boolean negative = !date.group(1).isEmpty();
    return date(
        text,
        LocalDate.of(negative ? -far : near, 1, 1),
        LocalDate.of(negative ? -near : far, 12, 31),
        DatePrecision.YEAR,
        date.group(9));
  }

  private static Parsed<EdtfDate> vagueYear(String text) {
    return Edtf.refused(
        text + " knows a month and not its year",
        "write the year alone, such as 202X, or the year in full");
  }

  private static Parsed<EdtfDate> date(
      String text, LocalDate first, LocalDate last, DatePrecision precision, String mark) {
    return new Parsed.Value<>(
        new EdtfDate(
            text,
            first,
            last,
            precision,
            mark.equals("?") || mark.equals("%"),
            mark.equals("~") || mark.equals("%")));
  }

  private static String name(YearMonth month) {
    return Month.from(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
  }

  private static String written(int year) {
    return String.format(Locale.ROOT, year < 0 ? "-%04d" : "%04d", Math.abs(year));
  }
}
