package org.hourline.model;

import java.util.List;
import org.hourline.time.Interval;
import org.jspecify.annotations.Nullable;

/// What a claim covers, so far as anybody stated it: two equal scopes are one scope, two that
/// differ may still overlap. In an event a claim covers that event unless it names others; in
/// claims.json what is absent is not stated.
///
/// @param events ids, sorted; empty: not stated
/// @param places ids, sorted; empty: not stated
/// @param span the stretch of time; null: not stated, or in words only
/// @param words the stretch in the source's words, where nothing else states it
public record Scope(
    List<String> events, List<String> places, @Nullable Interval span, @Nullable String words) {
  public Scope {
    events = events.stream().sorted().distinct().toList();
    places = places.stream().sorted().distinct().toList();
  }

  /// What a claim covers.
  public static Scope of(Claim claim) {
    List<String> own = claim.event() == null ? List.of() : List.of(claim.event());
    Covers covers = claim.covers();
    if (covers == null) {
      return new Scope(own, List.of(), null, null);
    }
    Covers.Window window = covers.window();
    Interval span = window == null ? null : window.span();
    return new Scope(
        covers.events().isEmpty() ? own : covers.events(),
        covers.places(),
        span,
        window == null || span != null ? null : window.asReported());
  }

  /// Whether anything is stated at all. Two figures whose scope is not stated may count different
  /// things: they stand in one row of the ledger, and no rule takes them for the same.
  public boolean isStated() {
    return !events.isEmpty() || !places.isEmpty() || span != null || words != null;
  }
}
