package org.hourline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.hourline.build.BuildOptions;
import org.jspecify.annotations.Nullable;

/// A content that is served, and what the server says of it.
final class Served implements AutoCloseable, Listener {
  private static final int PATIENCE = 60;

  private final HttpClient client = HttpClient.newHttpClient();
  private final BlockingQueue<Rebuilt> rebuilds = new LinkedBlockingQueue<>();
  private final List<String> failures = new CopyOnWriteArrayList<>();
  private final LiveServer server;

  Served(Path content, @Nullable Path templates, boolean poll) throws IOException {
    BuildOptions build = new BuildOptions(content, "content", templates, null, true, false);
    this.server = LiveServer.start(new ServeOptions(build, 0, poll), this, System::nanoTime);
  }

  /// The content of the golden case `small`, in a folder of its own.
  static Path small(Path folder) throws IOException {
    Path from = Path.of("src/test/resources/sites/small/content");
    Path to = folder.toRealPath().resolve("content");
    try (var files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    return to;
  }

  @Override
  public void rebuilt(Rebuilt rebuilt) {
    rebuilds.add(rebuilt);
  }

  @Override
  public void failed(String path, String message) {
    failures.add(path + ": " + message);
  }

  List<String> failures() {
    return failures;
  }

  /// Waits for a rebuild of which something holds.
  Rebuilt await(Predicate<Rebuilt> wanted) throws InterruptedException {
    while (true) {
      Rebuilt rebuilt = rebuilds.poll(PATIENCE, TimeUnit.SECONDS);
      assertThat(rebuilt).as("a rebuild within %d seconds", PATIENCE).isNotNull();
      if (wanted.test(rebuilt)) {
        return rebuilt;
      }
    }
  }

  Rebuilt awaitGood() throws InterruptedException {
    return await(rebuilt -> !rebuilt.report().stopped());
  }

  Rebuilt awaitBroken() throws InterruptedException {
    return await(rebuilt -> rebuilt.report().stopped());
  }

  /// Waits until a page holds a text.
  void awaitText(String path, String text) throws IOException, InterruptedException {
    for (int i = 0; i < PATIENCE * 20; i++) {
      if (get(path).body().contains(text)) {
        return;
      }
      Thread.sleep(50);
    }
    assertThat(get(path).body()).contains(text);
  }

  /// How many rebuilds there are that nobody has waited for, once none has come for a while.
  int more() throws InterruptedException {
    int count = 0;
    while (rebuilds.poll(1500, TimeUnit.MILLISECONDS) != null) {
      count++;
    }
    return count;
  }

  int port() {
    return server.port();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send("GET", path);
  }

  HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() {
    server.close();
    client.shutdownNow();
  }
}
