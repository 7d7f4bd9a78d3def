package org.hourline.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hourline.model.ActorRole;
import org.hourline.model.Claim;
import org.hourline.model.ClaimKind;
import org.hourline.model.Event;
import org.hourline.model.Participation;
import org.hourline.model.Relation;
import org.hourline.model.Scope;
import org.hourline.problem.Rule;

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

  /// ACT-4.
  private void denials() {
    Map<String, List<Claim>> byDenier = new HashMap<>();
    for (Claim claim : inspection.shown()) {
      String side = inspection.site().side(claim.claimant());
      if (claim.kind() == ClaimKind.DENIAL && side != null) {
        byDenier.computeIfAbsent(side, _ -> new ArrayList<>()).add(claim);
      }
    }
    for (Claim attribution : inspection.shown()) {
      if (attribution.kind() != ClaimKind.ATTRIBUTION) {
        continue;
      }
      for (String actor : attribution.names()) {
        String side = inspection.site().side(actor);
        List<Claim> denials =
            side == null
                ? List.of()
                : byDenier.getOrDefault(side, List.of()).stream()
                    .filter(denial -> isOf(denial, attribution, actor))
                    .toList();
        if (!denials.isEmpty()
            && denials.stream().noneMatch(denial -> isBeside(denial, attribution))) {
          inspection.report(
              DENIAL_NOT_BESIDE,
              "claim/" + attribution.id(),
              "“"
                  + actor
                  + "” denies this in “"
                  + denials.getFirst().id()
                  + "”, which is not joined to it",
              "add `disputes: [" + denials.getFirst().id() + "]`",
              attribution.id(),
              denials.getFirst().id());
        }
      }
    }
  }

  /// Whether a denial is of what an attribution says of an actor, by `names`, or, where it names
  /// nobody, by disputing another attribution of the same event to the same actor.
  private boolean isOf(Claim denial, Claim attribution, String actor) {
    if (!denial.names().isEmpty()) {
      return denial.names().contains(actor);
    }
    return attribution.event() != null
        && inspection.site().disputed(denial).stream()
            .map(inspection.site().claims()::find)
            .anyMatch(other ->
                other != null
                    && other.names().contains(actor)
                    && attribution.event().equals(other.event()));
  }

  private boolean isBeside(Claim denial, Claim attribution) {
    return inspection.site().disputed(attribution).contains(denial.id())
        || (denial.event() != null && denial.event().equals(attribution.event()));
  }
}
