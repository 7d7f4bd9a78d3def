package org.hourline.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where the program may keep what it can find out again: `HOURLINE_CACHE`, or else the folder that
/// each system has for this (on Linux and its like after the XDG Base Directory Specification).
final class CacheFolder {
  private CacheFolder() {}

  static Path of(Surroundings surroundings) {
    String own = surroundings.environment().get("HOURLINE_CACHE");
    return surroundings
        .folder()
        .resolve(
            own == null || own.isEmpty()
                ? ofSystem(surroundings).resolve("hourline")
                : Path.of(own));
  }

  private static Path ofSystem(Surroundings surroundings) {
    String system = property(surroundings, "os.name").toLowerCase(Locale.ROOT);
    Path home = Path.of(property(surroundings, "user.home"));
    if (system.startsWith("mac")) {
      return home.resolve("Library/Caches");
    }
    boolean windows = system.startsWith("windows");
    String named = surroundings.environment().get(windows ? "LOCALAPPDATA" : "XDG_CACHE_HOME");
    if (named != null && Path.of(named).isAbsolute()) {
      return Path.of(named);
    }
    return home.resolve(windows ? "AppData/Local" : ".cache");
  }

  private static String property(Surroundings surroundings, String name) {
    @Nullable String value = surroundings.properties().apply(name);
    return value == null ? "" : value;
  }
}
