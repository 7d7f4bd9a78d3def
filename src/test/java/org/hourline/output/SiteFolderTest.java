package org.hourline.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SiteFolderTest {
  @TempDir Path temp;
  private Path site;

  @BeforeEach
  void nameTheSite() throws IOException {
    temp = temp.toRealPath();
    site = temp.resolve("site");
  }

  /// Paths and texts in turn.
  static List<OutputFile> files(String... pathsAndTexts) {
    List<OutputFile> files = new ArrayList<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      files.add(new OutputFile(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(UTF_8)));
    }
    return files;
  }

  private Changes write(String... pathsAndTexts) throws IOException {
    return SiteFolder.at(site, List.of()).write(files(pathsAndTexts).stream());
  }

  private void put(String path, String text) throws IOException {
    Path file = temp.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> besides() throws IOException {
    return SiteFolder.entries(temp).stream().map(p -> p.getFileName().toString()).toList();
  }

  @Test
  void aFirstBuildMakesTheFolderAndThoseAboveIt() throws IOException {
    site = temp.resolve("with space/not there yet/site");
    Changes changes = write("index.html", "front", "events/a/index.html", "a");
    assertThat(changes).isEqualTo(new Changes(3, 3, 0));
    assertThat(Tree.withoutManifest(site))
        .isEqualTo(Map.of("index.html", "front", "events/a/index.html", "a"));
    assertThat(SiteFolder.entries(temp.resolve("with space/not there yet"))).containsExactly(site);
  }

  @Test
  void theManifestListsEveryFileButItself() throws IOException {
    write("index.html", "front", "a/b.txt", "");
    assertThat(site.resolve("manifest.json"))
        .hasContent(
            """
            {
              "made_by" : "hourline",
              "schema" : 1,
              "files" : [
                {
                  "path" : "a/b.txt",
                  "sha256" : "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                  "bytes" : 0
                },
                {
                  "path" : "index.html",
                  "sha256" : "2d8d693177ac44895fc02c009ec3f6af32e51eb00783c17000d7051d1662b93a",
                  "bytes" : 5
                }
              ]
            }
            """);
  }

  @Test
  void aSecondBuildOfTheSameChangesNothing() throws IOException {
    write("index.html", "front", "a/b.txt", "b");
    Object before = Files.readAttributes(site, BasicFileAttributes.class).fileKey();
    assertThat(write("index.html", "front", "a/b.txt", "b")).isEqualTo(new Changes(3, 0, 0));
    assertThat(Files.readAttributes(site, BasicFileAttributes.class).fileKey()).isEqualTo(before);
    assertThat(besides()).containsExactly("site");
  }

  @Test
  void filesThatDidNotChangeKeepTheirTimeStampAndAreTheSameFile() throws IOException {
    write("index.html", "front", "same.txt", "same", "gone.txt", "gone");
    Path same = site.resolve("same.txt");
    FileTime stamp = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(same, stamp);
    Object key = Files.readAttributes(same, BasicFileAttributes.class).fileKey();
    assertThat(write("index.html", "changed", "same.txt", "same")).isEqualTo(new Changes(3, 2, 1));
    assertThat(Files.getLastModifiedTime(same)).isEqualTo(stamp);
    assertThat(Files.readAttributes(same, BasicFileAttributes.class).fileKey()).isEqualTo(key);
    assertThat(Tree.withoutManifest(site))
        .isEqualTo(Map.of("index.html", "changed", "same.txt", "same"));
    assertThat(besides()).containsExactly("site");
  }

  @Test
  void aFileThatSomebodyChangedIsWrittenAgain() throws IOException {
    write("index.html", "front");
    put("site/index.html", "spoil");
    assertThat(write("index.html", "front")).isEqualTo(new Changes(2, 1, 0));
    assertThat(site.resolve("index.html")).hasContent("front");
  }

  @Test
  void whatIsNotOursStays() throws IOException {
    write("index.html", "1", "events/a/index.html", "a", "events/b/index.html", "b");
    put("site/CNAME", "example.org");
    put("site/.git/HEAD", "ref");
    put("site/.git/refs/heads/main", "0");
    put("site/events/notes.txt", "mine");
    put("site/events/b/notes.txt", "mine too");
    Files.createDirectories(site.resolve("empty"));
    Files.createSymbolicLink(site.resolve("link"), Path.of("/nowhere"));
    assertThat(write("index.html", "2", "empty/index.html", "e")).isEqualTo(new Changes(3, 3, 2));
    assertThat(Tree.withoutManifest(site))
        .isEqualTo(
            Map.of(
                "index.html", "2",
                "empty/index.html", "e",
                "CNAME", "example.org",
                ".git/HEAD", "ref",
                ".git/refs/heads/main", "0",
                "events/notes.txt", "mine",
                "events/b/notes.txt", "mine too",
                "link", "-> /nowhere"));
    assertThat(besides()).containsExactly("site");
  }

  @Test
  void aFolderThatHourlineDidNotMakeIsRefused() throws IOException {
    put("site/thesis.txt", "mine");
    assertThatThrownBy(() -> write("index.html", "front"))
        .isInstanceOf(SiteFolderException.class)
        .hasMessageContaining("not a site of ours");
    assertThat(Tree.of(site)).isEqualTo(Map.of("thesis.txt", "mine"));
    assertThat(besides()).containsExactly("site");
  }

  @Test
  void aManifestThatIsNotOursDoesNotMakeAFolderOurs() throws IOException {
    for (String manifest :
        List.of(
            "",
            "[]",
            "{}",
            "{\"name\": \"an app\", \"icons\": []}",
            "{\"made_by\": \"hourline\", \"schema\": 2, \"files\": []}",
            "{\"made_by\": \"hourline\", \"schema\": 1, \"files\": [{\"path\": \"../x\"}]}",
            "{\"made_by\": \"hourline\", \"schema\": 1, \"files\": [{\"path\": \"/etc/x\"}]}",
            "{\"made_by\": \"hourline\", \"schema\": 1, \"files\": [",
            "[".repeat(100_000))) {
      put("site/manifest.json", manifest);
      assertThatThrownBy(() -> write("index.html", "front"))
          .as(manifest)
          .isInstanceOf(SiteFolderException.class);
      assertThat(site.resolve("manifest.json")).hasContent(manifest);
    }
  }

  @Test
  void anEmptyFolderWillDo() throws IOException {
    Files.createDirectories(site);
    assertThat(write("index.html", "front").written()).isEqualTo(2);
    assertThat(besides()).containsExactly("site");
  }

  @Test
  void aStrangersFileInTheWayIsRefused() throws IOException {
    write("index.html", "1", "old.txt", "o");
    put("site/events", "a file where a folder must be");
    assertRefused("events/a/index.html", "a");
    Files.delete(site.resolve("events"));
    put("site/events/a/index.html", "mine");
    assertRefused("events/a/index.html", "a");
    put("site/about/mine.txt", "a folder where a file must be");
    assertRefused("about", "a");
    Files.delete(site.resolve("old.txt"));
    put("site/old.txt/mine.txt", "a folder in place of our file");
    assertRefused("old.txt", "o");
  }

  private void assertRefused(String path, String text) throws IOException {
    Map<String, String> before = Tree.of(site);
    assertThatThrownBy(() -> write(path, text, "index.html", "2"))
        .isInstanceOf(SiteFolderException.class)
        .hasMessageContaining("in the way");
    assertThat(Tree.of(site)).isEqualTo(before);
    assertThat(besides()).containsExactly("site");
  }

  @Test
  void aFolderOfOursCanBecomeAFileAndAFileAFolder() throws IOException {
    write("a/b.txt", "1", "c", "2");
    assertThat(write("a", "3", "c/d.txt", "4")).isEqualTo(new Changes(3, 3, 2));
    assertThat(Tree.withoutManifest(site)).isEqualTo(Map.of("a", "3", "c/d.txt", "4"));
  }

  @Test
  void noLinkIsFollowed() throws IOException {
    Path outside = Files.createDirectories(temp.resolve("outside"));
    Files.createSymbolicLink(site, outside);
    assertThatThrownBy(() -> write("index.html", "front"))
        .isInstanceOf(SiteFolderException.class)
        .hasMessageContaining("is a link");
    Files.delete(site);
    write("events/a/index.html", "a", "index.html", "1");
    put("outside/a/index.html", "not ours");
    Files.move(site.resolve("events"), temp.resolve("events-before"));
    Files.createSymbolicLink(site.resolve("events"), outside);
    assertThatThrownBy(() -> write("events/a/index.html", "a2", "index.html", "2"))
        .isInstanceOf(SiteFolderException.class)
        .hasMessageContaining("in the way");
    assertThat(write("index.html", "2").removed()).isEqualTo(1);
    assertThat(Tree.of(outside)).isEqualTo(Map.of("a/index.html", "not ours"));
    assertThat(Files.isSymbolicLink(site.resolve("events"))).isTrue();
  }

  @Test
  void aLinkInPlaceOfOurFileIsReplacedAndNotWrittenThrough() throws IOException {
    write("index.html", "front");
    put("precious.txt", "front");
    Files.delete(site.resolve("index.html"));
    Files.createSymbolicLink(site.resolve("index.html"), temp.resolve("precious.txt"));
    write("index.html", "front");
    assertThat(Files.isSymbolicLink(site.resolve("index.html"))).isFalse();
    write("index.html", "changed");
    assertThat(temp.resolve("precious.txt")).hasContent("front");
  }

  @Test
  void aFolderThatTheBuildReadsFromIsRefused() throws IOException {
    Path content = Files.createDirectories(temp.resolve("project/content"));
    Files.createSymbolicLink(temp.resolve("alias"), temp.resolve("project"));
    for (Path folder :
        List.of(
            content,
            content.resolve("site"),
            content.resolve("x/../y/site"),
            temp.resolve("project"),
            temp.resolve("alias/content"),
            temp.resolve("alias/content/site"))) {
      assertThatThrownBy(() -> SiteFolder.at(folder, List.of(content)))
          .as(folder.toString())
          .isInstanceOf(SiteFolderException.class)
          .hasMessageContaining("which a build only reads");
    }
    SiteFolder.at(temp.resolve("project/content-site"), List.of(content))
        .write(files("a", "a").stream());
    assertThatThrownBy(() -> SiteFolder.at(Path.of("/"), List.of()))
        .isInstanceOf(SiteFolderException.class);
  }

  @Test
  void aFileInPlaceOfTheFolderIsRefused() throws IOException {
    put("site", "a file");
    assertThatThrownBy(() -> write("index.html", "front"))
        .isInstanceOf(SiteFolderException.class)
        .hasMessageContaining("is a file");
    assertThat(site).hasContent("a file");
  }

  @Test
  void noFolderIsMadeInAFile() throws IOException {
    put("notes.txt", "mine");
    assertThatThrownBy(() -> SiteFolder.at(temp.resolve("notes.txt/deep/site"), List.of()))
        .isInstanceOf(SiteFolderException.class)
        .hasMessageEndingWith("cannot be in " + temp.resolve("notes.txt") + ", which is a file");
  }

  @Test
  void pathsThatCannotStandSideBySideAreOurMistake() throws IOException {
    for (List<OutputFile> files :
        List.of(
            files("a", "1", "a", "2"),
            files("A/b", "1", "a/B", "2"),
            files("a", "1", "a/b", "2"),
            files("A", "1", "a/b", "2"),
            files("Manifest.json", "1"))) {
      SiteFolder folder = SiteFolder.at(site, List.of());
      assertThatThrownBy(() -> folder.write(files.stream()))
          .isInstanceOf(IllegalStateException.class);
    }
    assertThat(besides()).isEmpty();
  }

  @Test
  void oneBuilderAtATimeWrites() throws IOException {
    Path lock = temp.resolve(".site.hourline-lock");
    try (BuilderLock held = BuilderLock.take(lock)) {
      assertThat(held).isNotNull();
      assertThatThrownBy(() -> write("index.html", "front"))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("another build is writing");
      assertThat(site).doesNotExist();
    }
    write("index.html", "front");
    assertThat(besides()).containsExactly("site");
  }

  @Test
  void aLockFileLeftByACrashIsInNobodysWay() throws IOException {
    put(".site.hourline-lock", "4711");
    write("index.html", "front");
    assertThat(besides()).containsExactly("site");
  }
}
