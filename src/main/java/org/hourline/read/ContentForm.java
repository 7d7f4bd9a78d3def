package org.hourline.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The kinds of content files, and what may stand in each.
@SuppressWarnings("ImmutableEnumChecker") // a shape is a record of lists that are copied
public enum ContentForm {
  TIMELINE("timeline", "timeline.json", "timeline", Extent.ONE, Timelines.SHAPE),
  EVENT("event", "events/**/*.md", "event", Extent.FRONT_MATTER, Events.SHAPE),
  EVENTS("events", "events/**/*.json", "event", Extent.ONE_OR_LIST, Events.SHAPE),
  ACTORS("actors", "actors.json", "actor", Extent.LIST, Actors.SHAPE),
  PLACES("places", "places.json", "place", Extent.LIST, Places.SHAPE),
  SOURCES("sources", "sources.json", "source", Extent.LIST, Sources.SHAPE),
  CLAIMS("claims", "claims.json", "claim", Extent.LIST, Claims.SHAPE),
  GAPS("gaps", "gaps.json", "gap", Extent.LIST, Gaps.SHAPE),
  ERASED("erased", "erased.json", "erased", Extent.LIST, Erasures.SHAPE),
  PAGE("page", "pages/*.md", "page", Extent.FRONT_MATTER, Prose.PAGE_SHAPE),
  BRIEFING("briefing", "briefings/*.md", "briefing", Extent.FRONT_MATTER, Prose.BRIEFING_SHAPE),
  EDITION("edition", "editions/*.json", "edition", Extent.ONE, Editions.SHAPE),
  TIMELINE_TRANSLATION(TIMELINE),
  EVENT_TRANSLATION(EVENT),
  EVENTS_TRANSLATION(EVENTS),
  ACTORS_TRANSLATION(ACTORS),
  PLACES_TRANSLATION(PLACES),
  SOURCES_TRANSLATION(SOURCES),
  CLAIMS_TRANSLATION(CLAIMS),
  GAPS_TRANSLATION(GAPS),
  PAGE_TRANSLATION(PAGE),
  BRIEFING_TRANSLATION(BRIEFING);

  private final String word;
  private final String files;
  private final String thing;
  private final Extent extent;
  private final @Nullable ContentForm original;

  @SuppressWarnings("ImmutableEnumChecker") // a record of declarations, which nothing changes
  private final Shape shape;

  ContentForm(String word, String files, String thing, Extent extent, Shape shape) {
    this.word = word;
    this.files = files;
    this.thing = thing;
    this.extent = extent;
    this.shape = shape;
    this.original = null;
  }

  /// Translations of a form.
  ContentForm(ContentForm original) {
    this.word = original.word + "-translation";
    this.files = original.files.replaceFirst("\\.([a-z]+)$", ".??.$1");
    this.thing = original.thing;
    this.extent = original.extent == Extent.ONE_OR_LIST ? Extent.LIST : original.extent;
    this.shape = Translations.of(original.shape, this.extent == Extent.LIST);
    this.original = original;
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

  /// Which files of the content folder are such, as a glob; `??` is a language.
  public String files() {
    return files;
  }

  /// What one of its objects is, as [org.hourline.problem.Origins] calls it: `actor`.
  String thing() {
    return thing;
  }

  /// What it is a translation of; null: it is none.
  public @Nullable ContentForm original() {
    return original;
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
