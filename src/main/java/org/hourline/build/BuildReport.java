package org.hourline.build;

import java.util.ArrayList;
import java.util.List;
import org.hourline.model.Site;
import org.hourline.output.Changes;
import org.hourline.problem.Lines;
import org.hourline.problem.Problem;
import org.hourline.problem.Severity;
import org.jspecify.annotations.Nullable;

/// What came of a build or a check.
///
/// @param problems what the editor has to look at, sorted
/// @param accepted the warnings that timeline.json accepts, sorted
/// @param lines the lines of the content, to show with the problems
/// @param stopped whether the problems stop it: nothing is written then
/// @param counts of what is published; null where timeline.json could not be read
/// @param pages how many pages were made; 0 for a check
/// @param changes what changed in the site's folder; null where nothing was to be written
public record BuildReport(
    List<Problem> problems,
    List<Problem> accepted,
    Lines lines,
    boolean stopped,
    @Nullable Counts counts,
    int pages,
    @Nullable Changes changes) {
  public BuildReport {
    problems = List.copyOf(problems);
    accepted = List.copyOf(accepted);
  }

  /// How many things are published: without drafts, unless asked for, and what is embargoed.
  public record Counts(int events, int claims, int sources) {
    static Counts of(Site site) {
      return new Counts(site.events().size(), site.claims().size(), site.sources().size());
    }
  }

  /// Of a content whose timeline.json could not be read.
  static BuildReport unreadable(List<Problem> problems, Lines lines) {
    return new BuildReport(problems, List.of(), lines, true, null, 0, null);
  }

  /// The same, and the site was written.
  BuildReport written(int pages, Changes changes) {
    return new BuildReport(problems, accepted, lines, stopped, counts, pages, changes);
  }

  /// The same, and more problems came up while the site was being made: nothing was written.
  BuildReport stoppedBy(List<Problem> more) {
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(more);
    all.sort(null);
    return new BuildReport(all, accepted, lines, true, counts, 0, null);
  }

  /// The same, with other lines to show.
  BuildReport withLines(Lines shown) {
    return new BuildReport(problems, accepted, shown, stopped, counts, pages, changes);
  }

  public long errors() {
    return problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
  }

  public long warnings() {
    return problems.size() - errors();
  }
}
