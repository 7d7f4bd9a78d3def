package org.hourline.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The folder that a site is written to, so that neither a reader nor a crash nor a full disk ever
/// meets half a site.
///
/// Beside the folder `site` a build has three names of its own: `.site.hourline-lock`, held while
/// it works (one builder at a time), `.site.hourline-next` and `.site.hourline-old`. It
///
/// 1. makes the whole new site in `next` ([NextSite]): what did not change is the same file as
///    before (a hard link, or a copy with its time stamp), what did is written and forced to the
///    disk;
/// 2. renames `site` to `old`;
/// 3. renames `next` to `site`;
/// 4. carries what is not ours (`CNAME`, `.git`) from `old` to `site`, each by one rename;
/// 5. removes from `old` what its manifest lists, the manifest last, and then `old`.
///
/// Where nothing changed, none of this happens. Before anything else, a build mends what the last
/// one left when it was cut off:
///
/// | cut off | `site` | `next` | `old` | mended by |
/// | --- | --- | --- | --- | --- |
/// | in 1 | whole, old | part | – | removing `next` |
/// | after 2 | – | whole | whole | renaming `old` back, removing `next` |
/// | after 3, in 4, in 5 | whole, new | – | part | going on with 4 and 5 |
///
/// A step that fails while the program lives is mended at once in the same way. So a reader finds
/// the old site or the new one, and for the moment between 2 and 3 none.
///
/// Only what the last `manifest.json` lists is ever replaced or removed. A folder with other files
/// and no manifest of ours is refused, and so is one where such a file is in the way of one of
/// ours. Links are never followed: not to the folder, and not in it.
public final class SiteFolder {
  private final Path site;
  private final Path next;
  private final Path old;
  private final Path lock;
  private final Disk disk;

  /// What the last build left, as far as it was asked for; nothing stays after the next.
  private volatile @Nullable Manifest last;

  private SiteFolder(Path site, Disk disk) {
    this.site = site;
    String name = Objects.requireNonNull(site.getFileName()).toString();
    this.next = site.resolveSibling("." + name + ".hourline-next");
    this.old = site.resolveSibling("." + name + ".hourline-old");
    this.lock = site.resolveSibling("." + name + ".hourline-lock");
    this.disk = disk;
  }

  /// A folder to write a site to; it need not be there yet.
  ///
  /// @param apart folders that it must not be, hold or lie in: content and templates
  /// @throws SiteFolderException when the folder cannot be a site's; nothing is changed
  public static SiteFolder at(Path folder, Collection<Path> apart) throws IOException {
    return at(folder, apart, new RealDisk());
  }

  static SiteFolder at(Path folder, Collection<Path> apart, Disk disk) throws IOException {
    Path site = Suitable.place(folder, apart);
    SiteFolder result = new SiteFolder(site, disk);
    // After a crash between two renames there is nothing at the place: then the next write mends.
    if (!Files.exists(result.old, LinkOption.NOFOLLOW_LINKS)) {
      Suitable.ours(site);
    }
    return result;
  }

  /// Makes the folder hold these files, and `manifest.json`, in place of the last site's. Each file
  /// is put on the disk as it comes, and is not kept.
  ///
  /// @param files made while the builder's lock is held; what goes wrong in making one ends the
  ///   write like a failure of the disk
  /// @throws SiteFolderException when the folder cannot be a site's; nothing is changed
  /// @throws IOException when the disk fails; the folder then holds the old site or the new one
  public Changes write(Stream<OutputFile> files) throws IOException {
    disk.createFolders(Objects.requireNonNull(site.getParent()));
    BuilderLock held = BuilderLock.take(lock);
    if (held == null) {
      throw new IOException("another build is writing " + site + ": wait until it has ended");
    }
    try (held) {
      last = null;
      mend();
      return replace(files, Suitable.ours(site));
    } finally {
      last = null;
    }
  }

  /// A file as the last build left it; null where it made none, or somebody has changed it since.
  public byte @Nullable [] published(String path) throws IOException {
    Path file = site.resolve(path);
    Manifest known = last == null ? Manifest.read(site) : last;
    last = known;
    if (known == null || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return null;
    }
    byte[] content = Files.readAllBytes(file);
    return known.lists(new OutputFile(path, content)) ? content : null;
  }

  private Changes replace(Stream<OutputFile> files, Manifest last) throws IOException {
    NextSite made = new NextSite(site, next, last, disk);
    try {
      made.addAll(files);
      Changes changes = made.finish();
      // A file that is gone from the manifest changes the manifest: so nothing is removed either.
      if (changes.written() > 0) {
        swap();
      }
      return changes;
    } catch (IOException | RuntimeException e) {
      // What fails now is mended now, and by the next start where even that fails.
      try {
        mend();
      } catch (IOException | RuntimeException again) {
        e.addSuppressed(again);
      }
      throw e;
    }
  }

  /// Steps 2 to 5.
  private void swap() throws IOException {
    if (Files.exists(site, LinkOption.NOFOLLOW_LINKS)) {
      disk.move(site, old);
    }
    disk.move(next, site);
    clear();
  }

  /// Brings the folder from any state that a cut-off build can leave to a whole site.
  private void mend() throws IOException {
    if (Files.exists(old, LinkOption.NOFOLLOW_LINKS)) {
      if (Files.isDirectory(site) && entries(site).isEmpty()) {
        // Somebody has made the folder that a cut-off build left missing.
        disk.delete(site);
      }
      if (Files.exists(site, LinkOption.NOFOLLOW_LINKS)) {
        clear();
      } else {
        disk.move(old, site);
      }
    }
    if (Files.exists(next, LinkOption.NOFOLLOW_LINKS)) {
      // It holds only what step 1 put there.
      deleteTree(next);
    }
  }

  /// Steps 4 and 5, from wherever they were cut off.
  private void clear() throws IOException {
    if (!Files.exists(old, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Manifest now = Suitable.ours(site);
    Manifest before = Manifest.read(old);
    if (before == null) {
      before = Manifest.empty();
    }
    carry(old, "", before, now);
    for (String path : before.paths()) {
      deleteIfThere(old.resolve(path));
    }
    for (String folder : before.folders().reversed()) {
      deleteIfThere(old.resolve(folder));
    }
    deleteIfThere(old.resolve(Manifest.NAME));
    disk.delete(old);
  }

  /// Moves what is in a folder of the old site and not its own to the same place in the new one.
  private void carry(Path folder, String prefix, Manifest before, Manifest now) throws IOException {
    for (Path entry : entries(folder)) {
      String path = prefix + entry.getFileName();
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        if (before.hasFolder(path) || now.hasFolder(path)) {
          carry(entry, path + "/", before, now);
          if (!before.hasFolder(path)) {
            disk.delete(entry);
          }
          continue;
        }
      } else if (before.hasFile(path)) {
        continue;
      }
      Path to = site.resolve(path);
      disk.createFolders(Objects.requireNonNull(to.getParent()));
      disk.move(entry, to);
    }
  }

  private void deleteIfThere(Path path) throws IOException {
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      disk.delete(path);
    }
  }

  private void deleteTree(Path path) throws IOException {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      for (Path entry : entries(path)) {
        deleteTree(entry);
      }
    }
    disk.delete(path);
  }

  static List<Path> entries(Path folder) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      List<Path> list = new ArrayList<>();
      entries.forEach(list::add);
      list.sort(null);
      return list;
    }
  }
}
