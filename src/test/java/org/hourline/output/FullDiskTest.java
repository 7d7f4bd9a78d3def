package org.hourline.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real disk of one megabyte that fills up. It takes root to mount one: without, the tests say
/// that they were skipped.
final class FullDiskTest {
  @TempDir Path temp;
  private Path disk;

  @BeforeEach
  void mount() throws IOException, InterruptedException {
    disk = Files.createDirectories(temp.toRealPath().resolve("disk"));
    boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString());
    Assumptions.assumeTrue(mounted, "SKIPPED: a small disk can be mounted only as root, on Linux");
  }

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    run("umount", disk.toString());
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    }
  }

  @Test
  void aDiskThatFillsUpLeavesTheOldSiteAndNothingElse() throws IOException {
    Path site = disk.resolve("site");
    SiteFolder.at(site, List.of()).write(SiteFolderTest.files("index.html", "old").stream());
    Map<String, String> before = Tree.of(site);
    FileStore store = Files.getFileStore(disk);
    long free = store.getUsableSpace();
    List<OutputFile> tooBig =
        List.of(
            new OutputFile("a.txt", new byte[400_000]),
            new OutputFile("b.txt", new byte[400_000]),
            new OutputFile("c.txt", new byte[400_000]));
    assertThatThrownBy(() -> SiteFolder.at(site, List.of()).write(tooBig.stream()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("No space left");
    assertThat(Tree.of(site)).isEqualTo(before);
    assertThat(SiteFolder.entries(disk)).containsExactly(site);
    assertThat(store.getUsableSpace()).isEqualTo(free);
    SiteFolder.at(site, List.of()).write(SiteFolderTest.files("index.html", "new").stream());
    assertThat(site.resolve("index.html")).hasContent("new");
  }

  @Test
  void aFolderWhereADiskIsMountedIsRefused() {
    assertThatThrownBy(() -> SiteFolder.at(disk, List.of()))
        .isInstanceOf(SiteFolderException.class)
        .hasMessageContaining("where a disk is mounted");
  }
}
