package org.hourline.model;

/// How much of a source the editor read.
public enum ReadExtent implements Term {
  FULL("full"),
  EXCERPT("excerpt");

  private final String term;

  ReadExtent(String term) {
    this.term = term;
  }

  @Override
  public String term() {
    return term;
  }
}
