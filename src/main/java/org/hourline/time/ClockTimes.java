package org.hourline.time;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a date with a time: a whole date, `T`, hours and minutes, perhaps seconds, and then
/// nothing, `Z`, or an offset of hours (`-04`) or of hours and minutes (`+04:30`).
final class ClockTimes {
  private static final Pattern TIME =
      Pattern.compile(
          "([^T]*)T([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?(Z|[-+][0-9]{2}(?::[0-9]{2})?)?");

  /// The farthest that `java.time` takes. No zone has ever been that far from UTC.
  private static final int FARTHEST_OFFSET_HOURS = 18;

  private ClockTimes() {}

  static Parsed<ClockTime> parse(String text) {
    Matcher time = TIME.matcher(text);
    if (time.matches()) {
      return EdtfDates.parse(time.group(1)).then(date -> on(text, date, time));
    }
    char last = text.charAt(text.length() - 1);
    return last == '?' || last == '~' || last == '%'
        ? Edtf.refused(
            text + " marks a time of day, which EDTF does not",
            "write it without the mark; \"approximate\": true says about then")
        : Edtf.misspelt(text);
  }

  private static Parsed<ClockTime> on(String text, EdtfDate date, Matcher time) {
    if (date.uncertain() || date.approximate()) {
      return Edtf.refused(
          text + " marks its date and gives an hour",
          "write the hour without the mark; \"approximate\": true says about then");
    }
    if (date.precision() != DatePrecision.DAY) {
      return Edtf.refused(
          text + " gives an hour and no day", "write the day too, or leave the hour out");
    }
    int hour = Integer.parseInt(time.group(2));
    int minute = Integer.parseInt(time.group(3));
    int second = time.group(4) == null ? 0 : Integer.parseInt(time.group(4));
    String offset = time.group(5);
    if (hour == 24 && minute == 0 && second == 0) {
      return Edtf.refused(
          text + " is midnight written as 24:00",
          "write "
              + date.first().plusDays(1)
              + "T00:00"
              + (offset == null ? "" : offset)
              + ", or the day before without an hour if only the day is known");
    }
    if (hour > 23) {
      return Edtf.refused(text + " has no hour: " + time.group(2), "write an hour from 00 to 23");
    }
    if (minute > 59 || second > 59) {
      return Edtf.refused(
          text
              + " has no "
              + (minute > 59 ? "minute" : "second")
              + ": "
              + (minute > 59 ? time.group(3) : time.group(4)),
          "write minutes and seconds from 00 to 59");
    }
    return withOffset(
        new ClockTime(
            text,
            date.first().atTime(LocalTime.of(hour, minute, second)),
            null,
            time.group(4) != null),
        offset);
  }

  private static Parsed<ClockTime> withOffset(ClockTime time, @Nullable String offset) {
    if (offset == null) {
      return new Parsed.Value<>(time);
    }
    if (offset.equals("-00") || offset.equals("-00:00")) {
      return Edtf.refused(
          time.text() + " has an offset of minus nothing",
          "write Z for a time in UTC, +00:00 where local time is UTC");
    }
    if (!offset.equals("Z")) {
      int hours = Integer.parseInt(offset.substring(1, 3));
      int minutes = offset.length() == 3 ? 0 : Integer.parseInt(offset.substring(4));
      if (minutes > 59 || hours * 60 + minutes > FARTHEST_OFFSET_HOURS * 60) {
        return Edtf.refused(
            time.text() + " has no offset from UTC: " + offset, "write an offset such as +05:00");
      }
    }
    return new Parsed.Value<>(
        new ClockTime(time.text(), time.local(), ZoneOffset.of(offset), time.seconds()));
  }
}
