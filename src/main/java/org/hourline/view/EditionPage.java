package org.hourline.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What changed in an edition.
///
/// @param title "Edition 2"
/// @param edition "Edition 2, as of Saturday 31 January 2026, 21:40 PKT (UTC+5)"
/// @param since the edition before it; null: it is the first that was kept
/// @param events with what changed in each, in the order of the edition
/// @param erased what the edition held and was erased since
/// @param earlier the edition before it
/// @param later the edition after it
public record EditionPage(
    String path,
    Shell shell,
    String title,
    String edition,
    @Nullable TextLink since,
    List<Changed> events,
    List<ErasedView> erased,
    @Nullable TextLink earlier,
    @Nullable TextLink later)
    implements PageView {
  public EditionPage {
    events = List.copyOf(events);
    erased = List.copyOf(erased);
  }

  /// What changed in one event.
  ///
  /// @param event null: in claims that belong to no single event
  public record Changed(@Nullable TextLink event, List<Change> changes) {
    public Changed {
      changes = List.copyOf(changes);
    }
  }

  /// One change.
  ///
  /// @param text what happened, or the field that changed
  /// @param was what stood before; null where nothing but the text is told
  /// @param now what stood from then on; null with it
  /// @param reason as the correction gives it
  public record Change(
      String text, @Nullable String was, @Nullable String now, @Nullable String reason) {}
}
