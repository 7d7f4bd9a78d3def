package org.hourline.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hourline.problem.Lines;
import org.hourline.problem.Problem;
import org.hourline.read.FormedFile;

/// Writes content files in one order and one style, which [YamlLayout], [JsonLayout] and [KeyOrder]
/// describe. A file that cannot be read is left alone, and its problems are told. Pictures, maps
/// and the memory of editions are no concern of this.
public final class Tidy {
  private Tidy() {}

  /// What came of it.
  ///
  /// @param changed the files that are not in the style, or were not, as the editor knows them
  /// @param problems of files that were left alone
  public record Outcome(List<String> changed, List<Problem> problems, Lines lines) {}

  /// @param content the content folder
  /// @param shown its name, as the editor knows it
  /// @param folder that names are resolved against
  /// @param only files, or folders of them; empty: all
  /// @param write whether to write them, else only to tell which would change
  /// @throws AuthorException where a name is none of a content file
  /// @throws IOException when the disk fails; each file is then as it was, or tidied
  public static Outcome run(Path content, String shown, Path folder, List<Path> only, boolean write)
      throws IOException {
    FormedFile.Listing listing = FormedFile.list(content, shown);
    List<FormedFile> files = only.isEmpty() ? listing.files() : chosen(listing, folder, only);
    List<String> changed = new ArrayList<>();
    List<Problem> problems = new ArrayList<>(only.isEmpty() ? listing.problems() : List.of());
    for (FormedFile file : files) {
      FormedFile.Contents contents = file.read();
      problems.addAll(contents.problems());
      if (contents.text() == null) {
        continue;
      }
      TidyText.Tidied tidied = TidyText.of(file.shown(), contents.text(), file.form().shape());
      problems.addAll(tidied.problems());
      String before = (contents.marked() ? "\uFEFF" : "") + contents.text();
      if (tidied.text() != null && !tidied.text().equals(before)) {
        changed.add(file.shown());
        if (write) {
          SafeFiles.replace(file.path(), file.shown(), before, tidied.text());
        }
      }
    }
    return new Outcome(changed, problems.stream().sorted().toList(), listing.lines());
  }

  private static List<FormedFile> chosen(FormedFile.Listing listing, Path folder, List<Path> only)
      throws IOException {
    List<FormedFile> chosen = new ArrayList<>();
    for (Path named : only) {
      Path path = folder.resolve(named);
      if (!Files.exists(path)) {
        throw new AuthorException("there is no file " + named);
      }
      Path real = path.toRealPath();
      List<FormedFile> found =
          listing.files().stream().filter(file -> file.path().startsWith(real)).toList();
      if (found.isEmpty()) {
        throw new AuthorException(named + " is no content file with keys to put in order");
      }
      chosen.addAll(found);
    }
    return chosen.stream().distinct().toList();
  }
}
