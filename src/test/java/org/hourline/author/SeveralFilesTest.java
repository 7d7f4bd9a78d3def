package org.hourline.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SeveralFilesTest {
  private static final Map<String, String> OLD = Map.of("a.json", "old a", "b/b.md", "old b");
  private static final Map<String, String> NEW = Map.of("a.json", "new a", "c/new.json", "c");

  @TempDir Path temp;

  private Path folder(String name) throws IOException {
    Path content = temp.resolve(name);
    for (Map.Entry<String, String> file : OLD.entrySet()) {
      Path path = content.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    return content;
  }

  private static SeveralFiles change(Path content, SeveralFiles.Step step) {
    SeveralFiles files = new SeveralFiles(content, step);
    files.put("a.json", "new a");
    files.put("c/new.json", "c");
    files.delete("b/b.md");
    return files;
  }

  /// Every file of a folder, hidden ones as well.
  private static Map<String, String> texts(Path content) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (var files = Files.walk(content)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(content.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return texts;
  }

  @Test
  void allOfThemChange() throws IOException {
    Path content = folder("content");

    change(content, what -> {}).apply();

    assertThat(texts(content)).isEqualTo(NEW);
    assertThat(content.resolve(".hourline-change")).doesNotExist();
  }

  /// Cut off before each step in turn, as a full disk or a pulled plug would.
  @Test
  void cutOffAnywhereItIsTheOldStateOrTheNextRunMakesTheNewOne() throws IOException {
    List<String> steps = new ArrayList<>();
    change(folder("counted"), steps::add).apply();
    assertThat(steps).hasSizeGreaterThan(7);

    int old = 0;
    for (int cut = 0; cut < steps.size(); cut++) {
      Path content = folder("cut-" + cut);
      int[] left = {cut};
      assertThatThrownBy(() ->
              change(
                      content,
                      what -> {
                        if (left[0]-- == 0) {
                          throw new IOException("disk full");
                        }
                      })
                  .apply())
          .hasMessage("disk full");

      List<String> finished = SeveralFiles.mend(content);

      String where = "cut off before: " + steps.get(cut);
      if (finished.isEmpty()) {
        assertThat(texts(content)).as(where).isEqualTo(OLD);
        old++;
      } else {
        assertThat(finished).as(where).containsExactly("a.json", "c/new.json", "b/b.md");
        assertThat(texts(content)).as(where).isEqualTo(NEW);
      }
      assertThat(SeveralFiles.mend(content)).as(where).isEmpty();
    }
    assertThat(old).isBetween(3, steps.size() - 3);
  }

  @Test
  void mendingIsCutOffItself() throws IOException {
    Path content = folder("content");
    List<String> steps = new ArrayList<>();
    change(folder("counted"), steps::add).apply();
    int named = steps.indexOf("name the list");
    for (int cut = named + 1; cut < steps.size(); cut++) {
      int[] left = {cut};
      assertThatThrownBy(() ->
              change(
                      content,
                      what -> {
                        if (left[0]-- == 0) {
                          throw new IOException("again");
                        }
                      })
                  .apply())
          .hasMessage("again");
    }

    SeveralFiles.mend(content);

    assertThat(texts(content)).isEqualTo(NEW);
  }

  @Test
  void aListThatCameWithTheContentLeadsNowhereElse() throws IOException {
    Path content = folder("content");
    Path outside = Files.writeString(temp.resolve("outside.txt"), "keep");
    Files.createDirectories(content.resolve(".hourline-change"));
    for (String name : List.of("../outside.txt", "b/../../outside.txt", outside.toString())) {
      Files.writeString(content.resolve(".hourline-change/plan"), "delete\t" + name + "\n");

      assertThatThrownBy(() -> SeveralFiles.mend(content))
          .isInstanceOf(AuthorException.class)
          .hasMessageContaining("outside the content");
    }
    Files.createSymbolicLink(content.resolve("link"), temp);
    Files.writeString(content.resolve(".hourline-change/plan"), "delete\tlink/outside.txt\n");
    assertThatThrownBy(() -> SeveralFiles.mend(content)).isInstanceOf(AuthorException.class);
    assertThat(outside).hasContent("keep");
  }
}
