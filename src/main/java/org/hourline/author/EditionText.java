package org.hourline.author;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hourline.model.Amount;
import org.hourline.model.Edition;
import org.hourline.model.Figure;
import org.hourline.model.Part;
import org.hourline.model.Term;
import org.hourline.time.TimePoint;
import org.hourline.time.When;
import org.jspecify.annotations.Nullable;

/// An edition as `content/editions/N.json`: a line for each event and each claim, so that a tool
/// that compares lines shows what changed. What was not said is left out.
final class EditionText {
  private final List<String> members = new ArrayList<>();

  private EditionText() {}

  static String of(Edition edition) {
    String events =
        edition.events().stream()
            .map(entry -> "    " + of(entry, edition.zone()))
            .collect(Collectors.joining(",\n"));
    EditionText text = new EditionText();
    text.raw("edition", String.valueOf(edition.number()));
    text.text("as_of", edition.asOf().toString());
    text.text("title", edition.title());
    text.text("time_zone", edition.zone().getId());
    text.raw("events", edition.events().isEmpty() ? "[]" : "[\n" + events + "\n  ]");
    text.claims(edition.claims(), "    ", "\n  ");
    text.list("corrected", edition.corrected());
    text.list("erased", edition.erased());
    return "{\n  " + String.join(",\n  ", text.members) + "\n}\n";
  }

  private static String of(Edition.Entry entry, ZoneId home) {
    EditionText text = new EditionText();
    text.text("id", entry.id());
    text.text("status", entry.status().term());
    text.text("title", entry.title());
    text.when(entry.when());
    text.text(
        "time_zone",
        entry.zone().equals(home) || entry.when() == null ? null : entry.zone().getId());
    text.term("verification_status", entry.verification());
    text.list("aliases", entry.aliases());
    text.claims(entry.claims(), "      ", "\n    ");
    text.list("corrected", entry.corrected());
    return text.object();
  }

  private static String of(Edition.Statement claim) {
    EditionText text = new EditionText();
    text.text("id", claim.id());
    text.text("claimant", claim.claimant());
    Figure figure = claim.figure();
    if (figure != null) {
      text.text("measure", figure.measure().term());
      text.text("victims", figure.victims());
      text.text("unit", figure.unit());
      text.amount(figure.amount());
      text.term("qualifier", figure.qualifier());
      text.parts("parts", figure.parts());
      text.parts("including", figure.including());
      text.raw(
          "includes_attackers",
          figure.includesAttackers() == null ? null : String.valueOf(figure.includesAttackers()));
    }
    text.when(claim.when());
    text.term("verification_status", claim.verification());
    return text.object();
  }

  private void amount(Amount amount) {
    Long value = amount.value();
    raw("value", value == null ? null : String.valueOf(value));
    raw("min", value != null || amount.min() == null ? null : String.valueOf(amount.min()));
    raw("max", value != null || amount.max() == null ? null : String.valueOf(amount.max()));
  }

  private void parts(String key, List<Part> parts) {
    raw(
        key,
        parts.isEmpty()
            ? null
            : parts.stream()
                .map(part -> {
                  EditionText text = new EditionText();
                  text.text("of", part.of());
                  text.amount(part.amount());
                  return text.object();
                })
                .collect(Collectors.joining(", ", "[", "]")));
  }

  private void when(@Nullable When when) {
    if (when == null) {
      return;
    }
    EditionText text = new EditionText();
    text.point("start", when.start());
    text.point("end", when.end());
    text.point("earliest", when.earliest());
    text.point("latest", when.latest());
    text.list("after", when.after());
    text.list("before", when.before());
    text.raw("approximate", when.approximate() ? "true" : null);
    text.text(
        "clock_precision", when.clockPrecision() == null ? null : when.clockPrecision().term());
    raw("when", text.object());
  }

  private void claims(List<Edition.Statement> claims, String before, String after) {
    raw(
        "claims",
        claims.isEmpty()
            ? null
            : claims.stream()
                .map(claim -> before + of(claim))
                .collect(Collectors.joining(",\n", "[\n", after + "]")));
  }

  private void point(String key, @Nullable TimePoint point) {
    text(key, point == null ? null : point.text());
  }

  private void term(String key, @Nullable Term term) {
    text(key, term == null ? null : term.term());
  }

  private void list(String key, List<String> texts) {
    raw(
        key,
        texts.isEmpty()
            ? null
            : texts.stream().map(JsonValue::text).collect(Collectors.joining(", ", "[", "]")));
  }

  private void text(String key, @Nullable String text) {
    raw(key, text == null ? null : JsonValue.text(text));
  }

  private void raw(String key, @Nullable String json) {
    if (json != null) {
      members.add(JsonValue.text(key) + ": " + json);
    }
  }

  private String object() {
    return "{" + String.join(", ", members) + "}";
  }
}
