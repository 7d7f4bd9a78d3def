package org.hourline.author;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text in a block of lines, after `|` or `>` (YAML 1.2.2, 8.1).
///
/// ```
/// summary: >-
///   The lines are joined when it is read,
///   and are left as they are when it is tidied.
/// ```
final class YamlBlock {
  private static final Pattern HEADER = Pattern.compile("([|>])(?:([1-9])([+-])?|([+-])([1-9])?)?");

  private YamlBlock() {}

  /// The header without its comment, and the lines without their indent.
  ///
  /// @param spelling as it stands in the file, from the header on
  /// @param column of the key or dash that it belongs to
  static String outdented(String spelling, int column) {
    List<String> lines = new ArrayList<>(List.of(spelling.split("\n", -1)));
    String first = lines.removeFirst();
    Matcher header = HEADER.matcher(first);
    if (!header.lookingAt()) {
      throw new IllegalArgumentException(first);
    }
    String digit = header.group(2) == null ? header.group(5) : header.group(2);
    String chomp = header.group(3) == null ? header.group(4) : header.group(3);
    int indent = digit == null ? indent(lines) : column + Integer.parseInt(digit);
    boolean keep = "+".equals(chomp);
    if (lines.getLast().isEmpty()) {
      lines.removeLast(); // it stands after the last line break
    }
    while (!keep && !lines.isEmpty() && isEmpty(lines.getLast(), indent)) {
      lines.removeLast();
    }
    StringBuilder text = new StringBuilder(header.group(1));
    text.append(digit == null ? "" : "2").append(chomp == null ? "" : chomp);
    for (String line : lines) {
      text.append('\n').append(line.length() > indent ? line.substring(indent) : "");
    }
    return text.toString();
  }

  /// Whether a blank line after it belongs to it, or would seem to.
  static boolean endsBlank(String block) {
    List<String> lines = block.lines().toList();
    return lines.getFirst().endsWith("+") || lines.getLast().isBlank();
  }

  /// Blanks beyond the indent are text.
  private static boolean isEmpty(String line, int indent) {
    return line.isBlank() && line.length() <= indent;
  }

  /// The indent of the first line that holds anything; where none does, of the longest.
  private static int indent(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank())
        .findFirst()
        .map(line -> line.length() - line.stripLeading().length())
        .orElseGet(() -> lines.stream().mapToInt(String::length).max().orElse(0));
  }
}
