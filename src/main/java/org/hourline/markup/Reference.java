package org.hourline.markup;

/// A place in a text where something of the content is named by its id.
///
/// @param kind how it is written
/// @param id what stands between the brackets; whether there is such a thing is for others to say
/// @param line in the Markdown, from 1
/// @param column of its first bracket, from 1, in code points
public record Reference(Kind kind, String id, int line, int column) {
  /// How a reference is written.
  public enum Kind {
    /// `[@id]`: a source is cited.
    CITATION,
    /// `[[id]]`: an event, place or actor is linked to.
    MENTION
  }
}
