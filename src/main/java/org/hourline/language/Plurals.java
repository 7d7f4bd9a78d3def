package org.hourline.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The plural categories of a language, declared by itself in the notation of Unicode CLDR (UTS 35,
/// part 3, "Language Plural Rules"), as far as whole numbers need it: the operands `n` and `i`,
/// `%`, `=`, `!=`, lists, ranges, `and`, `or`.
///
/// ```
/// "language.plural": {"one": "n = 1", "other": ""}
/// "language.plural": {"one": "n % 10 = 1 and n % 100 != 11", "few": "n % 10 = 2..4", "other": ""}
/// ```
///
/// The first category whose condition holds is taken; `other` always holds.
final class Plurals {
  static final String OTHER = "other";

  private static final Pattern RELATION =
      Pattern.compile("[ni](?: ?% ?([1-9][0-9]*))? ?(!?=) ?([0-9]+(?:(?:\\.\\.|,)[0-9]+)*)");

  private final Map<String, String> conditions;

  /// @throws IllegalArgumentException when there is no `other`, or a condition is not one
  Plurals(Map<String, String> conditions) {
    this.conditions = new LinkedHashMap<>(conditions);
    if (this.conditions.remove(OTHER) == null) {
      throw new IllegalArgumentException("a language has the plural category other");
    }
    this.conditions.values().forEach(condition -> holds(condition, 0));
  }

  /// The category of a number: `one`, `other`, …
  String category(long n) {
    for (Map.Entry<String, String> entry : conditions.entrySet()) {
      if (holds(entry.getValue(), n)) {
        return entry.getKey();
      }
    }
    return OTHER;
  }

  boolean has(String category) {
    return category.equals(OTHER) || conditions.containsKey(category);
  }

  private static boolean holds(String condition, long n) {
    boolean any = false;
    for (String alternative : condition.split(" or ", -1)) {
      boolean all = true;
      for (String relation : alternative.split(" and ", -1)) {
        all &= relationHolds(relation.strip(), n);
      }
      any |= all;
    }
    return any;
  }

  private static boolean relationHolds(String text, long n) {
    Matcher relation = RELATION.matcher(text);
    if (!relation.matches()) {
      throw new IllegalArgumentException("not a plural condition: " + text);
    }
    long value = relation.group(1) == null ? n : n % Long.parseLong(relation.group(1));
    boolean in = false;
    for (String range : relation.group(3).split(",", -1)) {
      String[] edges = range.split("\\.\\.", -1);
      in |= Long.parseLong(edges[0]) <= value && value <= Long.parseLong(edges[edges.length - 1]);
    }
    return in == relation.group(2).equals("=");
  }
}
