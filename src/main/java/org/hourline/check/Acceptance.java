package org.hourline.check;

import java.util.ArrayList;
import java.util.List;
import org.hourline.model.Accepted;
import org.hourline.problem.Problem;
import org.hourline.problem.Rule;
import org.hourline.problem.Severity;
import org.hourline.problem.Similar;
import org.jspecify.annotations.Nullable;

/// The warnings that the editor has looked at: `accepted` in timeline.json. An entry accepts a
/// warning with its code that is about one of its ids; without ids, every warning with its code.
final class Acceptance {
  private static final Rule NOT_A_WARNING =
      Rule.error(
          "accepted-not-a-warning",
          "`accepted` names the codes of warnings; an error cannot be accepted",
          "Hourline");
  private static final Rule MATCHES_NOTHING =
      Rule.warning(
          "accepted-matches-nothing", "What is accepted is still in the content", "Hourline");
  static final List<Rule> RULES = List.of(NOT_A_WARNING, MATCHES_NOTHING);

  private final Inspection inspection;
  private final List<Rule> rules;
  private final List<Rule> fickle;

  private Acceptance(Inspection inspection, List<Rule> rules, List<Rule> fickle) {
    this.inspection = inspection;
    this.rules = rules;
    this.fickle = fickle;
  }

  /// Takes what is accepted out of everything found, and adds what is wrong with `accepted` itself.
  ///
  /// @param found every other problem
  /// @param rules every rule that can have found one
  /// @param fickle those of them whose warnings come and go with nothing changed in the content
  static Checked apply(
      Inspection inspection, List<Problem> found, List<Rule> rules, List<Rule> fickle) {
    Acceptance acceptance = new Acceptance(inspection, rules, fickle);
    List<Problem> problems = new ArrayList<>();
    List<Problem> accepted = new ArrayList<>();
    for (Problem problem : found) {
      (acceptance.isAccepted(problem) ? accepted : problems).add(problem);
    }
    Inspection own = inspection.again();
    acceptance.entries(own, accepted);
    problems.addAll(own.found());
    return new Checked(problems.stream().sorted().toList(), accepted.stream().sorted().toList());
  }

  private boolean isAccepted(Problem problem) {
    return problem.severity() == Severity.WARNING
        && inspection.site().timeline().accepted().stream()
            .filter(accepted -> accepted.code().equals(problem.code()))
            .anyMatch(accepted ->
                accepted.at().isEmpty()
                    || accepted.at().stream().anyMatch(problem.about()::contains));
  }

  private void entries(Inspection own, List<Problem> accepted) {
    List<Accepted> entries = inspection.site().timeline().accepted();
    for (int i = 0; i < entries.size(); i++) {
      String path = "timeline/accepted/" + i;
      Accepted entry = entries.get(i);
      @Nullable Rule rule =
          rules.stream().filter(r -> r.code().equals(entry.code())).findFirst().orElse(null);
      if (rule == null || rule.severity() == Severity.ERROR) {
        own.report(
            NOT_A_WARNING,
            path + "/code",
            "“"
                + entry.code()
                + "” is "
                + (rule == null ? "no code of a warning" : "an error, which cannot be accepted"),
            rule == null
                ? Similar.hint(
                    entry.code(),
                    rules.stream()
                        .filter(r -> r.severity() == Severity.WARNING)
                        .map(Rule::code)
                        .toList())
                : null);
      } else if (inspection.isWhole() && !fickle.contains(rule)) {
        stale(own, path, entry, accepted);
      }
    }
  }

  /// Silent where something could not be read: the warning may come back.
  private static void stale(Inspection own, String path, Accepted entry, List<Problem> accepted) {
    List<Problem> same =
        accepted.stream().filter(problem -> problem.code().equals(entry.code())).toList();
    if (entry.at().isEmpty() && same.isEmpty()) {
      own.report(
          MATCHES_NOTHING,
          path,
          "There is no “" + entry.code() + "” any more",
          "take it out",
          entry.code());
    }
    for (int i = 0; i < entry.at().size(); i++) {
      String id = entry.at().get(i);
      if (same.stream().noneMatch(problem -> problem.about().contains(id))) {
        own.report(
            MATCHES_NOTHING,
            path + "/at/" + i,
            "There is no “" + entry.code() + "” at “" + id + "” any more",
            "take it out",
            id);
      }
    }
  }
}
