package org.hourline.view;

import java.util.List;
import org.hourline.markup.Html;
import org.jspecify.annotations.Nullable;

/// A flash update: what fits one page. What is contested or not known is never left out of it.
///
/// @param bottomLine in one sentence or two
/// @param highlighted the editor's highlights; null: the headline events stand in their place
/// @param highlights headline events, three to five where there are as many
/// @param figures side by side
/// @param situation what the editor adds; null: nothing
/// @param days what happened, in order
/// @param contested what two sides tell differently
/// @param alsoContested what else is: as much of it as a page can name, each once
/// @param unknown what nobody has told
/// @param changes since the briefing before this one
/// @param method how it was made
/// @param omitted what this page leaves out for want of room, and where it is; empty: nothing
public record FlashView(
    BriefingHead head,
    Html bottomLine,
    @Nullable Html highlighted,
    List<EventEntry> highlights,
    List<FigureRow> figures,
    @Nullable Html situation,
    List<EventEntry.Day> days,
    List<ContestView> contested,
    List<String> alsoContested,
    List<GapView> unknown,
    ChangesView changes,
    List<String> method,
    List<NoteView> notes,
    List<String> omitted)
    implements BriefingView {
  public FlashView {
    highlights = List.copyOf(highlights);
    figures = List.copyOf(figures);
    days = List.copyOf(days);
    contested = List.copyOf(contested);
    alsoContested = List.copyOf(alsoContested);
    unknown = List.copyOf(unknown);
    method = List.copyOf(method);
    notes = List.copyOf(notes);
    omitted = List.copyOf(omitted);
  }
}
