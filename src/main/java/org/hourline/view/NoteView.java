package org.hourline.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A source as a numbered note of one page.
///
/// @param number from 1, in the order of first use on the page
/// @param anchor the id of its element
/// @param source what it is
public record NoteView(int number, String anchor, SourceLine source) {

  /// The mark that leads to a note.
  ///
  /// @param number the note's; 0 on a page without notes, where the name is printed
  /// @param href its anchor on the page, or the source in the list of sources
  /// @param name the source's title, read out in the number's stead
  public record Mark(int number, String href, String name) {}

  /// A source on one line: who published what, when, where.
  ///
  /// @param title its title
  /// @param publisher who published it
  /// @param author who wrote it
  /// @param published when, in words
  /// @param href its address outside the site
  /// @param archived where a copy is kept
  /// @param remarks "read in an excerpt", "a statement of the military", …
  /// @param note where the text came from, in the editor's sentences
  /// @param page where the site tells all that it supports
  /// @param language BCP 47, where it is not the site's
  public record SourceLine(
      String title,
      @Nullable TextLink publisher,
      @Nullable String author,
      @Nullable String published,
      @Nullable String href,
      @Nullable String archived,
      List<String> remarks,
      @Nullable String note,
      String page,
      @Nullable String language) {
    public SourceLine {
      remarks = List.copyOf(remarks);
    }
  }
}
