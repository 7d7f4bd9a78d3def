package org.hourline.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.hourline.model.Site;
import org.hourline.read.ContentReader;
import org.hourline.read.Loaded;
import org.hourline.template.Templates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NewTranslationTest {
  @TempDir Path temp;
  private Path content;

  @BeforeEach
  void aSite() throws IOException {
    NewSite.write(temp.resolve("site"), "site");
    content = temp.resolve("site/content");
    change("timeline.json", "\"time_zone\"", "\"languages\": [\"ur\"], \"time_zone\"");
  }

  private NewTranslation urdu() {
    return new NewTranslation(content, "content", "ur", Templates.builtIn());
  }

  private String text(String name) throws IOException {
    return Files.readString(content.resolve(name));
  }

  private void change(String name, String was, String now) throws IOException {
    String text = text(name);
    assertThat(text).contains(was);
    Files.writeString(content.resolve(name), text.replace(was, now));
  }

  private List<String> codes() {
    return ContentReader.read(content, "content").problems().stream()
        .map(problem -> problem.code() + " " + problem.at().path())
        .distinct()
        .toList();
  }

  @Test
  void whatIsToBeFilledInIsReadAsItIs() throws IOException {
    assertThat(urdu().fill())
        .contains(
            "content/timeline.ur.json",
            "content/actors.ur.json",
            "content/gaps.ur.json",
            "content/events/march-stopped.ur.md",
            "content/pages/method.ur.md");

    assertThat(text("events/march-stopped.ur.md"))
        .startsWith("---\nof: \"")
        .contains("translated_by: \"\"\nreviewed: false\n", "\ntitle: \"\"\n", "\n# The body");
    assertThat(text("actors.ur.json")).contains("\"original\": {\"name\": ");
    assertThat(codes()).isNotEmpty().allMatch(code -> code.startsWith("translation-missing "));
    assertThat(ContentReader.read(content, "content").problems())
        .as("a warning a file, and none for the language")
        .doesNotHaveDuplicates()
        .hasSize(urdu().files().size());
  }

  @Test
  void everyOriginalTextStandsBesideItsPlace() throws IOException {
    urdu().fill();
    Loaded loaded = ContentReader.read(content, "content");

    for (var file : loaded.translationFiles()) {
      String written = text(file.file()).replace("\\\"", "\"").replaceAll("(?m)^ *# ?", "");
      for (var thing : file.original().things()) {
        for (var said : thing.texts()) {
          assertThat(written)
              .as(file.file())
              .contains(said.text().strip().lines().findFirst().get());
        }
      }
    }
  }

  @Test
  void nothingThatIsThereIsWrittenOver() throws IOException {
    urdu().fill();
    change("pages/method.ur.md", "title: \"\"", "title: طریقہ");
    String before = text("pages/method.ur.md");

    assertThat(urdu().fill()).isEmpty();
    assertThat(text("pages/method.ur.md")).isEqualTo(before);
  }

  @Test
  void ofAListOnlyWhatIsNewIsAdded() throws IOException {
    urdu().fill();
    String before = text("actors.ur.json");
    new NewThing(content, "content").write(NewThing.Sort.ACTOR, "harbour-police");

    assertThat(urdu().fill()).containsExactly("content/actors.ur.json");
    assertThat(text("actors.ur.json"))
        .startsWith(before.stripTrailing().replaceFirst("\\s*]$", ""))
        .contains("\"id\": \"harbour-police\"");
    assertThat(urdu().fill()).isEmpty();
  }

  @Test
  void anOriginalThatChangesIsToldUntilItsTranslationIsStamped() throws IOException {
    urdu().fill();
    change("events/hall-closed.md", "title: ", "title: Again, ");
    assertThat(codes()).contains("translation-outdated content/events/hall-closed.ur.md");
    String before = text("events/hall-closed.ur.md");

    assertThat(urdu().stamp(List.of("hall-closed")))
        .containsExactly("content/events/hall-closed.ur.md");

    assertThat(codes()).doesNotContain("translation-outdated content/events/hall-closed.ur.md");
    assertThat(text("events/hall-closed.ur.md").replaceAll("of: \".*\"", ""))
        .isEqualTo(before.replaceAll("of: \".*\"", ""));
    assertThat(urdu().stamp(List.of("hall-closed"))).isEmpty();
  }

  @Test
  void aFigureMayChangeAndTheTranslationStands() throws IOException {
    urdu().fill();
    change("events/march-stopped.md", "value: ", "value: 1");

    assertThat(codes()).noneMatch(code -> code.startsWith("translation-outdated"));
  }

  @Test
  void aStampedEntryOfAListShowsTheOriginalAsItIs() throws IOException {
    urdu().fill();
    Site site = Objects.requireNonNull(ContentReader.read(content, "content").site());
    String id = site.actors().list().getFirst().id();
    change("actors.json", "\"name\": \"", "\"name\": \"Another ");
    assertThat(codes()).contains("translation-outdated content/actors.ur.json");

    urdu().stamp(List.of(id));

    assertThat(text("actors.ur.json")).contains("\"original\": {\"name\": \"Another ");
  }

  @Test
  void everyTranslationWithoutAHashIsStamped() throws IOException {
    urdu().fill();
    List<String> finished = codes();
    for (String name : List.of("pages/method.ur.md", "pages/about.ur.md")) {
      Files.writeString(
          content.resolve(name),
          text(name).replaceFirst("of: \".*\"\n", name.contains("about") ? "" : "of: ''\n"));
    }
    for (String name : List.of("actors.ur.json", "gaps.ur.json", "timeline.ur.json")) {
      Files.writeString(
          content.resolve(name), text(name).replaceAll("\\s*\"of\": \"[0-9a-f]*\",", ""));
    }
    Files.writeString(
        content.resolve("places.ur.json"),
        text("places.ur.json").replaceAll("\"of\": \"[0-9a-f]*\"", "\"of\": \"\""));
    assertThat(codes()).contains("translation-unstamped content/gaps.ur.json");

    assertThat(urdu().stampAll())
        .containsExactlyInAnyOrder(
            "content/actors.ur.json",
            "content/gaps.ur.json",
            "content/places.ur.json",
            "content/timeline.ur.json",
            "content/pages/about.ur.md",
            "content/pages/method.ur.md");

    assertThat(codes()).isEqualTo(finished);
    assertThat(urdu().stampAll()).isEmpty();
  }

  @Test
  void anUnknownIdIsRefusedWithTheNearest() throws IOException {
    urdu().fill();

    assertThatThrownBy(() -> urdu().stamp(List.of("hall-close")))
        .isInstanceOf(AuthorException.class)
        .hasMessageContaining("did you mean \"hall-closed\"?");
  }

  @Test
  void aLanguageWithoutWordsIsRefused() {
    assertThatThrownBy(() -> new NewTranslation(content, "content", "xx", Templates.builtIn()))
        .isInstanceOf(AuthorException.class)
        .hasMessageContaining("only for en, ur")
        .hasMessageContaining("templates/i18n/xx.json");
    assertThatThrownBy(() -> new NewTranslation(content, "content", "../x", Templates.builtIn()))
        .isInstanceOf(AuthorException.class);
    assertThatThrownBy(() -> new NewTranslation(content, "content", "en", Templates.builtIn()))
        .isInstanceOf(AuthorException.class)
        .hasMessageContaining("itself is written");
  }
}
