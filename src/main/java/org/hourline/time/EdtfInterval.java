package org.hourline.time;

/// Two dates with a slash between them: `1964/2008`, `../1985-04`, `1985/`. It never holds a time
/// of day.
///
/// @param text as written
/// @param start its first edge
/// @param end its last edge
public record EdtfInterval(String text, Edge start, Edge end) implements EdtfExpression {
  /// One side of an interval.
  public sealed interface Edge {}

  /// It begins or ends on this date.
  public record On(EdtfDate date) implements Edge {}

  /// `..`: it has no bound on this side.
  public record Open() implements Edge {}

  /// Nothing written: it has a bound on this side, and nobody knows it.
  public record Unknown() implements Edge {}
}
