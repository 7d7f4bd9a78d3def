package org.hourline.serve;

import java.nio.file.Path;
import java.util.List;
import org.hourline.build.BuildOptions;

/// What the development server is asked to do.
///
/// @param build what is read; the options of a build
/// @param port to listen on, 0 for any; where it is taken, the next free one
/// @param poll whether to look at all files again and again rather than have the system tell
public record ServeOptions(BuildOptions build, int port, boolean poll) {
  /// The folders that are watched.
  List<Path> watched() {
    Path templates = build.templates();
    return templates == null ? List.of(build.content()) : List.of(build.content(), templates);
  }
}
