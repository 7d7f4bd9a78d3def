package org.hourline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.hourline.model.Event;
import org.hourline.model.Site;
import org.hourline.problem.Problem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that no repository can hold well: links, sockets, huge ones, other encodings.
final class OddFilesTest {
  private static final String EVENT =
      """
      ---
      title: Shots at the bridge
      when: 2026-01-31
      event_type: Battles
      summary: Shots.
      ---
      First line.

      Third line, with [@paper].
      """;

  @TempDir Path temp;
  private Folder content;

  @BeforeEach
  void makeContent() throws IOException {
    content = new Folder(Files.createDirectory(temp.resolve("content")));
  }

  @Test
  void aFolderThatIsNotThereOrIsAFileIsToldOnce() throws IOException {
    assertThat(codes(ContentReader.read(temp.resolve("nothing"), "nothing")))
        .containsExactly("not-a-folder");
    Files.writeString(temp.resolve("file"), "text");
    assertThat(codes(ContentReader.read(temp.resolve("file"), "file")))
        .containsExactly("not-a-folder");
  }

  /// The YAML library reads 1,024 units at a time, and fails where that parts a character in two.
  @Test
  void aCharacterOfTwoUnitsMayStandAnywhere() {
    for (int i = 0; i < 2_100; i++) {
      String title = "x".repeat(i) + "😀";
      ParsedFile parsed = ParsedFile.of("a.md", "---\ntitle: " + title + " y\n---\n");
      assertThat(parsed.problems()).isEmpty();
      assertThat(parsed.node())
          .isInstanceOfSatisfying(
              Node.Keyed.class,
              node ->
                  assertThat(node.value("title"))
                      .isInstanceOfSatisfying(
                          Node.Text.class,
                          text -> assertThat(text.text()).isEqualTo(title + " y")));
    }
  }

  @Test
  void aLinkOutOfTheContentIsRefused() throws IOException {
    Files.writeString(temp.resolve("secret.md"), EVENT);
    Files.createDirectory(content.path("events"));
    Files.createSymbolicLink(content.path("events/secret.md"), temp.resolve("secret.md"));
    Files.createSymbolicLink(content.path("events/outside"), temp);

    assertThat(content.problems())
        .containsExactly(
            "content/events/outside:1:1 link-outside", "content/events/secret.md:1:1 link-outside");
  }

  @Test
  void aLinkInsideTheContentIsFollowed() throws IOException {
    content.file("media/shots.md", EVENT);
    Files.createDirectory(content.path("events"));
    Files.createSymbolicLink(content.path("events/shots.md"), content.path("media/shots.md"));

    assertThat(site().events().has("shots")).isTrue();
  }

  @Test
  void linksThatLeadBackEndTheWalk() throws IOException {
    Files.createDirectory(content.path("events"));
    Files.createSymbolicLink(content.path("events/again"), content.path("events"));
    Files.createSymbolicLink(content.path("events/self.md"), Path.of("self.md"));

    assertThat(content.problems()).containsExactly("content/events/self.md:1:1 unreadable-file");
  }

  @Test
  void aLinkToAFolderThatItLiesInLeadsNowhere() throws IOException {
    content.file("events/shots.md", EVENT.replace(", with [@paper]", ""));
    Files.createSymbolicLink(content.path("events/again"), content.path(""));
    Files.createDirectory(content.path("events/deeper"));
    Files.createSymbolicLink(content.path("events/deeper/up"), content.path("events"));

    assertThat(content.problems()).isEmpty();
    assertThat(site().events().list()).hasSize(1);
  }

  @Test
  void foldersThatLinkToEachOtherEndTheWalk() throws IOException {
    Files.createDirectories(content.path("media/one"));
    Files.createDirectories(content.path("media/two"));
    Files.createSymbolicLink(content.path("media/one/two"), content.path("media/two"));
    Files.createSymbolicLink(content.path("media/two/one"), content.path("media/one"));

    assertThat(content.problems()).isEmpty();
  }

  @Test
  void aFolderIsReadUnderItsOwnNameThoughALinkComesFirst() throws IOException {
    content.file("pages/about.md", "---\ntitle: About\n---\nText.\n");
    Files.createSymbolicLink(content.path("media"), content.path("pages"));

    assertThat(content.problems()).isEmpty();
    assertThat(site().pages().has("about")).isTrue();
  }

