package org.hourline.build;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hourline.model.Accepted;
import org.hourline.model.Briefing;
import org.hourline.model.Claim;
import org.hourline.model.Covers;
import org.hourline.model.Event;
import org.hourline.model.Figure;
import org.hourline.model.Gap;
import org.hourline.model.Link;
import org.hourline.model.Page;
import org.hourline.model.Timeline;
import org.hourline.time.ClockTime;
import org.hourline.time.Interval;
import org.hourline.time.TimePoint;
import org.hourline.time.Timing;
import org.hourline.time.When;
import org.jspecify.annotations.Nullable;

/// What is left out of the published timeline, and the rest of it without references to that.
///
/// @param events ids
/// @param claims ids of their claims
/// @param sources ids of the sources that only those events cite
record LeftOut(Set<String> events, Set<String> claims, Set<String> sources) {
  LeftOut {
    events = Set.copyOf(events);
    claims = Set.copyOf(claims);
    sources = Set.copyOf(sources);
  }

  /// @param baseUrl in place of the timeline's own; null: the timeline's own
  Timeline from(Timeline timeline, @Nullable Link baseUrl) {
    List<Accepted> accepted = new ArrayList<>();
    for (Accepted one : timeline.accepted()) {
      List<String> at =
          one.at().stream()
              .filter(id -> !events.contains(id) && !claims.contains(id) && !sources.contains(id))
              .toList();
      // An empty list would accept the warning everywhere.
      if (at.isEmpty() == one.at().isEmpty()) {
        accepted.add(new Accepted(one.code(), at, one.reason()));
      }
    }
    return new Timeline(
        timeline.title(),
        timeline.standfirst(),
        timeline.window(),
        timeline.zone(),
        timeline.language(),
        timeline.languages(),
        baseUrl == null ? timeline.baseUrl() : baseUrl,
        timeline.asOf(),
        timeline.edition(),
        timeline.publisher(),
        timeline.contact(),
        timeline.licence(),
        timeline.lanes(),
        timeline.map(),
        timeline.victims(),
        timeline.alsoShow(),
        accepted,
        timeline.loadedWords(),
        timeline.unlinkedHosts());
  }

  Event from(Event event) {
    return new Event(
        event.id(),
        event.title(),
        from(event.timing()),
        event.eventType(),
        event.subEventType(),
        event.places(),
        event.actors(),
        event.summary(),
        event.sources(),
        event.claims().stream().map(this::from).toList(),
        event.related().stream().filter(tie -> !events.contains(tie.event())).toList(),
        event.importance(),
        event.status(),
        event.body(),
        event.citations(),
        without(events, event.mentions()),
        fromOrNull(event.recorded()),
        event.tags(),
        event.aliases(),
        event.verification(),
        event.contentWarning(),
        event.embargoedUntil(),
        event.corrections(),
        event.context(),
        event.estimate(),
        event.media(),
        event.imported());
  }

  Claim from(Claim claim) {
    return new Claim(
        claim.id(),
        claim.event(),
        claim.kind(),
        claim.claimant(),
        claim.sources(),
        claim.figure() == null ? null : from(claim.figure()),
        claim.covers() == null ? null : from(claim.covers()),
        claim.text(),
        fromOrNull(claim.when()),
        claim.names(),
        without(claims, claim.about()),
        without(claims, claim.disputes()),
        claim.supersedes() == null || claims.contains(claim.supersedes())
            ? null
            : claim.supersedes(),
        fromOrNull(claim.published()),
        fromOrNull(claim.asOf()),
        claim.asReported(),
        claim.translation(),
        claim.note(),
        claim.credibility(),
        claim.verification());
  }

  private Figure from(Figure figure) {
    // A sum with an addend missing is no sum.
    boolean whole = figure.sums().stream().noneMatch(claims::contains);
    return new Figure(
        figure.measure(),
        figure.victims(),
        figure.unit(),
        figure.amount(),
        figure.qualifier(),
        figure.parts(),
        figure.including(),
        whole ? figure.sums() : List.of(),
        figure.includesAttackers());
  }

  private Covers from(Covers covers) {
    return new Covers(without(events, covers.events()), covers.places(), covers.window());
  }

  Gap from(Gap gap) {
    return new Gap(
        gap.note(),
        gap.from(),
        gap.to(),
        gap.places(),
        without(events, gap.events()),
        gap.claimant(),
        gap.measure(),
        gap.victims(),
        gap.sources());
  }

  Page from(Page page) {
    return new Page(
        page.id(),
        page.title(),
        page.order(),
        page.body(),
        page.citations(),
        without(events, page.mentions()));
  }

  Briefing from(Briefing briefing) {
    return new Briefing(
        briefing.id(),
        briefing.title(),
        briefing.number(),
        briefing.subject(),
        briefing.kind(),
        briefing.paper(),
        briefing.places(),
        briefing.actors(),
        briefing.from(),
        briefing.to(),
        briefing.importance(),
        briefing.asKnownAt(),
        briefing.language(),
        briefing.body(),
        briefing.citations(),
        without(events, briefing.mentions()));
  }

  /// A time without the left-out events that it was told by. Where nothing else told it, what
  /// followed from them is said as the earliest moment, or else the latest.
  private Timing from(Timing timing) {
    When when = timing.reported();
    List<String> after = without(events, when.after());
    List<String> before = without(events, when.before());
    if (after.size() == when.after().size() && before.size() == when.before().size()) {
      return timing;
    }
    Interval began = timing.began();
    @Nullable TimePoint earliest = when.earliest();
    @Nullable TimePoint latest = when.latest();
    boolean told = when.start() != null || earliest != null || latest != null;
    if (!told && after.isEmpty() && before.isEmpty()) {
      if (began.hasFrom()) {
        earliest = moment(began.from());
      } else {
        latest = moment(began.to());
      }
    }
    return new Timing(
        new When(
            when.start(),
            when.end(),
            earliest,
            latest,
            after,
            before,
            when.approximate(),
            when.clockPrecision(),
            when.asReported()),
        timing.zone(),
        began);
  }

  private @Nullable Timing fromOrNull(@Nullable Timing timing) {
    return timing == null ? null : from(timing);
  }

  private static ClockTime moment(Instant instant) {
    LocalDateTime utc = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    return new ClockTime(utc + "Z", utc, ZoneOffset.UTC, utc.getSecond() != 0);
  }

  private static List<String> without(Set<String> out, List<String> ids) {
    return ids.stream().filter(id -> !out.contains(id)).toList();
  }
}
