package org.hourline.view;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hourline.language.TimeWords;
import org.hourline.model.Briefing;
import org.hourline.model.BriefingKind;
import org.hourline.model.Selection;
import org.hourline.model.Timeline;
import org.hourline.time.TimePoint;
import org.jspecify.annotations.Nullable;

/// Makes the head of a briefing.
///
/// @param path of the page that its code leads to
record BriefingHeads(Telling telling, Briefing briefing, Selection selection, String path) {
  BriefingHead head() {
    Timeline timeline = telling.site().timeline();
    ZoneId zone = timeline.zone();
    TimeWords times = telling.times().words();
    Instant knownAt = Selection.knownAt(briefing, zone);
    Instant asOf = knownAt == null ? timeline.asOf() : knownAt;
    String contact = timeline.contact();
    String address = Shells.address(timeline, path);
    return new BriefingHead(
        telling.words().language(),
        telling.words().direction(),
        kind(telling, briefing),
        briefing.title(),
        briefing.subject(),
        number(telling, briefing),
        timeline.title(),
        times.moment(asOf, zone),
        times.moment(asOf, ZoneOffset.UTC),
        knownAt != null,
        period(times, zone),
        covers(),
        counts(),
        new Shells(telling, "").edition(),
        Shells.named(timeline.publisher()),
        contact == null ? null : Shells.contact(contact),
        Shells.named(timeline.licence()),
        address,
        address == null ? null : QrView.of(address));
  }

  static String kind(Telling telling, Briefing briefing) {
    return telling.text(briefing.kind() == BriefingKind.FLASH ? "briefing.flash" : "briefing.full");
  }

  /// "No. 3"; null where it has no number.
  static @Nullable String number(Telling telling, Briefing briefing) {
    return briefing.number() == null
        ? null
        : telling.text("briefing.number", "number", telling.words().number(briefing.number()));
  }

  /// The stretch of the briefing; where it states none, the timeline's window.
  private @Nullable String period(TimeWords times, ZoneId zone) {
    String first = point(briefing.from(), times, zone);
    String last = point(briefing.to(), times, zone);
    return first != null && last != null
        ? telling.words().text("claim.window", Map.of("first", first, "last", last))
        : first != null
            ? telling.text("claim.window-from", "first", first)
            : last != null
                ? telling.text("claim.window-to", "last", last)
                : FrontPages.window(telling);
  }

  private static @Nullable String point(@Nullable TimePoint point, TimeWords times, ZoneId zone) {
    return point == null ? null : times.point(point, zone);
  }

  private List<String> covers() {
    List<String> covers = new ArrayList<>();
    briefing.places().forEach(id -> covers.add(telling.place(id).text()));
    briefing.actors().forEach(id -> covers.add(telling.actor(id).text()));
    if (briefing.importance() != null) {
      covers.add(telling.text("briefing.importance-" + briefing.importance().term()));
    }
    return covers;
  }

  private List<String> counts() {
    return List.of(
        telling.words().count("page.events", selection.events().size()),
        telling.words().count("page.claims", selection.claims().size()));
  }
}
