package org.hourline.model;

/// What a claim is a claim of.
public enum ClaimKind implements Term {
  FIGURE("figure"),
  RESPONSIBILITY("responsibility"),
  ATTRIBUTION("attribution"),
  DENIAL("denial"),
  TIME("time"),
  STATEMENT("statement");

  private final String term;

  ClaimKind(String term) {
    this.term = term;
  }

  @Override
  public String term() {
    return term;
  }
}
