package org.hourline.serve;

import org.hourline.build.Preview;
import org.jspecify.annotations.Nullable;

/// What the server shows at a moment.
///
/// @param good the last content that nothing stopped; null: there was none yet
/// @param version of that content: it changes with each, and with each run of the server
/// @param problems as the terminal prints them, where the content of now has some that stop it;
///   else empty
record Shown(@Nullable Preview good, String version, String problems) {
  boolean isBroken() {
    return !problems.isEmpty();
  }
}
