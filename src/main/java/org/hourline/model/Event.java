package org.hourline.model;

import java.time.Instant;
import java.util.List;
import org.hourline.time.Timing;
import org.jspecify.annotations.Nullable;

/// Something that happened, or was said.
///
/// @param id its id, unique among events, places and actors
/// @param timing when it began; the interval is already narrowed by `after` and `before`
/// @param subEventType null when the kind is not known, and for a statement
/// @param places ids, the chief place first
/// @param sources ids: where title, summary and time were read
/// @param body Markdown; may be empty
/// @param citations ids of the sources that the body cites, in order, each once
/// @param mentions ids of the events, places and actors that the body links to, each once
/// @param recorded when the editor wrote it down
/// @param aliases former ids
/// @param context whether it lies before or after the window, told for context
/// @param imported what an import could not place, as text
public record Event(
    String id,
    String title,
    Timing timing,
    EventType eventType,
    @Nullable SubEventType subEventType,
    List<String> places,
    List<Participation> actors,
    @Nullable String summary,
    List<String> sources,
    List<Claim> claims,
    List<Related> related,
    Importance importance,
    EventStatus status,
    String body,
    List<String> citations,
    List<String> mentions,
    @Nullable Timing recorded,
    List<String> tags,
    List<String> aliases,
    @Nullable Verification verification,
    @Nullable String contentWarning,
    @Nullable Instant embargoedUntil,
    List<Correction> corrections,
    boolean context,
    @Nullable Estimate estimate,
    List<Media> media,
    @Nullable String imported)
    implements Identified {
  public Event {
    places = List.copyOf(places);
    actors = List.copyOf(actors);
    sources = List.copyOf(sources);
    claims = List.copyOf(claims);
    related = List.copyOf(related);
    citations = List.copyOf(citations);
    mentions = List.copyOf(mentions);
    tags = List.copyOf(tags);
    aliases = List.copyOf(aliases);
    corrections = List.copyOf(corrections);
    media = List.copyOf(media);
  }
}
