package org.hourline.model;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hourline.time.ClockTime;
import org.hourline.time.Interval;
import org.hourline.time.TimePoint;
import org.hourline.time.Timing;
import org.hourline.time.When;
import org.jspecify.annotations.Nullable;

/// What is left out of a timeline, and the rest of it without references to that: neither ties
/// between events and claims, nor times told by another event, nor a source that nothing else
/// cites. A link in a text stays as written, and prints as text for want of a target.
///
/// @param whole the timeline that it is left out of
/// @param events ids
/// @param claims ids, those of the left-out events among them
/// @param sources ids of the sources that nothing else cites
record LeftOut(Site whole, Set<String> events, Set<String> claims, Set<String> sources) {
  LeftOut {
    events = Set.copyOf(events);
    claims = Set.copyOf(claims);
    sources = Set.copyOf(sources);
  }

  static LeftOut of(Site whole, Set<String> events, Set<String> some) {
    Set<String> claims = new HashSet<>(some);
    whole.claims().stream()
        .filter(claim -> claim.event() != null && events.contains(claim.event()))
        .forEach(claim -> claims.add(claim.id()));
    return new LeftOut(whole, events, claims, sourcesOfNothingElse(whole, events, claims));
  }

  Site rest() {
    return new Site(
            from(whole.timeline()),
            whole.events().stream().filter(e -> !events.contains(e.id())).map(this::from).toList(),
            whole.claims().stream()
                .filter(claim -> claim.event() == null && !claims.contains(claim.id()))
                .map(this::from)
                .toList(),
            whole.actors().list(),
            whole.places().list(),
            whole.sources().stream().filter(s -> !sources.contains(s.id())).toList(),
            whole.gaps().stream().map(this::from).toList(),
            whole.pages().stream().map(this::from).toList(),
            whole.briefings().stream().map(this::from).toList(),
            whole.map(),
            whole.editions(),
            whole.erased())
        .told(whole.wording());
  }

  /// The sources that only left-out things cite. One that nothing cites at all stays.
  private static Set<String> sourcesOfNothingElse(
      Site whole, Set<String> events, Set<String> claims) {
    Set<String> gone = new HashSet<>();
    Set<String> kept = new HashSet<>();
    for (Event event : whole.events()) {
      Set<String> cited = events.contains(event.id()) ? gone : kept;
      cited.addAll(event.sources());
      cited.addAll(event.citations());
    }
    for (Claim claim : whole.claims()) {
      (claims.contains(claim.id()) ? gone : kept).addAll(claim.sources());
    }
    whole.gaps().forEach(gap -> kept.addAll(gap.sources()));
    whole.pages().forEach(page -> kept.addAll(page.citations()));
    whole.briefings().forEach(briefing -> kept.addAll(briefing.citations()));
    gone.removeAll(kept);
    return gone;
  }

  private Timeline from(Timeline timeline) {
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
        timeline.baseUrl(),
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
        timeline.unlinkedHosts(),
        timeline.corrections());
  }

  private Event from(Event event) {
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
        event.claims().stream()
            .filter(claim -> !claims.contains(claim.id()))
            .map(this::from)
            .toList(),
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
        event.corrections().stream().filter(this::isOfTheRest).toList(),
        event.context(),
        restsOnLeftOut(event) ? null : event.estimate(),
        event.media(),
        event.imported());
  }

  private Claim from(Claim claim) {
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
        superseded(claim),
        fromOrNull(claim.published()),
        fromOrNull(claim.asOf()),
        claim.asReported(),
        claim.translation(),
        claim.note(),
        claim.credibility(),
        claim.verification());
  }

  /// What a claim replaced; where that is left out, what that had replaced.
  private @Nullable String superseded(Claim claim) {
    Set<String> seen = new HashSet<>();
    @Nullable String at = claim.supersedes();
    while (at != null && claims.contains(at)) {
      Claim gone = seen.add(at) ? whole.claims().find(at) : null;
      at = gone == null ? null : gone.supersedes();
    }
    return at;
  }

  /// Whether a correction is of something that is still there: `claims.ID.value` names a claim.
  private boolean isOfTheRest(Correction correction) {
    String[] path = correction.field().split("\\.", -1);
    return path.length < 2 || !path[0].equals("claims") || !claims.contains(path[1]);
  }

  /// An estimate weighs the claims of its event.
  private boolean restsOnLeftOut(Event event) {
    return event.claims().stream().anyMatch(claim -> claims.contains(claim.id()));
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

  private Gap from(Gap gap) {
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

  private Page from(Page page) {
    return new Page(
        page.id(),
        page.title(),
        page.order(),
        page.body(),
        page.citations(),
        without(events, page.mentions()));
  }

  private Briefing from(Briefing briefing) {
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
