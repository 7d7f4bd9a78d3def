package org.hourline.markup;

import org.jspecify.annotations.Nullable;

/// What the references of a text lead to on the page that prints it.
public interface References {
  /// The note of a source that `[@id]` cites; null where it is not on this page: then the id is
  /// printed, linked to nothing.
  @Nullable Note note(String source);

  /// What `[[id]]` links to; null where there is no such thing: then the id is printed.
  @Nullable Target target(String id);

  /// A numbered note.
  ///
  /// @param number from 1
  /// @param href where the note is: inside the site, relative
  /// @param title what a pointer over the number reads: the source's title
  record Note(int number, String href, String title) {}

  /// A thing with a name.
  ///
  /// @param href inside the site, relative; null: the name alone, for what is left out of the site
  /// @param text its name
  record Target(@Nullable String href, String text) {}
}
