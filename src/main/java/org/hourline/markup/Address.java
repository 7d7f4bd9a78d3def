package org.hourline.markup;

/// A place in a text that links to an address, or would show a picture.
///
/// @param kind link or picture
/// @param href the address as it reads after escapes and entities are resolved
/// @param allowed whether the page will link to it: see [Markup]; never for a picture
/// @param line in the Markdown, from 1
/// @param column from 1, in code points
public record Address(Kind kind, String href, boolean allowed, int line, int column) {
  /// What is at the place.
  public enum Kind {
    LINK,
    PICTURE
  }
}
