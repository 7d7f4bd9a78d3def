package org.hourline.view;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hourline.model.Event;
import org.hourline.model.LaneKind;
import org.hourline.output.OutputFile;
import org.hourline.output.Planned;
import org.hourline.time.ClockTime;
import org.jspecify.annotations.Nullable;

/// The strip's data in small files, where one page cannot hold them: a reader's script fetches
/// those of the stretch that it shows, and no others. All moments are seconds since 1970.
///
/// - `data/strip/index.json`: what there is: `{"totals": {"place": [120, …], …}, "chunks":
///   [[1769713200, 100, 1769709600, 1769799600], …], "tiles": {"1": [7676, 7680], …}}`. `totals` of
///   each lane; `chunks`: when the first event of each can first have begun, how many it holds, and
///   the stretch that their signs cover inside the timeline's window.
/// - `data/strip/events-K.json`: a chunk: `{"events": [ … ]}`, as [StripData] has them, [#CHUNK]
///   each, in the order in which they can have begun.
/// - `data/strip/LANES-H-I.json`: counts in bins of `H` hours for lanes of places, actors or types:
///   see [StripCounts]. File `I` has bins `64 I` to `64 I + 63`; `tiles` of the index has which
///   files there are, as runs of first and last. Where few events are, there is none: a stretch
///   that no more than [#FEW] chunks reach into is shown event by event.
final class StripTiles {
  /// Events in a file.
  static final int CHUNK = 100;

  /// Chunks that are shown event by event.
  static final int FEW = 3;

  /// Widths of bins, in hours.
  static final List<Integer> HOURS = List.of(1, 6, 24, 168, 672, 2184, 8736);

  private final StripData data;
  private final List<Shown> events;
  private final StripCounts counts;

  /// An event and what of it shows in the window.
  record Shown(Event event, StripReach reach) {}

  StripTiles(StripData data, ZoneId zone) {
    StripReach window =
        new StripReach(
            StripData.second(data.window().from()), StripData.second(data.window().to()));
    this.data = data;
    this.events =
        data.events().stream()
            .map(event -> new Shown(event, StripReach.of(event).within(window)))
            .toList();
    this.counts = new StripCounts(data, zone, window);
  }

  /// Made one by one, as they are asked for.
  Stream<Planned<OutputFile>> files() {
    return Stream.of(
            Stream.of(file("index", this::index)),
            IntStream.range(0, chunks())
                .mapToObj(i ->
                    file(
                        "events-" + i,
                        () ->
                            Map.of(
                                "events",
                                chunk(i).stream().map(one -> data.event(one.event())).toList()))),
            HOURS.stream().flatMap(this::countsOf))
        .flatMap(part -> part);
  }

  private int chunks() {
    return (events.size() + CHUNK - 1) / CHUNK;
  }

  private List<Shown> chunk(int i) {
    return events.subList(i * CHUNK, Math.min(events.size(), (i + 1) * CHUNK));
  }

  private Map<String, Object> index() {
    Map<String, Object> index = new LinkedHashMap<>();
    Map<String, Object> totals = new LinkedHashMap<>();
    for (LaneKind kind : StripData.KINDS) {
      totals.put(StripData.name(kind), data.totals(kind));
    }
    index.put("totals", totals);
    Map<String, Object> tiles = new LinkedHashMap<>();
    HOURS.forEach(hours -> tiles.put(String.valueOf(hours), runs(tiles(hours).keySet())));
    index.put("tiles", tiles);
    index.put(
        "chunks",
        IntStream.range(0, chunks())
            .mapToObj(i -> {
              StripReach reach = reach(i);
              long first = first(chunk(i).getFirst().event());
              return List.of(first, chunk(i).size(), reach.from(), reach.to());
            })
            .toList());
    return index;
  }

  /// The reported hour, else the first moment at which it can have begun.
  static long first(Event event) {
    Instant hour = hour(event);
    return StripData.second(hour == null ? event.timing().began().from() : hour);
  }

  /// The reported hour.
  static @Nullable Instant hour(Event event) {
    return event.timing().reported().start() instanceof ClockTime start
        ? start.instant(event.timing().zone())
        : null;
  }

  private StripReach reach(int chunk) {
    return chunk(chunk).stream().map(Shown::reach).reduce(StripReach.NONE, StripReach::with);
  }

  /// The events that show in each file of one width that is written. A view lies in two of them at
  /// most, and where no more than [#FEW] chunks reach into those two it is shown event by event.
  private SortedMap<Long, List<Shown>> tiles(int hours) {
    Map<Long, Set<Integer>> reaching = new HashMap<>();
    for (int i = 0; i < chunks(); i++) {
      for (long tile : tilesOf(reach(i), hours)) {
        reaching.computeIfAbsent(tile, key -> new HashSet<>()).add(i);
      }
    }
    SortedMap<Long, List<Shown>> written = new TreeMap<>();
    for (long tile : reaching.keySet()) {
      if (hours == HOURS.getLast()
          || size(reaching, tile - 1, tile) > FEW
          || size(reaching, tile, tile + 1) > FEW) {
        written.put(tile, new ArrayList<>());
      }
    }
    for (Shown event : events) {
      for (long tile : tilesOf(event.reach(), hours)) {
        List<Shown> there = written.get(tile);
        if (there != null) {
          there.add(event);
        }
      }
    }
    return written;
  }

  private static int size(Map<Long, Set<Integer>> reaching, long tile, long next) {
    Set<Integer> all = new HashSet<>(reaching.getOrDefault(tile, Set.of()));
    all.addAll(reaching.getOrDefault(next, Set.of()));
    return all.size();
  }

  private long[] tilesOf(StripReach reach, int hours) {
    return reach.isEmpty()
        ? new long[0]
        : LongStream.rangeClosed(
                counts.file(reach.from(), hours), counts.file(reach.to() - 1, hours))
            .toArray();
  }

  private Stream<Planned<OutputFile>> countsOf(int hours) {
    return tiles(hours).entrySet().stream()
        .flatMap(tile ->
            StripData.KINDS.stream()
                .map(kind ->
                    file(
                        StripData.name(kind) + "-" + hours + "-" + tile.getKey(),
                        () -> counts.of(kind, hours, tile.getKey(), tile.getValue()))));
  }

  /// The numbers of files, each run of them by its first and its last.
  private static List<Long> runs(Iterable<Long> tiles) {
    List<Long> runs = new ArrayList<>();
    for (long tile : tiles) {
      if (!runs.isEmpty() && runs.getLast() == tile - 1) {
        runs.set(runs.size() - 1, tile);
      } else {
        runs.add(tile);
        runs.add(tile);
      }
    }
    return runs;
  }

  /// What the clocks show at a moment, in seconds.
  static long local(long second, ZoneId zone) {
    return second + zone.getRules().getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
  }

  /// A file of the folder.
  static Planned<OutputFile> file(String name, Supplier<Map<String, Object>> json) {
    String path = "data/strip/" + name + ".json";
    return new Planned<>(
        path,
        () ->
            new OutputFile(
                path, (JsonText.of(json.get()).json() + "\n").getBytes(StandardCharsets.UTF_8)));
  }
}
