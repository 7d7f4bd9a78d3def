package org.hourline.model;

/// How one event stands to another.
public enum Relation implements Term {
  ABOUT("about"),
  ANSWERS("answers"),
  ANSWERED_BY("answered_by"),
  PART_OF("part_of"),
  FOLLOWS("follows");

  private final String term;

  Relation(String term) {
    this.term = term;
  }

  @Override
  public String term() {
    return term;
  }
}
