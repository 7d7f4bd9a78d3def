package org.hourline.export;

import java.util.List;
import org.hourline.problem.Problem;
import org.hourline.problem.Severity;

/// Problems as JSON, for programs:
///
/// ```
/// {"errors": 1, "warnings": 0, "problems": [{"severity": "error", "code": "unknown-key",
///   "file": "content/actors.json", "line": 3, "column": 5, "message": "…", "hint": "…"}],
///   "accepted": []}
/// ```
///
/// Lines and columns count from 1, columns in code points. `about` names the ids that the problem
/// is about; `hint` and `about` are left out where there is nothing to say.
public final class ProblemsJson {
  private ProblemsJson() {}

  /// @param accepted the warnings that timeline.json accepts
  public static String of(List<Problem> problems, List<Problem> accepted) {
    return ProblemJsonText.write(json -> {
      json.writeStartObject();
      long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
      json.writeNumberProperty("errors", errors);
      json.writeNumberProperty("warnings", problems.size() - errors);
      json.writeName("problems");
      list(json, problems);
      json.writeName("accepted");
      list(json, accepted);
      json.writeEndObject();
    });
  }

  private static void list(tools.jackson.core.JsonGenerator json, List<Problem> problems) {
    json.writeStartArray();
    for (Problem problem : problems) {
      json.writeStartObject();
      json.writeStringProperty("severity", level(problem.severity()));
      json.writeStringProperty("code", problem.code());
      json.writeStringProperty("file", problem.at().path());
      json.writeNumberProperty("line", problem.at().line());
      json.writeNumberProperty("column", problem.at().column());
      json.writeStringProperty("message", problem.message());
      if (problem.hint() != null) {
        json.writeStringProperty("hint", problem.hint());
      }
      if (!problem.about().isEmpty()) {
        json.writeName("about");
        json.writeStartArray();
        problem.about().forEach(json::writeString);
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /// A severity as SARIF and GitHub call it as well.
  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
    };
  }
}
