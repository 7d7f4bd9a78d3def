package org.hourline.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The events of one day, where the front page cannot hold them all.
public record DayPage(
    String path,
    Shell shell,
    EventEntry.Day day,
    List<NoteView> notes,
    @Nullable TextLink earlier,
    @Nullable TextLink later)
    implements PageView {
  public DayPage {
    notes = List.copyOf(notes);
  }
}
