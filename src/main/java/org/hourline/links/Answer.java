package org.hourline.links;

import org.jspecify.annotations.Nullable;

/// What an address answers.
///
/// @param words what it did, to follow "it": `answers 404`; null where it is fine
record Answer(State state, @Nullable String words) {
  static final Answer FINE = new Answer(State.FINE, null);

  /// What it comes to.
  enum State {
    /// It leads somewhere.
    FINE,
    /// It leads nowhere, and says so.
    BROKEN,
    /// Nothing can be told: no answer, none that this program is meant to get, or not asked.
    SILENT,
    /// The same, and the host asked to be left alone for now.
    BUSY,
    /// No reader elsewhere can reach it.
    NOT_PUBLIC
  }

  static Answer broken(String words) {
    return new Answer(State.BROKEN, words);
  }

  static Answer silent(String words) {
    return new Answer(State.SILENT, words);
  }

  static Answer notPublic(String host) {
    return new Answer(
        State.NOT_PUBLIC, "leads to " + host + ", which is not on the public internet");
  }

  /// What a status code says (RFC 9110, 15). Many sites refuse programs: only "not found" and
  /// "gone" say anything about what a reader will see.
  static Answer ofStatus(int status) {
    if (status < 300) {
      return FINE;
    }
    return switch (status) {
      case 404, 410 -> broken("answers " + status + ": there is nothing there");
      case 429, 503 -> new Answer(State.BUSY, "answers " + status + ": not now");
      case 401, 403, 405, 406, 451 -> silent("answers " + status + ": programs may not look");
      default -> silent("answers " + status);
    };
  }
}
