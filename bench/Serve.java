import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Measures `hourline serve` from outside, as a browser meets it: how long after a file was saved
/// the browser is told, and how long until it has the event's page anew. Edits one event, again and
/// again, and prints one line of a table: median and, in brackets, the fastest and the slowest.
///
/// ```
/// java bench/Serve.java NAME CONTENT EVENT.md EDITS WARM [heap]
/// ```
///
/// - `WARM`: edits before those that are counted
/// - `heap`: also prints the heap in use after a full collection, at ten moments
public final class Serve {
  private static final int PATIENCE = 300;

  private final LinkedBlockingQueue<Long> told = new LinkedBlockingQueue<>();
  private final Process server;
  private final String address;

  private Serve(Path content) throws IOException, InterruptedException {
    server =
        new ProcessBuilder("./hourline", "serve", "-p", "0", "-c", content.toString())
            .redirectErrorStream(true)
            .start();
    BufferedReader lines = server.inputReader(StandardCharsets.UTF_8);
    address = lines.readLine().replaceFirst(" shows .*", "");
    String first = lines.readLine();
    if (first == null || !first.contains(" events")) {
      throw new IOException("the server says: " + first);
    }
    Thread.ofVirtual().start(() -> lines.lines().forEach(line -> {}));
    Thread.ofPlatform().daemon().start(this::listen);
    await();
  }

  private void listen() {
    try (BufferedReader events =
        new BufferedReader(
            new java.io.InputStreamReader(
                URI.create(address + "_hourline/events").toURL().openStream(),
                StandardCharsets.UTF_8))) {
      for (String line = events.readLine(); line != null; line = events.readLine()) {
        if (line.startsWith("event: good")) {
          told.add(System.nanoTime());
        }
      }
    } catch (IOException end) {
      // The server has ended.
    }
  }

  private long await() throws InterruptedException {
    Long moment = told.poll(PATIENCE, TimeUnit.SECONDS);
    if (moment == null) {
      throw new IllegalStateException("nothing was told");
    }
    return moment;
  }

  private String get(String path) throws IOException {
    HttpURLConnection asked =
        (HttpURLConnection) URI.create(address + path).toURL().openConnection();
    try (InputStream in = asked.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  public static void main(String[] arguments) throws Exception {
    Path event = Path.of(arguments[2]);
    int edits = Integer.parseInt(arguments[3]);
    int warm = Integer.parseInt(arguments[4]);
    String page = "events/" + event.getFileName().toString().replace(".md", "") + "/";
    String text = Files.readString(event);
    Serve serve = new Serve(Path.of(arguments[1]));
    double[] untilTold = new double[edits];
    double[] untilSeen = new double[edits];
    List<String> heap = new ArrayList<>();
    try {
      for (int i = -warm; i < edits; i++) {
        String mark = "edit " + (i + warm);
        long began = System.nanoTime();
        Files.writeString(event, text.replaceFirst("(?m)^title: .*$", "title: " + mark));
        long told = serve.await();
        if (!serve.get(page).contains(mark)) {
          throw new IllegalStateException("a stale page after " + mark);
        }
        long seen = System.nanoTime();
        if (i >= 0) {
          untilTold[i] = (told - began) / 1e6;
          untilSeen[i] = (seen - began) / 1e6;
          if (arguments.length > 5 && (i + 1) % (edits / 10) == 0) {
            heap.add(serve.heap());
          }
        }
        Thread.sleep(50);
      }
    } finally {
      Files.writeString(event, text);
      serve.server.destroy();
      serve.server.waitFor();
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %s | %s |%n",
        arguments[0],
        edits,
        range(untilTold),
        range(untilSeen));
    if (!heap.isEmpty()) {
      System.out.println("HEAP " + String.join(", ", heap));
    }
  }

  /// Megabytes in use after a full collection.
  private String heap() throws IOException, InterruptedException {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    String pid = String.valueOf(server.pid());
    new ProcessBuilder(jcmd, pid, "GC.run").start().waitFor();
    Process asked = new ProcessBuilder(jcmd, pid, "GC.heap_info").start();
    String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    long kilobytes = 0;
    Matcher used = Pattern.compile("(?:DefNew|Tenured|generation|heap)[^\\n]* used (\\d+)K").matcher(said);
    while (used.find()) {
      kilobytes += Long.parseLong(used.group(1));
    }
    return String.valueOf(kilobytes / 1024);
  }

  private static String range(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return String.format(
        Locale.ROOT,
        "%.0f (%.0f–%.0f)",
        sorted[sorted.length / 2],
        sorted[0],
        sorted[sorted.length - 1]);
  }
}
