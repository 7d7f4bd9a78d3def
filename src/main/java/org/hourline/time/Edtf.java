package org.hourline.time;

import java.util.regex.Pattern;

/// Reads the Extended Date/Time Format of the Library of Congress (4 February 2019), levels 0 and
/// 1, without seasons and `Y` years: an event of the days that a timeline covers has neither. One
/// thing is added: a time may be written without seconds, `2026-01-31T03:00`, since reports hardly
/// ever know them.
///
/// Never throws. A text of any length and kind is answered in time linear in its length.
public final class Edtf {
  /// Nothing that the format allows is longer than two dates and a slash.
  private static final int LONGEST = 40;

  private static final Pattern LEVEL_2 =
      Pattern.compile(
          "[\\[{].*|[?~%].*|.*[?~%][-0-9X].*|.*S[0-9]+|-?X[-0-9X]*|[0-9]XXX.*|.*-[0-9]X.*");

  private Edtf() {}

  public static Parsed<EdtfExpression> parse(String text) {
    if (text.isEmpty()) {
      return refused("the date is empty", "write a date such as 2026-01-31");
    }
    if (text.length() > LONGEST) {
      return refused(
          "a date of " + text.length() + " characters is too long",
          "write a date such as 2026-01-31 or 2026-01-31T03:00");
    }
    if (!Spelling.isPlain(text)) {
      return misspelt(text);
    }
    if (text.startsWith("Y")) {
      return refused(
          text + " is a year of more than four digits",
          "write a year of four digits, such as 2026");
    }
    if (LEVEL_2.matcher(text).matches()) {
      return refused(
          text + " uses EDTF level 2, which is not supported",
          "write ?, ~ or % only at the end, and X only for the last digits: 2026-01-31?,"
              + " 2026-01-XX");
    }
    if (text.indexOf('/') >= 0) {
      return EdtfIntervals.parse(text);
    }
    if (text.indexOf('T') >= 0) {
      return ClockTimes.parse(text).then(Parsed.Value::new);
    }
    return EdtfDates.parse(text).then(Parsed.Value::new);
  }

  /// A refusal of a text that is no date, with the nearest one that is.
  static <T> Parsed<T> misspelt(String text) {
    String near = Spelling.nearest(text);
    return refused(
        Spelling.shown(text) + " is not a date",
        near == null
            ? "write year, month and day: 2026-01-31, or with a time: 2026-01-31T03:00"
            : "write " + near);
  }

  static <T> Parsed<T> refused(String reason, String hint) {
    return new Parsed.Refused<>(reason, hint);
  }
}
