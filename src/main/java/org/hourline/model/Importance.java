package org.hourline.model;

/// How much an event weighs on the front page; its term is the number in content files.
public enum Importance implements Term {
  HEADLINE("1"),
  NORMAL("2"),
  DETAIL("3");

  private final String term;

  Importance(String term) {
    this.term = term;
  }

  @Override
  public String term() {
    return term;
  }
}
