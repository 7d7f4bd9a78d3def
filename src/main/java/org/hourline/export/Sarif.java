package org.hourline.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hourline.problem.Position;
import org.hourline.problem.Problem;
import org.hourline.problem.Rule;
import tools.jackson.core.JsonGenerator;

/// Problems as a SARIF log (OASIS, version 2.1.0), which code hosts and editors show beside the
/// lines. Each rule that was broken is told with where it comes from; warnings that timeline.json
/// accepts are there and marked as suppressed.
public final class Sarif {
  private final List<Rule> rules;
  private final JsonGenerator json;

  private Sarif(List<Rule> rules, JsonGenerator json) {
    this.rules = rules;
    this.json = json;
  }

  /// @param rules every rule of the program
  /// @param version of the program
  public static String of(
      List<Problem> problems, List<Problem> accepted, List<Rule> rules, String version) {
    Set<String> codes = new TreeSet<>();
    problems.forEach(problem -> codes.add(problem.code()));
    accepted.forEach(problem -> codes.add(problem.code()));
    List<Rule> broken =
        rules.stream().filter(rule -> codes.contains(rule.code())).distinct().toList();
    return ProblemJsonText.write(json -> new Sarif(broken, json).log(problems, accepted, version));
  }

  private void log(List<Problem> problems, List<Problem> accepted, String version) {
    json.writeStartObject();
    json.writeStringProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json.writeStringProperty("version", "2.1.0");
    json.writeName("runs");
    json.writeStartArray();
    json.writeStartObject();
    tool(version);
    json.writeStringProperty("columnKind", "unicodeCodePoints");
    json.writeName("results");
    json.writeStartArray();
    problems.forEach(problem -> result(problem, false));
    accepted.forEach(problem -> result(problem, true));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void tool(String version) {
    json.writeName("tool");
    json.writeStartObject();
    json.writeName("driver");
    json.writeStartObject();
    json.writeStringProperty("name", "Hourline");
    json.writeStringProperty("version", version);
    json.writeName("rules");
    json.writeStartArray();
    for (Rule rule : rules) {
      json.writeStartObject();
      json.writeStringProperty("id", rule.code());
      text("shortDescription", rule.meaning());
      List<String> from = new ArrayList<>(rule.ids());
      from.add(rule.origin());
      text("fullDescription", rule.meaning() + " (" + String.join("; ", from) + ")");
      json.writeName("defaultConfiguration");
      json.writeStartObject();
      json.writeStringProperty("level", ProblemsJson.level(rule.severity()));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void result(Problem problem, boolean accepted) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", problem.code());
    int index = rules.stream().map(Rule::code).toList().indexOf(problem.code());
    if (index >= 0) {
      json.writeNumberProperty("ruleIndex", index);
    }
    json.writeStringProperty("level", ProblemsJson.level(problem.severity()));
    String hint = problem.hint();
    text("message", problem.message() + (hint == null ? "" : "\nHint: " + hint));
    location(problem.at());
    if (accepted) {
      json.writeName("suppressions");
      json.writeStartArray();
      json.writeStartObject();
      json.writeStringProperty("kind", "external");
      json.writeStringProperty("justification", "accepted in timeline.json");
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void location(Position at) {
    json.writeName("locations");
    json.writeStartArray();
    json.writeStartObject();
    json.writeName("physicalLocation");
    json.writeStartObject();
    json.writeName("artifactLocation");
    json.writeStartObject();
    json.writeStringProperty("uri", uri(at.path()));
    json.writeEndObject();
    json.writeName("region");
    json.writeStartObject();
    json.writeNumberProperty("startLine", at.line());
    json.writeNumberProperty("startColumn", at.column());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void text(String name, String text) {
    json.writeName(name);
    json.writeStartObject();
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  /// A path as a URI reference (RFC 3986): whatever is no letter, digit or mark, as its bytes.
  private static String uri(String path) {
    StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
      uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return uri.toString();
  }
}
