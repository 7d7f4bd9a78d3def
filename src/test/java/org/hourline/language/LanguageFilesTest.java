package org.hourline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hourline.language.WordsFile.Entry;
import org.hourline.language.WordsFile.Forms;
import org.hourline.language.WordsFile.Text;
import org.hourline.template.Templates;
import org.junit.jupiter.api.Test;

/// The files of words themselves.
final class LanguageFilesTest {
  private static final Map<String, Entry> ENGLISH = WordsFile.read("en", Templates.builtIn());
  private static final Map<String, Entry> URDU = WordsFile.read("ur", Templates.builtIn());
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+}");
  private static final Pattern LITERAL =
      Pattern.compile("\"([a-z][-a-z0-9_.]*)\"|'([a-z][-a-z0-9_.]*)'");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(URDU.keySet()).containsExactlyInAnyOrderElementsOf(ENGLISH.keySet());
  }

  @Test
  void keysAreSorted() {
    assertThat(List.copyOf(ENGLISH.keySet())).isSorted();
    assertThat(List.copyOf(URDU.keySet())).isSorted();
  }

  @Test
  void bothLanguagesTakeTheSameArguments() {
    ENGLISH.forEach((key, english) ->
        assertThat(URDU.get(key))
            .as(key)
            .isNotNull()
            .satisfies(urdu -> assertThat(placeholders(urdu)).isEqualTo(placeholders(english))));
  }

  @Test
  void everyTextSaysSomething() {
    for (Map<String, Entry> file : List.of(ENGLISH, URDU)) {
      file.forEach((key, entry) -> {
        if (!key.equals("language.plural")) {
          assertThat(texts(entry)).as(key).isNotEmpty().noneMatch(String::isBlank);
        }
      });
    }
  }

  /// A key is used where it stands as a literal, or where a literal that ends in a dot or a hyphen
  /// begins it, as `"term."` does that a term is added to.
  @Test
  void everyKeyIsUsed() throws IOException {
    Set<String> literals = new TreeSet<>();
    for (Path file : sources()) {
      Matcher literal = LITERAL.matcher(Files.readString(file));
      while (literal.find()) {
        literals.add(literal.group(1) == null ? literal.group(2) : literal.group(1));
      }
    }
    List<String> beginnings =
        literals.stream().filter(text -> text.matches("[a-z].*\\..*[-.]|[a-z-]+\\.")).toList();
    List<String> unused = new ArrayList<>(ENGLISH.keySet());
    unused.removeIf(key -> literals.contains(key) || beginnings.stream().anyMatch(key::startsWith));
    assertThat(unused).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String folder : List.of("src/main/java", "templates")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        files.filter(file -> file.toString().matches(".*\\.(java|ftl|js)")).forEach(sources::add);
      }
    }
    return sources;
  }

  private static Set<String> placeholders(Entry entry) {
    Set<String> found = new TreeSet<>();
    for (String text : texts(entry)) {
      Matcher placeholder = PLACEHOLDER.matcher(text);
      while (placeholder.find()) {
        found.add(placeholder.group());
      }
    }
    return found;
  }

  private static List<String> texts(Entry entry) {
    return switch (entry) {
      case Text(String text) -> List.of(text);
      case Forms(Map<String, String> byCategory) -> List.copyOf(byCategory.values());
    };
  }
}
