package org.hourline.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is new since the briefing before this one.
///
/// @param since which that was: "No. 2, as known at …"; null: there was none
/// @param events that it did not cover
/// @param claims that it did not cover
/// @param corrections of what is covered, the latest first
public record ChangesView(
    @Nullable String since,
    List<TextLink> events,
    List<TextLink> claims,
    List<CorrectionView> corrections) {
  public ChangesView {
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    corrections = List.copyOf(corrections);
  }

  /// How many there are of each, at most.
  int longest() {
    return Math.max(corrections.size(), Math.max(events.size(), claims.size()));
  }

  int size() {
    return events.size() + claims.size() + corrections.size();
  }

  /// No more than some of each.
  ChangesView cut(int most) {
    return new ChangesView(
        since,
        events.stream().limit(most).toList(),
        claims.stream().limit(most).toList(),
        corrections.stream().limit(most).toList());
  }
}
