package org.hourline.links;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What addresses answered before, so that they are not asked at every check: one line each, its
/// moment in seconds, its state, the address, what it did. What was fine is believed for a week,
/// what was broken for a day; silence is not kept. A line that cannot be read is as none.
final class Memory {
  private static final Duration FINE = Duration.ofDays(7);
  private static final Duration BROKEN = Duration.ofDays(1);

  private final Path file;
  private final Instant now;
  private final Map<String, String> lines = new TreeMap<>();

  /// @param now the moment of this check
  Memory(Path file, Instant now) {
    this.file = file;
    this.now = now;
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        String[] cells = line.split("\t", -1);
        if (cells.length == 4 && answer(cells) != null) {
          lines.put(cells[2], line);
        }
      }
    } catch (IOException e) {
      // nothing is remembered, or not in a way that can be read
    }
  }

  /// What an address answered; null where it must be asked.
  synchronized @Nullable Answer of(String address) {
    String line = lines.get(address);
    return line == null ? null : answer(line.split("\t", -1));
  }

  private @Nullable Answer answer(String[] cells) {
    try {
      Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(cells[0])), now);
      boolean fine = cells[1].equals("fine");
      if (age.isNegative() || age.compareTo(fine ? FINE : BROKEN) > 0) {
        return null;
      }
      return fine ? Answer.FINE : Answer.broken(cells[3]);
    } catch (NumberFormatException | java.time.DateTimeException | ArithmeticException e) {
      return null;
    }
  }

  synchronized void keep(String address, Answer answer) {
    String words = answer.words() == null ? "" : answer.words();
    switch (answer.state()) {
      case FINE -> put(address, "fine", words);
      case BROKEN -> put(address, "broken", words);
      case SILENT, BUSY, NOT_PUBLIC -> {}
    }
  }

  private void put(String address, String state, String words) {
    lines.put(address, now.getEpochSecond() + "\t" + state + "\t" + address + "\t" + words);
  }

  /// Writes it down. A memory that cannot be written costs only time.
  synchronized void save() {
    Path aside = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(aside, lines.values(), StandardCharsets.UTF_8);
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // the next check asks again
    }
  }
}
