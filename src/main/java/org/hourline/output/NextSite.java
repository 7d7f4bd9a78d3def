package org.hourline.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// The new site while it is made, file by file: step 1 of [SiteFolder]. A file that differs from
/// the last site's is on the disk as soon as it is added; of one that does not, only the path is
/// kept until the end. The folder `next` is made for the first file that differs, so where nothing
/// changed there is none.
final class NextSite {
  private final Path site;
  private final Path next;
  private final Manifest last;
  private final Disk disk;
  private final Manifest manifest = Manifest.empty();
  private final List<String> same = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> folders = new HashSet<>();
  private int written;

  NextSite(Path site, Path next, Manifest last, Disk disk) {
    this.site = site;
    this.next = next;
    this.last = last;
    this.disk = disk;
  }

  void addAll(Stream<OutputFile> files) throws IOException {
    try {
      files.forEachOrdered(file -> {
        try {
          add(file);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void add(OutputFile file) throws IOException {
    take(file.path());
    manifest.add(file);
    put(file);
  }

  /// Two files that cannot stand side by side are a mistake of the program. Not every file system
  /// tells letters by case.
  private void take(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    if (name.equals(Manifest.NAME) || !names.add(name)) {
      throw new IllegalStateException("two files for one path: " + path);
    }
    boolean clash = folders.contains(name);
    for (int i = name.indexOf('/'); i >= 0; i = name.indexOf('/', i + 1)) {
      folders.add(name.substring(0, i));
      clash |= names.contains(name.substring(0, i));
    }
    if (clash) {
      throw new IllegalStateException("a file and a folder with one path: " + path);
    }
  }

  private void put(OutputFile file) throws IOException {
    if (last.hasFile(file.path()) && holds(site.resolve(file.path()), file.content())) {
      same.add(file.path());
    } else {
      disk.write(place(file.path()), file.content());
      written++;
    }
  }

  private static boolean holds(Path file, byte[] content) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == content.length
        && Arrays.equals(Files.readAllBytes(file), content);
  }

  /// A file's place in the new site, its folder made.
  private Path place(String path) throws IOException {
    int slash = path.lastIndexOf('/');
    disk.createFolders(slash < 0 ? next : next.resolve(path.substring(0, slash)));
    return next.resolve(path);
  }

  /// Adds the manifest and, where anything differs, all that does not.
  ///
  /// @throws SiteFolderException when a file that is not the last site's is in the way
  Changes finish() throws IOException {
    Suitable.nothingInTheWay(site, last, manifest);
    put(new OutputFile(Manifest.NAME, manifest.bytes()));
    if (written > 0) {
      for (String path : same) {
        disk.same(site.resolve(path), place(path));
      }
    }
    int removed = (int) last.paths().stream().filter(path -> !manifest.hasFile(path)).count();
    return new Changes(written + same.size(), written, removed);
  }
}
