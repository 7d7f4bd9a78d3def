package org.hourline.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The front page, in the order in which it is read.
///
/// @param words what the page's script says
/// @param window the stretch it covers, in words
/// @param counts "26 events", "9 places", …
/// @param edition "Edition 1, as of …"
/// @param explore what the page's script adds to explore it
/// @param strip the window, hour by hour
/// @param ledger who says how many
/// @param map where
/// @param whole whether list and ledger hold every event; else they hold the latest headline
///   events, and the days have pages of their own
/// @param listHint how to read the list, or which events it has
/// @param days the list
/// @param dayLinks the way to the days' own pages; see [DayLinks]
/// @param unknown what is not known
/// @param corrections the latest
/// @param notes the sources of this page
/// @param made how this was made: the editor's pages
public record FrontPage(
    String path,
    Shell shell,
    JsonText words,
    String title,
    @Nullable String standfirst,
    @Nullable String window,
    List<TextLink> counts,
    String edition,
    ExploreView explore,
    StripView strip,
    LedgerView ledger,
    MapView map,
    boolean whole,
    String listHint,
    List<EventEntry.Day> days,
    List<TextLink> dayLinks,
    List<GapView> unknown,
    List<CorrectionView> corrections,
    List<NoteView> notes,
    List<TextLink> made)
    implements PageView {
  public FrontPage {
    counts = List.copyOf(counts);
    days = List.copyOf(days);
    dayLinks = List.copyOf(dayLinks);
    unknown = List.copyOf(unknown);
    corrections = List.copyOf(corrections);
    notes = List.copyOf(notes);
    made = List.copyOf(made);
  }
}
