package org.hourline.view;

import java.util.List;

/// Every source, with all that it supports.
///
/// @param pages the other pages of the list, where it is split
public record SourcesPage(
    String path,
    Shell shell,
    String title,
    String counts,
    List<Entry> sources,
    List<TextLink> pages)
    implements PageView {
  public SourcesPage {
    sources = List.copyOf(sources);
    pages = List.copyOf(pages);
  }

  /// A source.
  ///
  /// @param anchor the id of its element
  /// @param claims the claims read in it
  /// @param events the events read in it, or whose text cites it
  /// @param pages the editor's pages that cite it
  public record Entry(
      String anchor,
      NoteView.SourceLine source,
      List<TextLink> claims,
      List<TextLink> events,
      List<TextLink> pages) {
    public Entry {
      claims = List.copyOf(claims);
      events = List.copyOf(events);
      pages = List.copyOf(pages);
    }
  }
}
