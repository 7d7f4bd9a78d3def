package org.hourline.author;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hourline.problem.Problem;
import org.hourline.read.ContentForm;
import org.hourline.read.ContentReader;
import org.hourline.read.Field;
import org.hourline.read.Kind;
import org.hourline.read.Node;
import org.hourline.read.ParsedFile;
import org.hourline.read.Shape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The schemas and the reader accept and refuse the same files, as far as their shape goes.
final class SchemaAgreementTest {
  /// The codes that a schema can know. Whatever has one of them is refused by both; what the reader
  /// takes without a problem, the schemas take.
  private static final Set<String> SHAPE =
      Set.of(
          "unknown-key",
          "missing-key",
          "wrong-type",
          "null-value",
          "empty-text",
          "empty-list",
          "control-character",
          "listed-twice",
          "not-an-id",
          "unknown-term",
          "number-out-of-range",
          "sub-type-of-another-type",
          "value-and-bounds",
          "unit-missing",
          "claim-says-nothing",
          "figure-key",
          "no-time",
          "not-a-moment",
          "not-a-local-time",
          "not-a-hash",
          "not-a-path",
          "url-scheme",
          "coordinates-incomplete",
          "consent-of-minor",
          "source-without-address",
          "translation-not-text");

  /// What is told of a translation that is good but not done, and of one whose original is none.
  private static final Set<String> UNFINISHED =
      Set.of("translation-unstamped", "translation-outdated", "translation-without-original");

  private static final List<String> VALUES =
      List.of(
          "null",
          "\"x\"",
          "\"\"",
          "\"  \"",
          "\"Not an id\"",
          "\"a\\u0007b\"",
          "\"2026-01-31\"",
          "\"2026-01-31T03:00\"",
          "\"javascript:alert(1)\"",
          "\"../x\"",
          "7",
          "-1",
          "1.5",
          "99999999999999",
          "true",
          "[]",
          "[\"x\", \"x\"]",
          "[null]",
          "{}");

  private static final Map<ContentForm, Schema> SCHEMAS = schemas();

  @TempDir Path temp;

  private static Map<ContentForm, Schema> schemas() {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    Map<ContentForm, Schema> schemas = new LinkedHashMap<>();
    for (ContentForm form : ContentForm.all()) {
      String text = Schemas.all().get(Schemas.name(form));
      schemas.put(form, registry.getSchema(java.util.Objects.requireNonNull(text)));
    }
    return schemas;
  }

  private static List<String> refusals(ContentForm form, String json) {
    Schema schema = java.util.Objects.requireNonNull(SCHEMAS.get(form));
    try {
      return schema.validate(json, InputFormat.JSON).stream().map(String::valueOf).toList();
    } catch (tools.jackson.databind.exc.JsonNodeException e) {
      return List.of("a number that the validator cannot hold: " + e.getMessage());
    }
  }

