package org.hourline.browser;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// A site with its two addresses: served on this machine alone, and as files.
final class ServedSite implements AutoCloseable {
  private final Path folder;
  private final HttpServer server;

  ServedSite(Path folder) throws IOException {
    this.folder = folder.toRealPath();
    this.server =
        SimpleFileServer.createFileServer(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            this.folder,
            SimpleFileServer.OutputLevel.NONE);
    server.start();
  }

  String http() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  String files() {
    return "file://" + folder + "/";
  }

  /// Every page, as a path in the site, sorted.
  List<String> pages() throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString())
          .filter(path -> path.endsWith(".html"))
          .sorted()
          .toList();
    }
  }

  /// The fullest of the pages below a folder of the site.
  String fullest(String below) throws IOException {
    return pages().stream()
        .filter(page -> page.startsWith(below + "/"))
        .max(Comparator.comparingLong(page -> folder.resolve(page).toFile().length()))
        .orElseThrow();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
