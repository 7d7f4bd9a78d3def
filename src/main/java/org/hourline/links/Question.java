package org.hourline.links;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/// Asks one address: its head alone, and the page only where the head is refused. Of a page nothing
/// is read but its status. Redirects are followed here, each looked at before it is asked.
final class Question {
  /// RFC 9110 leaves the number to the client; more is a loop, or a trap.
  private static final int REDIRECTS = 5;

  private final HttpClient client;
  private final Manners manners;
  private final Turns turns;
  private final LongSupplier clock;
  private final long end;

  /// @param clock nanoseconds
  /// @param end when all questions end
  Question(HttpClient client, Manners manners, Turns turns, LongSupplier clock, long end) {
    this.client = client;
    this.manners = manners;
    this.turns = turns;
    this.clock = clock;
    this.end = Math.min(end, clock.getAsLong() + manners.address().toNanos());
  }

  Answer ask(URI address) throws InterruptedException {
    URI at = address;
    for (int i = 0; i <= REDIRECTS; i++) {
      Answer refused = refusal(at);
      if (refused != null) {
        return refused;
      }
      try {
        Reply reply = reply(at);
        if (reply.location == null) {
          return Answer.ofStatus(reply.status);
        }
        at = at.resolve(reply.location);
      } catch (IllegalArgumentException e) {
        return Answer.broken("leads to what is no address");
      } catch (ExecutionException | TimeoutException e) {
        return failure(e);
      }
    }
    return Answer.broken("redirects more than " + REDIRECTS + " times");
  }

  /// @param location where it redirects to; null: nowhere
  private record Reply(int status, @Nullable String location) {}

  /// Why an address is not asked; null where it may be.
  private @Nullable Answer refusal(URI at) {
    String scheme = at.getScheme() == null ? "" : at.getScheme().toLowerCase(Locale.ROOT);
    String host = at.getHost();
    if (!(scheme.equals("http") || scheme.equals("https")) || host == null) {
      return Answer.broken("leads to an address that is neither http nor https");
    }
    try {
      // What was resolved is kept for 30 seconds (networkaddress.cache.ttl), so that the client
      // connects to what was looked at here.
      for (InetAddress address : InetAddress.getAllByName(host.replaceAll("^\\[|\\]$", ""))) {
        if (!manners.may().test(address)) {
          return Answer.notPublic(host);
        }
      }
      return null;
    } catch (UnknownHostException e) {
      return Answer.silent("cannot be asked: there is no host " + host + ", or no network here");
    }
  }

  private Reply reply(URI at) throws InterruptedException, ExecutionException, TimeoutException {
    try {
      Reply reply = send(at, "HEAD");
      boolean refused = reply.status >= 400 && reply.status != 429 && reply.status != 503;
      return refused ? send(at, "GET") : reply;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof SSLException || e.getCause() instanceof HttpTimeoutException) {
        throw e;
      }
      return send(at, "GET"); // some close the connection on HEAD
    }
  }

  private Reply send(URI at, String method)
      throws InterruptedException, ExecutionException, TimeoutException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(at.toASCIIString().replaceFirst("#.*", "")))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .header("User-Agent", manners.agent())
            .header("Accept", "*/*");
    return turns.take(at.getHost().toLowerCase(Locale.ROOT), end, () -> send(request));
  }

  private Reply send(HttpRequest.Builder request)
      throws InterruptedException, ExecutionException, TimeoutException {
    long left = Math.min(end - clock.getAsLong(), manners.request().toNanos());
    if (left <= 0) {
      throw new TimeoutException();
    }
    CompletableFuture<HttpResponse<InputStream>> reply =
        client.sendAsync(
            request.timeout(Duration.ofNanos(left)).build(),
            HttpResponse.BodyHandlers.ofInputStream());
    try {
      HttpResponse<InputStream> response = reply.get(left, TimeUnit.NANOSECONDS);
      close(response.body());
      boolean redirects = response.statusCode() >= 300 && response.statusCode() < 400;
      return new Reply(
          response.statusCode(),
          redirects ? response.headers().firstValue("Location").orElse(null) : null);
    } finally {
      reply.cancel(true); // also where the time ran out, or the whole was interrupted
    }
  }

  private static void close(InputStream body) {
    try {
      body.close();
    } catch (IOException e) {
      // nobody wanted it
    }
  }

  private static Answer failure(Exception e) {
    Throwable cause = e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e;
    if (cause instanceof IllegalArgumentException) {
      return Answer.broken("leads to what is no address");
    }
    return Answer.silent(
        switch (cause) {
          case HttpTimeoutException _, TimeoutException _ -> "does not answer in time";
          case ConnectException _ -> "cannot be reached";
          case SSLException _ -> "has a certificate, or a way of encrypting, that is not trusted";
          default -> "breaks off, or does not answer as HTTP should";
        });
  }
}
