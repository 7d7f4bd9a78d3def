package org.hourline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing in which two editions differ.
public sealed interface EditionChange {
  /// The event that it is about, by its id in the later edition; null: a claim that belongs to
  /// none.
  @Nullable String event();

  /// An event is new.
  record Added(String event) implements EditionChange {}

  /// An event is no longer there, not even as withdrawn.
  record Gone(String event) implements EditionChange {}

  /// An event has another id, of which the old one is an alias.
  record Renamed(String event, String from) implements EditionChange {}

  /// A claim is new, in an event that is not.
  record ClaimAdded(@Nullable String event, String claim) implements EditionChange {}

  /// A claim is no longer there.
  ///
  /// @param was its figure or time, or who made it
  record ClaimGone(@Nullable String event, String claim, String was) implements EditionChange {}

  /// A value changed.
  ///
  /// @param claim that it is a value of; null: of the event
  /// @param field the key in the event or claim; `when` or `value` for several keys of a time or a
  ///   number together
  /// @param was as it would be written; empty: it was not written
  /// @param parts the same, key by key, where several changed together; else empty
  record Changed(
      @Nullable String event,
      @Nullable String claim,
      String field,
      String was,
      String now,
      List<Changed> parts)
      implements EditionChange {
    public Changed {
      parts = List.copyOf(parts);
    }

    /// As a correction names it: `when.start`, `gwadar-camp-killed.value`.
    public String name() {
      return claim == null ? field : claim + "." + field;
    }
  }
}
