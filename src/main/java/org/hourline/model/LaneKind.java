package org.hourline.model;

/// What a lane of the strip gathers.
public enum LaneKind implements Term {
  PLACE("place"),
  ACTOR("actor"),
  EVENT_TYPE("event_type");

  private final String term;

  LaneKind(String term) {
    this.term = term;
  }

  @Override
  public String term() {
    return term;
  }
}
