package org.hourline.model;

import java.util.List;
import org.hourline.time.TimePoint;
import org.jspecify.annotations.Nullable;

/// A selection of the timeline to be printed (see [Selection]). The first paragraph of its body is
/// the bottom line; the rest is what the editor adds.
///
/// @param paper the formats it is laid out for; never empty
/// @param importance the least weighty events that it holds; null: all
/// @param language BCP 47; null: the timeline's
public record Briefing(
    String id,
    String title,
    @Nullable Integer number,
    @Nullable String subject,
    BriefingKind kind,
    List<Paper> paper,
    List<String> places,
    List<String> actors,
    @Nullable TimePoint from,
    @Nullable TimePoint to,
    @Nullable Importance importance,
    @Nullable TimePoint asKnownAt,
    @Nullable String language,
    String body,
    List<String> citations,
    List<String> mentions)
    implements Identified {
  public Briefing {
    paper = List.copyOf(paper);
    places = List.copyOf(places);
    actors = List.copyOf(actors);
    citations = List.copyOf(citations);
    mentions = List.copyOf(mentions);
  }

  /// The first paragraph of the body, in Markdown, on one line; empty where there is no body.
  public String bottomLine() {
    return paragraphs()[0].strip().replaceAll("\\s*\\R\\s*", " ");
  }

  /// The body after the bottom line, in Markdown; may be empty.
  public String rest() {
    String[] paragraphs = paragraphs();
    return paragraphs.length < 2 ? "" : paragraphs[1].strip();
  }

  private String[] paragraphs() {
    return body.strip().split("\\R[ \\t]*\\R", 2);
  }
}
