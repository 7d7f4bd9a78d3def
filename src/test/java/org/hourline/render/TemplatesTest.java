package org.hourline.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hourline.template.Templates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the built-in templates never do.
final class TemplatesTest {
  /// They would run text as a template, or print it without escaping.
  private static final Pattern UNSAFE =
      Pattern.compile(
          "\\?\\s*(eval|eval_json|interpret|no_esc|new|api)\\b|<#no(AutoEsc|autoesc)"
              + "|output_?[fF]ormat");

  /// The policy forbids both, and a page without them needs no exception.
  private static final Pattern INLINE = Pattern.compile("\\sstyle=|\\son[a-z]+=|javascript:");

  private static final Pattern SCRIPT =
      Pattern.compile(
          "<script(?! type=\"application/(ld\\+)?json\"| src=\"\\$\\{asset\\(\"[a-z]+\\.js\"\\)}\""
              + " defer></)");

  static List<String> templates() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("templates"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".ftl"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void nothingIsPrintedUnescaped(String template) {
    assertThat(Templates.builtIn().text(template)).doesNotContainPattern(UNSAFE);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void nothingStandsInLineThatThePolicyForbids(String template) {
    assertThat(Templates.builtIn().text(template))
        .doesNotContainPattern(INLINE)
        .doesNotContainPattern(SCRIPT);
  }
}
