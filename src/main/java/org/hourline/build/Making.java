package org.hourline.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hourline.output.OutputFile;
import org.hourline.output.Planned;
import org.jspecify.annotations.Nullable;

/// Makes the files of a site on all cores, in their order. All of them together would fill the
/// memory: so a few at a time, and one alone where it may be large or takes much to make.
final class Making {
  /// Files that are made before the first of them is written.
  private static final int MOST = 16;

  private Making() {}

  /// The files, made as the stream comes to them. What goes wrong in making one is thrown where it
  /// stands, so that of several it is always the first.
  static Stream<OutputFile> of(List<Planned<OutputFile>> files) {
    return parts(files).stream()
        .flatMap(part -> part.parallelStream().map(Made::of).toList().stream().map(Made::get));
  }

  private static List<List<Planned<OutputFile>>> parts(List<Planned<OutputFile>> files) {
    List<List<Planned<OutputFile>>> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < files.size(); i++) {
      boolean last = i + 1 == files.size();
      if (last || i + 1 - from == MOST || !isLight(files.get(i)) || !isLight(files.get(i + 1))) {
        parts.add(files.subList(from, i + 1));
        from = i + 1;
      }
    }
    return parts;
  }

  /// Whether it is a page or what scripts fetch in small pieces: no PDF, no picture, no file of all
  /// the data.
  private static boolean isLight(Planned<OutputFile> file) {
    return file.path().endsWith(".html") || file.path().endsWith(".js");
  }

  /// What came of making a file: it, or why there is none.
  private record Made(@Nullable OutputFile file, @Nullable RuntimeException fault) {
    static Made of(Planned<OutputFile> planned) {
      try {
        return new Made(planned.make(), null);
      } catch (RuntimeException fault) {
        return new Made(null, fault);
      }
    }

    OutputFile get() {
      if (fault != null) {
        throw fault;
      }
      return Objects.requireNonNull(file);
    }
  }
}
