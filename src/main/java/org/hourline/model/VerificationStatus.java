package org.hourline.model;

/// What was done to check a claim, an event or a picture.
public enum VerificationStatus implements Term {
  VERIFIED("verified"),
  PARTLY_VERIFIED("partly_verified"),
  NOT_VERIFIED("not_verified"),
  NOT_ATTEMPTED("not_attempted"),
  DISPROVED("disproved");

  private final String term;

  VerificationStatus(String term) {
    this.term = term;
  }

  @Override
  public String term() {
    return term;
  }
}
