package org.hourline.serve;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hourline.build.BuildReport;
import org.hourline.problem.ProblemPrinter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the development server answers.
final class LiveServerTest {
  @TempDir Path folder;
  private Path content;
  private Served served;

  @BeforeEach
  void serve() throws IOException, InterruptedException {
    content = Served.small(folder);
    served = new Served(content, null, false);
    served.awaitGood();
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/, text/html; charset=utf-8",
    "/events/bridge/, text/html; charset=utf-8",
    "/events/draft/index.html, text/html; charset=utf-8",
    "/data/timeline.json, application/json",
    "/data/events.csv, text/csv; charset=utf-8",
    "/feed.xml, application/xml",
    "/robots.txt, text/plain; charset=utf-8",
    "/_hourline/live.js, text/javascript; charset=utf-8",
    "/_hourline/live.css, text/css; charset=utf-8"
  })
  void aFileHasItsTypeAndIsNotKept(String path, String type)
      throws IOException, InterruptedException {
    var answer = served.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
    assertThat(served.send("HEAD", path).body()).isEmpty();
    assertThat(served.send("HEAD", path).headers().firstValue("Content-Length"))
        .isEqualTo(answer.headers().firstValue("Content-Length"));
  }

  @Test
  void onlyServedPagesHaveTheScript() throws IOException, InterruptedException {
    assertThat(served.get("/").body()).containsOnlyOnce("<script src=\"/_hourline/live.js\"");
    assertThat(served.get("/data/timeline.json").body()).doesNotContain("_hourline");
  }

  @Test
  void aFolderWithoutItsSlashLeadsToIt() throws IOException, InterruptedException {
    var answer = served.get("/events/bridge");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).hasValue("/events/bridge/");
    assertThat(served.get("//example.org/..").statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsNotFoundIsSaidOnThePageForIt() throws IOException, InterruptedException {
    var answer = served.get("/a/b/c");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("<h1>").contains("<link rel=\"stylesheet\" href=\"/assets/");
  }

  @Test
  void onlyLookingIsAllowed() throws IOException, InterruptedException {
    for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS")) {
      var answer = served.send(method, "/");
      assertThat(answer.statusCode()).isEqualTo(405);
      assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../content/timeline.json",
        "/..%2f..%2fcontent/timeline.json",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/assets/..%5c..%5cetc",
        "/events/bridge/..\\..",
        "/index.html%00.png",
        "/%c0%ae%c0%ae/etc/passwd",
        "/%e2%80",
        "/%",
        "/%zz",
        "/.%00/",
        "/C:/Windows",
        "//etc/passwd",
        "/./././",
        "/content/timeline.json",
        "*"
      })
  void noAddressLeadsOutOfTheSite(String path) throws IOException {
    String answer = raw("GET " + path + " HTTP/1.1", "Host: localhost");
    assertThat(answer).matches("(?s)HTTP/1.1 (400|404) .*");
    assertThat(answer).doesNotContain("time_zone").doesNotContain("root:");
  }

  @Test
  void aLinkInTheContentShowsNothingOfTheDisk() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("secret.txt"), "a secret");
    Files.createSymbolicLink(content.resolve("secret.txt"), folder.resolve("secret.txt"));
    served.awaitBroken();
    assertThat(served.get("/secret.txt").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "localhost:1", "127.0.0.1:1314", "[::1]:1314", "LOCALHOST"})
  void thisMachineHasTheseNames(String host) throws IOException {
    assertThat(raw("GET / HTTP/1.1", "Host: " + host)).startsWith("HTTP/1.1 200 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: example.org",
        "Host: localhost.example.org",
        "Host: 127.0.0.1.example.org:1314",
        "Host: 192.168.0.7:1314",
        "Host: ",
        "Host: localhost\r\nHost: example.org",
        "X-None: 1"
      })
  void anotherNameIsRefused(String header) throws IOException {
    for (String path : List.of("/", "/_hourline/events", "/data/timeline.json")) {
      String answer = raw("GET " + path + " HTTP/1.1", header);
      assertThat(answer).matches("(?s)HTTP/1.1 (400|403) .*").doesNotContain("river");
    }
  }

  @Test
  void aTakenPortIsPassedOver() throws IOException {
    try (LiveServer other =
        LiveServer.start(
            new ServeOptions(
                new org.hourline.build.BuildOptions(content, "content", null, null, true, false),
                served.port(),
                false),
            served,
            System::nanoTime)) {
      assertThat(other.port()).isGreaterThan(served.port());
    }
  }

  @Test
  void errorsAreToldAsTheTerminalPrintsThemAndTheLastGoodPageStays()
      throws IOException, InterruptedException {
    try (Stream events = new Stream(served.port())) {
      assertThat(events.next()).startsWith("event: good");
      Path bridge = content.resolve("events/bridge.md");
      String whole = Files.readString(bridge);
      Files.writeString(
          bridge, whole.replace("places:", "plaices:").replace("value: 4", "value: x"));
      BuildReport report = served.awaitBroken().report();
      String bad = events.next();
      String printed = new ProblemPrinter(report.lines(), false).print(report.problems());
      assertThat(bad).startsWith("event: bad\ndata: ");
      assertThat(bad.replaceFirst("(?s).*?\ndata: .*?\n", "").replaceAll("(?m)^data: ?", ""))
          .isEqualTo(printed.stripTrailing());
      assertThat(printed).contains("plaices: [river-town]").contains("error[unknown-key]");
      assertThat(served.get("/events/bridge/").body()).contains("Bridge attacked in River Town");

      Files.writeString(bridge, whole.replace("Bridge attacked", "Bridge hit"));
      served.awaitGood();
      assertThat(events.next()).startsWith("event: good");
      assertThat(served.get("/events/bridge/").body()).contains("Bridge hit in River Town");
    }
  }

  @Test
  void aContentThatIsBrokenFromTheStartIsServedOnAnEmptyPage()
      throws IOException, InterruptedException {
    Path other = Served.small(Files.createDirectory(folder.resolve("other")));
    String whole = Files.readString(other.resolve("timeline.json"));
    Files.writeString(other.resolve("timeline.json"), "{");
    try (Served broken = new Served(other, null, false)) {
      broken.awaitBroken();
      assertThat(broken.get("/").statusCode()).isEqualTo(503);
      assertThat(broken.get("/").body()).contains("/_hourline/live.js").doesNotContain("<main");
      Files.writeString(other.resolve("timeline.json"), whole);
      broken.awaitGood();
      assertThat(broken.get("/").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void draftsAreShownAndMarked() throws IOException, InterruptedException {
    assertThat(served.get("/events/draft/").body()).contains("<p class=\"draft\">This is a draft.");
    assertThat(served.get("/").body()).contains("<strong class=\"draft\">Draft</strong>");
    assertThat(served.get("/events/bridge/").body()).doesNotContain("class=\"draft\"");
  }

  /// Sends lines as they stand, and gives the answer whole.
  private String raw(String... lines) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
      String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /// What a browser hears.
  private static final class Stream implements AutoCloseable {
    private final Socket socket;
    private final BufferedReader reader;

    Stream(int port) throws IOException {
      socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setSoTimeout(60_000);
      socket
          .getOutputStream()
          .write("GET /_hourline/events HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(US_ASCII));
      reader =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      while (!reader.readLine().isEmpty()) {
        // The head of the answer.
      }
    }

    /// The lines of the next event, without the chunks' lengths.
    String next() throws IOException {
      List<String> lines = new ArrayList<>();
      while (true) {
        String line = reader.readLine();
        if (line.isEmpty() && lines.stream().anyMatch(known -> known.startsWith("event: "))) {
          return String.join("\n", lines).replaceAll("\n+$", "");
        }
        if (line.startsWith("event: ") || line.startsWith("data: ") || line.equals("data:")) {
          lines.add(line);
        }
      }
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
