package org.hourline.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hourline.time.TimePoint;
import org.hourline.time.When;
import org.jspecify.annotations.Nullable;

/// The values of an event or a claim in an edition, by the keys under which they are written, each
/// as it would be written on one line.
final class EditionFacts {
  private final Map<String, String> facts = new LinkedHashMap<>();

  private EditionFacts() {}

  static Map<String, String> of(Edition.Entry entry) {
    EditionFacts of = new EditionFacts();
    of.put("title", entry.title());
    of.put("status", entry.status());
    of.put("verification_status", entry.verification());
    of.when(entry.when());
    return of.facts;
  }

  static Map<String, String> of(Edition.Statement claim) {
    EditionFacts of = new EditionFacts();
    of.put("claimant", claim.claimant());
    Figure figure = claim.figure();
    if (figure != null) {
      of.figure(figure);
    }
    of.when(claim.when());
    of.put("verification_status", claim.verification());
    return of.facts;
  }

  /// A claim in short: its number or its time, or who made it.
  static String brief(Edition.Statement claim) {
    Map<String, String> facts = of(claim);
    String number = number(facts);
    String when = when(facts);
    return !number.isEmpty() ? number : when.isEmpty() ? claim.claimant() : when;
  }

  /// A number out of its keys: `11`, `10–12`, `10–`.
  static String number(Map<String, String> facts) {
    String value = facts.getOrDefault("value", "");
    String min = facts.getOrDefault("min", "");
    String max = facts.getOrDefault("max", "");
    return min.isEmpty() && max.isEmpty() ? value : min + "–" + max;
  }

  /// A time out of its keys: the start alone, or `start 2026-01-31, after first-attacks`.
  static String when(Map<String, String> facts) {
    Map<String, String> when = new LinkedHashMap<>();
    facts.forEach((key, value) -> {
      if (key.startsWith("when.")) {
        when.put(key.substring("when.".length()), value);
      }
    });
    String start = when.get("start");
    return start != null && when.size() == 1
        ? start
        : when.entrySet().stream()
            .map(e -> e.getKey() + " " + e.getValue())
            .collect(Collectors.joining(", "));
  }

  private void figure(Figure figure) {
    put("measure", figure.measure());
    put("victims", figure.victims());
    put("unit", figure.unit());
    Long value = figure.amount().value();
    put("value", value);
    if (value == null) {
      put("min", figure.amount().min());
      put("max", figure.amount().max());
    }
    put("qualifier", figure.qualifier());
    put("parts", shares(figure.parts()));
    put("including", shares(figure.including()));
    put("includes_attackers", figure.includesAttackers());
  }

  private void when(@Nullable When when) {
    if (when == null) {
      return;
    }
    point("when.start", when.start());
    point("when.end", when.end());
    point("when.earliest", when.earliest());
    point("when.latest", when.latest());
    list("when.after", when.after());
    list("when.before", when.before());
    put("when.approximate", when.approximate() ? true : null);
    put(
        "when.clock_precision",
        when.clockPrecision() == null ? null : when.clockPrecision().term());
  }

  private static @Nullable String shares(List<Part> parts) {
    return parts.isEmpty()
        ? null
        : parts.stream()
            .map(part -> part.of() + " " + number(part.amount()))
            .collect(Collectors.joining(", "));
  }

  private static String number(Amount amount) {
    Long value = amount.value();
    return value != null
        ? String.valueOf(value)
        : (amount.min() == null ? "" : amount.min())
            + "–"
            + (amount.max() == null ? "" : amount.max());
  }

  private void point(String key, @Nullable TimePoint point) {
    put(key, point == null ? null : point.text());
  }

  private void list(String key, List<String> ids) {
    put(key, ids.isEmpty() ? null : String.join(", ", ids));
  }

  private void put(String key, @Nullable Object value) {
    if (value != null) {
      facts.put(key, value instanceof Term term ? term.term() : String.valueOf(value));
    }
  }
}
