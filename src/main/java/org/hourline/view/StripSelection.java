package org.hourline.view;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hourline.model.Event;
import org.hourline.model.KnownFrom;
import org.hourline.model.LaneKind;
import org.hourline.output.OutputFile;
import org.hourline.output.Planned;
import org.hourline.view.ExploreView.Choice;
import org.hourline.view.ExploreView.Filter;
import org.jspecify.annotations.Nullable;

/// What the events of a large timeline can be narrowed by, in files beside those of [StripTiles]: a
/// reader's script fetches them when somebody filters, searches or goes back, and not before.
///
/// - `data/strip/select.json`: `{"parts": 2, "filters": [{"name": "place", "legend": "Place",
///   "choices": [["quetta", "Quetta", 1], …]}, …]}`; a choice is its value, its label and how deep
///   it lies within those above
/// - `data/strip/select-K.json`: [#PART] events in the order of the chunks, by columns: `{"ids":
///   ["camp-attack", …], "at": [29000000, …], "long": [60, …], "early": [0, …], "late": [60, …],
///   "since": [29000100, …], "named": [1, …], "lanes": {"place": [0, …], …}, "of": {"place": [[2,
///   1, …], [0, 1, 1, …]], "type": [[], [4, …]], …}}`
///
/// `at` is when an event can first have begun, as in its bin, in minutes of the timeline's clock;
/// `long` for how many minutes it can have begun, 0 where its hour was reported; `early` and `late`
/// how many minutes its signs reach before `at` and after it; `since` the minute of UTC since which
/// it counts as known, [#LATEST] where the latest view alone has it; `named` how many of its
/// places, the first, it names itself: the others are what these lie in. A column of `of` holds how
/// many values each event has (empty: one each), and these values in a row, as indexes of the
/// filter's choices. `part` is of actors and their roles: both in turn.
final class StripSelection {
  /// Events in a file.
  static final int PART = 5_000;

  /// Later than any moment.
  static final long LATEST = 10_000_000_000L;

  private static final int MINUTE = 60;

  private final Telling telling;
  private final StripData data;
  private @Nullable List<Filter> filters;
  private @Nullable Map<String, KnownFrom> known;

  /// @param telling of the front page
  StripSelection(Telling telling, StripData data) {
    this.telling = telling;
    this.data = data;
  }

  /// Made one by one, as they are asked for.
  Stream<Planned<OutputFile>> files() {
    return Stream.concat(
        Stream.of(StripTiles.file("select", this::index)),
        IntStream.range(0, parts())
            .mapToObj(i -> StripTiles.file("select-" + i, () -> part(events(i)))));
  }

  private int parts() {
    return (data.events().size() + PART - 1) / PART;
  }

  private List<Event> events(int part) {
    List<Event> all = data.events();
    return all.subList(part * PART, Math.min(all.size(), (part + 1) * PART));
  }

  /// Worked out by the first file that asks.
  private synchronized List<Filter> filters() {
    if (filters == null) {
      filters = Explore.filters(telling, data.events());
    }
    return filters;
  }

  private synchronized Map<String, KnownFrom> known() {
    if (known == null) {
      known = KnownFrom.ofEvents(telling.index().standing());
    }
    return known;
  }

  private Map<String, Object> index() {
    Map<String, Object> index = new LinkedHashMap<>();
    index.put("parts", parts());
    index.put(
        "filters",
        filters().stream()
            .map(filter -> {
              Map<String, Object> told = new LinkedHashMap<>();
              told.put("name", filter.name());
              told.put("legend", filter.legend());
              told.put(
                  "choices",
                  filter.choices().stream()
                      .map(choice -> List.of(choice.value(), choice.label(), choice.depth()))
                      .toList());
              return told;
            })
            .toList());
    return index;
  }

  private Map<String, Object> part(List<Event> events) {
    Map<String, Object> part = new LinkedHashMap<>();
    part.put("ids", events.stream().map(Event::id).toList());
    part.put("at", events.stream().map(event -> minute(StripTiles.first(event))).toList());
    part.put("long", events.stream().map(this::length).toList());
    part.put("early", events.stream().map(this::early).toList());
    part.put("late", events.stream().map(this::late).toList());
    part.put("since", events.stream().map(this::since).toList());
    part.put(
        "named", events.stream().map(event -> event.places().stream().distinct().count()).toList());
    Map<String, Object> lanes = new LinkedHashMap<>();
    for (LaneKind kind : StripData.KINDS) {
      lanes.put(
          StripData.name(kind), events.stream().map(event -> data.lane(kind, event)).toList());
    }
    part.put("lanes", lanes);
    part.put("of", columns(events));
    return part;
  }

  /// On the timeline's clock.
  private long minute(long second) {
    ZoneId zone = telling.site().timeline().zone();
    return Math.floorDiv(StripTiles.local(second, zone), MINUTE);
  }

  private long length(Event event) {
    if (StripTiles.hour(event) != null) {
      return 0;
    }
    long last = StripData.second(event.timing().began().to().minusSeconds(1));
    return minute(last) - minute(StripTiles.first(event)) + 1;
  }

  private long early(Event event) {
    return minute(StripTiles.first(event)) - minute(StripReach.of(event).from());
  }

  private long late(Event event) {
    return minute(StripReach.of(event).to() - 1) - minute(StripTiles.first(event)) + 1;
  }

  private long since(Event event) {
    KnownFrom from = known().get(event.id());
    return from == null ? LATEST : Math.floorDiv(StripData.second(from.moment()), MINUTE);
  }

  private Map<String, Object> columns(List<Event> events) {
    List<Facets> facets = events.stream().map(event -> Explore.facets(event, telling)).toList();
    Map<String, Object> columns = new LinkedHashMap<>();
    columns.put("place", column(facets, each -> each.places() + " " + each.within(), "place"));
    columns.put("part", column(facets, each -> each.actors().replace(':', ' '), "actor", "role"));
    columns.put("type", column(facets, Facets::type, "type"));
    columns.put("claimant", column(facets, Facets::claimants, "claimant"));
    columns.put("status", column(facets, Facets::statuses, "status"));
    columns.put(
        "importance", column(facets, each -> String.valueOf(each.importance()), "importance"));
    columns.put("tag", column(facets, Facets::tags, "tag"));
    columns.put("day", column(facets, Facets::day, "day"));
    columns.put("hour", column(facets, Facets::hours, "hour"));
    return columns;
  }

  /// @param of an event's values, with a space between them
  /// @param names of the filters that they are choices of, in turn
  private List<List<Integer>> column(
      List<Facets> facets, Function<Facets, String> of, String... names) {
    List<Map<String, Integer>> indexes = new ArrayList<>();
    for (String name : names) {
      indexes.add(indexes(name));
    }
    List<Integer> counts = new ArrayList<>();
    List<Integer> values = new ArrayList<>();
    for (Facets each : facets) {
      String text = of.apply(each).strip();
      String[] words = text.isEmpty() ? new String[0] : text.split(" ");
      counts.add(words.length);
      for (int i = 0; i < words.length; i++) {
        values.add(indexes.get(i % names.length).getOrDefault(words[i], -1));
      }
    }
    return List.of(counts.stream().allMatch(n -> n == 1) ? List.of() : counts, values);
  }

  private Map<String, Integer> indexes(String name) {
    Map<String, Integer> indexes = new HashMap<>();
    for (Filter filter : filters()) {
      if (filter.name().equals(name)) {
        for (Choice choice : filter.choices()) {
          indexes.put(choice.value(), indexes.size());
        }
      }
    }
    return indexes;
  }
}
