package org.hourline.language;

import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hourline.language.WordsFile.Entry;
import org.hourline.language.WordsFile.Forms;
import org.hourline.language.WordsFile.Text;
import org.hourline.template.Templates;
import org.jspecify.annotations.Nullable;

/// The interface's words in one language, out of `templates/i18n/LANG.json`:
///
/// ```json
/// {
///   "language.direction": "ltr",
///   "language.plural": {"one": "n = 1", "other": ""},
///   "counts.events": {"one": "{n} event", "other": "{n} events"},
///   "time.after": "after {events}"
/// }
/// ```
///
/// A key holds a text, or a text for each plural category of the language (see [Plurals]). `{name}`
/// stands for an argument; in plural forms `{n}` is the number, written with the digits and the
/// grouping of the language. A language has every key that English has.
public final class Words {
  private static final String DIRECTION = "language.direction";
  private static final String PLURAL = "language.plural";
  private static final String FIRST_LANGUAGE = "en";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

  private final String language;
  private final String file;
  private final Map<String, Entry> entries;
  private final Plurals plurals;

  private Words(String language, String file, Map<String, Entry> entries) {
    this.language = language;
    this.file = "templates/" + WordsFile.path(file);
    this.entries = entries;
    if (!(entries.get(PLURAL) instanceof Forms forms)) {
      throw new WordsException(this.file + ": " + PLURAL + " is missing");
    }
    try {
      this.plurals = new Plurals(forms.byCategory());
    } catch (IllegalArgumentException e) {
      throw new WordsException(this.file + ": " + PLURAL + ": " + e.getMessage());
    }
    if (!Set.of("ltr", "rtl").contains(direction())) {
      throw new WordsException(this.file + ": " + DIRECTION + " is ltr or rtl");
    }
    checkForms();
  }

  /// The words of a language.
  ///
  /// @param language BCP 47; `en-GB` takes the words of `en` where it has no file of its own
  /// @throws WordsException when there is no file, or it cannot be used
  public static Words load(String language, Templates templates) {
    String file = file(language, templates);
    if (file == null) {
      throw new WordsException("templates/" + WordsFile.path(language) + " is missing");
    }
    Map<String, Entry> entries = WordsFile.read(file, templates);
    if (!file.equals(FIRST_LANGUAGE)) {
      Set<String> missing = new TreeSet<>(WordsFile.read(FIRST_LANGUAGE, templates).keySet());
      missing.removeAll(entries.keySet());
      if (!missing.isEmpty()) {
        throw new WordsException(
            "templates/" + WordsFile.path(file) + " lacks " + String.join(", ", missing));
      }
    }
    return new Words(language, file, entries);
  }

  /// Whether there are words for a language.
  public static boolean has(String language, Templates templates) {
    return file(language, templates) != null;
  }

  private static @Nullable String file(String language, Templates templates) {
    if (templates.has(WordsFile.path(language))) {
      return language;
    }
    String base = Locale.forLanguageTag(language).getLanguage();
    return templates.has(WordsFile.path(base)) ? base : null;
  }

  /// The language asked for, BCP 47.
  public String language() {
    return language;
  }

  public Locale locale() {
    return Locale.forLanguageTag(language);
  }

  /// `ltr` or `rtl`, for `dir`.
  public String direction() {
    return text(DIRECTION);
  }

  /// @throws IllegalArgumentException when there is no such text, or it wants arguments
  public String text(String key) {
    return text(key, Map.of());
  }

  /// @param arguments what stands in the text as `{name}`
  /// @throws IllegalArgumentException when there is no such text, or an argument is missing
  public String text(String key, Map<String, String> arguments) {
    return switch (entries.get(key)) {
      case Text(String text) -> filled(key, text, arguments);
      case Forms _ -> throw new IllegalArgumentException(key + " counts something, in " + file);
      case null -> throw new IllegalArgumentException("no " + key + " in " + file);
    };
  }

  /// The texts below a key, as they are written, for a program that fills them itself: `below("a")`
  /// gives those of `a.b` and `a.c`, by their whole keys. One that counts is a map of its forms by
  /// category.
  public Map<String, Object> below(String key) {
    Map<String, Object> found = new LinkedHashMap<>();
    entries.forEach((name, entry) -> {
      if (name.startsWith(key + ".")) {
        found.put(
            name,
            switch (entry) {
              case Text(String text) -> text;
              case Forms(Map<String, String> byCategory) -> byCategory;
            });
      }
    });
    return found;
  }

  /// Whether there is such a text; for keys out of closed lists.
  public boolean has(String key) {
    return entries.containsKey(key);
  }

  /// A text that counts: `{n}` is the number.
  public String count(String key, long n) {
    return count(key, n, Map.of());
  }

  /// A text that counts and has other arguments as well.
  public String count(String key, long n, Map<String, String> arguments) {
    if (!(entries.get(key) instanceof Forms(Map<String, String> byCategory))) {
      throw new IllegalArgumentException("no plural forms of " + key + " in " + file);
    }
    String form = byCategory.get(plurals.category(n));
    Map<String, String> all = new LinkedHashMap<>(arguments);
    all.put("n", number(n));
    return filled(key, form == null ? byCategory.getOrDefault(Plurals.OTHER, "") : form, all);
  }

  /// A whole number with the digits and the grouping of the language: `1,200`.
  public String number(long n) {
    return NumberFormat.getIntegerInstance(locale()).format(n);
  }

  private String filled(String key, String text, Map<String, String> arguments) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(argument(key, found, arguments)));
  }

  private String argument(String key, MatchResult placeholder, Map<String, String> arguments) {
    String value = arguments.get(placeholder.group(1));
    if (value == null) {
      throw new IllegalArgumentException(key + " wants " + placeholder.group() + ", in " + file);
    }
    return value;
  }

  private void checkForms() {
    entries.forEach((key, entry) -> {
      if (entry instanceof Forms(Map<String, String> byCategory)) {
        if (!byCategory.containsKey(Plurals.OTHER)) {
          throw new WordsException(file + ": " + key + " has no form for other");
        }
        for (String category : byCategory.keySet()) {
          if (!plurals.has(category)) {
            throw new WordsException(
                file
                    + ": "
                    + key
                    + " has a form for "
                    + category
                    + ", which the language has not declared");
          }
        }
      }
    });
  }
}
