package org.hourline.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Chromium, driven over its debugging protocol. What it is asked to measure stands in the scripts
/// under `src/test/resources/org/hourline/browser`.
final class Browser implements AutoCloseable {
  private final ChromeDriver driver;
  private final String axe;

  /// @param profile an empty folder for the browser's own files
  Browser(Path profile) throws IOException {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(Tools.chromium().toString());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--user-data-dir=" + profile);
    options.setCapability("goog:loggingPrefs", logs);
    this.axe = Files.readString(Tools.axe());
    this.driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(Tools.chromedriver().toFile())
                .usingAnyFreePort()
                .build(),
            options);
    driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
    driver.executeCdpCommand("Network.enable", Map.of());
    driver.executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
  }

  /// Width and height of the view in CSS pixels.
  Browser view(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    return this;
  }

  Browser dark(boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    return this;
  }

  /// Shows pages as they would be on paper, or as on a screen.
  Browser onPaper(boolean paper) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia", Map.of("media", paper ? "print" : "", "features", List.of()));
    return this;
  }

  /// The page as a PDF, as the browser's own print command makes it without headers of its own.
  ///
  /// @param width and `height` of the paper in inches
  byte[] print(double width, double height) {
    Map<String, Object> printed =
        driver.executeCdpCommand(
            "Page.printToPDF", Map.of("paperWidth", width, "paperHeight", height));
    return Base64.getDecoder().decode(String.valueOf(printed.get("data")));
  }

  Browser scripts(boolean allowed) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    return this;
  }

  /// Whether the site's own fonts arrive; if not, pages are set in what the machine has.
  Browser fonts(boolean arrive) {
    return blocked(arrive ? List.of() : List.of("*.woff2"));
  }

  /// What does not arrive.
  ///
  /// @param addresses with `*` for anything
  Browser blocked(List<String> addresses) {
    driver.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", addresses));
    return this;
  }

  /// Loads a page, all of its fonts too, and forgets what was logged and visited before. Of a
  /// history of fifty entries Chromium drops those of pages that only scripts have touched, as
  /// tests do: one step back would then leave the page.
  Browser open(String address) {
    driver.get("about:blank");
    driver.executeCdpCommand("Page.resetNavigationHistory", Map.of());
    console();
    requests();
    driver.get(address);
    driver.executeAsyncScript("document.fonts.ready.then(arguments[arguments.length - 1])");
    return this;
  }

  /// Changes what stands after the `#` in the address of the page that is open, as a reader does
  /// who follows a link to another state of it, and waits until it shows that.
  Browser turn(String hash) {
    driver.executeScript("location.hash = arguments[0]", hash);
    return settle();
  }

  /// Waits until the page shows what its address says.
  Browser settle() {
    driver.executeAsyncScript(read("settle.js"));
    return this;
  }

  /// What the page wrote to the console since it was opened, errors of the browser's among it; but
  /// not that of a page opened from a file the letters cannot be asked for ahead of their sheet.
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> !(message.startsWith("file:") && message.contains(".woff2")))
        .toList();
  }

  /// Every address that was asked for since the page was opened.
  List<String> requests() {
    List<String> addresses = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      JsonNode event = JsonMapper.shared().readTree(entry.getMessage()).path("message");
      if (event.path("method").asString().equals("Network.requestWillBeSent")) {
        addresses.add(event.at("/params/request/url").asString());
      }
    }
    return addresses;
  }

  /// What a script of ours finds wrong with the page: one line a finding.
  ///
  /// @param name of a file that is the body of a function giving a list of texts
  List<String> findings(String name) {
    layOut();
    return texts(driver.executeScript(read(name)));
  }

  /// What waits to be laid out until somebody comes near has only an estimate for a place.
  private void layOut() {
    driver.executeScript(
        "document.querySelectorAll('.below').forEach((e) => e.style.contentVisibility ="
            + " 'visible')");
  }

  /// Runs a script in the page and waits for what it gives; `done` is called with it.
  ///
  /// @param body of a function that has `done`
  @Nullable Object run(String body) {
    return driver.executeAsyncScript("const done = arguments[arguments.length - 1];\n" + body);
  }

  /// What an expression is in the page: a text, a number, a truth or a list of them.
  @Nullable Object value(String expression) {
    return driver.executeScript("return " + expression);
  }

  ChromeDriver driver() {
    return driver;
  }

  /// Violations of WCAG 2.2, levels A and AA, as far as a program can tell: one line an element.
  List<String> violations() {
    layOut();
    driver.executeScript(axe);
    return texts(driver.executeAsyncScript(read("violations.js")));
  }

  /// Those within what a selector finds, where nothing else has changed since all was looked at.
  List<String> violations(String within) {
    driver.executeScript("if (!window.axe) {" + axe + "}");
    return texts(driver.executeAsyncScript(read("violations.js"), within));
  }

  /// The words of the page's main part, as they are shown.
  String words() {
    return String.valueOf(driver.executeScript("return document.querySelector('main').innerText"));
  }

  @Override
  public void close() {
    driver.quit();
  }

  private static List<String> texts(@Nullable Object list) {
    return ((List<?>) Objects.requireNonNull(list)).stream().map(String::valueOf).toList();
  }

  private static String read(String name) {
    try (var in = Browser.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
