package org.hourline.model;

/// The two forms of a briefing.
public enum BriefingKind implements Term {
  FLASH("flash"),
  FULL("full");

  private final String term;

  BriefingKind(String term) {
    this.term = term;
  }

  @Override
  public String term() {
    return term;
  }
}
