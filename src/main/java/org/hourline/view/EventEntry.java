package org.hourline.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An event in a list.
///
/// @param anchor the id of its element
/// @param href its page, which is its permanent link
/// @param kind the CSS class of its kind: `attack`, `state`, `claim`, `civil`
/// @param type what kind of event it is, in words
/// @param draft whether it is not to be published yet
/// @param warning a warning about its content
/// @param remarks what is to be known before it is read: "Not verified."
/// @param accounts who says what; empty in a short entry
/// @param facets what it can be filtered by; null on a page that has no filters
public record EventEntry(
    String anchor,
    String title,
    String href,
    String kind,
    String type,
    TimeView time,
    List<TextLink> places,
    @Nullable String summary,
    boolean draft,
    @Nullable String warning,
    List<String> remarks,
    List<AccountsView> accounts,
    List<NoteView.Mark> marks,
    @Nullable Facets facets) {
  public EventEntry {
    places = List.copyOf(places);
    remarks = List.copyOf(remarks);
    accounts = List.copyOf(accounts);
    marks = List.copyOf(marks);
  }

  /// The same without its summary.
  EventEntry withoutSummary() {
    return new EventEntry(
        anchor, title, href, kind, type, time, places, null, draft, warning, remarks, accounts,
        marks, facets);
  }

  /// Events under one heading.
  ///
  /// @param heading "Saturday 31 January 2026", "Before, for context"
  /// @param anchor the id of the heading: `day-` and the key
  /// @param start the number of the first event in the whole list, from 1
  /// @param link leads to the day's own page; null: there is none
  public record Day(
      String heading, String anchor, int start, List<EventEntry> events, @Nullable TextLink link) {
    public Day {
      events = List.copyOf(events);
    }

    /// `2026-01-31`, `before`, …
    String key() {
      return anchor.substring("day-".length());
    }
  }
}
