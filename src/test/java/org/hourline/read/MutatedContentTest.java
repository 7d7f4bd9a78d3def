package org.hourline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hourline.problem.ProblemPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real content with its bytes changed at random: never an exception, and every problem can be
/// printed. What made one is kept as a small case of its own.
final class MutatedContentTest {
  private static final int TIMES = 1_000;
  private static final Duration HANG = Duration.ofSeconds(60);
  private static final List<String> FRAGMENTS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          "\"",
          "'",
          ":",
          ",",
          "\n",
          "\r",
          "\t",
          "---\n",
          "null",
          "&a ",
          "*a",
          "!!int ",
          "? ",
          "- ",
          "| ",
          "> ",
          "%",
          "@",
          "`",
          "#",
          "\\u0000",
          "\\",
          "\u0000",
          "-",
          "9999999999999999999999",
          "1e999999999",
          "-0",
          "0x1F",
          ".inf",
          "<<: ",
          "\u2028",
          "😀");
  private static final List<String> FILES =
      List.of(
          "timeline.json",
          "actors.json",
          "places.json",
          "claims.json",
          "gaps.json",
          "sources.json");

  @TempDir Path temp;

  @Test
  void noChangeOfBytesMakesAnException() throws IOException {
    List<String> names = copy();
    Random random = new Random(20_260_131);
    for (int i = 0; i < TIMES; i++) {
      String name = names.get(random.nextInt(names.size()));
      byte[] bytes = Files.readAllBytes(temp.resolve(name));
      Files.write(temp.resolve(name), mutated(bytes, random));
      String what = name + ", change " + i;

      assertTimeoutPreemptively(HANG, this::readAndPrint, what);

      Files.write(temp.resolve(name), bytes);
    }
    assertThat(ContentReader.read(temp).problems()).isEmpty();
  }

  private void readAndPrint() {
    Loaded loaded = ContentReader.read(temp);
    String printed = new ProblemPrinter(loaded.lines(), false).print(loaded.problems());
    assertThat(printed.isEmpty()).isEqualTo(loaded.problems().isEmpty());
  }

  /// A part of the real content that is quick to read, and what it refers to or not.
  private List<String> copy() throws IOException {
    Path content = Path.of("content");
    List<String> names = new ArrayList<>();
    for (String name : FILES) {
      String text = Files.readString(content.resolve(name));
      write(
          name,
          name.equals("timeline.json")
              ? text.replaceAll("(?s)\"map\": \\{.*?\\},", "")
                  .replaceAll("\"languages\": \\[.*?\\],", "")
              : text);
      names.add(name);
    }
    try (var events = Files.walk(content.resolve("events"))) {
      for (Path event : events.filter(MutatedContentTest::isOriginal).sorted().limit(4).toList()) {
        String name = "events/" + event.getFileName();
        write(name, Files.readString(event));
        names.add(name);
      }
    }
    return names;
  }

  private static boolean isOriginal(Path file) {
    return Files.isRegularFile(file) && !file.getFileName().toString().contains(".ur.");
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(temp.resolve(name).getParent());
    Files.writeString(temp.resolve(name), text);
  }

  private static byte[] mutated(byte[] bytes, Random random) {
    byte[] changed = bytes;
    for (int i = random.nextInt(3); i >= 0 && changed.length > 0; i--) {
      int at = random.nextInt(changed.length);
      int to = Math.min(changed.length, at + 1 + random.nextInt(40));
      changed =
          switch (random.nextInt(6)) {
            case 0 -> spliced(changed, at, to, new byte[0]);
            case 1 -> spliced(changed, at, at + 1, new byte[] {(byte) random.nextInt(256)});
            case 2 -> spliced(changed, at, at, java.util.Arrays.copyOfRange(changed, at, to));
            case 3 -> java.util.Arrays.copyOf(changed, at);
            case 4 ->
                spliced(changed, at, at, java.util.Arrays.copyOfRange(changed, 0, changed.length));
            default -> {
              String fragment = FRAGMENTS.get(random.nextInt(FRAGMENTS.size()));
              yield spliced(changed, at, at, fragment.getBytes(StandardCharsets.UTF_8));
            }
          };
    }
    return changed;
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] by) {
    byte[] result = new byte[bytes.length - (to - from) + by.length];
    System.arraycopy(bytes, 0, result, 0, from);
    System.arraycopy(by, 0, result, from, by.length);
    System.arraycopy(bytes, to, result, from + by.length, bytes.length - to);
    return result;
  }
}
