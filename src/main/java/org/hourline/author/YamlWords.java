package org.hourline.author;

import java.util.regex.Pattern;
import org.hourline.author.Written.Style;
import org.hourline.author.Written.Word;

/// How a single value is spelt in YAML: without quotation marks where nobody can take it for
/// anything but text, else in double ones. What is not quoted stays so, and text on several lines
/// keeps its lines.
final class YamlWords {
  /// A date or a date and time, or words: nothing that any reader of YAML takes for a number, for
  /// true, for the end of a value or for a comment.
  private static final Pattern PLAIN =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})?)?)?"
              + "|[\\p{L}“‘(][\\p{L}\\p{M}\\p{Nd}“”‘’(),.;…–— /_+-]*");

  /// What YAML 1.1 and 1.2 read as something else.
  private static final Pattern SPECIAL = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n");

  private static final Pattern FLOW = Pattern.compile("[,\\[\\]{}]");

  /// What double quotation marks hold as it is.
  private static final Pattern QUOTABLE = Pattern.compile("[^\"\\\\\\p{C}\\p{Zl}\\p{Zp}]*");

  private YamlWords() {}

  /// On one line, where the word can stand on one.
  ///
  /// @param flow whether it stands between brackets or braces
  static String spelt(Word word, boolean flow) {
    return switch (word.style()) {
      case PLAIN -> flow && FLOW.matcher(word.spelling()).find() ? quoted(word) : word.spelling();
      case SINGLE_QUOTED, DOUBLE_QUOTED ->
          word.spelling().indexOf('\n') >= 0 ? word.spelling() : quoted(word, flow);
      case BLOCK -> word.spelling();
      case JSON -> throw new IllegalArgumentException(word.spelling());
    };
  }

  /// A key.
  static String key(Word word) {
    if (word.value().isEmpty() || word.spelling().indexOf('\n') >= 0) {
      return JsonValue.text(word.value());
    }
    return spelt(word, true);
  }

  private static String quoted(Word word, boolean flow) {
    String value = word.value();
    boolean plain =
        PLAIN.matcher(value).matches()
            && !value.endsWith(" ")
            && !SPECIAL.matcher(value).matches()
            && !(flow && FLOW.matcher(value).find());
    return plain ? value : quoted(word);
  }

  private static String quoted(Word word) {
    return QUOTABLE.matcher(word.value()).matches() ? '"' + word.value() + '"' : other(word);
  }

  private static String other(Word word) {
    return word.style() == Style.PLAIN ? JsonValue.text(word.value()) : word.spelling();
  }
}
