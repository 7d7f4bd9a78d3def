package org.hourline.model;

import static org.hourline.model.EventType.BATTLES;
import static org.hourline.model.EventType.EXPLOSIONS;
import static org.hourline.model.EventType.PROTESTS;
import static org.hourline.model.EventType.RIOTS;
import static org.hourline.model.EventType.STRATEGIC_DEVELOPMENTS;
import static org.hourline.model.EventType.VIOLENCE_AGAINST_CIVILIANS;

/// ACLED's sub-event types, each of one event type (Codebook, 2023, table 2).
public enum SubEventType implements Term {
  GOVERNMENT_REGAINS_TERRITORY(BATTLES, "Government regains territory"),
  NON_STATE_ACTOR_OVERTAKES_TERRITORY(BATTLES, "Non-state actor overtakes territory"),
  ARMED_CLASH(BATTLES, "Armed clash"),
  EXCESSIVE_FORCE(PROTESTS, "Excessive force against protesters"),
  PROTEST_WITH_INTERVENTION(PROTESTS, "Protest with intervention"),
  PEACEFUL_PROTEST(PROTESTS, "Peaceful protest"),
  VIOLENT_DEMONSTRATION(RIOTS, "Violent demonstration"),
  MOB_VIOLENCE(RIOTS, "Mob violence"),
  CHEMICAL_WEAPON(EXPLOSIONS, "Chemical weapon"),
  AIR_DRONE_STRIKE(EXPLOSIONS, "Air/drone strike"),
  SUICIDE_BOMB(EXPLOSIONS, "Suicide bomb"),
  SHELLING(EXPLOSIONS, "Shelling/artillery/missile attack"),
  REMOTE_EXPLOSIVE(EXPLOSIONS, "Remote explosive/landmine/IED"),
  GRENADE(EXPLOSIONS, "Grenade"),
  SEXUAL_VIOLENCE(VIOLENCE_AGAINST_CIVILIANS, "Sexual violence"),
  ATTACK(VIOLENCE_AGAINST_CIVILIANS, "Attack"),
  ABDUCTION(VIOLENCE_AGAINST_CIVILIANS, "Abduction/forced disappearance"),
  AGREEMENT(STRATEGIC_DEVELOPMENTS, "Agreement"),
  ARRESTS(STRATEGIC_DEVELOPMENTS, "Arrests"),
  CHANGE_TO_GROUP(STRATEGIC_DEVELOPMENTS, "Change to group/activity"),
  DISRUPTED_WEAPONS_USE(STRATEGIC_DEVELOPMENTS, "Disrupted weapons use"),
  HEADQUARTERS_ESTABLISHED(STRATEGIC_DEVELOPMENTS, "Headquarters or base established"),
  LOOTING(STRATEGIC_DEVELOPMENTS, "Looting/property destruction"),
  NON_VIOLENT_TRANSFER(STRATEGIC_DEVELOPMENTS, "Non-violent transfer of territory"),
  OTHER(STRATEGIC_DEVELOPMENTS, "Other");

  private final EventType of;
  private final String term;

  SubEventType(EventType of, String term) {
    this.of = of;
    this.term = term;
  }

  /// The event type it refines.
  public EventType of() {
    return of;
  }

  @Override
  public String term() {
    return term;
  }
}
