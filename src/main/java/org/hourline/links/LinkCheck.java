package org.hourline.links;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.hourline.problem.Problem;
import org.hourline.problem.Rule;
import org.jspecify.annotations.Nullable;

/// Asks every address whether it still answers: hosts side by side, of one host one address after
/// the other. Nothing that an address answers is an error: the network is no part of the content.
public final class LinkCheck {
  private static final Rule BROKEN =
      Rule.warning(
          "link-broken",
          "An address that readers are sent to leads somewhere (only asked with --links)",
          "Berkeley Protocol, availability");
  private static final Rule UNANSWERED =
      Rule.warning(
          "link-unanswered",
          "An address that readers are sent to answers (only asked with --links)",
          "Berkeley Protocol, availability");
  private static final Rule NOT_PUBLIC =
      Rule.warning(
          "link-not-public",
          "An address that readers are sent to lies on the public internet (only asked with"
              + " --links)",
          "Hourline");

  /// Every rule that the answers are held against.
  public static final List<Rule> RULES = List.of(BROKEN, UNANSWERED, NOT_PUBLIC);

  /// How many hosts are asked at a time.
  private static final int HOSTS = 8;

  private final Manners manners;
  private final Path memory;
  private final Instant now;
  private final LongSupplier clock;

  /// @param version of the program, which says to each host what it is
  /// @param memory the file that keeps what was answered
  /// @param now the moment of this check
  /// @param clock nanoseconds
  public LinkCheck(String version, Path memory, Instant now, LongSupplier clock) {
    this(Manners.of(version), memory, now, clock);
  }

  LinkCheck(Manners manners, Path memory, Instant now, LongSupplier clock) {
    this.manners = manners;
    this.memory = memory;
    this.now = now;
    this.clock = clock;
  }

  /// What is wrong with addresses: one problem for each, where it stands first.
  public List<Problem> check(List<Address> addresses) {
    Map<String, List<Address>> places = new LinkedHashMap<>();
    for (Address address : addresses) {
      if (address.href().regionMatches(true, 0, "http", 0, 4)) {
        String href = address.href().replaceFirst("#.*", "");
        places.computeIfAbsent(href, _ -> new ArrayList<>()).add(address);
      }
    }
    Memory remembered = new Memory(memory, now);
    Map<String, Answer> answers = new ConcurrentHashMap<>();
    Map<String, List<String>> hosts = new LinkedHashMap<>();
    for (String href : places.keySet()) {
      Answer answer = remembered.of(href);
      if (answer == null) {
        hosts.computeIfAbsent(host(href), _ -> new ArrayList<>()).add(href);
      } else {
        answers.put(href, answer);
      }
    }
    ask(hosts, answers);
    hosts.values().stream()
        .flatMap(List::stream)
        .forEach(href -> {
          Answer answer = answers.get(href);
          if (answer != null) {
            remembered.keep(href, answer);
          }
        });
    List<Problem> problems = new ArrayList<>();
    places.forEach((href, at) -> {
      Answer answer = answers.getOrDefault(href, Answer.silent("was not asked: the time was up"));
      Problem problem = problem(answer, href, at);
      if (problem != null) {
        problems.add(problem);
      }
    });
    if (!hosts.isEmpty()) {
      remembered.save();
    }
    return problems;
  }

  private static String host(String href) {
    String host = URI.create(href).getHost();
    return host == null ? "" : host.toLowerCase(Locale.ROOT);
  }

  private void ask(Map<String, List<String>> hosts, Map<String, Answer> answers) {
    if (hosts.isEmpty()) {
      return;
    }
    long end = clock.getAsLong() + manners.whole().toNanos();
    Semaphore places = new Semaphore(HOSTS);
    Turns turns = new Turns(manners.pause(), clock);
    HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(manners.request())
            .build();
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    try {
      hosts
          .values()
          .forEach(hrefs ->
              threads.execute(() -> {
                try {
                  places.acquire();
                  try {
                    one(
                        hrefs,
                        answers,
                        () -> end - clock.getAsLong() > 0,
                        href ->
                            new Question(client, manners, turns, clock, end).ask(URI.create(href)));
                  } finally {
                    places.release();
                  }
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              }));
      threads.shutdown();
      long left = end - clock.getAsLong();
      if (!threads.awaitTermination(Math.max(0, left), TimeUnit.NANOSECONDS)) {
        threads.shutdownNow();
        threads.awaitTermination(1, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      threads.shutdownNow();
      client.shutdownNow();
    }
  }

  /// Asks one address.
  @FunctionalInterface
  private interface Asking {
    Answer ask(String href) throws InterruptedException;
  }

  /// The addresses of one host, until it asks to be left alone or the time is up: of an address
  /// that was not asked nothing is said about its host.
  private static void one(
      List<String> hrefs, Map<String, Answer> answers, BooleanSupplier time, Asking asking)
      throws InterruptedException {
    boolean busy = false;
    for (String href : hrefs) {
      if (!time.getAsBoolean()) {
        return;
      }
      Answer answer =
          busy ? Answer.silent("was not asked: its host had answered “not now”") : asking.ask(href);
      answers.put(href, answer);
      busy |= answer.state() == Answer.State.BUSY;
    }
  }

  private static @Nullable Problem problem(Answer answer, String href, List<Address> places) {
    Rule rule =
        switch (answer.state()) {
          case FINE -> null;
          case BROKEN -> BROKEN;
          case SILENT, BUSY -> UNANSWERED;
          case NOT_PUBLIC -> NOT_PUBLIC;
        };
    if (rule == null) {
      return null;
    }
    Address first = places.getFirst();
    return rule.at(
        first.at(),
        href + " " + answer.words(),
        answer.state() == Answer.State.BROKEN
            ? "look for where it went, or name a copy in `archived_url`"
            : null,
        places.stream().map(Address::about).distinct().toArray(String[]::new));
  }
}
