package org.hourline.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;

/// Whether a folder can be a site's, said to the person who named it.
final class Suitable {
  private Suitable() {}

  /// The folder's absolute path, links above it resolved, so that every later step is on one file
  /// system and under one name.
  static Path place(Path folder, Collection<Path> apart) throws IOException {
    Path site = folder.toAbsolutePath().normalize();
    Path parent = site.getParent();
    if (parent == null || site.getFileName() == null) {
      throw new SiteFolderException(site + " cannot be the site's folder: name one inside it");
    }
    if (Files.isSymbolicLink(site)) {
      throw new SiteFolderException(
          site + " is a link: name the folder it leads to, which is swapped as a whole");
    }
    for (Path above = parent; above != null; above = above.getParent()) {
      if (Files.exists(above) && !Files.isDirectory(above)) {
        throw new SiteFolderException(site + " cannot be in " + above + ", which is a file");
      }
    }
    site = real(parent).resolve(site.getFileName());
    for (Path other : apart) {
      Path real = real(other.toAbsolutePath().normalize());
      if (site.startsWith(real) || real.startsWith(site)) {
        throw new SiteFolderException(
            site + " is, holds or lies in " + real + ", which a build only reads: name another");
      }
    }
    if (Files.exists(site) && !Files.isDirectory(site)) {
      throw new SiteFolderException(site + " is a file, and the site needs a folder");
    }
    if (Files.exists(site) && !device(site).equals(device(real(parent)))) {
      throw new SiteFolderException(
          site + " is where a disk is mounted, which cannot be swapped: name a folder inside it");
    }
    return site;
  }

  /// The number of the device a folder is on, where the system tells it.
  private static Object device(Path folder) throws IOException {
    try {
      return Files.getAttribute(folder, "unix:dev");
    } catch (UnsupportedOperationException | IllegalArgumentException unknown) {
      return "";
    }
  }

  /// The real path of a folder that may not be there yet.
  private static Path real(Path path) throws IOException {
    if (Files.exists(path)) {
      return path.toRealPath();
    }
    Path parent = path.getParent();
    return parent == null ? path : real(parent).resolve(Objects.requireNonNull(path.getFileName()));
  }

  /// What the folder's manifest lists; nothing where the folder is empty or not there.
  ///
  /// @throws SiteFolderException when it has files and no manifest of ours
  static Manifest ours(Path site) throws IOException {
    if (!Files.exists(site, LinkOption.NOFOLLOW_LINKS)) {
      return Manifest.empty();
    }
    Manifest manifest = Manifest.read(site);
    if (manifest != null) {
      return manifest;
    }
    if (!SiteFolder.entries(site).isEmpty()) {
      throw new SiteFolderException(
          site
              + " has files in it and no manifest.json of Hourline's, so it is not a site of ours:"
              + " name another folder, or empty it yourself");
    }
    return Manifest.empty();
  }

  /// @throws SiteFolderException when something that the last site did not write stands where the
  ///   new one has a file or folder
  static void nothingInTheWay(Path site, Manifest last, Manifest now) throws IOException {
    for (String path : now.paths()) {
      if (!last.hasFile(path)) {
        Path file = site.resolve(path);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isFormerFolder(file, path, last)) {
          throw inTheWay(file);
        }
      } else if (Files.isDirectory(site.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
        throw inTheWay(site.resolve(path));
      }
    }
    for (String path : now.folders()) {
      Path folder = site.resolve(path);
      if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
          && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
          && !last.hasFile(path)) {
        throw inTheWay(folder);
      }
    }
  }

  /// Whether a folder held only files of the last site, and so gives way to a file of its name.
  private static boolean isFormerFolder(Path folder, String path, Manifest last)
      throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    for (Path entry : SiteFolder.entries(folder)) {
      String inside = path + "/" + entry.getFileName();
      if (!last.hasFile(inside) && !isFormerFolder(entry, inside, last)) {
        return false;
      }
    }
    return last.hasFolder(path);
  }

  private static SiteFolderException inTheWay(Path path) {
    return new SiteFolderException(
        path
            + " was not written by Hourline and is in the way of a file of the site: move it away");
  }
}
