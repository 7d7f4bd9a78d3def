package org.hourline.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// An editor's session, with the program as it is called and a real browser: from no folder at all
/// to a corrected figure in a built site.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ServeSessionTest {
  private static final int PATIENCE = 60;

  private Path folder;
  private Path temporary;
  private Path harbour;
  private Path event;
  private Browser browser;
  private String address = "";

  @BeforeAll
  void openTheBrowser(@TempDir Path temp) throws IOException {
    folder = temp.toRealPath();
    temporary = Files.createDirectory(folder.resolve("tmp"));
    harbour = folder.resolve("harbour");
    event = harbour.resolve("content/events/crane-stopped.md");
    browser = new Browser(folder.resolve("profile"));
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void fromNewToCorrected() throws IOException, InterruptedException {
    run(folder, "new", "site", "harbour");
    Files.createDirectories(harbour.resolve("templates"));
    Process server = program(harbour, "serve", "-t", "templates", "-p", "0");
    Terminal terminal = new Terminal(server);
    try {
      address = terminal.await(" shows ").replaceFirst(" shows .*", "");
      terminal.await(" events");
      addAnEvent();
      breakIt(terminal);
      mendIt();
      correctAFigure();
      changeTheLook();
      changeWordsOnTheFrontPage();
    } finally {
      // As Ctrl-C does.
      new ProcessBuilder("kill", "-INT", String.valueOf(server.pid())).start().waitFor();
    }
    assertThat(server.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
    try (var left = Files.list(temporary)) {
      assertThat(left.filter(path -> !path.getFileName().toString().startsWith("hsperfdata")))
          .isEmpty();
    }
    build();
  }

  /// What is new has gaps that only the editor can fill: until then the last good page stays.
  private void addAnEvent() throws IOException, InterruptedException {
    browser.view(1280, 400).open(address);
    run(harbour, "new", "event", "crane-stopped");
    awaitOverlay("error[");
    assertThat(words()).contains("The evening at the ferry hall");
    Files.writeString(event, EVENT);
    awaitNoOverlay();
    await(() -> words().contains("Crane stopped"));
    browser.open(address + "events/crane-stopped/");
    assertThat(words()).contains("Crane stopped").contains("This is a draft.").contains("4");
  }

  /// The overlay says what the terminal says; it can be read and closed, and comes back.
  private void breakIt(Terminal terminal) throws IOException {
    browser.run(
        "window.here = true; document.querySelector('.prose').id = 'same';"
            + " document.querySelector('details').open = true; scrollTo(0, 200); done()");
    Files.writeString(event, EVENT.replace("places:", "plaices:"));
    awaitOverlay("error[unknown-key]");
    assertThat(overlay())
        .contains(terminal.await("error[unknown-key]"))
        .contains("\n  plaices: [ferry-hall]\n  ^\n  hint: did you mean \"places\"?");
    assertThat(words()).contains("Crane stopped");
    assertThat(browser.violations()).isEmpty();
    assertThat(inOverlay("root.activeElement.getAttribute('role')")).isEqualTo("alertdialog");
    inOverlay("root.querySelector('button').click()");
    assertThat(overlay()).isEmpty();
    Files.writeString(event, EVENT.replace("places:", "palces:"));
    awaitOverlay("palces");
  }

  /// Only the words change: the page, the place in it and what was opened stay.
  private void mendIt() throws IOException {
    Files.writeString(event, EVENT.replace("nobody was hurt", "no one was hurt"));
    awaitNoOverlay();
    await(() -> words().contains("no one was hurt"));
    assertSamePage();
  }

  private void correctAFigure() throws IOException, InterruptedException {
    Files.writeString(event, EVENT.replace("value: 4", "value: 7"));
    await(() -> words().contains("7"));
    run(
        harbour,
        "new",
        "correction",
        "crane-sites",
        "value",
        "--was",
        "4",
        "--reason",
        "The harbour counted again.");
    await(() -> words().contains("The harbour counted again."));
    assertSamePage();
  }

  /// A style sheet is exchanged without a reload.
  private void changeTheLook() throws IOException {
    Path css = harbour.resolve("templates/assets/site.css");
    Files.createDirectories(css.getParent());
    Files.writeString(
        css,
        Files.readString(Path.of("templates/assets/site.css")) + "\nh1 { color: rgb(1, 2, 3); }\n");
    await(() ->
        "rgb(1, 2, 3)"
            .equals(browser.value("getComputedStyle(document.querySelector('h1')).color")));
    assertSamePage();
  }

  /// Also where the page's own script is at work, words alone are changed in place.
  private void changeWordsOnTheFrontPage() throws IOException {
    browser.open(address);
    browser.value("window.here = true");
    Files.writeString(
        event, Files.readString(event).replace("A crane stopped.", "A tall crane stopped."));
    await(() -> words().contains("A tall crane stopped."));
    assertThat(browser.value("window.here === true")).isEqualTo(true);
    assertThat(browser.console()).noneMatch(line -> line.contains("SEVERE"));
  }

  /// What was served is what is built, without the server's own script.
  private void build() throws IOException, InterruptedException {
    run(harbour, "build", "--drafts");
    Map<String, String> site = files(harbour.resolve("site"));
    assertThat(site.get("events/crane-stopped/index.html"))
        .contains("The harbour counted again.")
        .contains("A tall crane stopped.");
    assertThat(site.values()).noneMatch(text -> text.contains("_hourline"));
    // Where the program tidies content, tidied content makes the same site.
    if (said(harbour, "--help").contains("\n  fmt ")) {
      run(harbour, "fmt");
      run(harbour, "build", "--drafts");
      assertThat(files(harbour.resolve("site"))).isEqualTo(site);
    }
  }

  /// The page was not loaded anew, and the reader is where they were.
  private void assertSamePage() {
    assertThat(browser.value("window.here === true")).isEqualTo(true);
    assertThat(browser.value("document.querySelector('details').open")).isEqualTo(true);
    assertThat(browser.value("document.querySelector('.prose').id")).isEqualTo("same");
    assertThat(browser.value("Math.round(scrollY)")).isEqualTo(200L);
  }

  private String words() {
    return String.valueOf(
        browser.value("(document.querySelector('main') ?? document.body)?.innerText"));
  }

  private String overlay() {
    return inOverlay("root.textContent");
  }

  private String inOverlay(String expression) {
    return String.valueOf(
        browser.value(
            "(() => { const root = document.querySelector('hourline-problems')?.shadowRoot;"
                + " return root ? String("
                + expression
                + ") : ''; })()"));
  }

  private void awaitOverlay(String text) {
    await(() -> overlay().contains(text));
  }

  private void awaitNoOverlay() {
    await(() -> overlay().isEmpty());
  }

  private static void await(BooleanSupplier wanted) {
    for (int i = 0; i < PATIENCE * 20 && !wanted.getAsBoolean(); i++) {
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    assertThat(wanted.getAsBoolean()).as("within %d seconds", PATIENCE).isTrue();
  }

  /// Runs the program to its end; it must succeed.
  private void run(Path where, String... arguments) throws IOException, InterruptedException {
    said(where, arguments);
  }

  private String said(Path where, String... arguments) throws IOException, InterruptedException {
    Process process = program(where, arguments);
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as("%s%n%s", List.of(arguments), said).isZero();
    return said;
  }

  private Process program(Path where, String... arguments) throws IOException {
    String classes =
        Objects.requireNonNull(
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    String here = Path.of("").toAbsolutePath() + "/";
    List<String> command =
        new ArrayList<>(
            List.of(
                BuiltSite.java(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                classes.replaceAll("(^|:)(?=[^/:])", "$1" + here),
                "org.hourline.cli.Main"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true).start();
  }

  private static Map<String, String> files(Path site) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (var paths = Files.walk(site)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(site.relativize(path).toString(), Files.readString(path, ISO_8859_1));
      }
    }
    return files;
  }

  /// The lines of a running program.
  private static final class Terminal {
    private final List<String> lines = new ArrayList<>();

    Terminal(Process process) {
      BufferedReader reader = process.inputReader(UTF_8);
      Thread.ofVirtual().start(() -> reader.lines().forEach(this::add));
    }

    private synchronized void add(String line) {
      lines.add(line);
    }

    private synchronized @Nullable String find(String text) {
      return lines.stream().filter(line -> line.contains(text)).findFirst().orElse(null);
    }

    /// The first line that holds a text, as soon as it is there.
    String await(String text) {
      ServeSessionTest.await(() -> find(text) != null);
      return Objects.requireNonNull(find(text));
    }
  }

  private static final String EVENT =
      """
      ---
      title: Crane stopped
      when:
        start: 2026-01-10T10:00
      event_type: Protests
      status: draft
      places: [ferry-hall]
      summary: A crane stopped.
      sources: [authority-notice]
      claims:
        - id: crane-sites
          claimant: unattributed
          measure: sites
          unit: cranes
          value: 4
          sources: [authority-notice]
      ---
      The notice says that nobody was hurt [@authority-notice].

      It says so in one sentence.
      """;
}
