package org.hourline.view;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hourline.model.Event;
import org.hourline.model.LaneKind;
import org.hourline.output.OutputFile;
import org.hourline.output.Planned;
import org.hourline.time.ClockTime;
import org.hourline.time.Interval;
import org.jspecify.annotations.Nullable;

/// The strip's data in small files, where one page cannot hold them: a reader's script fetches
/// those of the stretch that it shows, and no others. All moments are seconds since 1970.
///
/// - `data/strip/index.json`: what there is: `{"totals": {"place": [120, …], …}, "chunks":
///   [[1769713200, 100], …], "tiles": {"1": [7676, 7680], …}}`. `totals` of each lane; `chunks`:
///   when the first event of each can first have begun, and how many it holds.
/// - `data/strip/events-K.json`: a chunk: `{"events": [ … ]}`, as [StripData] has them, [#CHUNK]
///   each, in the order in which they can have begun.
/// - `data/strip/LANES-H-I.json`: counts in bins of `H` hours for lanes of places, actors or types:
///   `{"bins": {"0": [460123, 12, 3, 8, …]}, "wider": {"0": [460120, 2, …]}}`. A lane has four
///   numbers a bin: which (local seconds divided by its width, rounded down), how many events, the
///   type of most of them, and how many those are. `wider`: bin and number of those that can have
///   begun in several bins, by the first. File `I` has bins `64 I` to `64 I + 63`; `tiles` of the
///   index has which files there are, as runs of first and last. Where few events are, there is
///   none: a stretch that no more than [#FEW] chunks reach into is shown event by event.
final class StripTiles {
  /// Events in a file.
  static final int CHUNK = 100;

  /// Chunks that are shown event by event.
  static final int FEW = 3;

  /// Widths of bins, in hours.
  static final List<Integer> HOURS = List.of(1, 6, 24, 168, 672, 2184, 8736);

  private static final int BINS = 64;
  private static final int HOUR = 3600;

  private final StripData data;
  private final List<Event> events;
  private final ZoneId zone;

  StripTiles(StripData data, ZoneId zone) {
    this.data = data;
    this.events = data.events();
    this.zone = zone;
  }

  /// Made one by one, as they are asked for.
  Stream<Planned<OutputFile>> files() {
    return Stream.of(
            Stream.of(file("index", this::index)),
            IntStream.range(0, chunks())
                .mapToObj(i ->
                    file(
                        "events-" + i,
                        () -> Map.of("events", chunk(i).stream().map(data::event).toList()))),
            HOURS.stream().flatMap(this::counts))
        .flatMap(part -> part);
  }

  private int chunks() {
    return (events.size() + CHUNK - 1) / CHUNK;
  }

  private List<Event> chunk(int i) {
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
            .mapToObj(i -> List.of(first(chunk(i).getFirst()), chunk(i).size()))
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

  /// The events of each file of one width that is written. A view lies in two of them at most, and
  /// where those two hold no more than a chunk it is shown event by event.
  private SortedMap<Long, List<Event>> tiles(int hours) {
    TreeMap<Long, List<Event>> all = new TreeMap<>();
    for (Event event : events) {
      long tile = Math.floorDiv(bin(first(event), hours), BINS);
      all.computeIfAbsent(tile, key -> new ArrayList<>()).add(event);
    }
    TreeMap<Long, List<Event>> written = new TreeMap<>(all);
    written
        .entrySet()
        .removeIf(tile -> {
          int beside = Math.max(size(all, tile.getKey() - 1), size(all, tile.getKey() + 1));
          return tile.getValue().size() + beside <= CHUNK;
        });
    return written;
  }

  private static int size(Map<Long, List<Event>> tiles, long at) {
    List<Event> events = tiles.get(at);
    return events == null ? 0 : events.size();
  }

  private Stream<Planned<OutputFile>> counts(int hours) {
    return tiles(hours).entrySet().stream()
        .flatMap(tile ->
            StripData.KINDS.stream()
                .map(kind ->
                    file(
                        StripData.name(kind) + "-" + hours + "-" + tile.getKey(),
                        () -> tile(kind, hours, tile.getValue()))));
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

  private Map<String, Object> tile(LaneKind kind, int hours, List<Event> events) {
    Map<Integer, Map<Long, int[]>> lanes = new TreeMap<>();
    Map<Integer, Map<Long, int[]>> wider = new TreeMap<>();
    int types = data.totals(LaneKind.EVENT_TYPE).size();
    for (Event event : events) {
      long bin = bin(first(event), hours);
      Interval began = event.timing().began();
      boolean one =
          hour(event) != null || bin == bin(StripData.second(began.to().minusSeconds(1)), hours);
      (one ? lanes : wider)
          .computeIfAbsent(data.lane(kind, event), key -> new TreeMap<>())
          .computeIfAbsent(bin, key -> new int[types])[data.lane(LaneKind.EVENT_TYPE, event)]++;
    }
    Map<String, Object> tile = new LinkedHashMap<>();
    tile.put("bins", numbers(lanes, true));
    tile.put("wider", numbers(wider, false));
    return tile;
  }

  private static Map<String, Object> numbers(
      Map<Integer, Map<Long, int[]>> lanes, boolean withTypes) {
    Map<String, Object> all = new LinkedHashMap<>();
    lanes.forEach((lane, bins) -> {
      List<Number> numbers = new ArrayList<>();
      bins.forEach((bin, types) -> {
        numbers.add(bin);
        numbers.add(Arrays.stream(types).sum());
        if (withTypes) {
          int most = 0;
          for (int i = 1; i < types.length; i++) {
            most = types[i] > types[most] ? i : most;
          }
          numbers.add(most);
          numbers.add(types[most]);
        }
      });
      all.put(String.valueOf(lane), numbers);
    });
    return all;
  }

  private long bin(long second, int hours) {
    return Math.floorDiv(local(second, zone), (long) hours * HOUR);
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
