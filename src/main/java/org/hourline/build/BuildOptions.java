package org.hourline.build;

import java.nio.file.Path;
import java.util.List;
import org.hourline.model.Link;
import org.jspecify.annotations.Nullable;

/// What a build or a check is asked to do.
///
/// @param content the folder that is read
/// @param shown its name in problems, as the user knows it
/// @param templates files to lay over the built-in templates; null: none
/// @param baseUrl ending in `/`, instead of the one in timeline.json; null: that one
/// @param drafts whether drafts are published too
/// @param strict whether warnings stop the build like errors
public record BuildOptions(
    Path content,
    String shown,
    @Nullable Path templates,
    @Nullable Link baseUrl,
    boolean drafts,
    boolean strict) {
  /// The folders that a build only reads.
  List<Path> inputs() {
    return templates == null ? List.of(content) : List.of(content, templates);
  }
}
