package org.hourline.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hourline.time.Timing;
import org.hourline.time.When;
import org.jspecify.annotations.Nullable;

/// What an edition said, as far as corrections are held against it: figures, times, claimants,
/// statuses and titles. `content/editions/N.json`.
///
/// @param number of the edition
/// @param asOf its moment
/// @param title the timeline's
/// @param zone the timeline's
/// @param events in their order; of a withdrawn one only that it is
/// @param claims those that belong to no single event
/// @param corrected the fields of the corrections in timeline.json, one for each
/// @param erased ids of what it held and what was erased since
public record Edition(
    int number,
    Instant asOf,
    String title,
    ZoneId zone,
    List<Entry> events,
    List<Statement> claims,
    List<String> corrected,
    List<String> erased) {
  public Edition {
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    corrected = List.copyOf(corrected);
    erased = List.copyOf(erased);
  }

  /// An event in an edition.
  ///
  /// @param title null of a withdrawn event, and where it was erased
  /// @param when without the source's words; null of a withdrawn event
  /// @param zone of its times
  /// @param verification null: not stated
  /// @param aliases former ids
  /// @param corrected the fields of its corrections, one for each
  public record Entry(
      String id,
      EventStatus status,
      @Nullable String title,
      @Nullable When when,
      ZoneId zone,
      @Nullable VerificationStatus verification,
      List<String> aliases,
      List<Statement> claims,
      List<String> corrected) {
    public Entry {
      aliases = List.copyOf(aliases);
      claims = List.copyOf(claims);
      corrected = List.copyOf(corrected);
    }

    Entry titled(@Nullable String other) {
      return new Entry(id, status, other, when, zone, verification, aliases, claims, corrected);
    }

    public boolean isWithdrawn() {
      return status == EventStatus.WITHDRAWN;
    }
  }

  /// A claim in an edition.
  ///
  /// @param figure without the figures that it is the sum of
  /// @param when without the source's words
  public record Statement(
      String id,
      String claimant,
      @Nullable Figure figure,
      @Nullable When when,
      @Nullable VerificationStatus verification) {}

  /// What a timeline says.
  ///
  /// @param published what of it is published ([Site#published])
  public static Edition of(Site published, int number) {
    Timeline timeline = published.timeline();
    return new Edition(
        number,
        timeline.asOf(),
        timeline.title(),
        timeline.zone(),
        published.events().stream().map(Edition::entry).toList(),
        published.claims().stream()
            .filter(claim -> claim.event() == null)
            .map(Edition::statement)
            .toList(),
        timeline.corrections().stream().map(Correction::field).toList(),
        List.of());
  }

  private static Entry entry(Event event) {
    boolean told = event.status() != EventStatus.WITHDRAWN;
    Verification verification = event.verification();
    return new Entry(
        event.id(),
        event.status(),
        told ? event.title() : null,
        told ? bare(event.timing()) : null,
        event.timing().zone(),
        told && verification != null ? verification.status() : null,
        event.aliases(),
        told ? event.claims().stream().map(Edition::statement).toList() : List.of(),
        event.corrections().stream().map(Correction::field).toList());
  }

  private static Statement statement(Claim claim) {
    Figure figure = claim.figure();
    Verification verification = claim.verification();
    return new Statement(
        claim.id(),
        claim.claimant(),
        figure == null
            ? null
            : new Figure(
                figure.measure(),
                figure.victims(),
                figure.unit(),
                figure.amount(),
                figure.qualifier(),
                figure.parts(),
                figure.including(),
                List.of(),
                figure.includesAttackers()),
        bare(claim.when()),
        verification == null ? null : verification.status());
  }

  private static @Nullable When bare(@Nullable Timing timing) {
    if (timing == null) {
      return null;
    }
    When when = timing.reported();
    return new When(
        when.start(),
        when.end(),
        when.earliest(),
        when.latest(),
        when.after(),
        when.before(),
        when.approximate(),
        when.clockPrecision(),
        null);
  }

  /// Whether a later edition says all that this one does, and nothing else. What was erased of this
  /// one is no difference.
  public boolean isStill(Edition later) {
    Map<String, String> titles = new HashMap<>();
    later
        .events()
        .forEach(entry -> {
          if (entry.title() != null) {
            titles.put(entry.id(), entry.title());
          }
        });
    List<Entry> titled =
        events.stream()
            .map(entry ->
                entry.title() != null || entry.isWithdrawn()
                    ? entry
                    : entry.titled(titles.get(entry.id())))
            .toList();
    return new Edition(number, asOf, title, zone, titled, claims, corrected, later.erased())
        .equals(later);
  }

  /// What is different in a later edition, in the order of that.
  public List<EditionChange> changesTo(Edition later) {
    return EditionDifference.between(this, later);
  }
}
