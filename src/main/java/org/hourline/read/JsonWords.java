package org.hourline.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hourline.problem.Position;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// What the JSON parser says, in an editor's words.
final class JsonWords {
  private static final Pattern CHARACTER =
      Pattern.compile("(?s)Unexpected character \\('(.+)' \\(code \\d+.*?\\)\\):? ?(.*)");

  private JsonWords() {}

  /// @param open where the innermost list or object begins that is not closed yet
  static void tell(JacksonException e, Position at, @Nullable Position open, Findings findings) {
    String said = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
    if (said.startsWith("Unexpected end-of-input")) {
      findings.add(
          ShapeRules.NOT_JSON,
          open == null ? at : open,
          "This is not JSON: the file ends before what begins here is closed",
          "close it, or look for a quotation mark that is missing");
      return;
    }
    Matcher character = CHARACTER.matcher(said);
    if (!character.matches()) {
      findings.add(ShapeRules.NOT_JSON, at, "This is not JSON: " + Excerpt.of(first(said)), null);
      return;
    }
    findings.add(
        ShapeRules.NOT_JSON,
        at,
        "This is not JSON: “" + character.group(1) + "” cannot stand here",
        hint(character.group(2)));
  }

  private static @Nullable String hint(String expected) {
    if (expected.contains("comma")) {
      return "a comma is missing before it, or a quotation mark";
    }
    if (expected.contains("property name")) {
      return "a key stands in double quotes; no comma stands after the last value";
    }
    if (expected.contains("colon")) {
      return "a colon stands between a key and its value";
    }
    return expected.contains("valid value")
        ? "text stands in double quotes; no comma stands after the last value"
        : null;
  }

  private static String first(String said) {
    return said.lines().findFirst().orElse("").replaceFirst(" \\(start marker at .*", "");
  }
}
