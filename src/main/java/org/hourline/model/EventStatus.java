package org.hourline.model;

/// How far an event is from final.
public enum EventStatus implements Term {
  DRAFT("draft"),
  PROVISIONAL("provisional"),
  REVIEWED("reviewed"),
  WITHDRAWN("withdrawn");

  private final String term;

  EventStatus(String term) {
    this.term = term;
  }

  @Override
  public String term() {
    return term;
  }
}
