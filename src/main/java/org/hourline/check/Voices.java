package org.hourline.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hourline.model.Actor;
import org.hourline.model.Claim;
import org.hourline.model.Event;
import org.hourline.model.Figure;
import org.hourline.model.LedgerRow;
import org.hourline.model.Source;
import org.hourline.problem.Rule;
import org.hourline.time.Timing;
import org.jspecify.annotations.Nullable;

/// Where things were read, and who speaks there.
final class Voices {
  private static final Rule EVENT_WITHOUT_SOURCE =
      Rule.error(
          "event-without-source",
          "Every event has sources, a claim, or a citation in its body",
          "Every Casualty Counts, transparency; IFCN 2",
          "SRC-1");
  private static final Rule CLAIMANT_IS_PUBLISHER =
      Rule.error(
          "claimant-is-publisher",
          "Who publishes a source is the claimant only of its own statements: the source's origin"
              + " is that actor",
          "UCDP source_original, source_office",
          "SRC-2");
  private static final Rule ONE_VOICE_AS_TWO =
      Rule.warning(
          "one-voice-as-two",
          "Sources that repeat one statement are not given as several voices",
          "Admiralty code, credibility 1; Iraq Body Count",
          "SRC-4");
  private static final Rule UNNAMED_WITHOUT_REASON =
      Rule.warning(
          "unnamed-without-reason",
          "The note of an actor who is not named says why, or that no reason was given",
          "Reuters Handbook; schema.org unnamedSourcesPolicy",
          "SRC-5");
  static final List<Rule> RULES =
      List.of(
          EVENT_WITHOUT_SOURCE, CLAIMANT_IS_PUBLISHER, ONE_VOICE_AS_TWO, UNNAMED_WITHOUT_REASON);

  private final Inspection inspection;

  private Voices(Inspection inspection) {
    this.inspection = inspection;
  }

  static void check(Inspection inspection) {
    Voices voices = new Voices(inspection);
    inspection.site().events().forEach(voices::event);
    inspection.site().claims().forEach(voices::publisher);
    voices.repeated();
    inspection.site().actors().forEach(voices::unnamed);
  }

  /// SRC-1. Claims that could not be read count as there.
  private void event(Event event) {
    if (event.sources().isEmpty()
        && event.claims().isEmpty()
        && event.citations().isEmpty()
        && !inspection.unread().ids().contains(event.id())) {
      inspection.report(
          EVENT_WITHOUT_SOURCE,
          "event/" + event.id(),
          "Nothing says where “" + event.id() + "” was read",
          "add `sources`, a claim, or a citation such as [@id] in the body",
          event.id());
    }
  }

  /// SRC-2.
  private void publisher(Claim claim) {
    if (!claim.isAttributed()) {
      return;
    }
    for (int i = 0; i < claim.sources().size(); i++) {
      Source source = inspection.site().sources().find(claim.sources().get(i));
      if (source != null
          && inspection.means(source.publisher(), claim.claimant())
          && !inspection.means(source.origin(), claim.claimant())) {
        inspection.report(
            CLAIMANT_IS_PUBLISHER,
            "claim/" + claim.id() + "/claimant",
            "“"
                + claim.claimant()
                + "” publishes the source “"
                + source.id()
                + "”; that does not make it the speaker",
            "write `unattributed` where the source names no speaker; where it is its own statement,"
                + " give the source `origin: "
                + claim.claimant()
                + "`",
            claim.id(),
            source.id());
      }
    }
  }

  /// SRC-4, as far as the data say: two figures of one row that agree, and are one claimant's said
  /// at one time, or come, both, from nothing but one actor's statement.
  private void repeated() {
    Map<LedgerRow, List<Claim>> rows = new LinkedHashMap<>();
    for (Claim claim : inspection.shown()) {
      LedgerRow row = LedgerRow.of(claim);
      if (row != null && row.scope().isStated() && claim.isAttributed()) {
        rows.computeIfAbsent(row, _ -> new ArrayList<>()).add(claim);
      }
    }
    for (List<Claim> row : rows.values()) {
      for (int i = 1; i < row.size(); i++) {
        Claim claim = row.get(i);
        row.subList(0, i).stream()
            .filter(earlier -> isOneVoice(earlier, claim))
            .findFirst()
            .ifPresent(earlier ->
                inspection.report(
                    ONE_VOICE_AS_TWO,
                    "claim/" + claim.id(),
                    "“"
                        + claim.id()
                        + "” repeats “"
                        + earlier.id()
                        + "”: one statement, read twice",
                    "make it one claim with both sources",
                    claim.id(),
                    earlier.id()));
      }
    }
  }

  private boolean isOneVoice(Claim claim, Claim other) {
    Figure figure = claim.figure();
    Figure otherFigure = other.figure();
    if (figure == null
        || otherFigure == null
        || !figure.amount().equals(otherFigure.amount())
        || figure.qualifier() != otherFigure.qualifier()
        || !sameTime(claim.published(), other.published())
        || !sameTime(claim.asOf(), other.asOf())
        || claim.id().equals(other.supersedes())
        || other.id().equals(claim.supersedes())) {
      return false;
    }
    return claim.claimant().equals(other.claimant())
        || isAllFrom(other.claimant(), claim, other)
        || isAllFrom(claim.claimant(), claim, other);
  }

  private static boolean sameTime(@Nullable Timing time, @Nullable Timing other) {
    return Objects.equals(time == null ? null : time.began(), other == null ? null : other.began());
  }

  /// Whether every source of both claims is one actor's statement.
  private boolean isAllFrom(String actor, Claim claim, Claim other) {
    List<String> sources = new ArrayList<>(claim.sources());
    sources.addAll(other.sources());
    return sources.stream()
        .map(inspection.site().sources()::find)
        .allMatch(source -> source != null && inspection.means(source.origin(), actor));
  }

  /// SRC-5.
  private void unnamed(Actor actor) {
    if (actor.unnamed() && (actor.note() == null || actor.note().isBlank())) {
      inspection.report(
          UNNAMED_WITHOUT_REASON,
          "actor/" + actor.id() + "/unnamed",
          "Nothing says why “" + actor.id() + "” is not named",
          "give the reason in `note`, or “none given”",
          actor.id());
    }
  }
}
