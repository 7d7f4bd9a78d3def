package org.hourline.check;

/// What the content lets one say. A rule never speaks on [#UNKNOWN] unless it says so.
enum Certainty {
  YES,
  NO,
  UNKNOWN
}
