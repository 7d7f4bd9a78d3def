package org.hourline.view;

/// Percent with two decimals, and as classes. Pages carry no `style` (the policy forbids it), so a
/// position is spelt in three classes of kinds.css: tens, units and tenths, `t-5 p-6 d-3` for 56.3.
final class Percent {
  private Percent() {}

  /// To two decimals: a hundredth of a percent is a tenth of a pixel on a strip of 1,000.
  static double round(double percent) {
    return Math.round(percent * 100) / 100.0;
  }

  /// `part` in percent of `whole`.
  static double of(double part, double whole) {
    return round(100 * part / whole);
  }

  /// The classes that set `--at` to a percentage, to one decimal.
  static String classes(double percent) {
    long tenths = Math.clamp(Math.round(percent * 10), 0, 1000);
    return "at t-" + tenths / 100 + " p-" + tenths / 10 % 10 + " d-" + tenths % 10;
  }
}
