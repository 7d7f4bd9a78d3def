package org.hourline.model;

/// ACLED's event types (Codebook, 2023), and `Statement`: the saying, dated when it was said.
public enum EventType implements Term {
  BATTLES("Battles"),
  EXPLOSIONS("Explosions/Remote violence"),
  VIOLENCE_AGAINST_CIVILIANS("Violence against civilians"),
  PROTESTS("Protests"),
  RIOTS("Riots"),
  STRATEGIC_DEVELOPMENTS("Strategic developments"),
  STATEMENT("Statement");

  private final String term;

  EventType(String term) {
    this.term = term;
  }

  @Override
  public String term() {
    return term;
  }
}
