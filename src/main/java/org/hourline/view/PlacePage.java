package org.hourline.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place and what is reported of it.
///
/// @param within the places it lies in, the nearest first
/// @param holds the places that lie in it
/// @param point "30.18° N, 67.00° E", as finely as it may be told
/// @param precision how finely the point is known, in words
/// @param map with the place marked; null where it has no point
/// @param days the events there and in the places within it
public record PlacePage(
    String path,
    Shell shell,
    String name,
    List<String> aliases,
    List<TextLink> within,
    List<TextLink> holds,
    @Nullable String point,
    @Nullable String precision,
    @Nullable MapView map,
    List<EventEntry.Day> days,
    List<NoteView> notes)
    implements PageView {
  public PlacePage {
    aliases = List.copyOf(aliases);
    within = List.copyOf(within);
    holds = List.copyOf(holds);
    days = List.copyOf(days);
    notes = List.copyOf(notes);
  }
}