  @Test
  void aLineOfTenMegabytesIsReadAtOnce() {
    String title = "x".repeat(10_000_000);
    content.file(
        "events/shots.md",
        EVENT.replace(", with [@paper]", "").replace("Shots at the bridge", title));

    Event shots =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> content.event("shots"));
    assertThat(shots.title()).isEqualTo(title);
  }

  @Test
  void aSocketIsNotRead() throws IOException {
    try (var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      socket.bind(UnixDomainSocketAddress.of(content.path("actors.json")));

      assertThat(content.problems()).containsExactly("content/actors.json:1:1 special-file");
    }
  }

  @Test
  void aHugeFileIsNotRead() throws IOException {
    try (var file = new RandomAccessFile(content.path("actors.json").toFile(), "rw")) {
      file.setLength(Decoding.LARGEST + 1L);
    }

    assertThat(content.problems()).containsExactly("content/actors.json:1:1 too-large");
  }

  @Test
  void namesThatDifferByLetterCaseAreTold() throws IOException {
    content.file("events/shots.md", EVENT).file("events/Shots.md", EVENT);
    try (var files = Files.list(content.path("events"))) {
      assumeTrue(files.count() == 2, "the disk tells letter case apart");
    }

    assertThat(content.problems())
        .containsExactly(
            "content/events/Shots.md:1:1 not-an-id", "content/events/shots.md:1:1 duplicate-id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b", "a\nb", "a\tb", "-a", "a--b", "a_b", "ä", "日本", "a%20b", "a'b", "a\"b", "a;b",
        "$(a)", "a?b", "a*b", "a<b", "a|b", "con", "nul", "index", "404", "é", "😀", "\\a"
      })
  void noOddFileNameBecomesAnId(String name) {
    content.file("events/" + name + ".md", EVENT);

    Loaded loaded = content.read();

    assertThat(codes(loaded)).isSubsetOf("not-an-id", "reserved-id").hasSize(1);
    assertThat(Objects.requireNonNull(loaded.site()).events().size()).isZero();
  }

  @Test
  void hiddenFilesAreLeftAlone() {
    content.file("events/.shots.md.swp", "junk").file(".git/config", "junk");

    assertThat(content.problems()).isEmpty();
  }

  @Test
  void aByteOrderMarkIsLeftOut() {
    content.file("events/shots.md", "\uFEFF" + EVENT).file("actors.json", "\uFEFF[]");

    assertThat(content.problems()).isEmpty();
    assertThat(site().events().get("shots").title()).isEqualTo("Shots at the bridge");
  }

  @Test
  void windowsLineEndsChangeNothingButTheBytes() {
    content.file("events/shots.md", EVENT.replace("\n", "\r\n"));

    Loaded loaded = content.read();
    Event event = Objects.requireNonNull(loaded.site()).events().get("shots");

    assertThat(event.body()).isEqualTo("First line.\n\nThird line, with [@paper].\n");
    assertThat(loaded.origins().of("event/shots/summary"))
        .hasToString("content/events/shots.md:5:10");
    assertThat(loaded.origins().of("event/shots/body/@paper"))
        .hasToString("content/events/shots.md:9:18");
  }

  @Test
  void aLineOfTenMillionCharactersIsReadAndItsEndFound() {
    String text = "é".repeat(10_000_000);
    content.file(
        "actors.json",
        "[{\"id\": \"a\", \"name\": \"" + text + "\", \"actor_type\": \"Civilians\", \"x\": 1}]");

    assertThat(content.problems()).containsExactly("content/actors.json:1:10000053 unknown-key");
  }

  @Test
  void oneFileOfEachSortReadsNothingFromOutsideUtf8() {
    content.file("actors.json", new byte[] {'[', (byte) 0xC0, (byte) 0x80, ']'});

    assertThat(content.problems()).containsExactly("content/actors.json:1:2 not-utf8");
    assertThat(content.read().unread().files()).hasSize(1);
  }

  private Site site() {
    Loaded loaded = content.read();
    assertThat(loaded.problems()).isEmpty();
    return Objects.requireNonNull(loaded.site());
  }

  private static List<String> codes(Loaded loaded) {
    return loaded.problems().stream().map(Problem::code).toList();
  }
}
