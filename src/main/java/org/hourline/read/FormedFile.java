package org.hourline.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hourline.problem.Lines;
import org.hourline.problem.Problem;
import org.jspecify.annotations.Nullable;

/// A content file that people write, of which the form is declared. For those who change files.
///
/// @param name from the content folder on, with `/`
/// @param shown as the editor knows it
/// @param form what may stand in it
public record FormedFile(String name, String shown, Path path, ContentForm form) {
  /// @param files in the order of their paths
  /// @param problems files that cannot be looked at
  /// @param lines of the files, to show with a problem
  public record Listing(List<FormedFile> files, List<Problem> problems, Lines lines) {}

  /// @param text without a byte-order mark; null where it cannot be read
  /// @param marked whether it begins with a byte-order mark
  /// @param problems why it cannot be read
  public record Contents(@Nullable String text, boolean marked, List<Problem> problems) {}

  /// Every such file of a content folder.
  ///
  /// @param shown the folder as the editor knows it
  public static Listing list(Path content, String shown) {
    Map<ContentForm, Pattern> patterns = new LinkedHashMap<>();
    ContentForm.all().stream()
        .filter(
            form -> form != ContentForm.EDITION) // the program writes them, and has its own style
        .forEach(form -> patterns.put(form, pattern(form.files())));
    Findings findings = new Findings();
    List<FormedFile> files = new ArrayList<>();
    String folder = shown.replace('\\', '/').replaceFirst("(?<=.)/$", "");
    for (ContentFiles.Found file : ContentFiles.list(content, folder, findings, new Missed())) {
      patterns.entrySet().stream()
          .filter(form -> form.getValue().matcher(file.name()).matches())
          .reduce((_, last) -> last) // a form that says more of the name comes later
          .ifPresent(form ->
              files.add(new FormedFile(file.name(), file.shown(), file.path(), form.getKey())));
    }
    Map<String, Path> paths = new LinkedHashMap<>();
    files.forEach(file -> paths.put(file.shown, file.path));
    return new Listing(List.copyOf(files), findings.sorted(), new ContentLines(paths));
  }

  private static Pattern pattern(String glob) {
    String regex =
        glob.replace(".", "\\.")
            .replace("?", "[^/]")
            .replace("**/", "\0")
            .replace("*", "[^/]+")
            .replace("\0", "(.+/)?");
    return Pattern.compile(regex);
  }

  /// What stands in it now.
  public Contents read() {
    Findings findings = new Findings();
    ContentFiles.Found found = new ContentFiles.Found(name, shown, path);
    byte[] bytes = ContentFiles.bytes(found, Decoding.LARGEST, findings);
    TextFile text = bytes == null ? null : Decoding.text(shown, bytes, findings);
    boolean marked = bytes != null && bytes.length > 2 && bytes[0] == (byte) 0xEF;
    return new Contents(text == null ? null : text.text(), marked, findings.sorted());
  }
}
