package org.hourline.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.hourline.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TidyTest {
  private static final String UNTIDY = "---\norder: 1\ntitle: T\n---\n";
  private static final String TIDY = "---\ntitle: T\norder: 1\n---\n";

  @TempDir Path temp;
  private Path content;

  @BeforeEach
  void aSite() throws IOException {
    temp = temp.toRealPath();
    NewSite.write(temp.resolve("site"), "site");
    content = temp.resolve("site/content");
  }

  private Tidy.Outcome run(boolean write, String... only) throws IOException {
    return Tidy.run(content, "content", content, Stream.of(only).map(Path::of).toList(), write);
  }

  private Path write(String name, String text) throws IOException {
    Path file = content.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void whatTheProgramItselfWritesIsTidy() throws IOException {
    NewThing things = new NewThing(content, "content");
    for (NewThing.Sort sort : NewThing.Sort.values()) {
      things.write(sort, "new-" + sort.name().toLowerCase(java.util.Locale.ROOT));
    }
    new NewCorrection(content, "content")
        .write(
            "hall-closed",
            "when.start",
            java.time.LocalDate.of(2026, 1, 12),
            new NewCorrection.Told(null, "2026-01-11", "It was a misprint."));
    assertThat(run(false)).extracting(Tidy.Outcome::changed).isEqualTo(List.of());
  }

  @Test
  void editionsStayAsTheProgramWroteThem() throws IOException {
    new ClosingEdition(content, "content").write();

    assertThat(run(true).changed()).isEmpty();
  }

  @Test
  void onlyFilesThatAreNotTidyAreWritten() throws IOException {
    Path untidy = write("pages/a.md", UNTIDY);
    Files.setPosixFilePermissions(untidy, PosixFilePermissions.fromString("rw-r-----"));
    Path tidy = write("pages/b.md", TIDY);
    FileTime longAgo = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(tidy, longAgo);

    assertThat(run(false).changed()).containsExactly("content/pages/a.md");
    assertThat(untidy).content().isEqualTo(UNTIDY);
    assertThat(run(true).changed()).containsExactly("content/pages/a.md");
    assertThat(untidy).content().isEqualTo(TIDY);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(untidy)))
        .isEqualTo("rw-r-----");
    assertThat(Files.getLastModifiedTime(tidy)).isEqualTo(longAgo);
    assertThat(run(true).changed()).isEmpty();
    try (Stream<Path> pages = Files.list(content.resolve("pages"))) {
      assertThat(pages.map(page -> String.valueOf(page.getFileName())))
          .containsExactlyInAnyOrder("a.md", "about.md", "b.md", "method.md");
    }
  }

  @Test
  void aByteOrderMarkIsLeftOut() throws IOException {
    Path marked = write("pages/a.md", "\uFEFF" + TIDY);
    assertThat(run(true).changed()).containsExactly("content/pages/a.md");
    assertThat(marked).content().isEqualTo(TIDY);
  }

  @Test
  void whatCannotBeReadIsToldAndTheRestIsTidied() throws IOException {
    Path broken = write("pages/a.md", "---\ntitle: a: b\n---\n");
    Path latin = content.resolve("pages/b.md");
    Files.write(
        latin, "---\norder: 1\ntitle: caf\u00e9\n---\n".getBytes(StandardCharsets.ISO_8859_1));
    Path untidy = write("pages/c.md", UNTIDY);

    Tidy.Outcome outcome = run(true);
    assertThat(outcome.problems())
        .extracting(problem -> problem.at() + " " + problem.code())
        .containsExactly("content/pages/a.md:2:9 not-yaml", "content/pages/b.md:3:11 not-utf8");
    assertThat(outcome.lines().line(outcome.problems().getFirst().at())).isEqualTo("title: a: b");
    assertThat(broken).content().isEqualTo("---\ntitle: a: b\n---\n");
    assertThat(Files.size(latin)).isEqualTo(29);
    assertThat(untidy).content().isEqualTo(TIDY);
  }

  @Test
  void picturesMapsEditionsAndOtherFilesAreNotTouched() throws IOException {
    String untidy = "{\"b\":1,   \"a\":2}";
    for (String name :
        List.of("editions/1.json", "map/a.geojson", "map/README.md", "media/a.json", "own.json")) {
      write(name, untidy);
    }
    write("events/.draft.md", UNTIDY);
    Tidy.Outcome outcome = run(true);
    assertThat(outcome.changed()).isEmpty();
    assertThat(outcome.problems()).extracting(Problem::code).isEmpty();
    assertThat(content.resolve("editions/1.json")).content().isEqualTo(untidy);
  }

  @Test
  void filesAndFoldersCanBeNamed() throws IOException {
    write("pages/a.md", UNTIDY);
    write("pages/b.md", UNTIDY);
    write("events/deep/c.md", "---\nevent_type: Battles\ntitle: T\n---\n");
    write("pages/broken.md", "---\n");

    Tidy.Outcome outcome =
        run(true, "pages/a.md", "./events/../events", content.resolve("pages/a.md").toString());
    assertThat(outcome.changed()).containsExactly("content/pages/a.md", "content/events/deep/c.md");
    assertThat(outcome.problems()).isEmpty();

    assertThatThrownBy(() -> run(true, "pages/gone.md"))
        .isInstanceOf(AuthorException.class)
        .hasMessage("there is no file pages/gone.md");
    assertThatThrownBy(() -> run(true, "../README.md"))
        .hasMessage("../README.md is no content file with keys to put in order");
  }

  @Test
  void aLinkStaysALinkAndALinkOutOfTheContentIsNotFollowed() throws IOException {
    Path real = write("events/real.md", "---\nevent_type: Battles\ntitle: T\n---\n");
    Files.createSymbolicLink(content.resolve("events/link.md"), real);
    Path outside = Files.writeString(temp.resolve("outside.md"), UNTIDY);
    Files.createSymbolicLink(content.resolve("pages/outside.md"), outside);

    Tidy.Outcome outcome = run(true);
    assertThat(outcome.changed()).isNotEmpty();
    assertThat(Files.isSymbolicLink(content.resolve("events/link.md"))).isTrue();
    assertThat(real).content().startsWith("---\ntitle: T\n");
    assertThat(outcome.problems()).extracting(Problem::code).containsExactly("link-outside");
    assertThat(outside).content().isEqualTo(UNTIDY);
  }

  @Test
  void aFileThatWasChangedMeanwhileIsLeftAlone() throws IOException {
    Path file = write("pages/a.md", "---\ntitle: Newer\n---\n");
    assertThatThrownBy(() -> SafeFiles.replace(file, "content/pages/a.md", UNTIDY, TIDY))
        .isInstanceOf(AuthorException.class)
        .hasMessageContaining("was changed meanwhile");
    assertThat(file).content().isEqualTo("---\ntitle: Newer\n---\n");
  }
}
