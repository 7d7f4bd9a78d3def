package org.hourline.view;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hourline.model.Briefing;
import org.hourline.model.Claim;
import org.hourline.model.Event;
import org.hourline.model.Selection;
import org.hourline.model.Site;
import org.jspecify.annotations.Nullable;

/// What a briefing has that the one before it had not: that of the same kind and coverage with the
/// next lower number, told from the same timeline as known at its own moment.
///
/// @param whole the timeline, as known today
record BriefingChanges(Telling telling, Site whole) {
  ChangesView of(Briefing briefing, Selection selection) {
    List<CorrectionView> corrections = new Corrections(telling).of(selection.events());
    Briefing last = before(briefing);
    if (last == null) {
      return new ChangesView(null, List.of(), List.of(), corrections);
    }
    Selection then = Selection.of(last, whole);
    Set<String> told = new HashSet<>();
    then.events().forEach(event -> told.add(event.id()));
    then.claims().forEach(claim -> told.add(claim.id()));
    List<Event> events =
        selection.events().stream().filter(event -> !told.contains(event.id())).toList();
    List<Claim> claims =
        selection.claims().stream().filter(claim -> !told.contains(claim.id())).toList();
    ClaimViews views = new ClaimViews(telling);
    return new ChangesView(
        since(last),
        events.stream().map(event -> telling.event(event.id())).toList(),
        claims.stream().map(views::link).toList(),
        corrections);
  }

  private @Nullable Briefing before(Briefing briefing) {
    Integer number = briefing.number();
    return number == null
        ? null
        : whole.briefings().stream()
            .filter(other -> other.number() != null && other.number() < number)
            .filter(other -> coverage(other).equals(coverage(briefing)))
            .max(Comparator.comparing(Briefing::number))
            .orElse(null);
  }

  /// What two briefings share that follow each other: not the stretch, nor the moment.
  private static List<Object> coverage(Briefing briefing) {
    return List.of(
        briefing.kind(),
        Set.copyOf(briefing.places()),
        Set.copyOf(briefing.actors()),
        Objects.requireNonNullElse(briefing.importance(), ""),
        Objects.requireNonNullElse(briefing.language(), ""));
  }

  private String since(Briefing last) {
    String number = BriefingHeads.number(telling, last);
    String name = number == null ? last.title() : number;
    return last.asKnownAt() == null
        ? name
        : telling
            .words()
            .text(
                "briefing.known-name",
                java.util.Map.of(
                    "name",
                    name,
                    "moment",
                    telling.times().words().point(last.asKnownAt(), whole.timeline().zone())));
  }
}