  @Test
  void everySchemaIsASchema() {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    Schema meta =
        registry.getSchema(
            com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    Schemas.all()
        .forEach(
            (name, text) -> assertThat(meta.validate(text, InputFormat.JSON)).as(name).isEmpty());
    assertThat(meta.validate("{\"type\": \"sting\"}", InputFormat.JSON)).isNotEmpty();
  }

  /// Every content folder that there is: the real one, the golden sites, and whatever is wrong.
  @TestFactory
  Stream<DynamicTest> everyFileOf() throws IOException {
    List<Path> folders = new ArrayList<>(List.of(Path.of("content")));
    for (String cases : List.of("src/test/resources/sites", "src/test/resources/problems")) {
      try (Stream<Path> inside = Files.list(Path.of(cases))) {
        inside.sorted().map(folder -> folder.resolve("content")).forEach(folders::add);
      }
    }
    return folders.stream()
        .map(folder -> DynamicTest.dynamicTest(folder.toString(), () -> agree(folder)));
  }

  private static void agree(Path content) throws IOException {
    List<Problem> problems = ContentReader.read(content, "content").problems();
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = content.relativize(file).toString().replace('\\', '/');
        ContentForm form = form(name);
        ParsedFile parsed = form == null ? null : parsed(file, name);
        if (form != null && parsed != null && parsed.node() != null) {
          // What stands in a body is no matter of the schemas.
          long last = Files.readString(file).substring(0, parsed.to()).lines().count() + 1;
          List<Problem> above = problems.stream().filter(p -> p.at().line() <= last).toList();
          agree(name, form, NodeText.json(parsed.node()), of(above, "content/" + name));
        }
      }
    }
  }

  /// A file that can be read as text and told apart into values.
  private static @Nullable ParsedFile parsed(Path file, String name) throws IOException {
    try {
      ParsedFile parsed = ParsedFile.of(name, Files.readString(file).replaceFirst("^\uFEFF", ""));
      return parsed.problems().isEmpty() ? parsed : null;
    } catch (java.nio.charset.CharacterCodingException e) {
      return null;
    }
  }

  private static @Nullable ContentForm form(String name) {
    boolean translation = name.matches(".*\\.[a-z]{2}\\.(md|json)");
    return ContentForm.all().stream()
        .filter(form -> translation == (form.original() != null))
        .filter(form ->
            FileSystems.getDefault()
                .getPathMatcher(
                    "glob:{" + form.files() + "," + form.files().replace("**/", "") + "}")
                .matches(Path.of(name)))
        .findFirst()
        .orElse(null);
  }

  private static Set<String> of(List<Problem> problems, String path) {
    Set<String> codes = new TreeSet<>();
    for (Problem problem : problems) {
      if (problem.at().path().equals(path)) {
        codes.add(problem.code());
      }
    }
    return codes;
  }

  private static void agree(String name, ContentForm form, String json, Set<String> told) {
    List<String> refusals = refusals(form, json);
    String what = name + " " + told + "\n" + json;
    if (told.stream().anyMatch(SHAPE::contains)) {
      assertThat(refusals).as(what).isNotEmpty();
    } else if (told.isEmpty()) {
      assertThat(refusals).as(what).isEmpty();
    }
  }

  /// Every field of every declaration with values of every sort, missing, and misspelt.
  @TestFactory
  Stream<DynamicTest> everyFieldIn() {
    return ContentForm.all().stream()
        .map(form -> DynamicTest.dynamicTest(form.word(), () -> everyField(form)));
  }

  private void everyField(ContentForm form) throws IOException {
    String name =
        switch (form) {
          case EVENT -> "events/shots.md";
          case EVENTS -> "events/shots.json";
          case PAGE -> "pages/shots.md";
          case BRIEFING -> "briefings/shots.md";
          case EDITION -> "editions/1.json";
          default -> form.files().replace("??", "ur").replace("**/", "").replace("*", "shots");
        };
    List<String> objects = new ArrayList<>();
    variants(form.shape(), object -> objects.add(object), 0);
    assertThat(objects).hasSizeGreaterThan(20);
    int refused = 0;
    int taken = 0;
    for (String object : objects) {
      String file =
          switch (form.extent()) {
            case LIST -> "[" + object + "]";
            case ONE, ONE_OR_LIST -> object;
            case FRONT_MATTER -> "---\n" + object + "\n---\n";
          };
      clear();
      write(
          "timeline.json",
          "{\"title\": \"T\", \"time_zone\": \"UTC\", \"as_of\": \"2027-01-01T00:00Z\"}");
      write(name, file);
      if (form.original() != null) {
        write(name.replace(".ur.", "."), original(form.original()));
      }
      Set<String> told = of(ContentReader.read(temp, "content").problems(), "content/" + name);
      told.removeIf(code -> code.endsWith("-not-published") || UNFINISHED.contains(code));
      ParsedFile parsed = ParsedFile.of(name, file);
      Node node = java.util.Objects.requireNonNull(parsed.node(), object);
      agree(name, form, NodeText.json(node), told);
      refused += told.isEmpty() ? 0 : 1;
      taken += told.isEmpty() ? 1 : 0;
    }
    assertThat(refused).isPositive();
    assertThat(taken).isPositive();
  }

  /// A file with something to translate.
  private static String original(ContentForm form) {
    String object = with(form.shape(), null, "");
    return switch (form.extent()) {
      case LIST, ONE_OR_LIST ->
          "[" + object.replaceFirst("^\\{(?!\"id\")", "{\"id\": \"x\", ") + "]";
      case ONE -> "{\"title\": \"T\", \"time_zone\": \"UTC\", \"as_of\": \"2027-01-01T00:00Z\"}";
      case FRONT_MATTER -> "---\n" + object + "\n---\n";
    };
  }

  /// Objects of a shape with one thing changed each.
  private static void variants(Shape shape, java.util.function.Consumer<String> take, int depth) {
    take.accept(with(shape, null, ""));
    for (Field<?> field : shape.fields()) {
      take.accept(with(shape, field, ""));
      take.accept(with(shape, field, "\"" + field.key() + "x\": " + field.example()));
      take.accept(with(shape, field, "\"" + field.key() + "\": " + field.example()));
      for (String value : VALUES) {
        take.accept(with(shape, field, "\"" + field.key() + "\": " + value));
      }
      Shape inner = depth > 3 ? null : shape(field.kind());
      if (inner != null) {
        boolean list = field.kind() instanceof Kind.ListOf<?>;
        variants(
            inner,
            object ->
                take.accept(
                    with(
                        shape,
                        field,
                        "\"" + field.key() + "\": " + (list ? "[" + object + "]" : object))),
            depth + 1);
      }
    }
  }

  /// An object with what its shape requires, and one member in place of one field.
  private static String with(Shape shape, @Nullable Field<?> but, String member) {
    List<String> members = new ArrayList<>();
    for (Field<?> field : shape.fields()) {
      if (field.required() && !field.equals(but)) {
        members.add("\"" + field.key() + "\": " + field.example());
      }
    }
    if (!member.isEmpty()) {
      members.add(member);
    }
    return "{" + String.join(", ", members) + "}";
  }

  private static @Nullable Shape shape(Kind<?> kind) {
    return switch (kind) {
      case Kind.ObjectOf<?> object -> object.shape();
      case Kind.RawOf raw -> raw.shape();
      case Kind.ListOf<?> list -> shape(list.element());
      case Kind.ShortOr<?> either -> shape(either.whole());
      case Kind.Single<?> _, Kind.OneOrMore<?> _, Kind.Anything _ -> null;
    };
  }

  private void write(String name, String text) throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void clear() throws IOException {
    try (Stream<Path> files = Files.walk(temp)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
  }
}
