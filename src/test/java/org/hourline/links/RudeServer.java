package org.hourline.links;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// A server that behaves as badly as its paths say.
final class RudeServer implements AutoCloseable {
  private final ServerSocket socket;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final ConcurrentLinkedQueue<String> requests = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Long> moments = new ConcurrentLinkedQueue<>();
  private final AtomicInteger open = new AtomicInteger();
  final AtomicInteger mostAtATime = new AtomicInteger();
  final AtomicLong bytesOfBody = new AtomicLong();

  RudeServer(ServerSocket socket) {
    this.socket = socket;
    threads.execute(() -> {
      try {
        while (true) {
          Socket connection = socket.accept();
          threads.execute(() -> serve(connection));
        }
      } catch (IOException e) {
        // closed
      }
    });
  }

  static RudeServer plain() throws IOException {
    return new RudeServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
  }

  int port() {
    return socket.getLocalPort();
  }

  String at(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  /// What was asked so far: `HEAD /fine`.
  List<String> requests() {
    return List.copyOf(requests);
  }

  List<Long> moments() {
    return List.copyOf(moments);
  }

  private void serve(Socket connection) {
    try (connection) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
      OutputStream out = connection.getOutputStream();
      String line = in.readLine();
      while (line != null) {
        String request = line.replaceFirst(" HTTP/1.1$", "");
        StringBuilder head = new StringBuilder();
        line = in.readLine();
        while (line != null && !line.isEmpty()) {
          head.append(line).append('\n');
          line = in.readLine();
        }
        requests.add(request);
        moments.add(System.nanoTime());
        mostAtATime.accumulateAndGet(open.incrementAndGet(), Math::max);
        try {
          if (!answer(request, head.toString(), out)) {
            return;
          }
        } finally {
          open.decrementAndGet();
        }
        line = in.readLine();
      }
    } catch (IOException | InterruptedException e) {
      // the client went away, or the test is over
    }
  }

  /// Whether the connection stays.
  private boolean answer(String request, String head, OutputStream out)
      throws IOException, InterruptedException {
    String path = request.replaceFirst("^[A-Z]+ ", "");
    boolean get = request.startsWith("GET");
    if (path.startsWith("/status/")) {
      return send(out, path.substring(8) + " Said", "");
    }
    if (path.startsWith("/to?")) {
      return send(out, "302 Found", "Location: " + path.substring(4) + "\r\n");
    }
    return switch (path.replaceFirst("\\?.*", "")) {
      case "/fine" -> send(out, "200 OK", "");
      case "/agent" ->
          send(out, head.contains("User-Agent: Hourline/") ? "200 OK" : "404 Not Found", "");
      case "/no-head" -> send(out, get ? "200 OK" : "405 Method Not Allowed", "");
      case "/head-closes" -> get && send(out, "200 OK", "");
      case "/loop" -> send(out, "301 Moved", "Location: /loop\r\n");
      case "/nowhere" -> send(out, "302 Found", "");
      case "/badly" -> send(out, "302 Found", "Location: http://[\r\n");
      case "/wait" -> send(out, "429 Too Many", "Retry-After: 3600\r\n");
      case "/hangs" -> {
        Thread.sleep(60_000);
        yield false;
      }
      case "/drips" -> {
        for (byte b :
            "HTTP/1.1 200 OK\r\nServer: slow, slow, slow, slow\r\n"
                .getBytes(StandardCharsets.US_ASCII)) {
          out.write(b);
          out.flush();
          Thread.sleep(200);
        }
        yield false;
      }
      case "/endless" -> {
        if (!get) {
          yield send(out, "405 Method Not Allowed", "");
        }
        out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        byte[] much = new byte[65_536];
        while (true) {
          out.write(much);
          bytesOfBody.addAndGet(much.length);
        }
      }
      case "/headers" -> {
        out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
        byte[] much = ("X-More: " + "x".repeat(8_000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        while (true) {
          out.write(much);
        }
      }
      case "/garbage" -> {
        out.write(
            "\u0000\u0001 220 smtp.example.org ready\r\n"
                .repeat(9)
                .getBytes(StandardCharsets.US_ASCII));
        yield false;
      }
      default -> false; // closes at once
    };
  }

  private static boolean send(OutputStream out, String status, String headers) throws IOException {
    out.write(
        ("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: 0\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    out.flush();
    return true;
  }

  @Override
  public void close() throws IOException {
    socket.close();
    threads.shutdownNow();
  }
}
