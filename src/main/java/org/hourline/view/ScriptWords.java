package org.hourline.view;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.DecimalStyle;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hourline.language.Words;

/// The interface's words that the script of a page says, in the page's language. Names of days and
/// months are among them: a browser that lacks a language would take its reader's instead.
///
/// ```json
/// {"language": "en", "zero": "0", "text": {"script.close": "Close", …},
///  "EEEE": ["Monday", …], "EEE": ["Mon", …], "MMMM": ["January", …], "MMM": ["Jan", …]}
/// ```
final class ScriptWords {
  private ScriptWords() {}

  /// @param whole whether the page holds all of its timeline; else come the words for what lies
  ///   beyond
  static JsonText of(Words words, boolean whole) {
    Map<String, Object> text = new LinkedHashMap<>(words.below("script"));
    if (!whole) {
      text.putAll(words.below("beyond"));
    }
    text.putAll(words.below("strip.pattern"));
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("language", words.language());
    all.put("zero", String.valueOf(DecimalStyle.of(words.locale()).getZeroDigit()));
    all.put("text", text);
    all.put("EEEE", days(words, TextStyle.FULL));
    all.put("EEE", days(words, TextStyle.SHORT));
    all.put("MMMM", months(words, TextStyle.FULL));
    all.put("MMM", months(words, TextStyle.SHORT));
    return JsonText.of(all);
  }

  private static List<String> days(Words words, TextStyle style) {
    return Arrays.stream(DayOfWeek.values())
        .map(day -> day.getDisplayName(style, words.locale()))
        .toList();
  }

  private static List<String> months(Words words, TextStyle style) {
    return Arrays.stream(Month.values())
        .map(month -> month.getDisplayName(style, words.locale()))
        .toList();
  }
}
