package org.hourline.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hourline.problem.Problem;
import org.hourline.read.ContentForm;
import org.hourline.read.ContentReader;
import org.hourline.read.Field;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NewThingTest {
  @TempDir Path temp;
  private Path content;

  @BeforeEach
  void aSite() throws IOException {
    NewSite.write(temp.resolve("site"), "site");
    content = temp.resolve("site/content");
  }

  private String write(NewThing.Sort sort, String id) throws IOException {
    return new NewThing(content, "content").write(sort, id);
  }

  private List<String> problems() {
    return ContentReader.read(content, "content").problems().stream()
        .map(problem -> problem.code() + " " + problem.message())
        .toList();
  }

  @Test
  void aNewEventHasEveryKeyAndLacksOnlyWhatTheEditorKnows() throws IOException {
    assertThat(write(NewThing.Sort.EVENT, "bridge-closed"))
        .isEqualTo("content/events/bridge-closed.md");

    String text = Files.readString(content.resolve("events/bridge-closed.md"));
    for (Field<?> field : ContentForm.EVENT.shape().fields()) {
      if (!field.key().equals("body")) {
        assertThat(text)
            .containsPattern("(?m)^" + (field.required() ? "" : "(# )?") + field.key() + ":")
            .contains(field.meaning().split(" ", -1)[0]);
      }
    }
    assertThat(text.lines()).allMatch(line -> line.length() <= 100);
    assertThat(text).contains("title: Bridge closed ", "sources: [] ");
    assertThat(problems())
        .containsExactly("null-value “when” has no value", "null-value “event_type” has no value");
  }

  @Test
  void filledInItIsRead() throws IOException {
    write(NewThing.Sort.EVENT, "bridge-closed");
    Path file = content.resolve("events/bridge-closed.md");
    Files.writeString(
        file,
        Files.readString(file)
            .replaceFirst("(?m)^when: ", "when: 2026-01-10")
            .replaceFirst("(?m)^event_type: ", "event_type: Protests"));

    assertThat(problems()).isEmpty();
  }

  /// A comment is one step from a key: without its `# ` each line of the file is read.
  @Test
  void everyCommentedLineIsWhatItShows() throws IOException {
    write(NewThing.Sort.EVENT, "bridge-closed");
    write(NewThing.Sort.PAGE, "background");
    write(NewThing.Sort.BRIEFING, "first-night");
    for (String name :
        List.of("events/bridge-closed.md", "pages/background.md", "briefings/first-night.md")) {
      Path file = content.resolve(name);
      String all =
          Files.readString(file)
              .replaceAll("(?m)^#? {36,}# .*\\n", "") // the rest of a meaning
              .replaceAll("(?m)^# (?=  |[a-z])", "")
              .replaceAll("(?m)^(  +)# (?=[a-z_]+:)", "$1")
              .replaceFirst("(?m)^event_type: ", "event_type: Statement");
      Files.writeString(file, all);
    }

    assertThat(ContentReader.read(content, "content").problems())
        .extracting(Problem::code)
        .isSubsetOf(
            "missing-file",
            "briefing-not-published",
            "sub-type-of-another-type",
            "claim-says-nothing",
            "graphic-without-warning",
            "figure-key",
            "value-and-bounds",
            "after-as-of",
            "times-out-of-order",
            "precision-disagrees",
            "order-cycle",
            "order-impossible");
  }

  /// An editor takes away one `# ` at a time: what then stands there is read, or it is said what it
  /// needs beside it.
  @Test
  void everyCommentedKeyByItselfIsReadOrSaysWhatItNeeds() throws IOException {
    write(NewThing.Sort.EVENT, "bridge-closed");
    write(NewThing.Sort.PAGE, "background");
    write(NewThing.Sort.BRIEFING, "first-night");
    int keys = 0;
    Map<String, Set<String>> told = new TreeMap<>();
    for (String name :
        List.of("events/bridge-closed.md", "pages/background.md", "briefings/first-night.md")) {
      Path file = content.resolve(name);
      String text =
          Files.readString(file)
              .replaceAll("(?m)^#? {36,}# .*\\n", "") // the rest of a meaning
              .replaceFirst("(?m)^event_type: ", "event_type: Battles");
      for (Map.Entry<String, String> variant : uncommented(text).entrySet()) {
        keys++;
        Files.writeString(file, variant.getValue());
        assertThat(variant.getValue()).isNotEqualTo(text);
        for (Problem problem : ContentReader.read(content, "content").problems()) {
          assertThat(problem.message()).isNotBlank();
          told.computeIfAbsent(variant.getKey(), _ -> new TreeSet<>()).add(problem.code());
        }
      }
      Files.delete(file);
    }
    assertThat(keys).isGreaterThan(60);
    assertThat(told.keySet())
        .allMatch(key -> key.matches("(claims|media|when)(\\..+)?|recorded|verified_by"));
    assertThat(told.values())
        .allSatisfy(codes ->
            assertThat(codes)
                .isSubsetOf(
                    "after-as-of",
                    "claim-says-nothing",
                    "graphic-without-warning",
                    "missing-file",
                    "missing-key",
                    "no-time"));
  }

  /// The text with one key more each, by where the key stands.
  private static Map<String, String> uncommented(String text) {
    Map<String, String> variants = new LinkedHashMap<>();
    String timed = text.replaceFirst("(?m)^when: ", "when: 2026-01-10");
    Matcher block = Pattern.compile("(?m)^# ([a-z_]+):.*\\n(?:# {2,}.*\\n)*").matcher(timed);
    while (block.find()) {
      String alive = block.group().replaceAll("(?m)^# ", "");
      String before = timed.substring(0, block.start());
      String after = timed.substring(block.end());
      variants.put(block.group(1), before + alive + after);
      inner(alive)
          .forEach((key, more) -> variants.put(block.group(1) + "." + key, before + more + after));
    }
    inner(text).forEach((key, more) -> variants.put("when." + key, more));
    return variants;
  }

  private static Map<String, String> inner(String text) {
    Map<String, String> variants = new LinkedHashMap<>();
    Matcher key = Pattern.compile("(?m)^ +(# )([a-z_]+):").matcher(text);
    while (key.find()) {
      variants.put(key.group(2), text.substring(0, key.start(1)) + text.substring(key.end(1)));
    }
    return variants;
  }

  @Test
  void anActorAPlaceAndASourceAreAddedAndNothingElseChanges() throws IOException {
    for (var sort : List.of(NewThing.Sort.ACTOR, NewThing.Sort.PLACE, NewThing.Sort.SOURCE)) {
      String name = write(sort, "port-" + sort.name().toLowerCase(java.util.Locale.ROOT));
      assertThat(name).startsWith("content/").endsWith("s.json");
    }

    assertThat(content.resolve("places.json"))
        .content()
        .isEqualTo(
            """
            [
              { "id": "ferry-hall", "name": "Ferry hall" },
              { "id": "port-place", "name": "Port place" }
            ]
            """);
    assertThat(problems())
        .containsExactly(
            "unknown-term “” is not one of the values of “actor_type”",
            "not-a-url “url” is “”, which is not an address to link to");
  }

  @Test
  void everyByteBeforeStaysWhateverTheStyle() throws IOException {
    String[] styles = {
      "\uFEFF[\r\n\t{\"id\":\"a\",\r\n\t \"name\": \"A\"} ]",
      "[]",
      "[ ]\n\n",
      "[{\"id\": \"a\", \"name\": \"A ] }\"}]",
      "[\n\n  {\"id\": \"a\", \"name\": \"A\"}\n\n]\n\n",
    };
    for (String before : styles) {
      Files.writeString(content.resolve("places.json"), before);
      write(NewThing.Sort.PLACE, "b");
      String after = Files.readString(content.resolve("places.json"), StandardCharsets.UTF_8);
      assertThat(after).contains("{ \"id\": \"b\", \"name\": \"B\" }");
      String without = after.replaceFirst(",?\\s*\\{ \"id\": \"b\", \"name\": \"B\" \\}", "");
      assertThat(without.replaceAll("\\s", "")).isEqualTo(before.replaceAll("\\s", ""));
      assertThat(after).startsWith(before.substring(0, before.lastIndexOf(']')).stripTrailing());
      var site = ContentReader.read(content, "content").site();
      assertThat(site).isNotNull();
      assertThat(site.places().has("b")).isTrue();
      assertThat(site.places().has("a")).isEqualTo(before.contains("a"));
    }
  }

  @Test
  void aListThatIsNotThereIsBegun() throws IOException {
    Files.delete(content.resolve("places.json"));
    write(NewThing.Sort.PLACE, "quay");
    assertThat(content.resolve("places.json"))
        .content()
        .isEqualTo("[\n  { \"id\": \"quay\", \"name\": \"Quay\" }\n]\n");
  }

  @Test
  void nothingIsOverwrittenAndNoIdIsTakenTwice() throws IOException {
    refused("“Bridge” is not an id", NewThing.Sort.EVENT, "Bridge");
    refused("“../x” is not an id", NewThing.Sort.PAGE, "../x");
    refused("“index” is a name of the site's own", NewThing.Sort.EVENT, "index");
    refused("“march-stopped” is taken", NewThing.Sort.EVENT, "march-stopped");
    refused("“march-stopped” is taken", NewThing.Sort.ACTOR, "march-stopped");
    refused("“port-police” is taken", NewThing.Sort.PLACE, "port-police");
    refused("“union-leaflet” is taken", NewThing.Sort.SOURCE, "union-leaflet");
    refused("“method” is taken", NewThing.Sort.PAGE, "method");
    Files.writeString(content.resolve("events/half.md"), "---\ntitle: Half\n---\n");
    refused("“half” is taken", NewThing.Sort.EVENT, "half");
    Files.writeString(content.resolve("places.json"), "{}");
    refused("content/places.json holds no list", NewThing.Sort.PLACE, "quay");
  }

  private void refused(String message, NewThing.Sort sort, String id) throws IOException {
    List<String> before = state();
    assertThatThrownBy(() -> write(sort, id))
        .isInstanceOf(AuthorException.class)
        .hasMessageStartingWith(message);
    assertThat(state()).isEqualTo(before);
  }

  private List<String> state() throws IOException {
    try (var files = Files.walk(temp)) {
      List<String> state = new java.util.ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        state.add(file + "\n" + Files.readString(file));
      }
      return state;
    }
  }
}
