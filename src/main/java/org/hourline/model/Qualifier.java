package org.hourline.model;

/// How a figure was hedged by who gave it. Absent: the bare number as given.
public enum Qualifier implements Term {
  EXACT("exact"),
  AT_LEAST("at_least"),
  AT_MOST("at_most"),
  MORE_THAN("more_than"),
  ABOUT("about"),
  UNCLEAR("unclear");

  private final String term;

  Qualifier(String term) {
    this.term = term;
  }

  @Override
  public String term() {
    return term;
  }
}
