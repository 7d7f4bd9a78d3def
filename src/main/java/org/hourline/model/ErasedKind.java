package org.hourline.model;

/// What kind of thing was erased. An actor, a place and a source stay as they are told of by
/// others, without what told who, where or what they were; an event and a claim are gone.
public enum ErasedKind implements Term {
  EVENT("event"),
  CLAIM("claim"),
  ACTOR("actor"),
  PLACE("place"),
  SOURCE("source");

  private final String term;

  ErasedKind(String term) {
    this.term = term;
  }

  @Override
  public String term() {
    return term;
  }

  /// Whether what is left of such a thing stands where it stood, and others may go on naming it.
  public boolean stays() {
    return switch (this) {
      case EVENT, CLAIM -> false;
      case ACTOR, PLACE, SOURCE -> true;
    };
  }
}
