package org.hourline.problem;

import java.util.List;
import java.util.stream.Collectors;

/// Problems as the workflow commands that GitHub turns into notes beside the lines of a pull
/// request: `::error file=content/actors.json,line=3,col=5,title=unknown-key::…`.
public final class GithubCommands {
  private GithubCommands() {}

  /// One line a problem.
  public static String of(List<Problem> problems) {
    return problems.stream().map(GithubCommands::line).collect(Collectors.joining());
  }

  private static String line(Problem problem) {
    String command =
        switch (problem.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
        };
    String hint = problem.hint() == null ? "" : "\nHint: " + problem.hint();
    return "::"
        + command
        + " file="
        + property(problem.at().path())
        + ",line="
        + problem.at().line()
        + ",col="
        + problem.at().column()
        + ",title="
        + property(problem.code())
        + "::"
        + data(problem.message() + hint)
        + "\n";
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
