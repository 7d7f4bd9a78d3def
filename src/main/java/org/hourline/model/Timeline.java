package org.hourline.model;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.hourline.time.Interval;
import org.jspecify.annotations.Nullable;

/// What a timeline is: `timeline.json`.
///
/// @param window the stretch that the strip draws; null: all its events
/// @param zone the default of every place
/// @param language BCP 47; `en` where nothing is said
/// @param languages those with translations, the first language not among them
/// @param baseUrl absolute, ending in `/`; null: the site works from any folder
/// @param asOf the moment of this edition; the clock never stamps a site
/// @param edition its number; null: not counted
/// @param contact text, perhaps an address for mail
/// @param alsoShow zones to print beside local time; UTC is always there and not among them
/// @param loadedWords words the rules watch for, beside the built-in ones
/// @param unlinkedHosts hosts that must not be linked to
/// @param corrections changes to what was published of the claims in claims.json
public record Timeline(
    String title,
    @Nullable String standfirst,
    @Nullable Window window,
    ZoneId zone,
    String language,
    List<String> languages,
    @Nullable Link baseUrl,
    Instant asOf,
    @Nullable Integer edition,
    @Nullable Named publisher,
    @Nullable String contact,
    @Nullable Named licence,
    LaneKind lanes,
    @Nullable MapSettings map,
    Catalogue<VictimGroup> victims,
    List<ZoneId> alsoShow,
    List<Accepted> accepted,
    List<String> loadedWords,
    List<String> unlinkedHosts,
    List<Correction> corrections) {
  public Timeline {
    languages = List.copyOf(languages);
    alsoShow = List.copyOf(alsoShow);
    accepted = List.copyOf(accepted);
    loadedWords = List.copyOf(loadedWords);
    unlinkedHosts = List.copyOf(unlinkedHosts);
    corrections = List.copyOf(corrections);
  }

  /// The same timeline, published at an address.
  Timeline at(Link address) {
    return new Timeline(
        title,
        standfirst,
        window,
        zone,
        language,
        languages,
        address,
        asOf,
        edition,
        publisher,
        contact,
        licence,
        lanes,
        map,
        victims,
        alsoShow,
        accepted,
        loadedWords,
        unlinkedHosts,
        corrections);
  }

  /// The stretch that the strip draws, half-open, in the timeline's zone.
  public record Window(LocalDateTime start, LocalDateTime end, Interval span) {}

  /// A name and where it leads.
  public record Named(String name, @Nullable Link url) {}

  /// What the map draws.
  ///
  /// @param layers names of files under `content/map/`
  /// @param bbox west, south, east, north in degrees; null: what the places need
  /// @param credit the line printed under the map
  public record MapSettings(List<String> layers, @Nullable Box bbox, @Nullable String credit) {
    public MapSettings {
      layers = List.copyOf(layers);
    }
  }

  /// A rectangle in degrees, WGS 84.
  public record Box(double west, double south, double east, double north) {}
}
