package org.hourline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hourline.problem.GithubCommands;
import org.hourline.problem.Position;
import org.hourline.problem.Problem;
import org.hourline.problem.Rule;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Read by a JSON reader that is not ours.
final class ProblemFormatsTest {
  private static final Rule ODD = Rule.error("odd-key", "Keys are even", "Codebook, 2", "KEY-1");
  private static final Rule LATE = Rule.warning("late", "Nothing is late", "Hourline");
  private static final Rule UNUSED = Rule.warning("unused", "Nothing is unused", "Hourline");
  private static final Problem ERROR =
      ODD.at(new Position("content/a b/é.md", 3, 5), "“x”: 5 %,\nof", "did you mean \"y\"?");
  private static final Problem WARNING =
      LATE.at(new Position("content/b.md", 1, 1), "It is late", null, "bridge", "hall");

  @Test
  void jsonHoldsEverythingThatIsKnown() {
    JsonNode json = JsonMapper.shared().readTree(ProblemsJson.of(List.of(ERROR), List.of(WARNING)));

    assertThat(json.get("errors").asInt()).isEqualTo(1);
    assertThat(json.get("warnings").asInt()).isZero();
    JsonNode problem = json.get("problems").get(0);
    assertThat(problem.get("severity").asString()).isEqualTo("error");
    assertThat(problem.get("code").asString()).isEqualTo("odd-key");
    assertThat(problem.get("file").asString()).isEqualTo("content/a b/é.md");
    assertThat(problem.get("line").asInt()).isEqualTo(3);
    assertThat(problem.get("column").asInt()).isEqualTo(5);
    assertThat(problem.get("message").asString()).isEqualTo("“x”: 5 %,\nof");
    assertThat(problem.get("hint").asString()).isEqualTo("did you mean \"y\"?");
    assertThat(problem.has("about")).isFalse();
    JsonNode accepted = json.get("accepted").get(0);
    assertThat(accepted.has("hint")).isFalse();
    assertThat(accepted.get("about").toString()).isEqualTo("[\"bridge\",\"hall\"]");
  }

  @Test
  void sarifNamesRulesPlacesAndWhatIsSuppressed() {
    JsonNode log =
        JsonMapper.shared()
            .readTree(
                Sarif.of(List.of(ERROR), List.of(WARNING), List.of(UNUSED, LATE, ODD), "0.1.0"));

    assertThat(log.get("version").asString()).isEqualTo("2.1.0");
    JsonNode run = log.get("runs").get(0);
    assertThat(run.get("columnKind").asString()).isEqualTo("unicodeCodePoints");
    JsonNode driver = run.get("tool").get("driver");
    assertThat(driver.get("name").asString()).isEqualTo("Hourline");
    List<String> rules = new ArrayList<>();
    driver.get("rules").forEach(rule -> rules.add(rule.get("id").asString()));
    assertThat(rules).containsExactly("late", "odd-key");
    assertThat(driver.get("rules").get(1).get("fullDescription").get("text").asString())
        .isEqualTo("Keys are even (KEY-1; Codebook, 2)");
    assertThat(driver.get("rules").get(1).get("defaultConfiguration").get("level").asString())
        .isEqualTo("error");

    JsonNode error = run.get("results").get(0);
    assertThat(error.get("ruleId").asString()).isEqualTo("odd-key");
    assertThat(error.get("ruleIndex").asInt()).isEqualTo(1);
    assertThat(error.get("level").asString()).isEqualTo("error");
    assertThat(error.get("message").get("text").asString()).contains("“x”", "\nHint: did you mean");
    JsonNode place = error.get("locations").get(0).get("physicalLocation");
    assertThat(place.get("artifactLocation").get("uri").asString())
        .isEqualTo("content/a%20b/%C3%A9.md");
    assertThat(place.get("region").get("startLine").asInt()).isEqualTo(3);
    assertThat(place.get("region").get("startColumn").asInt()).isEqualTo(5);
    assertThat(error.has("suppressions")).isFalse();
    JsonNode warning = run.get("results").get(1);
    assertThat(warning.get("suppressions").get(0).get("kind").asString()).isEqualTo("external");
  }

  /// The schema is not ours; see the licence beside it.
  @Test
  void sarifKeepsToTheSchemaOfTheStandard() throws IOException {
    Schema schema;
    try (InputStream file =
        Objects.requireNonNull(
            ProblemFormatsTest.class.getResourceAsStream("/sarif/sarif-2.1.0-rtm.5.json"))) {
      schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
              .getSchema(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    }
    List<Problem> many =
        List.of(ERROR, WARNING, LATE.at(new Position("/abs/ü.md", 1, 1), "Odd \u0001 “\"”", ""));
    for (String log :
        List.of(
            Sarif.of(many, List.of(WARNING), List.of(UNUSED, LATE, ODD), "0.1.0"),
            Sarif.of(many, List.of(), List.of(), "(development)"),
            Sarif.of(List.of(), List.of(), List.of(ODD), "0.1.0"))) {
      assertThat(schema.validate(log, InputFormat.JSON)).isEmpty();
      for (String broken :
          List.of(
              log.replace("\"2.1.0\"", "\"2.1\""),
              log.replace("\"columnKind\"", "\"columnKinds\""),
              log.replace("\"driver\"", "\"drivers\""))) {
        assertThat(schema.validate(broken, InputFormat.JSON)).as(broken).isNotEmpty();
      }
    }
    String line =
        Sarif.of(many, List.of(), List.of(ODD), "1").replaceAll("(\"startLine\" ?: ?)3", "$10");
    assertThat(schema.validate(line, InputFormat.JSON)).as("a line 0").isNotEmpty();
  }

  @Test
  void githubGetsOneEscapedLineAProblem() {
    assertThat(GithubCommands.of(List.of(ERROR, WARNING)))
        .isEqualTo(
            """
            ::error file=content/a b/é.md,line=3,col=5,title=odd-key::“x”: 5 %25,%0Aof%0AHint: did you mean "y"?
            ::warning file=content/b.md,line=1,col=1,title=late::It is late
            """);
    Position odd = new Position("a,b:c.md", 1, 1);
    assertThat(GithubCommands.of(List.of(ODD.at(odd, "m", null))))
        .startsWith("::error file=a%2Cb%3Ac.md,");
  }
}
