package org.hourline.model;

/// Why a person needs protection.
public enum PersonKind implements Term {
  VICTIM("victim"),
  WITNESS("witness"),
  MINOR("minor");

  private final String term;

  PersonKind(String term) {
    this.term = term;
  }

  @Override
  public String term() {
    return term;
  }
}
