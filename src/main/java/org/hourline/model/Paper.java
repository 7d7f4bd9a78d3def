package org.hourline.model;

/// The paper a briefing is laid out for.
public enum Paper implements Term {
  A4("a4"),
  LETTER("letter");

  private final String term;

  Paper(String term) {
    this.term = term;
  }

  @Override
  public String term() {
    return term;
  }
}
