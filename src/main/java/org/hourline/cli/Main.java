package org.hourline.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// The program's entrance.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    long began = System.nanoTime();
    Surroundings surroundings =
        new Surroundings(
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            Path.of("").toAbsolutePath(),
            System.getenv(),
            System.getProperties()::getProperty,
            () -> System.nanoTime() - began);
    System.exit(Cli.run(surroundings, args));
  }
}
