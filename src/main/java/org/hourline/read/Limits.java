package org.hourline.read;

import org.jspecify.annotations.Nullable;

/// What a single value must keep to, as far as it can be said without reading it: for the schemas.
/// The reader may refuse more (a date that no calendar has), never less.
///
/// @param pattern of its text, in what ECMA-262 and Java understand alike; null: any text
/// @param longest the most characters of its text; null: any length
/// @param least the smallest number; null: any
/// @param most the largest number; null: any
/// @param whole whether a number has no decimals
public record Limits(
    @Nullable String pattern,
    @Nullable Integer longest,
    @Nullable Long least,
    @Nullable Long most,
    boolean whole) {
  /// Any text, any number.
  static final Limits NONE = new Limits(null, null, null, null, false);

  private static final String ALLOWED =
      "[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]";
  private static final String BLANK =
      "\\u0009-\\u000d\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000";

  /// Text without control characters.
  static final Limits CLEAN = matching("^" + ALLOWED + "*$");

  /// Text without control characters, and not blank.
  static final Limits SAYS_SOMETHING = matching("^(?=[\\s\\S]*[^" + BLANK + "])" + ALLOWED + "+$");

  static Limits matching(String pattern) {
    return new Limits(pattern, null, null, null, false);
  }

  static Limits upTo(int longest, String pattern) {
    return new Limits(pattern, longest, null, null, false);
  }

  /// Whole numbers, both edges among them.
  static Limits between(long least, long most) {
    return new Limits(null, null, least, most, true);
  }

  /// Numbers with or without decimals, as far from 0 as this.
  static Limits around(long most) {
    return new Limits(null, null, -most, most, false);
  }
}
