package org.hourline.model;

import java.util.Set;

/// What could not be read. A reference to something in it is not "unknown": it may well be there.
///
/// @param ids ids of events, places, actors, sources, claims and pages that failed, wholly or in
///   part
/// @param files whole files that failed, such as `actors.json`: any id of their kind may be in them
public record Unread(Set<String> ids, Set<Kind> files) {
  /// What a file that failed would have held.
  public enum Kind {
    ACTORS,
    PLACES,
    SOURCES,
    CLAIMS,
    EVENTS,
    VICTIMS,
    GAPS,
    EDITIONS,
    ERASED,
    TIMELINE
  }

  public Unread {
    ids = Set.copyOf(ids);
    files = Set.copyOf(files);
  }

  /// Nothing failed.
  public static Unread nothing() {
    return new Unread(Set.of(), Set.of());
  }

  /// Whether an id of a kind may be in what failed.
  public boolean mayHold(Kind kind, String id) {
    return files.contains(kind) || ids.contains(id);
  }
}
