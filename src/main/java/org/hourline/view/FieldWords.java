package org.hourline.view;

import java.util.Map;
import org.hourline.model.Actor;
import org.hourline.model.Claim;
import org.hourline.model.EventStatus;
import org.hourline.model.Term;

/// What changed, in words: the field of a correction or of a change between editions, and its
/// values. A field without words is told by its key.
record FieldWords(Telling telling) {

  /// "Beginning"; of a claim "Army: Residents killed · Number".
  String field(String field) {
    int dot = field.indexOf('.');
    String first = dot < 0 ? field : field.substring(0, dot);
    boolean ofClaim = telling.site().claims().has(first);
    return ofClaim ? dot < 0 ? claim(first) : ofClaim(first, field.substring(dot + 1)) : key(field);
  }

  String ofClaim(String claim, String key) {
    return telling.words().text("field.of", Map.of("claim", claim(claim), "field", key(key)));
  }

  /// "Army: Residents killed"; the id of a claim that is no longer there.
  String claim(String id) {
    Claim claim = telling.site().claims().find(id);
    if (claim == null) {
      return id;
    }
    String claimant = new Claimants(telling.site(), telling.words()).name(claim);
    return claim.figure() == null
        ? claimant
        : telling
            .words()
            .text(
                "edition.claim",
                Map.of(
                    "claimant",
                    claimant,
                    "counted",
                    new FigureWords(telling.words(), telling.site()).counted(claim.figure())));
  }

  private String key(String key) {
    String words = "field." + key;
    return telling.words().has(words) ? telling.text(words) : key;
  }

  /// A value of a field, at the end of whose path its key stands.
  String value(String field, String value) {
    if (value.isEmpty()) {
      return telling.text("page.nothing-there");
    }
    return switch (field.substring(field.lastIndexOf('.') + 1)) {
      case "claimant" -> actor(value);
      case "status" ->
          Term.find(EventStatus.class, value)
              .map(status -> telling.term("event_status", status))
              .orElse(value);
      default -> value;
    };
  }

  private String actor(String id) {
    Actor actor = telling.site().actors().find(id);
    return actor == null ? id : actor.label();
  }
}
