package org.hourline.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every page is valid HTML, as the Nu checker of the WHATWG's and W3C's specifications sees it.
final class HtmlValidityTest {
  /// What the checker says and we do not follow, and why.
  private static final Map<Pattern, String> ALLOWED =
      Map.of(
          Pattern.compile(
              "Resource violates Content Security Policy .*: external (stylesheet|script)"
                  + " “(\\.\\./)*assets/.* blocked by “(style|script)-src” directive\\."),
          "the checker reads files, and does not take a file for one of the page's own ('self')",
          Pattern.compile("Inline script violates Content Security Policy .*"),
          "a data block (JSON-LD) is no script; were it one, the browser would log it");

  private static Path checker;

  @BeforeAll
  static void findTheChecker() {
    checker = Tools.htmlChecker();
  }

  @Test
  void everyPageOfTheRealSiteIsValid() throws IOException, InterruptedException {
    assertThat(faults(BuiltSite.ofTheRealContent())).isEmpty();
  }

  @Test
  void everyPageOfALargeSiteIsValid() throws IOException, InterruptedException {
    assertThat(faults(BuiltSite.ofInvented("--events", "310", "--days", "80"))).isEmpty();
  }

  @Test
  void everyPageOfASiteOfManyScriptsIsValid() throws IOException, InterruptedException {
    assertThat(faults(BuiltSite.ofInvented("--events", "40", "--shape", "scripts"))).isEmpty();
  }

  /// Errors and warnings, each with the lines that have it. One process for all pages.
  private static List<String> faults(Path site) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                BuiltSite.java(),
                "-jar",
                checker.toString(),
                "--stdout",
                "--format",
                "json",
                "--skip-non-html",
                "--no-langdetect",
                site.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    Map<String, List<String>> faults = new TreeMap<>();
    for (JsonNode message : JsonMapper.shared().readTree(said).get("messages")) {
      String text = message.path("message").asString();
      if (ALLOWED.keySet().stream().noneMatch(allowed -> allowed.matcher(text).matches())) {
        faults
            .computeIfAbsent(text, one -> new ArrayList<>())
            .add(
                message.path("url").asString().replaceFirst("^.*/site/", "")
                    + ":"
                    + message.path("lastLine").asInt());
      }
    }
    return faults.entrySet().stream()
        .map(fault -> fault.getKey() + " " + Findings.brief(fault.getValue()))
        .toList();
  }
}
