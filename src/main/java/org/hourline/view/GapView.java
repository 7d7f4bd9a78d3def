package org.hourline.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that is not known.
///
/// @param missing a figure that was looked for and not found; null: the gap is of another kind
/// @param text what is not known
/// @param time the stretch without reports, in words
/// @param about the places and events it concerns
/// @param marks where it was looked for
public record GapView(
    @Nullable String missing,
    String text,
    @Nullable String time,
    List<TextLink> about,
    List<NoteView.Mark> marks) {
  public GapView {
    about = List.copyOf(about);
    marks = List.copyOf(marks);
  }
}
