package org.hourline.model;

/// What an actor is said to have been in an event.
public enum ActorRole implements Term {
  CLAIMED("claimed"),
  ATTRIBUTED("attributed"),
  SUSPECTED("suspected"),
  TARGET("target"),
  RESPONDER("responder"),
  SPEAKER("speaker"),
  AFFECTED("affected");

  private final String term;

  ActorRole(String term) {
    this.term = term;
  }

  @Override
  public String term() {
    return term;
  }
}
