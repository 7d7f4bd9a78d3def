package org.hourline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hourline.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Every field of every declaration, at every place where it can stand: its key misspelt, its value
/// null or of each wrong type, and missing where it is required. Made from the declarations, so
/// that a new field is tried without anybody asking.
final class EveryFieldTest {
  private static final List<String> TYPES = List.of("\"x\"", "7", "true", "[]", "{}");

  @TempDir Path temp;

  /// Where objects of a shape are written.
  ///
  /// @param before what stands before the object in its file; a comment makes front matter YAML
  private record Home(String file, String before, String after, Shape shape) {}

  private static final List<Home> HOMES =
      List.of(
          new Home("timeline.json", "", "", Timelines.SHAPE),
          new Home("actors.json", "[", "]", Actors.SHAPE),
          new Home("places.json", "[", "]", Places.SHAPE),
          new Home("sources.json", "[", "]", Sources.SHAPE),
          new Home("claims.json", "[", "]", Claims.SHAPE),
          new Home("gaps.json", "[", "]", Gaps.SHAPE),
          new Home("events/list.json", "[", "]", Events.SHAPE),
          new Home("events/shots.json", "", "", Events.SHAPE),
          new Home("events/shots.md", "---\n", "\n---\n", Events.SHAPE),
          new Home("events/fired.md", "---\n# as YAML\n", "\n---\n", Events.SHAPE),
          new Home("pages/method.md", "---\n", "\n---\n", Prose.PAGE_SHAPE),
          new Home("briefings/first.md", "---\n# as YAML\n", "\n---\n", Prose.BRIEFING_SHAPE),
          new Home("editions/1.json", "", "", Editions.SHAPE),
          new Home("timeline.ur.json", "", "", ContentForm.TIMELINE_TRANSLATION.shape()),
          new Home("actors.ur.json", "[", "]", ContentForm.ACTORS_TRANSLATION.shape()),
          new Home("places.ur.json", "[", "]", ContentForm.PLACES_TRANSLATION.shape()),
          new Home("sources.ur.json", "[", "]", ContentForm.SOURCES_TRANSLATION.shape()),
          new Home("claims.ur.json", "[", "]", ContentForm.CLAIMS_TRANSLATION.shape()),
          new Home("gaps.ur.json", "[", "]", ContentForm.GAPS_TRANSLATION.shape()),
          new Home("events/shots.ur.json", "[", "]", ContentForm.EVENTS_TRANSLATION.shape()),
          new Home(
              "events/fired.ur.md",
              "---\n# as YAML\n",
              "\n---\n",
              ContentForm.EVENT_TRANSLATION.shape()),
          new Home("pages/method.ur.md", "---\n", "\n---\n", ContentForm.PAGE_TRANSLATION.shape()),
          new Home(
              "briefings/first.ur.md",
              "---\n",
              "\n---\n",
              ContentForm.BRIEFING_TRANSLATION.shape()));

  @TestFactory
  Stream<DynamicTest> everyFieldOf() {
    return HOMES.stream()
        .map(home ->
            DynamicTest.dynamicTest(home.file(), () -> every(home, home.shape(), List.of())));
  }

  /// @param way the fields that lead from the file's object to objects of the shape
  private void every(Home home, Shape shape, List<Field<?>> way) throws IOException {
    assertThat(way.size()).as("objects in objects").isLessThan(6);
    for (Field<?> field : shape.fields()) {
      misspelt(home, shape, way, field);
      isNull(home, way, field);
      ofEachWrongType(home, way, field);
      if (field.required()) {
        missing(home, way, field);
      }
      Shape inner = shape(field.kind());
      if (inner != null) {
        every(home, inner, append(way, field));
      }
    }
  }

  private void misspelt(Home home, Shape shape, List<Field<?>> way, Field<?> field)
      throws IOException {
    String wrong = field.key() + "x";
    Written written = write(home, way, field, wrong, field.kind().example());

    Problem problem = only(home, written, "unknown-key", wrong);
    assertThat(problem.at().column()).isEqualTo(written.key());
    assertThat(problem.message()).contains(shape.name());
    assertThat(problem.hint()).isEqualTo("did you mean \"" + field.key() + "\"?");
  }

  private void isNull(Home home, List<Field<?>> way, Field<?> field) throws IOException {
    Written written = write(home, way, field, field.key(), "null");

    assertThat(only(home, written, "null-value", field.key()).at().column())
        .isEqualTo(written.value());
  }

  private void ofEachWrongType(Home home, List<Field<?>> way, Field<?> field) throws IOException {
    for (String value : TYPES) {
      if (!mayBe(field.kind(), value)) {
        Written written = write(home, way, field, field.key(), value);

        assertThat(only(home, written, "wrong-type", field.key()).at().column())
            .isEqualTo(written.value());
      }
    }
  }

