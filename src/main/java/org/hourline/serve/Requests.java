package org.hourline.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Answers requests of this machine's own browsers. Only names under which a browser reaches this
/// machine are taken as a host: a page of another site that has its own name point here ("DNS
/// rebinding") is refused, and no other site may use what is served.
final class Requests implements HttpHandler {
  private static final Pattern HOST =
      Pattern.compile("(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::[0-9]{1,5})?");
  private static final String POLICY = "frame-ancestors 'none'";

  private final Supplier<Shown> shown;
  private final Browsers browsers;
  private final Site site;

  /// @param shown what is shown at the moment
  Requests(Supplier<Shown> shown, Browsers browsers, Listener listener) {
    this.shown = shown;
    this.browsers = browsers;
    this.site = new Site(listener);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Headers head = exchange.getResponseHeaders();
      head.set("X-Content-Type-Options", "nosniff");
      head.set("Referrer-Policy", "no-referrer");
      head.set("Cross-Origin-Resource-Policy", "same-origin");
      head.set("Content-Security-Policy", POLICY);
      head.set("Cache-Control", "no-store");
      String method = exchange.getRequestMethod();
      String path = exchange.getRequestURI().getRawPath();
      if (!isHere(exchange.getRequestHeaders().get("Host"))) {
        send(exchange, Answer.text(403, "Only browsers of this machine are served here."));
      } else if (!method.equals("GET") && !method.equals("HEAD")) {
        head.set("Allow", "GET, HEAD");
        send(exchange, Answer.text(405, "There is nothing to do here but look."));
      } else if (("/" + LivePage.EVENTS).equals(path)) {
        attend(exchange);
      } else {
        send(exchange, site.answer(path == null ? "" : path, shown.get()));
      }
    }
  }

  private static boolean isHere(@Nullable List<String> hosts) {
    return hosts != null
        && hosts.size() == 1
        && HOST.matcher(hosts.getFirst().toLowerCase(Locale.ROOT)).matches();
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    Headers head = exchange.getResponseHeaders();
    head.set("Content-Type", answer.type());
    if (answer.location() != null) {
      head.set("Location", answer.location());
    }
    int length = answer.content().length;
    if (exchange.getRequestMethod().equals("HEAD")) {
      head.set("Content-Length", Integer.toString(length));
      exchange.sendResponseHeaders(answer.status(), -1);
      return;
    }
    exchange.sendResponseHeaders(answer.status(), length == 0 ? -1 : length);
    exchange.getResponseBody().write(answer.content());
  }

  private void attend(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(200, -1);
      return;
    }
    exchange.sendResponseHeaders(200, 0);
    try {
      browsers.attend(exchange.getResponseBody());
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }
}
