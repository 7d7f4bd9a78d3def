package org.hourline.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.hourline.problem.Position;
import org.hourline.problem.Problem;
import org.hourline.problem.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Against a server of our own that misbehaves in every way. It lies at 127.0.0.1, which here, and
/// only here, may be asked; 127.0.0.2 stands for what may not.
@Timeout(120)
final class LinkCheckTest {
  private static final Instant NOW = Instant.parse("2026-02-01T00:00:00Z");

  @TempDir Path temp;
  private RudeServer server;
  private Manners manners;

  private static boolean isServer(InetAddress address) {
    return address.getHostAddress().equals("127.0.0.1");
  }

  LinkCheckTest() throws IOException {
    server = RudeServer.plain();
    manners =
        new Manners(
            "Hourline/test",
            Duration.ofSeconds(2),
            Duration.ofSeconds(4),
            Duration.ofSeconds(60),
            Duration.ZERO,
            LinkCheckTest::isServer);
  }

  @BeforeEach
  void theServerRuns() {
    assertThat(server.port()).isPositive();
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  private List<Problem> check(Instant now, String... hrefs) {
    List<Address> addresses =
        Stream.of(hrefs)
            .map(href -> new Address(href, new Position("content/sources.json", 7, 3), "paper"))
            .toList();
    return new LinkCheck(manners, temp.resolve("cache/links.tsv"), now, System::nanoTime)
        .check(addresses);
  }

  private String told(String... hrefs) {
    List<Problem> problems = check(NOW, hrefs);
    return problems.isEmpty()
        ? "fine"
        : problems.getFirst().code().replaceFirst("link-", "")
            + problems.getFirst().message().replaceFirst("^[^ ]+", ":");
  }

  @Test
  void everyMisbehaviourIsToldInAnEditorsWords() {
    Map<String, String> expected = new TreeMap<>();
    expected.put("/fine", "fine");
    expected.put("/agent", "fine");
    expected.put("/no-head", "fine");
    expected.put("/head-closes", "fine");
    expected.put("/endless", "fine");
    expected.put("/to?/fine", "fine");
    expected.put("/to?" + server.at("/to?/fine"), "fine");
    expected.put("/status/404", "broken: answers 404: there is nothing there");
    expected.put("/status/410", "broken: answers 410: there is nothing there");
    expected.put("/to?/status/404", "broken: answers 404: there is nothing there");
    expected.put("/status/403", "unanswered: answers 403: programs may not look");
    expected.put("/status/500", "unanswered: answers 500");
    expected.put("/wait", "unanswered: answers 429: not now");
    expected.put("/status/503", "unanswered: answers 503: not now");
    expected.put("/nowhere", "unanswered: answers 302");
    expected.put("/loop", "broken: redirects more than 5 times");
    expected.put("/badly", "broken: leads to what is no address");
    for (String trap : List.of("file:///etc/passwd", "ftp://127.0.0.1/", "javascript:1")) {
      expected.put("/to?" + trap, "broken: leads to an address that is neither http nor https");
    }
    for (String host : List.of("127.0.0.2", "169.254.169.254", "[::1]", "10.0.0.1")) {
      expected.put(
          "/to?http://" + host + ":" + server.port() + "/fine",
          "not-public: leads to " + host + ", which is not on the public internet");
    }
    expected.put("/to?http:", "broken: leads to what is no address");
    expected.put("/hangs", "unanswered: does not answer in time");
    expected.put("/drips", "unanswered: does not answer in time");
    expected.put("/closes", "unanswered: breaks off, or does not answer as HTTP should");
    expected.put("/garbage", "unanswered: breaks off, or does not answer as HTTP should");
    expected.put("/headers", "unanswered: breaks off, or does not answer as HTTP should");

    Map<String, String> told = new TreeMap<>();
    expected.keySet().forEach(path -> told.put(path, told(server.at(path))));
    assertThat(told).isEqualTo(expected);
    assertThat(server.bytesOfBody.get()).isLessThan(8_000_000); // what fits into the sockets
    assertThat(server.requests()).contains("HEAD /fine").doesNotContain("GET /fine");
  }

  @Test
  void aProblemIsAWarningWhereTheAddressStandsFirst() {
    Position second = new Position("content/pages/about.md", 4, 1);
    List<Problem> problems =
        new LinkCheck(manners, temp.resolve("links.tsv"), NOW, System::nanoTime)
            .check(
                List.of(
                    new Address(
                        server.at("/status/404#part"), new Position("a.json", 7, 3), "paper"),
                    new Address("mailto:desk@example.org", second, "about"),
                    new Address("#words", second, "about"),
                    new Address(server.at("/status/404"), second, "about")));

    assertThat(problems)
        .containsExactly(
            new Problem(
                Severity.WARNING,
                "link-broken",
                new Position("a.json", 7, 3),
                server.at("/status/404") + " answers 404: there is nothing there",
                "look for where it went, or name a copy in `archived_url`",
                List.of("paper", "about")));
    assertThat(server.requests()).containsExactly("HEAD /status/404", "GET /status/404");
  }

  @Test
  void whatIsNotOnThePublicInternetIsNotAskedAtAll() {
    manners = Manners.of("test");
    for (String host :
        new String[] {
          "127.0.0.1", "localhost", "0.0.0.0", "[::1]", "[::ffff:127.0.0.1]", "2130706433",
          "169.254.169.254", "10.1.2.3", "192.168.0.1", "172.16.0.1", "100.64.0.1", "[fd00::1]",
          "[fe80::1]"
        }) {
      assertThat(told("http://" + host + ":" + server.port() + "/fine"))
          .as(host)
          .startsWith("not-public: ");
    }
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void publicAddressesAreToldFromOthers() throws IOException {
    for (String open : new String[] {"1.1.1.1", "100.63.0.1", "172.32.0.1", "2606:4700::1111"}) {
      assertThat(PublicHosts.isPublic(InetAddress.getByName(open))).as(open).isTrue();
    }
    for (String closed :
        new String[] {
          "0.1.2.3",
          "127.9.9.9",
          "169.254.1.1",
          "192.0.0.8",
          "192.0.2.1",
          "198.18.0.1",
          "198.51.100.1",
          "203.0.113.5",
          "224.0.0.1",
          "240.0.0.1",
          "255.255.255.255",
          "::",
          "::1",
          "64:ff9b::7f00:1",
          "2001::1",
          "2001:db8::1",
          "2002:7f00:1::",
          "fc00::1",
          "fec0::1",
          "ff02::1"
        }) {
      assertThat(PublicHosts.isPublic(InetAddress.getByName(closed))).as(closed).isFalse();
    }
  }

  @Test
  void aCertificateThatNobodyTrustsIsTold() throws Exception {
    String words = "unanswered: has a certificate, or a way of encrypting, that is not trusted";
    try (RudeServer secret =
        new RudeServer(
            selfSigned()
                .getServerSocketFactory()
                .createServerSocket(0, 50, InetAddress.getLoopbackAddress()))) {
      assertThat(told("https://127.0.0.1:" + secret.port() + "/fine")).isEqualTo(words);
      assertThat(secret.requests()).isEmpty();
    }
  }

  private SSLContext selfSigned() throws Exception {
    Path store = temp.resolve("keys");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "a",
                "-keyalg",
                "EC",
                "-dname",
                "CN=127.0.0.1",
                "-storepass",
                "secret",
                "-keystore",
                store.toString())
            .redirectErrorStream(true)
            .start();
    keytool.getInputStream().readAllBytes();
    assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, "secret".toCharArray());
    }
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(keys, "secret".toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), null, null);
    return context;
  }

  @Test
  void aHostThatIsNotThereAndADoorThatIsShutAreTold() throws IOException {
    assertThat(told("http://no-such-host.invalid/"))
        .isEqualTo(
            "unanswered: cannot be asked: there is no host no-such-host.invalid, or no network"
                + " here");
    int port = server.port();
    server.close();
    assertThat(told("http://127.0.0.1:" + port + "/fine"))
        .isEqualTo("unanswered: cannot be reached");
    assertThat(told("http://127.0.0.1:99999/")).startsWith("broken: leads to what is no address");
  }

  @Test
  void oneHostIsAskedOneAtATimeWithAPause() {
    manners =
        new Manners(
            "Hourline/test",
            Duration.ofSeconds(2),
            Duration.ofSeconds(4),
            Duration.ofSeconds(60),
            Duration.ofMillis(150),
            LinkCheckTest::isServer);
    assertThat(
            check(
                NOW,
                server.at("/fine?1"),
                server.at("/no-head"),
                server.at("/to?/fine?2"),
                server.at("/fine?3")))
        .isEmpty();
    List<Long> moments = server.moments();
    assertThat(moments).hasSize(6);
    for (int i = 1; i < moments.size(); i++) {
      assertThat(moments.get(i) - moments.get(i - 1)).isGreaterThan(140_000_000L);
    }
    assertThat(server.mostAtATime.get()).isEqualTo(1);
  }

  @Test
  void aHostThatSaysNotNowIsLeftAlone() {
    List<Problem> problems =
        check(NOW, server.at("/fine"), server.at("/wait"), server.at("/fine?2"));
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly(
            server.at("/wait") + " answers 429: not now",
            server.at("/fine?2") + " was not asked: its host had answered “not now”");
    assertThat(server.requests()).containsExactly("HEAD /fine", "HEAD /wait");
  }

  @Test
  void whatWasAnsweredIsRememberedForAWhileAndSilenceIsNot() {
    String[] all = {server.at("/fine"), server.at("/status/404"), server.at("/status/500")};
    List<Problem> first = check(NOW, all);
    assertThat(first).hasSize(2);
    int asked = server.requests().size();
    assertThat(check(NOW.plusSeconds(60), all)).isEqualTo(first);
    assertThat(server.requests().subList(asked, server.requests().size()))
        .containsExactly("HEAD /status/500", "GET /status/500");

    asked = server.requests().size();
    assertThat(check(NOW.plus(Duration.ofDays(2)), all)).isEqualTo(first);
    assertThat(server.requests().subList(asked, server.requests().size()))
        .contains("HEAD /status/404")
        .doesNotContain("HEAD /fine");
    asked = server.requests().size();
    check(NOW.plus(Duration.ofDays(8)), all);
    assertThat(server.requests().subList(asked, server.requests().size())).contains("HEAD /fine");
    asked = server.requests().size();
    check(NOW.minus(Duration.ofDays(8)), all); // a clock that was wrong
    assertThat(server.requests().subList(asked, server.requests().size())).contains("HEAD /fine");
  }

  @Test
  void aMemoryThatIsSpoiltOrCannotBeWrittenIsAsNone() throws IOException {
    Path file = temp.resolve("cache/links.tsv");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file, "x\ty\n\nx\tfine\t" + server.at("/fine") + "\t\n999999999999999999\tfine\ta\t\n");
    assertThat(told(server.at("/fine"))).isEqualTo("fine");
    assertThat(server.requests()).containsExactly("HEAD /fine");
    Files.write(file, new byte[] {(byte) 0xFF, 0});
    assertThat(told(server.at("/fine"))).isEqualTo("fine");
    Files.delete(file);
    Files.createDirectories(file.resolve("in the way"));
    assertThat(told(server.at("/fine"))).isEqualTo("fine");
    assertThat(server.requests()).hasSize(3);
  }

  @Test
  void theWholeEndsInTime() {
    manners =
        new Manners(
            "Hourline/test",
            Duration.ofSeconds(30),
            Duration.ofSeconds(30),
            Duration.ofSeconds(1),
            Duration.ZERO,
            LinkCheckTest::isServer);
    long began = System.nanoTime();
    List<Problem> problems = check(NOW, server.at("/hangs"), server.at("/fine"));
    assertThat(System.nanoTime() - began).isLessThan(10_000_000_000L);
    assertThat(problems).extracting(Problem::code).containsOnly("link-unanswered").hasSize(2);
    assertThat(problems.getLast().message()).contains("not asked: the time was up");
  }

  @Test
  void whatWasNotAskedIsNotCalledSilent() {
    LongSupplier clock =
        () -> System.nanoTime() + (server.requests().isEmpty() ? 0 : Duration.ofHours(1).toNanos());
    List<Address> addresses =
        Stream.of("/fine?1", "/fine?2")
            .map(path ->
                new Address(server.at(path), new Position("content/sources.json", 7, 3), "paper"))
            .toList();
    List<Problem> problems =
        new LinkCheck(manners, temp.resolve("cache/links.tsv"), NOW, clock).check(addresses);
    assertThat(server.requests()).containsExactly("HEAD /fine?1");
    assertThat(problems.getLast().message())
        .isEqualTo(server.at("/fine?2") + " was not asked: the time was up");
  }
}
