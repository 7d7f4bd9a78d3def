package org.hourline.time;

/// The finest part of a date that is known. `YEAR` covers the decades and centuries of `202X` and
/// `20XX` as well.
public enum DatePrecision {
  DAY,
  MONTH,
  YEAR
}