  private void missing(Home home, List<Field<?>> way, Field<?> field) throws IOException {
    Written written = write(home, way, field, null, "");

    only(home, written, "missing-key", field.key() + "” is missing: " + shapeAt(home, way).name());
  }

  /// Reads the folder, and finds the one problem of a code whose message begins to name a key so.
  private Problem only(Home home, Written written, String code, String key) {
    String what = home.file() + ": " + written.text();
    Loaded loaded = ContentReader.read(temp, "content");
    List<Problem> found =
        loaded.problems().stream()
            .filter(problem -> problem.code().equals(code))
            .filter(problem -> problem.message().contains("“" + key))
            .toList();
    assertThat(found).as(what).hasSize(1);
    assertThat(found.getFirst().at().path()).as(what).isEqualTo("content/" + home.file());
    return found.getFirst();
  }

  /// A file with one field as it should not be.
  ///
  /// @param key the column of its key, in its line
  /// @param value the column of its value
  private record Written(String text, int key, int value) {}

  /// @param key as it is misspelt; null: left out
  private Written write(
      Home home, List<Field<?>> way, Field<?> field, @Nullable String key, String value)
      throws IOException {
    String member = key == null ? "" : "\"" + key + "\": \u0001" + value;
    String object = object(shapeAt(home, way), field, member);
    for (int i = way.size() - 1; i >= 0; i--) {
      Field<?> outer = way.get(i);
      String held = holder(outer.kind(), object);
      object = object(shapeAt(home, way.subList(0, i)), outer, "\"" + outer.key() + "\": " + held);
    }
    String text = home.before() + object + home.after();
    int mark = text.indexOf('\u0001');
    int line = text.lastIndexOf('\n', Math.max(mark, 0)) + 1;
    try (var files = Files.walk(temp)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
    Folder folder = new Folder(temp);
    folder.file(home.file(), text.replace("\u0001", ""));
    if (home.file().contains(".ur.")) {
      folder.file(home.file().replace(".ur.", "."), original(home));
    }
    return new Written(
        text, mark - line + 1 - (key == null ? 0 : key.length() + 4), mark - line + 1);
  }

  /// What a file of translations is of.
  private static String original(Home home) {
    return home.file().endsWith(".md")
        ? "---\ntitle: T\n---\n"
        : home.before().equals("[") ? "[{\"id\": \"x\"}]" : "{\"title\": \"T\"}";
  }

  /// An object with what its shape requires, and one member in place of one field.
  private static String object(Shape shape, Field<?> but, String member) {
    List<String> members = new ArrayList<>();
    for (Field<?> field : shape.fields()) {
      if (field.required() && !field.key().equals(but.key())) {
        members.add("\"" + field.key() + "\": " + field.kind().example());
      }
    }
    if (!member.isEmpty()) {
      members.add(member);
    }
    return "{" + String.join(", ", members) + "}";
  }

  private static Shape shapeAt(Home home, List<Field<?>> way) {
    Shape shape = way.isEmpty() ? home.shape() : shape(way.getLast().kind());
    return java.util.Objects.requireNonNull(shape);
  }

  private static @Nullable Shape shape(Kind<?> kind) {
    return switch (kind) {
      case Kind.ObjectOf<?> object -> object.shape();
      case Kind.RawOf raw -> raw.shape();
      case Kind.ListOf<?> list -> shape(list.element());
      case Kind.OneOrMore<?> some -> shape(some.element());
      case Kind.ShortOr<?> either -> shape(either.whole());
      case Kind.Single<?> _, Kind.Anything _ -> null;
    };
  }

  private static String holder(Kind<?> kind, String object) {
    return kind instanceof Kind.ListOf<?> ? "[" + object + "]" : object;
  }

  /// Whether a value is of a type that a kind takes, whatever comes of it then.
  private static boolean mayBe(Kind<?> kind, String value) {
    return switch (kind) {
      case Kind.Single<?> single ->
          switch (single.form()) {
            case TEXT -> value.startsWith("\"");
            case NUMBER -> value.equals("7");
            case TRUTH -> value.equals("true");
            case TEXT_OR_NUMBER -> value.startsWith("\"") || value.equals("7");
          };
      case Kind.ListOf<?> _ -> value.equals("[]");
      case Kind.ObjectOf<?> _, Kind.RawOf _ -> value.equals("{}");
      case Kind.OneOrMore<?> some -> value.equals("[]") || mayBe(some.element(), value);
      case Kind.ShortOr<?> either -> mayBe(either.brief(), value) || mayBe(either.whole(), value);
      case Kind.Anything _ -> true;
    };
  }

  private static List<Field<?>> append(List<Field<?>> way, Field<?> field) {
    List<Field<?>> longer = new ArrayList<>(way);
    longer.add(field);
    return List.copyOf(longer);
  }
}
