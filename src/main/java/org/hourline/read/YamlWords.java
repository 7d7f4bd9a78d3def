package org.hourline.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hourline.problem.Position;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// What the YAML parser says, in an editor's words. It tells first what it was doing, then what was
/// wrong, each with its place.
final class YamlWords {
  private static final Pattern PLACE = Pattern.compile("line (\\d{1,9}), column (\\d{1,9})");

  private YamlWords() {}

  static void tell(JacksonException e, TextFile file, Findings findings) {
    String said = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
    Position at = file.start();
    Matcher place = PLACE.matcher(said);
    // Of a quotation mark that is not closed, where it opens; else where it went wrong.
    boolean opening = said.contains("quoted scalar");
    while (place.find() && !(opening && at.column() > 1)) {
      at =
          new Position(
              file.path(),
              file.firstLine() + Integer.parseInt(place.group(1)) - 1,
              Integer.parseInt(place.group(2)));
    }
    List<String> words =
        said.lines()
            .filter(line -> !line.isBlank() && !Character.isWhitespace(line.charAt(0)))
            .toList();
    findings.add(
        ShapeRules.NOT_YAML,
        at,
        "This is not YAML: "
            + (words.isEmpty() ? "it cannot be read" : Excerpt.of(words.getLast())),
        hint(String.join("; ", words)));
  }

  private static @Nullable String hint(String words) {
    if (words.contains("mapping values are not allowed")) {
      return "put text that holds a colon in quotes";
    }
    if (words.contains("TAB") || words.contains("\\t")) {
      return "indent with blanks, not with tabs";
    }
    if (words.contains("quoted scalar")) {
      return "a quotation mark is not closed";
    }
    if (words.contains("flow sequence") || words.contains("flow mapping")) {
      return "a bracket or brace is not closed, or a comma is missing";
    }
    if (words.contains("block mapping") || words.contains("simple key")) {
      return "each line is `key: value`; what belongs to a key is indented under it";
    }
    return null;
  }
}
