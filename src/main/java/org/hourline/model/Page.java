package org.hourline.model;

import java.util.List;

/// A page of the editor's: about, method, background.
///
/// @param order its place in the menu; pages without one come last, by title
/// @param body Markdown
/// @param citations ids of the sources cited, in order, each once
/// @param mentions ids of the events, places and actors linked to, each once
public record Page(
    String id, String title, int order, String body, List<String> citations, List<String> mentions)
    implements Identified {
  public Page {
    citations = List.copyOf(citations);
    mentions = List.copyOf(mentions);
  }
}
