package org.hourline.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a reader finds, and what the next build mends, after a build was cut off anywhere.
final class SiteFolderCrashTest {
  private static final List<OutputFile> OLD =
      SiteFolderTest.files(
          "index.html", "old front", "same/index.html", "same", "gone/a/index.html", "gone");
  private static final List<OutputFile> NEW =
      SiteFolderTest.files(
          "index.html", "new front", "same/index.html", "same", "more/b/index.html", "more");
  private static final Map<String, String> OURS_NOT =
      Map.of("CNAME", "example.org", ".git/HEAD", "ref", "gone/notes.txt", "notes");

  @TempDir Path temp;

  private static Path makeOld(Path folder) throws IOException {
    Path site = folder.resolve("site");
    SiteFolder.at(site, List.of()).write(OLD.stream());
    for (var file : OURS_NOT.entrySet()) {
      Path path = site.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    return site;
  }

  private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
    Map<String, String> all = new java.util.TreeMap<>(some);
    all.putAll(more);
    return all;
  }

  private Map<String, String> whole(List<OutputFile> files) throws IOException {
    Path model = temp.resolve("model-" + files.getFirst().content()[0]);
    SiteFolder.at(model, List.of()).write(files.stream());
    return Tree.of(model);
  }

  /// For every n: the n-th step on the disk fails. The site is the old one or the new one, whole;
  /// at one moment of a power cut there is none. The next build makes the new site, and nothing
  /// that was not ours is lost.
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whateverStepFailsTheSiteIsWhole(boolean powerCut) throws IOException {
    Map<String, String> oldSite = whole(OLD);
    Map<String, String> newSite = whole(NEW);
    int failures = 0;
    int without = 0;
    for (int n = 1; ; n++) {
      Path folder = Files.createDirectories(temp.resolve(powerCut + "-" + n));
      Path site = makeOld(folder);
      FailingDisk disk = new FailingDisk(n, powerCut);
      try {
        SiteFolder.at(site, List.of(), disk).write(NEW.stream());
      } catch (IOException e) {
        assertThat(e).hasMessage("the disk failed at step " + n);
        failures++;
      }
      if (Files.exists(site)) {
        Map<String, String> ours = Tree.of(site);
        ours.keySet().removeAll(OURS_NOT.keySet());
        ours.values().remove("/");
        assertThat(ours).as("step %d", n).isIn(oldSite, newSite);
      } else {
        without++;
      }
      SiteFolder.at(site, List.of()).write(NEW.stream());
      assertThat(Tree.of(site)).as("after step %d", n).isEqualTo(with(newSite, OURS_NOT));
      assertThat(SiteFolder.entries(folder)).containsExactly(site);
      if (!disk.hasFailed()) {
        break;
      }
    }
    assertThat(failures).isGreaterThan(20);
    assertThat(without).isEqualTo(powerCut ? 1 : 0);
  }

  @Test
  void aBuildCutOffWhileStagingLeavesTheOldSite() throws IOException {
    Path site = makeOld(temp);
    Path next = Files.createDirectories(temp.resolve(".site.hourline-next/half"));
    Files.writeString(next.resolve("index.html"), "ha");
    assertThat(SiteFolder.at(site, List.of()).write(OLD.stream()).written()).isZero();
    assertThat(SiteFolder.entries(temp)).containsExactly(site);
  }

  @Test
  void aBuildCutOffBetweenTheRenamesIsRolledBack() throws IOException {
    Path site = makeOld(temp);
    Map<String, String> before = Tree.of(site);
    Files.move(site, temp.resolve(".site.hourline-old"));
    Files.createDirectories(temp.resolve(".site.hourline-next"));
    assertThat(SiteFolder.at(site, List.of()).write(OLD.stream()).written()).isZero();
    assertThat(Tree.of(site)).isEqualTo(before);
    assertThat(SiteFolder.entries(temp)).containsExactly(site);
  }

  @Test
  void anEmptyFolderMadeBetweenTheRenamesDoesNotCostTheOldSite() throws IOException {
    Path site = makeOld(temp);
    Map<String, String> before = Tree.of(site);
    Files.move(site, temp.resolve(".site.hourline-old"));
    Files.createDirectories(site);
    assertThat(SiteFolder.at(site, List.of()).write(OLD.stream()).written()).isZero();
    assertThat(Tree.of(site)).isEqualTo(before);
  }

  @Test
  void aStrangersFolderMadeBetweenTheRenamesIsRefusedAndNothingLost() throws IOException {
    Path site = makeOld(temp);
    Map<String, String> before = Tree.of(site);
    Path old = temp.resolve(".site.hourline-old");
    Files.move(site, old);
    Files.createDirectories(site);
    Files.writeString(site.resolve("thesis.txt"), "mine");
    assertThatThrownBy(() -> SiteFolder.at(site, List.of()).write(NEW.stream()))
        .isInstanceOf(SiteFolderException.class);
    assertThat(Tree.of(site)).isEqualTo(Map.of("thesis.txt", "mine"));
    assertThat(Tree.of(old)).isEqualTo(before);
  }

  @Test
  void aBuildCutOffWhileRemovingTheOldSiteGoesOn() throws IOException {
    Path site = makeOld(temp);
    Path old = temp.resolve(".site.hourline-old");
    Files.move(site, old);
    SiteFolder.at(temp.resolve("fresh"), List.of()).write(NEW.stream());
    Files.move(temp.resolve("fresh"), site);
    Files.move(old.resolve("CNAME"), site.resolve("CNAME"));
    Files.delete(old.resolve("index.html"));
    assertThat(SiteFolder.at(site, List.of()).write(NEW.stream()).written()).isZero();
    assertThat(Tree.of(site)).containsAllEntriesOf(OURS_NOT);
    assertThat(SiteFolder.entries(temp)).containsExactly(site);
  }

  @Test
  void aBuildCutOffAtTheVeryEndLeavesAnEmptyFolderThatGoes() throws IOException {
    Path site = makeOld(temp);
    Files.createDirectories(temp.resolve(".site.hourline-old"));
    assertThat(SiteFolder.at(site, List.of()).write(OLD.stream()).written()).isZero();
    assertThat(SiteFolder.entries(temp)).containsExactly(site);
  }
}
