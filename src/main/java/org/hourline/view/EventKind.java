package org.hourline.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hourline.model.Actor;
import org.hourline.model.ActorRole;
import org.hourline.model.ActorType;
import org.hourline.model.Event;
import org.hourline.model.EventType;
import org.hourline.model.Participation;
import org.hourline.model.Site;

/// The kinds by which graphics tint events: four, and a grey one where nobody is named. A kind
/// follows from the event's type and from the types of the actors who are said to act or speak in
/// it; from nothing else, so that nobody judges.
///
/// - A `Statement` is the kind of its speakers: of an armed group where all are of one (rebel
///   groups, political and identity militias); of the state where all are state forces or on their
///   side; else civil.
/// - `Violence against civilians` and `Riots` are violence, whoever is said to have done it.
/// - `Battles` and `Explosions/Remote violence` are operations of the state where everyone said to
///   have acted is of state forces; else violence.
/// - `Protests` and `Strategic developments` are the state's where all who acted are state forces,
///   armed acts where one of an armed group did, else civil; and other where nobody is said to have
///   acted, as with a statement without a speaker.
///
/// Who "acted" is who stands there as `claimed`, `attributed`, `suspected` or `responder`; targets
/// and the affected did not act.
enum EventKind {
  ATTACK,
  STATE,
  CLAIM,
  CIVIL,
  OTHER;

  private static final Set<ActorRole> PASSIVE = Set.of(ActorRole.TARGET, ActorRole.AFFECTED);
  private static final Set<ActorType> ARMED =
      Set.of(ActorType.REBEL_GROUPS, ActorType.POLITICAL_MILITIAS, ActorType.IDENTITY_MILITIAS);

  /// The kind of one event; for many of one site, ask one [Teller].
  static EventKind of(Event event, Site site) {
    return new Teller(site).of(event);
  }

  /// Its class in the style sheets: `kind-attack`.
  String css() {
    return switch (this) {
      case ATTACK -> "kind-attack";
      case STATE -> "kind-state";
      case CLAIM -> "kind-claim";
      case CIVIL -> "kind-civil";
      case OTHER -> "kind-other";
    };
  }

  /// The key of its name.
  String key() {
    return switch (this) {
      case ATTACK -> "strip.kind.attack";
      case STATE -> "strip.kind.state";
      case CLAIM -> "strip.kind.claim";
      case CIVIL -> "strip.kind.civil";
      case OTHER -> "strip.kind.other";
    };
  }

  /// Tells kinds for the events of one site.
  static final class Teller {
    private final Site site;
    private final Set<String> stateSides = new LinkedHashSet<>();

    Teller(Site site) {
      this.site = site;
      for (Actor actor : site.actors()) {
        if (actor.actorType() == ActorType.STATE_FORCES) {
          String side = site.side(actor.id());
          stateSides.add(side == null ? actor.id() : side);
        }
      }
    }

    EventKind of(Event event) {
      List<Actor> active =
          event.actors().stream()
              .filter(p -> !PASSIVE.contains(p.role()))
              .map(Participation::actor)
              .map(site.actors()::find)
              .filter(actor -> actor != null)
              .toList();
      return switch (event.eventType()) {
        case STATEMENT ->
            all(active, this::isArmed) ? CLAIM : all(active, this::isState) ? STATE : rest(active);
        case VIOLENCE_AGAINST_CIVILIANS, RIOTS -> ATTACK;
        case BATTLES, EXPLOSIONS -> all(active, this::isForce) ? STATE : ATTACK;
        case PROTESTS, STRATEGIC_DEVELOPMENTS ->
            active.stream().anyMatch(this::isArmed)
                ? ATTACK
                : all(active, this::isForce) ? STATE : rest(active);
      };
    }

    private static EventKind rest(List<Actor> active) {
      return active.isEmpty() ? OTHER : CIVIL;
    }

    private static boolean all(List<Actor> actors, Predicate<Actor> what) {
      return !actors.isEmpty() && actors.stream().allMatch(what);
    }

    private boolean isArmed(Actor actor) {
      return ARMED.contains(actor.actorType());
    }

    private boolean isForce(Actor actor) {
      return actor.actorType() == ActorType.STATE_FORCES;
    }

    /// State forces, and ministries and ministers of the state whose forces they are.
    private boolean isState(Actor actor) {
      String side = site.side(actor.id());
      return isForce(actor)
          || (actor.actorType() == ActorType.ORGANISATION
              && side != null
              && stateSides.contains(side));
    }
  }

  /// Whether an event is a saying, not a happening; drawn unlike one.
  static boolean isStatement(Event event) {
    return event.eventType() == EventType.STATEMENT;
  }
}
