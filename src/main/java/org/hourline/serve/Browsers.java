package org.hourline.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The browsers that look on, each at the other end of a stream of server-sent events (HTML
/// Standard, 9.2). Each is told what is shown when it comes, and again whenever that changes:
///
/// ```
/// event: good
/// data: 4711-12        the version
///
/// event: bad
/// data: 4711-12        the version below the overlay
/// data: content/…      the lines that the terminal prints
/// ```
final class Browsers {
  /// Seconds after which a line goes to a browser that nothing was said to, to see whether it is
  /// still there.
  private static final int SILENCE = 15;

  private final Set<LinkedBlockingQueue<String>> open = ConcurrentHashMap.newKeySet();
  private String last = "";

  /// Tells every browser.
  ///
  /// @return how many there are
  synchronized int tell(Shown shown) {
    last = message(shown);
    open.forEach(queue -> queue.add(last));
    return open.size();
  }

  /// Tells one browser, for as long as it listens.
  void attend(OutputStream stream) throws IOException, InterruptedException {
    LinkedBlockingQueue<String> queue = new LinkedBlockingQueue<>();
    synchronized (this) {
      open.add(queue);
      queue.add(last);
    }
    try {
      while (true) {
        @Nullable String message = queue.poll(SILENCE, TimeUnit.SECONDS);
        stream.write((message == null ? ":\n\n" : message).getBytes(StandardCharsets.UTF_8));
        stream.flush();
      }
    } finally {
      open.remove(queue);
    }
  }

  private static String message(Shown shown) {
    StringBuilder text = new StringBuilder();
    text.append("event: ").append(shown.isBroken() ? "bad" : "good").append('\n');
    text.append("data: ").append(shown.version()).append('\n');
    shown.problems().lines().forEach(line -> text.append("data: ").append(line).append('\n'));
    return text.append('\n').toString();
  }
}
