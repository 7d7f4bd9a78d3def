package org.hourline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hourline.check.Checks;
import org.hourline.model.Site;
import org.hourline.problem.Problem;
import org.hourline.problem.ProblemPrinter;
import org.hourline.problem.Rule;
import org.hourline.read.ContentReader;
import org.hourline.read.Loaded;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Each folder of `src/test/resources/problems` is a content folder with something wrong, and
/// `expected.txt`, what an editor is then told, to the letter. A folder has the name of the code
/// that it is for; further cases of one code add a dot and a word (`unknown-id.place`).
///
/// To write what is told now into `expected.txt`: `mvn test -Dtest=ProblemCasesTest -Dgolden=true`;
/// the run that rewrites still fails.
final class ProblemCasesTest {
  private static final Path CASES = Path.of("src/test/resources/problems");

  /// Codes whose cases no repository can hold: a pipe, a link, a huge file. `OddFilesTest` makes
  /// them.
  private static final Set<String> NOT_AS_FILES =
      Set.of("not-a-folder", "unreadable-file", "special-file", "link-outside", "too-large");

  @TestFactory
  Stream<DynamicTest> theEditorIsTold() throws IOException {
    return cases().stream()
        .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> run(folder)));
  }

  @Test
  void everyRuleHasACase() throws IOException {
    assertThat(codesOfCases())
        .containsAll(
            Stream.concat(Checks.rules().stream(), ContentReader.rules().stream())
                .map(Rule::code)
                .filter(code -> !NOT_AS_FILES.contains(code))
                .collect(Collectors.toSet()));
  }

  @Test
  void noTwoRulesShareACode() {
    assertThat(Stream.concat(Checks.rules().stream(), ContentReader.rules().stream()))
        .extracting(Rule::code)
        .doesNotHaveDuplicates();
  }

  private static void run(Path folder) throws IOException {
    Path content = folder.resolve("content");
    Loaded loaded = ContentReader.read(content, "content");
    Site site = loaded.site();
    List<Problem> read = new ArrayList<>(loaded.problems());
    loaded
        .translations()
        .forEach(translation ->
            read.addAll(
                Checks.ofTranslation(
                    translation.site(),
                    loaded.unread(),
                    translation.origins(),
                    translation.files())));
    List<Problem> problems =
        site == null
            ? loaded.problems()
            : Checks.run(
                    site, loaded.unread(), loaded.origins(), content, read, ContentReader.rules())
                .problems();
    String told = new ProblemPrinter(loaded.lines(), false).print(problems);
    Path expected = folder.resolve("expected.txt");
    String wanted = Files.exists(expected) ? Files.readString(expected) : "";
    if (Boolean.getBoolean("golden") && !told.equals(wanted)) {
      Files.writeString(expected, told);
    }
    assertThat(told).isEqualTo(wanted);
    assertThat(problems).extracting(Problem::code).contains(code(folder));
  }

  private static List<Path> cases() throws IOException {
    try (var folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static Set<String> codesOfCases() throws IOException {
    return cases().stream()
        .map(ProblemCasesTest::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String code(Path folder) {
    String name = folder.getFileName().toString();
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
