package org.hourline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Where the program was called: what a test puts in place of a terminal.
///
/// @param out for what was asked for
/// @param err for problems
/// @param folder the working directory
/// @param environment its variables: `NO_COLOR`, `HOURLINE_TRACE`
/// @param properties what the launcher says: `hourline.home`, the project's folder, and
///   `hourline.terminal`, which of `out` and `err` are terminals
/// @param clock nanoseconds since the program began
record Surroundings(
    PrintWriter out,
    PrintWriter err,
    Path folder,
    Map<String, String> environment,
    UnaryOperator<@Nullable String> properties,
    LongSupplier clock) {

  /// Whether a variable is set to anything.
  boolean has(String variable) {
    String value = environment.get(variable);
    return value != null && !value.isEmpty();
  }

  /// Whether to print colours: on a terminal, unless `NO_COLOR` is set (no-color.org).
  ///
  /// @param stream `out` or `err`
  boolean colour(String stream) {
    String terminal = properties.apply("hourline.terminal");
    return terminal != null && terminal.contains(stream) && !has("NO_COLOR");
  }

  /// The folder of the project that the launcher lies in; null without the launcher.
  @Nullable Path home() {
    String home = properties.apply("hourline.home");
    return home == null ? null : Path.of(home);
  }
}
