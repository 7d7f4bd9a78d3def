package org.hourline.model;

/// ACLED's actor types (Codebook, 2023), and `Organisation`: anyone who only speaks.
public enum ActorType implements Term {
  STATE_FORCES("State Forces"),
  REBEL_GROUPS("Rebel Groups"),
  POLITICAL_MILITIAS("Political Militias"),
  IDENTITY_MILITIAS("Identity Militias"),
  RIOTERS("Rioters"),
  PROTESTERS("Protesters"),
  CIVILIANS("Civilians"),
  EXTERNAL_OTHER_FORCES("External/Other Forces"),
  ORGANISATION("Organisation");

  private final String term;

  ActorType(String term) {
    this.term = term;
  }

  @Override
  public String term() {
    return term;
  }
}
