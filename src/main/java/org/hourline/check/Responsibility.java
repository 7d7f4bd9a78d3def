package org.hourline.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hourline.model.ActorRole;
import org.hourline.model.Claim;
import org.hourline.model.ClaimKind;
import org.hourline.model.Event;
import org.hourline.model.Participation;
import org.hourline.model.Relation;
import org.hourline.model.Scope;
import org.hourline.problem.Rule;
import org.jspecify.annotations.Nullable;

/// Who did it, by whose word, and who denies it.
final class Responsibility {
  private static final Rule ROLE_WITHOUT_CLAIM =
      Rule.warning(
          "role-without-claim",
          "An actor is `claimed`, `attributed` or `suspected` by a responsibility or attribution"
              + " claim that names it, in the event or covering it",
          "GTD, claimed responsibility",
          "ACT-2");
  private static final Rule DENIAL_NOT_BESIDE =
      Rule.warning(
          "denial-not-beside",
          "An attribution is printed with the denial of whom it names: in one event, or joined by"
              + " `disputes`",
          "IFCN 1",
          "ACT-4");
  static final List<Rule> RULES = List.of(ROLE_WITHOUT_CLAIM, DENIAL_NOT_BESIDE);

  private final Inspection inspection;
  private final Coverage coverage;

  /// By event: the claims of who did it that cover it and stand elsewhere.
  private final Map<String, List<Claim>> covering = new HashMap<>();

  private Responsibility(Inspection inspection) {
    this.inspection = inspection;
    this.coverage = new Coverage(inspection);
    for (Claim claim : inspection.site().claims()) {
      if (saysWho(claim)) {
        Set<String> events = new LinkedHashSet<>(Scope.of(claim).events());
        events.addAll(spokenOf(claim));
        events.forEach(event -> covering.computeIfAbsent(event, _ -> new ArrayList<>()).add(claim));
      }
    }
  }

  static void check(Inspection inspection) {
    if (inspection.isWhole()) {
      Responsibility responsibility = new Responsibility(inspection);
      inspection.site().events().forEach(responsibility::roles);
      responsibility.denials();
    }
  }

  private static boolean saysWho(Claim claim) {
    return claim.kind() == ClaimKind.RESPONSIBILITY || claim.kind() == ClaimKind.ATTRIBUTION;
  }

  /// The events that the statement in which a claim stands is about.
  private List<String> spokenOf(Claim claim) {
    Event event = claim.event() == null ? null : inspection.site().events().find(claim.event());
    return event == null
        ? List.of()
        : event.related().stream()
            .filter(tie -> tie.relation() == Relation.ABOUT)
            .map(tie -> tie.event())
            .toList();
  }

  /// ACT-2. What covers an event covers its parts.
  private void roles(Event event) {
    for (int i = 0; i < event.actors().size(); i++) {
      Participation participation = event.actors().get(i);
      String actor = participation.actor();
      if (isSaid(participation.role())
          && coverage.wholes(event.id()).stream()
              .flatMap(whole -> covering.getOrDefault(whole, List.of()).stream())
              .noneMatch(claim -> names(claim, actor))) {
        inspection.report(
            ROLE_WITHOUT_CLAIM,
            "event/" + event.id() + "/actors/" + i,
            "“"
                + actor
                + "” is "
                + participation.role().term()
                + " in “"
                + event.id()
                + "”, and no claim names it",
            "add a claim of kind responsibility or attribution with `names: [" + actor + "]`",
            event.id(),
            actor);
      }
    }
  }

  private static boolean isSaid(ActorRole role) {
    return switch (role) {
      case CLAIMED, ATTRIBUTED, SUSPECTED -> true;
      case TARGET, RESPONDER, SPEAKER, AFFECTED -> false;
    };
  }

  /// Who claims responsibility and names nobody, speaks of itself.
  private static boolean names(Claim claim, String actor) {
    return claim.names().contains(actor)
        || (claim.kind() == ClaimKind.RESPONSIBILITY
            && claim.names().isEmpty()
            && claim.claimant().equals(actor));
  }

  /// ACT-4. A denial that names nobody is of the attributions in the events of those that it
  /// disputes.
  private void denials() {
    Map<String, Claim> byActor = new HashMap<>();
    Map<String, Claim> byEvent = new HashMap<>();
    for (Claim denial : inspection.shown()) {
      if (denial.kind() == ClaimKind.DENIAL) {
        denial.names().forEach(actor -> byActor.putIfAbsent(actor + "@" + side(denial), denial));
        for (Claim disputed : denial.names().isEmpty() ? disputed(denial) : List.<Claim>of()) {
          disputed
              .names()
              .forEach(actor ->
                  byEvent.putIfAbsent(disputed.event() + "@" + actor + "@" + side(denial), denial));
        }
      }
    }
    for (Claim attribution : inspection.shown()) {
      if (attribution.kind() == ClaimKind.ATTRIBUTION) {
        for (String actor : attribution.names()) {
          String side = inspection.site().side(actor);
          Claim denial = byActor.get(actor + "@" + side);
          if (denial == null) {
            denial = byEvent.get(attribution.event() + "@" + actor + "@" + side);
          }
          if (denial != null && !isDeniedBeside(attribution, actor, side)) {
            tell(attribution, actor, denial);
          }
        }
      }
    }
  }

  private void tell(Claim attribution, String actor, Claim denial) {
    inspection.report(
        DENIAL_NOT_BESIDE,
        "claim/" + attribution.id(),
        "“" + actor + "” denies this in “" + denial.id() + "”, which is not joined to it",
        "add `disputes: [" + denial.id() + "]`",
        attribution.id(),
        denial.id());
  }

  /// Whether a denial of an actor's side disputes an attribution, or stands in the same event and
  /// is of what is said of that actor.
  private boolean isDeniedBeside(Claim attribution, String actor, @Nullable String side) {
    Event event =
        attribution.event() == null ? null : inspection.site().events().find(attribution.event());
    return disputed(attribution).stream().anyMatch(claim -> isDenialOf(side, claim))
        || (event != null
            && event.claims().stream()
                .anyMatch(claim ->
                    isDenialOf(side, claim)
                        && (claim.names().contains(actor)
                            || disputed(claim).stream()
                                .anyMatch(other -> other.names().contains(actor)))));
  }

  private boolean isDenialOf(@Nullable String side, Claim claim) {
    return claim.kind() == ClaimKind.DENIAL && Objects.equals(side(claim), side);
  }

  private List<Claim> disputed(Claim claim) {
    return inspection.site().disputed(claim).stream()
        .map(inspection.site().claims()::find)
        .filter(Objects::nonNull)
        .toList();
  }

  private @Nullable String side(Claim claim) {
    return inspection.site().side(claim.claimant());
  }
}
