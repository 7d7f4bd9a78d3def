package org.hourline.problem;

/// How much a problem weighs.
public enum Severity {
  /// The build stops, and nothing is written.
  ERROR,
  /// The build goes on, unless asked to be strict.
  WARNING
}
