package org.hourline.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// Opens an address in the user's browser, as the system does it.
final class OpenedBrowser {
  private static final int SECONDS = 10;

  private OpenedBrowser() {}

  /// Where it cannot be opened, one line says so.
  static void open(String address, Surroundings surroundings) {
    String system = String.valueOf(surroundings.properties().apply("os.name"));
    try {
      Process process =
          new ProcessBuilder(command(system, address))
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0) {
        return;
      }
    } catch (IOException e) {
      // Told below, as every way in which it can fail.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    surroundings.err().println("hourline: no browser could be opened; go to " + address);
    surroundings.err().flush();
  }

  static List<String> command(String system, String address) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("mac")) {
      return List.of("open", address);
    }
    return name.contains("windows")
        ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
        : List.of("xdg-open", address);
  }
}
