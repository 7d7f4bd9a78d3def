package org.hourline.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that is not known. With times: a stretch without reports, drawn on the strip. With
/// claimant, measure and victims: a figure looked for and not found.
public record Gap(
    String note,
    @Nullable Instant from,
    @Nullable Instant to,
    List<String> places,
    List<String> events,
    @Nullable String claimant,
    @Nullable Measure measure,
    @Nullable String victims,
    List<String> sources) {
  public Gap {
    places = List.copyOf(places);
    events = List.copyOf(events);
    sources = List.copyOf(sources);
  }
}
