package org.hourline.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hourline.language.Words;
import org.hourline.model.Actor;
import org.hourline.model.Event;
import org.hourline.model.EventType;
import org.hourline.model.LaneKind;
import org.hourline.model.Participation;
import org.hourline.model.Place;
import org.hourline.model.Site;
import org.jspecify.annotations.Nullable;

/// Which events stand in which lane. By place: the chief place of each, and where that makes too
/// many lanes, the place that it lies in. By actor: whoever is named first. By type: the type.
final class StripLanes {
  /// More lanes than that are gathered into wider places.
  static final int MOST = 14;

  /// A lane to be drawn.
  ///
  /// @param id of the place or actor; null for "place not stated" and the like
  /// @param whole whether the lane of another place, within this one, stands below it
  record Lane(String name, @Nullable String id, boolean whole, List<Event> events) {}

  private final Site site;
  private final Words words;
  private final LaneKind kind;

  StripLanes(Site site, Words words, LaneKind kind) {
    this.site = site;
    this.words = words;
    this.kind = kind;
  }

  List<Lane> of(List<Event> events) {
    return switch (kind) {
      case PLACE -> byPlace(events);
      case ACTOR -> byActor(events);
      case EVENT_TYPE -> byType(events);
    };
  }

  /// The name to print before a title in a lane of a wider place; null in its own lane.
  @Nullable String prefix(Lane lane, Event event) {
    if (kind != LaneKind.PLACE || event.places().isEmpty()) {
      return null;
    }
    String chief = event.places().getFirst();
    return chief.equals(lane.id()) ? null : placeName(chief);
  }

  /// The page of what a lane gathers; null: there is none.
  @Nullable String href(Lane lane, Links links) {
    if (lane.id() == null) {
      return null;
    }
    return switch (kind) {
      case PLACE -> links.place(lane.id());
      case ACTOR -> links.actor(lane.id());
      case EVENT_TYPE -> null;
    };
  }

  private List<Lane> byPlace(List<Event> events) {
    Map<String, List<Event>> lanes = new LinkedHashMap<>();
    List<Event> nowhere = new ArrayList<>();
    for (Event event : events) {
      if (event.places().isEmpty()) {
        nowhere.add(event);
      } else {
        lanes.computeIfAbsent(event.places().getFirst(), id -> new ArrayList<>()).add(event);
      }
    }
    List<Event> others = gather(lanes);
    List<String> wide =
        lanes.keySet().stream()
            .filter(id -> lanes.keySet().stream().anyMatch(other -> isWithin(other, id)))
            .toList();
    List<Lane> drawn = new ArrayList<>();
    lanes.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<String, List<Event>> lane) -> !wide.contains(lane.getKey()))
                .thenComparingInt(lane -> -lane.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .forEach(lane ->
            drawn.add(
                new Lane(
                    placeName(lane.getKey()),
                    lane.getKey(),
                    wide.contains(lane.getKey()),
                    inOrder(lane.getValue()))));
    addNameless(drawn, "strip.lane.other-places", others);
    addNameless(drawn, "strip.lane.no-place", nowhere);
    return drawn;
  }

  /// Puts the smallest lanes into those of the places they lie in until there is room; returns the
  /// events of those that still found none.
  private List<Event> gather(Map<String, List<Event>> lanes) {
    List<Event> others = new ArrayList<>();
    while (lanes.size() > MOST) {
      String smallest =
          lanes.entrySet().stream()
              .min(
                  Comparator.comparingInt((Map.Entry<String, List<Event>> e) -> -depth(e.getKey()))
                      .thenComparingInt(e -> e.getValue().size())
                      .thenComparing(Map.Entry::getKey))
              .orElseThrow()
              .getKey();
      List<Event> moved = lanes.remove(smallest);
      List<String> chain = site.withins(smallest);
      if (moved != null && chain.size() > 1) {
        lanes.computeIfAbsent(chain.get(1), id -> new ArrayList<>()).addAll(moved);
      } else if (moved != null) {
        others.addAll(moved);
      }
    }
    return inOrder(others);
  }

  private int depth(String place) {
    return site.withins(place).size();
  }

  private boolean isWithin(String place, String wider) {
    return !place.equals(wider) && site.withins(place).contains(wider);
  }

  private List<Lane> byActor(List<Event> events) {
    Map<String, List<Event>> lanes = new LinkedHashMap<>();
    List<Event> nobody = new ArrayList<>();
    for (Event event : events) {
      List<Participation> actors = event.actors();
      (actors.isEmpty()
              ? nobody
              : lanes.computeIfAbsent(actors.getFirst().actor(), id -> new ArrayList<>()))
          .add(event);
    }
    List<Lane> drawn = new ArrayList<>();
    List<Event> others = new ArrayList<>();
    List<Map.Entry<String, List<Event>>> sorted =
        lanes.entrySet().stream()
            .sorted(
                Comparator.comparingInt(
                        (Map.Entry<String, List<Event>> lane) -> -lane.getValue().size())
                    .thenComparing(Map.Entry::getKey))
            .toList();
    for (Map.Entry<String, List<Event>> lane : sorted) {
      if (drawn.size() < MOST) {
        Actor actor = site.actors().find(lane.getKey());
        drawn.add(
            new Lane(
                actor == null ? lane.getKey() : actor.label(),
                lane.getKey(),
                false,
                lane.getValue()));
      } else {
        others.addAll(lane.getValue());
      }
    }
    addNameless(drawn, "strip.lane.other-actors", inOrder(others));
    addNameless(drawn, "strip.lane.no-actor", nobody);
    return drawn;
  }

  private List<Lane> byType(List<Event> events) {
    Map<EventType, List<Event>> lanes = new LinkedHashMap<>();
    for (Event event : events) {
      lanes.computeIfAbsent(event.eventType(), type -> new ArrayList<>()).add(event);
    }
    List<Lane> drawn = new ArrayList<>();
    lanes.forEach((type, of) -> drawn.add(new Lane(typeName(type), null, false, of)));
    return drawn;
  }

  private String typeName(EventType type) {
    return words.text("term.event_type." + type.name().toLowerCase(Locale.ROOT));
  }

  private void addNameless(List<Lane> drawn, String key, List<Event> events) {
    if (!events.isEmpty()) {
      drawn.add(new Lane(words.text(key), null, false, events));
    }
  }

  private List<Event> inOrder(List<Event> events) {
    Set<String> ids = events.stream().map(Event::id).collect(Collectors.toSet());
    return site.events().stream().filter(event -> ids.contains(event.id())).toList();
  }

  private String placeName(String id) {
    Place place = site.places().find(id);
    return place == null ? id : place.name();
  }
}
