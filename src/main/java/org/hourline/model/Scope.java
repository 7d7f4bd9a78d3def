package org.hourline.model;

import java.util.List;
import org.hourline.time.Interval;
import org.hourline.time.TimePoint;
import org.jspecify.annotations.Nullable;

/// What a claim covers, so far as anybody stated it: two equal scopes are one scope, two that
/// differ may still overlap. In an event a claim covers that event unless it names others; in
/// claims.json what is absent is not stated.
///
/// @param events ids, sorted; empty: not stated
/// @param places ids, sorted; empty: not stated
/// @param span the stretch of time; null: not stated, open at one end, or in words only
/// @param since the beginning of a stretch whose end is not stated; else null
/// @param until the end of a stretch whose beginning is not stated; else null
/// @param words the stretch in the source's words, where there is no `span`
public record Scope(
    List<String> events,
    List<String> places,
    @Nullable Interval span,
    @Nullable TimePoint since,
    @Nullable TimePoint until,
    @Nullable String words) {
  public Scope {
    events = events.stream().sorted().distinct().toList();
    places = places.stream().sorted().distinct().toList();
  }

  /// Nothing is stated.
  public static Scope unstated() {
    return new Scope(List.of(), List.of(), null, null, null, null);
  }

  /// What a claim covers.
  public static Scope of(Claim claim) {
    List<String> own = claim.event() == null ? List.of() : List.of(claim.event());
    Covers covers = claim.covers();
    if (covers == null) {
      return new Scope(own, List.of(), null, null, null, null);
    }
    List<String> events = covers.events().isEmpty() ? own : covers.events();
    Covers.Window window = covers.window();
    if (window == null) {
      return new Scope(events, covers.places(), null, null, null, null);
    }
    return window.span() != null
        ? new Scope(events, covers.places(), window.span(), null, null, null)
        : new Scope(
            events, covers.places(), null, window.start(), window.end(), window.asReported());
  }

  /// Whether anything is stated at all. Two figures whose scope is not stated may count different
  /// things: they stand in one row of the ledger, and no rule takes them for the same.
  public boolean isStated() {
    return !events.isEmpty()
        || !places.isEmpty()
        || span != null
        || since != null
        || until != null
        || words != null;
  }
}
