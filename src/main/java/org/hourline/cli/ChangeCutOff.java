package org.hourline.cli;

import java.util.List;

/// Says what was put right after a run that had been cut off.
final class ChangeCutOff {
  private ChangeCutOff() {}

  /// @param files that were put right; empty: nothing is said
  static void tell(List<String> files, Surroundings surroundings) {
    if (!files.isEmpty()) {
      surroundings
          .err()
          .println(
              "hourline: an earlier run was cut off; now it is finished: "
                  + String.join(", ", files));
    }
  }
}
