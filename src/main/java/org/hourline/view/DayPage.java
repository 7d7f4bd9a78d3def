package org.hourline.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The events of one day, where the front page cannot hold them all.
///
/// @param day its heading and its events
/// @param count "26 events"
/// @param notes the sources of this page
/// @param earlier the day before it that has events
/// @param later the day after it
public record DayPage(
    String path,
    Shell shell,
    EventEntry.Day day,
    String count,
    List<NoteView> notes,
    @Nullable TextLink earlier,
    @Nullable TextLink later)
    implements PageView {
  public DayPage {
    notes = List.copyOf(notes);
  }
}
