package org.hourline.view;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hourline.model.Actor;
import org.hourline.model.ActorRole;
import org.hourline.model.ActorType;
import org.hourline.model.Event;
import org.hourline.model.EventType;
import org.hourline.model.Site;
import org.jspecify.annotations.Nullable;

/// The four kinds of event that a reader is shown in four colours and four line styles. The kind
/// follows from the event's type and from what its actors are said to have been in it; it says
/// nothing about who is right.
enum EventKind {
  /// Something that somebody outside the state is said to have done.
  ATTACK,
  /// An operation or a response of a state's forces, or a statement of anyone but an armed group.
  STATE,
  /// A statement of an armed group.
  CLAIM,
  /// What civilians and institutions without arms did: hospitals, railways, protests.
  CIVIL;

  private static final Set<ActorType> ARMED_GROUPS =
      Set.of(ActorType.REBEL_GROUPS, ActorType.POLITICAL_MILITIAS, ActorType.IDENTITY_MILITIAS);
  private static final Set<ActorType> FORCES =
      Set.of(ActorType.STATE_FORCES, ActorType.EXTERNAL_OTHER_FORCES);
  private static final Set<ActorRole> DOERS =
      Set.of(ActorRole.CLAIMED, ActorRole.ATTRIBUTED, ActorRole.SUSPECTED);

  static EventKind of(Event event, Site site) {
    if (event.eventType() == EventType.STATEMENT) {
      List<ActorType> speakers = types(event, Set.of(ActorRole.SPEAKER), site);
      return speakers.stream().anyMatch(ARMED_GROUPS::contains) ? CLAIM : STATE;
    }
    if (event.eventType() == EventType.PROTESTS || event.eventType() == EventType.RIOTS) {
      return CIVIL;
    }
    List<ActorType> doers = types(event, DOERS, site);
    if (!doers.isEmpty()) {
      return FORCES.containsAll(doers) ? STATE : ATTACK;
    }
    List<ActorType> responders = types(event, Set.of(ActorRole.RESPONDER), site);
    if (!responders.isEmpty()) {
      return responders.stream().anyMatch(FORCES::contains) ? STATE : CIVIL;
    }
    return event.eventType() == EventType.STRATEGIC_DEVELOPMENTS ? CIVIL : ATTACK;
  }

  /// The kind as a class of the style sheets: `kind-attack`.
  String css() {
    return "kind-" + name().toLowerCase(Locale.ROOT);
  }

  private static List<ActorType> types(Event event, Set<ActorRole> roles, Site site) {
    return event.actors().stream()
        .filter(actor -> roles.contains(actor.role()))
        .map(actor -> actor.actor())
        .<ActorType>mapMulti((id, into) -> {
          @Nullable Actor actor = site.actors().find(id);
          if (actor != null) {
            into.accept(actor.actorType());
          }
        })
        .toList();
  }
}
