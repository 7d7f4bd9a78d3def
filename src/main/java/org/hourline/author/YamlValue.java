package org.hourline.author;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A short JSON value as an editor would write it in YAML: without the quotation marks that it does
/// not need.
final class YamlValue {
  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  /// Words and dates: nothing that YAML would read as a number, as true or as the end of a value.
  private static final Pattern PLAIN =
      Pattern.compile(
          "[A-Za-z][A-Za-z0-9 ._/-]*[A-Za-z0-9.]|[A-Za-z]|[0-9]{4}-[0-9]{2}-[0-9T:Z+-]+");

  private static final Pattern SPECIAL = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n");

  private YamlValue() {}

  static String of(String json) {
    boolean flow = json.startsWith("[") || json.startsWith("{");
    Matcher quoted = QUOTED.matcher(json);
    StringBuilder yaml = new StringBuilder();
    while (quoted.find()) {
      String text = quoted.group(1);
      boolean plain =
          PLAIN.matcher(text).matches()
              && !SPECIAL.matcher(text).matches()
              && !(flow && text.contains(":"));
      quoted.appendReplacement(yaml, Matcher.quoteReplacement(plain ? text : quoted.group()));
    }
    return quoted.appendTail(yaml).toString();
  }

  /// A text as YAML.
  static String text(String text) {
    return of(JsonValue.text(text));
  }
}
