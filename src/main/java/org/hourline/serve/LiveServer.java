package org.hourline.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;
import org.hourline.build.BuildReport;
import org.hourline.build.Preview;
import org.hourline.problem.ProblemPrinter;

/// Shows a site to this machine's browsers while its content is written, and tells them when it
/// changes:
///
/// ```
/// files ──▶ Watch ──▶ Rebuilds ──▶ Shown ──▶ Browsers (told)
///                                     └────▶ Requests (asked) ──▶ Site ──▶ LivePage
/// ```
///
/// Nothing is written to a disk: a page is made when a browser asks for it. Where the content has
/// errors, the last good one stays, and the browsers are told the errors.
public final class LiveServer implements AutoCloseable {
  /// How many ports are tried.
  private static final int PORTS = 100;

  private final HttpServer server;
  private final ExecutorService threads;
  private final Browsers browsers = new Browsers();
  private final Listener listener;
  private final LongSupplier clock;
  private volatile Shown shown;
  private int versions;

  private LiveServer(HttpServer server, Listener listener, LongSupplier clock) {
    this.server = server;
    this.listener = listener;
    this.clock = clock;
    this.threads = Executors.newVirtualThreadPerTaskExecutor();
    this.shown = new Shown(null, version(), "");
  }

  /// Starts to listen and to watch; the first reading of the content is told to the listener.
  ///
  /// @param clock nanoseconds, from any moment on
  /// @throws IOException where no port can be had
  public static LiveServer start(ServeOptions options, Listener listener, LongSupplier clock)
      throws IOException {
    // Else the kernel holds small messages back until the browser has answered the last one.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    LiveServer live = new LiveServer(bind(options.port()), listener, clock);
    live.server.setExecutor(live.threads);
    live.server.createContext("/", new Requests(() -> live.shown, live.browsers, listener));
    Rebuilds rebuilds = new Rebuilds(options, clock, live.threads, listener, live::take);
    live.threads.execute(rebuilds::run);
    live.server.start();
    return live;
  }

  private static HttpServer bind(int port) throws IOException {
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    int last = port == 0 ? 0 : Math.min(port + PORTS, 65535);
    for (int next = port; ; next++) {
      try {
        return HttpServer.create(new InetSocketAddress(here, next), 0);
      } catch (BindException taken) {
        if (next >= last) {
          throw new IOException("no port from " + port + " to " + last + " can be had", taken);
        }
      }
    }
  }

  public int port() {
    return server.getAddress().getPort();
  }

  public String address() {
    return "http://localhost:" + port() + "/";
  }

  private void take(Preview preview, List<String> changed, long began) {
    BuildReport report = preview.report();
    if (report.stopped()) {
      String problems = new ProblemPrinter(report.lines(), false).print(report.problems());
      shown = new Shown(shown.good(), shown.version(), problems);
    } else {
      versions++;
      shown = new Shown(preview, version(), "");
    }
    int told = browsers.tell(shown);
    listener.rebuilt(new Rebuilt(report, changed, clock.getAsLong() - began, told));
  }

  /// Another in each run, so that a browser notices when the server was started anew.
  private String version() {
    return ProcessHandle.current().pid() + "-" + server.getAddress().getPort() + "-" + versions;
  }

  /// Stops listening and watching.
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
