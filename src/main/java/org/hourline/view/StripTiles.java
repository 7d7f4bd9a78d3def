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
import org.hourline.time.Interval;
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
/// - `data/strip/LANES-H-I.json`: counts in bins of `H` hours for lanes of places, actors or types,
///   of the events that show in the window: `{"bins": {"0": [[460123, 3, 8, 5, 4], …]}, "wider":
///   {"0": [460120, 2, …]}, "into": {"0": [460121, 1, …]}, "ahead": {}}`. A bin: which (local
///   seconds divided by its width, rounded down), then each type and how many events of it.
///   `wider`: bin and number of those that can have begun in several bins, by the first. `into`:
///   how many that are counted in an earlier bin still show in this one and in those after it, up
///   to the next bin that is named; `ahead`: how many that are counted in a later one show before
///   it. So the events that show in some bins are those counted there, those into the first, and
///   those ahead of the last. File `I` has bins `64 I` to `64 I + 63`; `tiles` of the index has
///   which files there are, as runs of first and last. Where few events are, there is none: a
///   stretch that no more than [#FEW] chunks reach into is shown event by event.
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
  private final long from;
  private final long to;

  StripTiles(StripData data, ZoneId zone) {
    this.data = data;
    this.events = data.events();
    this.zone = zone;
    this.from = StripData.second(data.window().from());
    this.to = StripData.second(data.window().to());
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
            .mapToObj(i -> {
              List<Event> chunk = chunk(i);
              Reach reach = reach(i);
              return List.of(first(chunk.getFirst()), chunk.size(), reach.from(), reach.to());
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

  /// The stretch that an event's signs, or those of several, cover.
  record Reach(long from, long to) {
    boolean isEmpty() {
      return from >= to;
    }

    private Reach with(Reach other) {
      return isEmpty()
          ? other
          : other.isEmpty() ? this : new Reach(Math.min(from, other.from), Math.max(to, other.to));
    }
  }

  /// A point is a second long.
  static Reach reach(Event event) {
    Reach reach = new Reach(0, 0);
    for (StripSigns.Sign sign : StripSigns.of(event.timing())) {
      if (sign.form() != StripView.MarkForm.ARROW) {
        long start = StripData.second(sign.from());
        long end = sign.isPoint() ? start + 1 : StripData.second(sign.to());
        reach = reach.with(new Reach(start, end));
      }
    }
    return reach;
  }

  private Reach inside(Event event) {
    Reach reach = reach(event);
    return new Reach(Math.max(from, reach.from()), Math.min(to, reach.to()));
  }

  private Reach reach(int chunk) {
    return chunk(chunk).stream().map(this::inside).reduce(new Reach(0, 0), Reach::with);
  }

  /// The events that show in each file of one width that is written. A view lies in two of them at
  /// most, and where no more than [#FEW] chunks reach into those two it is shown event by event.
  private SortedMap<Long, List<Event>> tiles(int hours) {
    Map<Long, Set<Integer>> reaching = new HashMap<>();
    for (int i = 0; i < chunks(); i++) {
      for (long tile : tilesOf(reach(i), hours)) {
        reaching.computeIfAbsent(tile, key -> new HashSet<>()).add(i);
      }
    }
    SortedMap<Long, List<Event>> written = new TreeMap<>();
    for (long tile : reaching.keySet()) {
      if (hours == HOURS.getLast()
          || size(reaching, tile - 1, tile) > FEW
          || size(reaching, tile, tile + 1) > FEW) {
        written.put(tile, new ArrayList<>());
      }
    }
    for (Event event : events) {
      for (long tile : tilesOf(inside(event), hours)) {
        List<Event> there = written.get(tile);
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

  private long[] tilesOf(Reach reach, int hours) {
    return reach.isEmpty()
        ? new long[0]
        : LongStream.rangeClosed(
                Math.floorDiv(bin(reach.from(), hours), BINS),
                Math.floorDiv(bin(reach.to() - 1, hours), BINS))
            .toArray();
  }

  private Stream<Planned<OutputFile>> counts(int hours) {
    return tiles(hours).entrySet().stream()
        .flatMap(tile ->
            StripData.KINDS.stream()
                .map(kind ->
                    file(
                        StripData.name(kind) + "-" + hours + "-" + tile.getKey(),
                        () -> tile(kind, hours, tile.getKey(), tile.getValue()))));
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

  private Map<String, Object> tile(LaneKind kind, int hours, long tile, List<Event> events) {
    Map<Integer, SortedMap<Long, SortedMap<Integer, Integer>>> lanes = new TreeMap<>();
    Map<Integer, SortedMap<Long, Integer>> wider = new TreeMap<>();
    Map<Integer, SortedMap<Long, Integer>> into = new TreeMap<>();
    Map<Integer, SortedMap<Long, Integer>> ahead = new TreeMap<>();
    long start = tile * BINS;
    long end = start + BINS;
    for (Event event : events) {
      int lane = data.lane(kind, event);
      long first = first(event);
      Interval began = event.timing().began();
      boolean one =
          hour(event) != null
              ? first >= from && first < to
              : bin(first, hours) == bin(StripData.second(began.to().minusSeconds(1)), hours);
      long bin = bin(Math.clamp(first, from, to - 1), hours);
      if (bin >= start && bin < end && one) {
        lanes
            .computeIfAbsent(lane, key -> new TreeMap<>())
            .computeIfAbsent(bin, key -> new TreeMap<>())
            .merge(data.lane(LaneKind.EVENT_TYPE, event), 1, Integer::sum);
      } else if (bin >= start && bin < end) {
        add(wider, lane, bin, 1);
      }
      Reach reach = inside(event);
      mark(into, lane, Math.max(start, bin + 1), Math.min(end, bin(reach.to() - 1, hours) + 1));
      mark(ahead, lane, Math.max(start, bin(reach.from(), hours)), Math.min(end, bin));
    }
    Map<String, Object> counts = new LinkedHashMap<>();
    Map<String, Object> bins = new LinkedHashMap<>();
    lanes.forEach((lane, of) ->
        bins.put(String.valueOf(lane), of.entrySet().stream().map(StripTiles::bin).toList()));
    counts.put("bins", bins);
    counts.put("wider", numbers(wider));
    counts.put("into", numbers(sums(into)));
    counts.put("ahead", numbers(sums(ahead)));
    return counts;
  }

  private static List<Number> bin(Map.Entry<Long, SortedMap<Integer, Integer>> bin) {
    List<Number> numbers = new ArrayList<>();
    numbers.add(bin.getKey());
    bin.getValue()
        .forEach((type, n) -> {
          numbers.add(type);
          numbers.add(n);
        });
    return numbers;
  }

  private static void add(Map<Integer, SortedMap<Long, Integer>> lanes, int lane, long bin, int n) {
    lanes.computeIfAbsent(lane, key -> new TreeMap<>()).merge(bin, n, Integer::sum);
  }

  /// One more from a bin on, and one less from another on.
  private static void mark(
      Map<Integer, SortedMap<Long, Integer>> lanes, int lane, long from, long to) {
    if (from < to) {
      add(lanes, lane, from, 1);
      add(lanes, lane, to, -1);
    }
  }

  /// How many there are from each bin on where that changes.
  private static Map<Integer, SortedMap<Long, Integer>> sums(
      Map<Integer, SortedMap<Long, Integer>> changes) {
    Map<Integer, SortedMap<Long, Integer>> all = new TreeMap<>();
    changes.forEach((lane, bins) -> {
      int sum = 0;
      for (Map.Entry<Long, Integer> bin : bins.entrySet()) {
        if (bin.getValue() != 0) {
          sum += bin.getValue();
          add(all, lane, bin.getKey(), sum);
        }
      }
    });
    return all;
  }

  private static Map<String, Object> numbers(Map<Integer, SortedMap<Long, Integer>> lanes) {
    Map<String, Object> all = new LinkedHashMap<>();
    lanes.forEach((lane, bins) -> {
      List<Number> numbers = new ArrayList<>();
      bins.forEach((bin, n) -> {
        numbers.add(bin);
        numbers.add(n);
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
