package org.hourline.model;

/// What a figure counts.
public enum Measure implements Term {
  KILLED("killed"),
  INJURED("injured"),
  MISSING("missing"),
  ABDUCTED("abducted"),
  DETAINED("detained"),
  SITES("sites"),
  OTHER("other");

  private final String term;

  Measure(String term) {
    this.term = term;
  }

  @Override
  public String term() {
    return term;
  }
}
