package org.hourline.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hourline.build.BuildOptions;
import org.hourline.build.BuildReport;
import org.hourline.build.SiteBuild;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NewSiteTest {
  @TempDir Path temp;

  @Test
  void aNewSiteBuildsWithoutAWarning() throws IOException {
    Path folder = temp.resolve("harbour");
    List<String> written = NewSite.write(folder, "harbour");

    assertThat(files(folder)).containsExactlyInAnyOrderElementsOf(written);
    Path content = folder.resolve("content");
    BuildReport report =
        SiteBuild.build(
            new BuildOptions(content, "content", null, null, false, true), folder.resolve("site"));
    assertThat(report.problems()).isEmpty();
    assertThat(report.accepted()).isEmpty();
    assertThat(folder.resolve("site/events/march-stopped/index.html")).exists();
  }

  @Test
  void everythingThatEditorsMayWantToReplaceIsUsed() throws IOException {
    Path folder = temp.resolve("harbour");
    NewSite.write(folder, "harbour");

    assertThat(folder.resolve("content/events/march-stopped.md"))
        .content()
        .contains("# about then", "disputes: [march-injured-authority]");
  }

  @Test
  void aFolderWithAnythingInItIsLeftAlone() throws IOException {
    Files.writeString(temp.resolve("thesis.txt"), "mine");

    assertThatThrownBy(() -> NewSite.write(temp, "here"))
        .isInstanceOf(AuthorException.class)
        .hasMessage("here is not empty: it holds thesis.txt. Name a new folder");
    assertThat(files(temp)).containsExactly("thesis.txt");
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(temp.resolve("thesis.txt"), "mine");

    assertThatThrownBy(() -> NewSite.write(file, "thesis.txt"))
        .hasMessage("thesis.txt is not a folder");
  }

  @Test
  void theFolderOfANewRepositoryWillDoAndNothingInItIsReplaced() throws IOException {
    Files.createDirectories(temp.resolve(".git"));
    NewSite.write(temp, ".");
    assertThat(temp.resolve("content/timeline.json")).exists();

    Path other = Files.createDirectories(temp.resolve("other"));
    Files.writeString(other.resolve(".gitignore"), "mine");
    assertThatThrownBy(() -> NewSite.write(other, "other"))
        .hasMessage("other/.gitignore is there already");
    assertThat(files(other)).containsExactly(".gitignore");
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
