package org.hourline.time;

/// A time that cannot be as it was written.
///
/// @param kind what is wrong
/// @param key the key of `when` that it stands under: `start`, `clock_precision`, …
/// @param reason what is wrong, naming the values; no full stop
/// @param hint what to write instead
public record TimingFault(Kind kind, String key, String reason, String hint) {
  /// What can be wrong with a time. The code is the name by which an editor meets it.
  public enum Kind {
    /// The zone has another offset at that moment.
    OFFSET_NOT_IN_ZONE("offset-not-in-zone"),
    /// The zone's clocks were put forward over that local time.
    LOCAL_TIME_SKIPPED("local-time-skipped"),
    /// The zone's clocks were put back, and showed that local time twice.
    LOCAL_TIME_REPEATED("local-time-repeated"),
    /// A date with no hour, and a precision of hours or minutes; or an hour, and a precision that
    /// says it is unknown.
    PRECISION_DISAGREES("precision-disagrees"),
    /// `earliest ≤ start ≤ latest` or `start ≤ end` does not hold.
    TIMES_OUT_OF_ORDER("times-out-of-order"),
    /// It can only have begun after the edition's own moment.
    AFTER_AS_OF("after-as-of");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }
}
