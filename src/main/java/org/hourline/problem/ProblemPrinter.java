package org.hourline.problem;

import java.util.List;

/// Problems as an editor reads them:
///
/// ```
/// content/actors.json:3:5: error[unknown-key]: “nmae” is not a key of an actor
///     "nmae": "Labourers",
///     ^
///   hint: did you mean "name"?
/// ```
///
/// The first line is what editors and terminals turn into a link; then the line of the file, a
/// caret under the spot, and what to do. After many problems the first error stands once more at
/// the end, where the eye is.
public final class ProblemPrinter {
  private static final int MANY = 5;
  private static final String RED = "31";
  private static final String YELLOW = "33";
  private static final String BOLD = "1";

  private final Lines lines;
  private final boolean colour;
  private final Columns columns = new Columns();

  /// @param lines the content's lines, to show
  /// @param colour whether what is printed to understands ANSI colours
  public ProblemPrinter(Lines lines, boolean colour) {
    this.lines = lines;
    this.colour = colour;
  }

  /// All of them, in the order of files and lines, and how many there are; empty for none.
  public String print(List<Problem> problems) {
    if (problems.isEmpty()) {
      return "";
    }
    List<Problem> sorted = problems.stream().sorted().toList();
    StringBuilder text = new StringBuilder();
    sorted.forEach(problem -> text.append(print(problem)).append('\n'));
    if (sorted.size() > MANY) {
      Problem first =
          sorted.stream()
              .filter(problem -> problem.severity() == Severity.ERROR)
              .findFirst()
              .orElse(sorted.getFirst());
      text.append(counts(sorted)).append(". The first was:\n\n").append(print(first));
    } else {
      text.append(counts(sorted)).append(".\n");
    }
    return text.toString();
  }

  /// One problem, ending with a line break.
  public String print(Problem problem) {
    StringBuilder text = new StringBuilder();
    text.append(styled(BOLD, VisibleLine.plain(problem.at().toString()) + ":")).append(' ');
    text.append(
        switch (problem.severity()) {
          case ERROR -> styled(RED, "error[" + problem.code() + "]");
          case WARNING -> styled(YELLOW, "warning[" + problem.code() + "]");
        });
    text.append(": ").append(VisibleLine.plain(problem.message())).append('\n');
    String line = lines.line(problem.at());
    if (line != null) {
      VisibleLine visible = VisibleLine.around(line, columns.offset(line, problem.at().column()));
      text.append("  ").append(visible.text()).append('\n');
      text.append("  ").append(visible.caret()).append('\n');
    }
    if (problem.hint() != null) {
      text.append("  hint: ").append(VisibleLine.plain(problem.hint())).append('\n');
    }
    return text.toString();
  }

  private static String counts(List<Problem> problems) {
    long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    long warnings = problems.size() - errors;
    if (warnings == 0) {
      return count(errors, "error");
    }
    return errors == 0
        ? count(warnings, "warning")
        : count(errors, "error") + ", " + count(warnings, "warning");
  }

  private static String count(long number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }

  private String styled(String style, String text) {
    return colour ? "\u001B[" + style + "m" + text + "\u001B[0m" : text;
  }
}
