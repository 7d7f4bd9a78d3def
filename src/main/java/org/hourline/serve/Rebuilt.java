package org.hourline.serve;

import java.util.List;
import org.hourline.build.BuildReport;

/// The content was read and checked, after files had changed.
///
/// @param report what came of it
/// @param changed the files, from the content or templates folder on, sorted; empty the first time
/// @param nanoseconds from the moment at which the change was noticed
/// @param browsers how many were told
public record Rebuilt(BuildReport report, List<String> changed, long nanoseconds, int browsers) {
  public Rebuilt {
    changed = List.copyOf(changed);
  }
}
