package org.hourline.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hourline.markup.Html;
import org.hourline.markup.Markup;
import org.hourline.model.Briefing;
import org.hourline.model.Claim;
import org.hourline.model.Event;
import org.hourline.model.Gap;
import org.hourline.model.Selection;
import org.hourline.model.Site;
import org.hourline.time.Interval;

/// What the two kinds of briefing share.
///
/// @param telling of the timeline as known at the briefing's moment, on one page or in one document
/// @param whole the timeline as known today
/// @param path of the page that the code leads to: the briefing's, or the front page
record BriefingParts(
    Telling telling, Briefing briefing, Selection selection, Site whole, String path) {

  BriefingHead head() {
    return new BriefingHeads(telling, briefing, selection, path).head();
  }

  /// The editor's; where nobody wrote one, how much is covered, in numbers of our own counting.
  Html bottomLine() {
    String line = briefing.bottomLine();
    return Markup.html(line.isEmpty() ? counted() : line, telling);
  }

  private String counted() {
    long disputed =
        selection.claims().stream()
            .filter(claim -> !telling.index().rivals(claim).isEmpty())
            .count();
    return telling
        .words()
        .text(
            "briefing.counted-line",
            Map.of(
                "events", telling.words().count("page.events", selection.events().size()),
                "claims", telling.words().count("page.claims", selection.claims().size()),
                "disputed", telling.words().count("page.disputed", disputed)));
  }

  /// The claims that rival each other, set by set.
  List<List<Claim>> contested() {
    return new Entries(telling)
        .groups(selection.claims()).stream().filter(group -> group.size() > 1).toList();
  }

  /// The gaps that concern what is covered: its events, its places, its stretch, or nothing in
  /// particular.
  List<Gap> gaps() {
    Set<String> events = new HashSet<>();
    selection.events().forEach(event -> events.add(event.id()));
    Interval stretch = Selection.stretch(briefing, telling.site().timeline().zone());
    return telling.site().gaps().stream()
        .filter(gap -> concerns(gap, events) && (stretch == null || inStretch(gap, stretch)))
        .toList();
  }

  private boolean concerns(Gap gap, Set<String> events) {
    if (gap.events().isEmpty() && gap.places().isEmpty()) {
      return true;
    }
    return gap.events().stream().anyMatch(events::contains)
        || gap.places().stream().anyMatch(this::isCovered);
  }

  /// Whether a place lies in a covered one, or a covered one in it.
  private boolean isCovered(String place) {
    Site site = telling.site();
    return briefing.places().isEmpty()
        || briefing.places().stream()
            .anyMatch(covered ->
                site.withins(place).contains(covered) || site.withins(covered).contains(place));
  }

  private static boolean inStretch(Gap gap, Interval stretch) {
    return (gap.from() == null || gap.from().isBefore(stretch.to()))
        && (gap.to() == null || gap.to().isAfter(stretch.from()));
  }

  ChangesView changes() {
    return new BriefingChanges(telling, whole).of(briefing, selection);
  }

  /// How it was made, and what follows from the moment that it tells of.
  List<String> method() {
    List<String> method = new ArrayList<>();
    method.add(telling.text("briefing.method.voices"));
    method.add(telling.text("briefing.method.times"));
    if (briefing.asKnownAt() != null) {
      method.add(
          telling
              .words()
              .text(
                  "briefing.method.known",
                  Map.of(
                      "moment",
                      telling
                          .times()
                          .words()
                          .point(briefing.asKnownAt(), telling.site().timeline().zone()))));
      int later = whole.claims().size() - telling.site().claims().size();
      if (later > 0) {
        method.add(telling.words().count("briefing.method.later", later));
      }
    }
    return method;
  }

  /// What the strip and the map draw: the covered events and gaps, and nothing else.
  Site drawn() {
    Site site = telling.site();
    List<Event> events = selection.events();
    return new Site(
            site.timeline(),
            events,
            List.of(),
            site.actors().list(),
            site.places().list(),
            site.sources().list(),
            gaps(),
            List.of(),
            List.of(),
            site.map())
        .told(site.wording());
  }
}
