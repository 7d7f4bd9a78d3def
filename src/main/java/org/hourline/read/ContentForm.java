package org.hourline.read;

import java.util.List;

/// The kinds of content files, and what may stand in each.
@SuppressWarnings("ImmutableEnumChecker") // a shape is a record of lists that are copied
public enum ContentForm {
  TIMELINE("timeline", "timeline.json", Extent.ONE, Timelines.SHAPE),
  EVENT("event", "events/**/*.md", Extent.FRONT_MATTER, Events.SHAPE),
  EVENTS("events", "events/**/*.json", Extent.ONE_OR_LIST, Events.SHAPE),
  ACTORS("actors", "actors.json", Extent.LIST, Actors.SHAPE),
  PLACES("places", "places.json", Extent.LIST, Places.SHAPE),
  SOURCES("sources", "sources.json", Extent.LIST, Sources.SHAPE),
  CLAIMS("claims", "claims.json", Extent.LIST, Claims.SHAPE),
  GAPS("gaps", "gaps.json", Extent.LIST, Gaps.SHAPE),
  PAGE("page", "pages/*.md", Extent.FRONT_MATTER, Prose.PAGE_SHAPE),
  BRIEFING("briefing", "briefings/*.md", Extent.FRONT_MATTER, Prose.BRIEFING_SHAPE),
  EDITION("edition", "editions/*.json", Extent.ONE, Editions.SHAPE);

  private final String word;
  private final String files;
  private final Extent extent;

  @SuppressWarnings("ImmutableEnumChecker") // a record of declarations, which nothing changes
  private final Shape shape;

  ContentForm(String word, String files, Extent extent, Shape shape) {
    this.word = word;
    this.files = files;
    this.extent = extent;
    this.shape = shape;
  }

  /// What one file holds.
  public enum Extent {
    /// One object of JSON.
    ONE,
    /// A list of objects of JSON.
    LIST,
    /// One object of JSON, or a list of them, each with an id then.
    ONE_OR_LIST,
    /// One object of YAML or JSON before a body of Markdown.
    FRONT_MATTER
  }

  /// Its name in one word: `actors`.
  public String word() {
    return word;
  }

  /// Which files of the content folder are such, as a glob.
  public String files() {
    return files;
  }

  public Extent extent() {
    return extent;
  }

  /// The object that it holds, or each object of its list.
  public Shape shape() {
    return shape;
  }

  /// All of them, in the order of the reference.
  public static List<ContentForm> all() {
    return List.of(values());
  }
}
