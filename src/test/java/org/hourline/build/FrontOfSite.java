package org.hourline.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hourline.output.OutputFile;
import org.hourline.output.Planned;
import org.hourline.read.ContentReader;

/// Makes of a site the front page alone, and what that page fetches, as the build makes them: all
/// the pages of a hundred thousand events take many minutes and gigabytes.
public final class FrontOfSite {
  private FrontOfSite() {}

  /// @param arguments the folder of the content, and the folder to write
  public static void main(String[] arguments) throws IOException {
    Path content = Path.of(arguments[0]);
    BuildOptions options = new BuildOptions(content, "content", null, null, false, true);
    SiteBuild build = new SiteBuild(options, new Workshop(null));
    SitePlan plan = build.plan(ContentReader.read(content, options.shown()), _ -> null);
    List<Planned<OutputFile>> front =
        plan.files().stream()
            .filter(
                file -> file.path().matches("index\\.html|assets/.*|data/(strip/.*|search\\.js)"))
            .toList();
    for (OutputFile file : (Iterable<OutputFile>) Making.of(front)::iterator) {
      Path path = Path.of(arguments[1]).resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.write(path, file.content());
    }
  }
}
