package org.hourline.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hourline.read.ContentForm;
import org.hourline.read.FormedFile;
import org.hourline.read.Node;
import org.hourline.read.ParsedFile;
import org.hourline.read.Shape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What holds of every file that is tidied: it says the same, a second time nothing changes, each
/// comment is there once, and what stands under the front matter is the same byte for byte.
final class TidyPropertyTest {
  private static final long SEED = Long.getLong("tidy.seed", 20260131);

  /// How many files are made up; more with `-Dtidy.rounds=100000`.
  private static final int ROUNDS = Integer.getInteger("tidy.rounds", 2_000);

  private record Text(String name, String text, ContentForm form) {}

  /// Every content file that can be read by itself, of the real content and of all test cases.
  private static List<Text> everyFile() throws IOException {
    List<Path> folders = new ArrayList<>(List.of(Path.of("content")));
    folders.add(Path.of("src/main/resources/org/hourline/author/site/content"));
    for (String cases : List.of("src/test/resources/sites", "src/test/resources/problems")) {
      try (Stream<Path> inside = Files.list(Path.of(cases))) {
        inside.sorted().map(folder -> folder.resolve("content")).forEach(folders::add);
      }
    }
    List<Text> texts = new ArrayList<>();
    for (Path folder : folders) {
      for (FormedFile file : FormedFile.list(folder, folder.toString()).files()) {
        String text = file.read().text();
        if (text != null) {
          texts.add(new Text(file.shown(), text, file.form()));
        }
      }
    }
    return texts;
  }

  @Test
  void everyFileThatCanBeReadKeepsItsMeaning() throws IOException {
    int read = 0;
    int left = 0;
    for (Text text : everyFile()) {
      for (String as : List.of(text.text, text.text.replace("\n", "\r\n"))) {
        if (holds(text.name, as, text.form.shape(), List.of())) {
          read++;
        } else {
          left++;
        }
      }
    }
    assertThat(read).isGreaterThan(600);
    assertThat(left).isBetween(10, 60); // the cases whose point it is
  }

  /// Lines of real files doubled, dropped, indented, set apart and commented at random.
  @Test
  void soDoesEveryFileThatWasTamperedWith() throws IOException {
    Random random = new Random(SEED);
    List<Text> texts = everyFile();
    int read = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Text text = texts.get(random.nextInt(texts.size()));
      if (text.text.length() < 20_000) {
        List<String> marks = new ArrayList<>();
        String tampered = tampered(text.text, text.name.endsWith(".md"), random, marks);
        if (holds(text.name, tampered, text.form.shape(), marks)) {
          read++;
        }
      }
    }
    assertThat(read).isGreaterThan(ROUNDS / 5);
  }

  private static String tampered(String text, boolean yaml, Random random, List<String> marks) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int last = yaml ? Math.max(1, lines.lastIndexOf("---")) : lines.size();
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(last);
      String line = lines.get(at);
      switch (random.nextInt(yaml ? 10 : 3)) {
        case 0 -> lines.add(at, "");
        case 1 -> lines.set(at, line.replace(": ", ":  "));
        case 2 -> lines.set(at, " " + line);
        case 3, 4 -> {
          String mark = "# <" + round(marks) + ">";
          lines.add(at, " ".repeat(2 * random.nextInt(4)) + mark);
          marks.add(mark);
          last++;
        }
        case 5, 6 -> {
          String mark = "# <" + round(marks) + ">";
          lines.set(at, line + " ".repeat(1 + random.nextInt(12)) + mark);
          marks.add(mark);
        }
        case 7 -> lines.set(at, line.replaceFirst("^( *(?:- )?[a-z_]+: )([^\"'].*)$", "$1\"$2\""));
        case 8 -> lines.set(at, line.replaceFirst("^( *)([a-z_]+:) (.+)$", "$1$2\n$1   $3"));
        default -> lines.remove(at);
      }
      last = Math.min(last, lines.size());
      if (last == 0) {
        break;
      }
    }
    return String.join("\n", lines);
  }

  private static int round(List<String> marks) {
    return marks.size();
  }

  /// Front matter made up at random, in every style of writing that YAML has.
  @Test
  void soDoesWhateverAnEditorMayWrite() {
    Random random = new Random(SEED);
    int read = 0;
    for (int round = 0; round < ROUNDS; round++) {
      RandomYaml yaml = new RandomYaml(random);
      String text = "---\n" + yaml.text() + "---\n\r\n# No comment  \n\n---\n text\r\n \n";
      if (holds("events/a.md", text, ContentForm.EVENT.shape(), yaml.comments())) {
        read++;
      }
    }
    assertThat(read).isGreaterThan(ROUNDS * 3 / 4);
  }

  /// Whether the file can be read; then everything that must hold of it is asserted.
  private static boolean holds(
      String name, String text, @Nullable Shape shape, List<String> comments) {
    ParsedFile before = ParsedFile.of(name, text);
    TidyText.Tidied tidied = TidyText.of(name, text, shape);
    if (before.node() == null || !before.problems().isEmpty()) {
      assertThat(tidied.text()).isNull();
      assertThat(tidied.problems()).isEqualTo(before.problems()).isNotEmpty();
      return false;
    }
    String tidy = tidied.text();
    assertThat(tidy).as("%s%n%s%n%s", name, text, tidied.problems()).isNotNull();
    ParsedFile after = ParsedFile.of(name, tidy);
    String what = name + "\n" + text + "\n" + tidy;
    assertThat(after.problems()).as(what).isEmpty();
    assertThat(values(after.node())).as(what).isEqualTo(values(before.node()));
    assertThat(TidyText.of(name, tidy, shape).text()).as(what).isEqualTo(tidy);
    String front = text.substring(0, before.to());
    for (String comment : comments) {
      if (front.contains(comment)) {
        assertThat(tidy.substring(0, after.to()).split(java.util.regex.Pattern.quote(comment), -1))
            .as(comment + " in " + what)
            .hasSize(2);
      }
    }
    assertThat(body(name, tidy, after)).as(what).isEqualTo(body(name, text, before));
    return true;
  }

  private static String body(String name, String text, ParsedFile parsed) {
    String rest = name.endsWith(".md") ? text.substring(parsed.to()) : "";
    int begin = rest.indexOf('\n') + 1;
    return begin == 0 ? "" : rest.substring(begin);
  }

  /// A value with the keys of its objects in alphabetical order.
  private static String values(@Nullable Node node) {
    return switch (node) {
      case Node.Listed(_, var items) ->
          items.stream().map(TidyPropertyTest::values).collect(Collectors.joining(",", "[", "]"));
      case Node.Keyed(_, var entries) -> {
        TreeMap<String, String> sorted = new TreeMap<>();
        entries.forEach(entry -> sorted.put(entry.name(), values(entry.value())));
        yield sorted.toString();
      }
      case Node.Text(_, var text) -> JsonValue.text(text);
      case Node.Numeral(_, var literal) -> literal;
      case Node.Truth(_, var truth) -> String.valueOf(truth);
      case Node.Nothing _ -> "null";
      case Node.Broken _ -> throw new AssertionError("broken");
      case null -> throw new AssertionError("nothing");
    };
  }
}
