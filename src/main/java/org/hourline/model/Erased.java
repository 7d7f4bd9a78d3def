package org.hourline.model;

import java.time.LocalDate;
import java.util.List;

/// What is left of something that was erased: that it was, when and why; nothing of what it said.
///
/// @param id of the event, claim, actor, place or source
/// @param aliases former ids of an event
/// @param date the day on which it was erased
public record Erased(
    String id, ErasedKind kind, List<String> aliases, LocalDate date, String reason)
    implements Identified {
  public Erased {
    aliases = List.copyOf(aliases);
  }

  /// Whether it is an event that has, or had, an id.
  boolean isEvent(String of) {
    return kind == ErasedKind.EVENT && (id.equals(of) || aliases.contains(of));
  }
}
