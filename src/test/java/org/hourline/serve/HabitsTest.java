package org.hourline.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How editors, people and Git change files, and what is seen of it.
final class HabitsTest {
  private static final String PAGE = "/events/bridge/";

  @TempDir Path folder;
  private Path content;
  private Path bridge;
  private String whole;
  private @Nullable Served open;

  @BeforeEach
  void copyTheContent() throws IOException {
    content = Served.small(folder);
    bridge = content.resolve("events/bridge.md");
    whole = Files.readString(bridge);
  }

  @AfterEach
  void stop() {
    if (open != null) {
      open.close();
    }
  }

  /// @param poll whether the system is not asked to tell
  private Served serve(boolean poll) throws IOException, InterruptedException {
    Served served = new Served(content, null, poll);
    open = served;
    served.awaitGood();
    return served;
  }

  private String titled(String title) {
    return whole.replace("Bridge attacked", title);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aFileThatIsSavedIsSeen(boolean poll) throws IOException, InterruptedException {
    Served served = serve(poll);
    Files.writeString(bridge, titled("Bridge burnt"));
    Rebuilt rebuilt = served.awaitGood();
    assertThat(rebuilt.changed()).containsExactly("events/bridge.md");
    assertThat(served.get(PAGE).body()).contains("Bridge burnt in River Town");
  }

  /// As Vim does with `backup` and `writebackup`: a swap file, a trial file, the old file renamed.
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aFileThatIsSavedByRenamingIsSeenAndWhatLiesBesideItIsNot(boolean poll)
      throws IOException, InterruptedException {
    Served served = serve(poll);
    Path events = content.resolve("events");
    Files.writeString(events.resolve(".bridge.md.swp"), "b0VIM");
    Files.writeString(events.resolve("4913"), "");
    Files.delete(events.resolve("4913"));
    assertThat(served.more()).isZero();
    Files.move(bridge, events.resolve("bridge.md~"));
    Files.writeString(bridge, titled("Bridge burnt"));
    Rebuilt rebuilt = served.awaitGood();
    served.awaitText(PAGE, "Bridge burnt in River Town");
    assertThat(rebuilt.report().problems()).isEmpty();
    Path next = Files.writeString(events.resolve(".bridge.md.tmp"), titled("Bridge rebuilt"));
    Files.move(next, bridge, REPLACE_EXISTING, ATOMIC_MOVE);
    served.awaitText(PAGE, "Bridge rebuilt in River Town");
    Files.delete(events.resolve(".bridge.md.swp"));
    Files.delete(events.resolve("bridge.md~"));
    served.more();
    assertThat(served.get(PAGE).body()).contains("Bridge rebuilt in River Town");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aHundredFilesAtOnceAreReadTogether(boolean poll) throws IOException, InterruptedException {
    Served served = serve(poll);
    Path many = Files.createDirectories(content.resolve("events/more/of/them"));
    for (int i = 0; i < 100; i++) {
      Files.writeString(
          many.resolve("event-" + i + ".md"),
          titled("Bridge " + i).replace("bridge-", "b" + i + "-"));
    }
    served.awaitText("/events/event-99/", "Bridge 99 in River Town");
    served.awaitText("/events/event-0/", "Bridge 0 in River Town");
    int rest = served.more();
    assertThat(rest).as("rebuilds for a hundred files").isLessThan(10);
    try (var paths = Files.walk(content.resolve("events/more"))) {
      paths.sorted(Comparator.reverseOrder()).forEach(HabitsTest::rm);
    }
    served.await(rebuilt -> counted(rebuilt) == 4);
    assertThat(served.get("/events/event-0/").statusCode()).isEqualTo(404);
  }

  private static int counted(Rebuilt rebuilt) {
    var counts = rebuilt.report().counts();
    return counts == null ? -1 : counts.events();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aFolderThatIsDeletedAndMadeAgainIsSeen(boolean poll)
      throws IOException, InterruptedException {
    Served served = serve(poll);
    for (String name : new String[] {"events", ""}) {
      Path moved = folder.resolve("moved");
      Path place = content.resolve(name);
      Files.move(place, moved);
      if (name.isEmpty()) {
        served.awaitBroken();
      } else {
        served.await(rebuilt -> counted(rebuilt) == 0 || rebuilt.report().stopped());
      }
      Files.move(moved, place);
      served.awaitGood();
      String title = "Bridge " + name + " again";
      Files.writeString(bridge, titled(title));
      served.awaitText(PAGE, title + " in River Town");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aFileThatIsSavedByHalvesIsSeenWholeInTheEnd(boolean poll)
      throws IOException, InterruptedException {
    Served served = serve(poll);
    String next = titled("Bridge burnt");
    Files.writeString(bridge, "");
    served.awaitBroken();
    Files.writeString(bridge, next.substring(0, 100));
    Thread.sleep(40);
    Files.writeString(bridge, next);
    served.awaitGood();
    assertThat(served.get(PAGE).body()).contains("Bridge burnt in River Town");
  }

  @Test
  void ofManyEditsInARowTheLastIsShown() throws IOException, InterruptedException {
    Served served = serve(false);
    for (int i = 0; i < 60; i++) {
      Files.writeString(bridge, titled("Bridge " + i));
      Thread.sleep(i % 7 * 5L);
    }
    served.awaitText(PAGE, "Bridge 59 in River Town");
    served.more();
    assertThat(served.get(PAGE).body()).contains("Bridge 59 in River Town");
  }

  @Test
  void aTemplateThatIsSavedIsSeen() throws IOException, InterruptedException {
    Path templates = folder.resolve("templates");
    Files.createDirectories(templates.resolve("assets"));
    Path page = templates.resolve("404.ftl");
    Files.writeString(page, "<p>Gone</p>");
    Served served = new Served(content, templates, false);
    open = served;
    served.awaitGood();
    assertThat(served.get("/x").body()).contains("<p>Gone</p>");
    Files.writeString(page, "<p>${</p>");
    served.awaitBroken();
    Files.writeString(page, "<p>Lost</p>");
    served.awaitGood();
    assertThat(served.get("/x").body()).contains("<p>Lost</p>");
    Files.writeString(templates.resolve("assets/icon.svg"), "<svg/>");
    served.awaitGood();
    assertThat(served.get("/").body()).doesNotContain("icon.4375224d1c.svg");
  }

  @Test
  void servingWritesNothing() throws IOException, InterruptedException {
    Served served = serve(false);
    Map<String, String> before = files();
    served.get("/");
    served.get("/feed.xml");
    served.close();
    assertThat(files()).isEqualTo(before);
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(
            path.toString(), Files.readString(path, ISO_8859_1) + Files.getLastModifiedTime(path));
      }
    }
    return files;
  }

  private static void rm(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
