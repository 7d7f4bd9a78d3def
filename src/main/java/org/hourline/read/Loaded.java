package org.hourline.read;

import java.util.List;
import org.hourline.model.Site;
import org.hourline.model.Unread;
import org.hourline.problem.Lines;
import org.hourline.problem.Origins;
import org.hourline.problem.Problem;
import org.jspecify.annotations.Nullable;

/// What came of reading the content.
///
/// @param site everything that could be read; null when the zone of timeline.json could not be
/// @param unread the ids of what could not be read
/// @param origins where every value stood
/// @param problems what is wrong with values by themselves, sorted
/// @param lines the lines of the content, to show with a problem
public record Loaded(
    @Nullable Site site, Unread unread, Origins origins, List<Problem> problems, Lines lines) {
  public Loaded {
    problems = List.copyOf(problems);
  }
}
