package org.hourline.view;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hourline.model.Event;
import org.hourline.model.LaneKind;
import org.hourline.time.Interval;

/// The files of counts among [StripTiles]: how many of the events that show in the window each lane
/// has in bins of so many hours.
///
/// ```json
/// {"bins": {"0": [[460123, 3, 8, 5, 4], …]}, "wider": {"0": [460120, 2, …]},
///  "into": {"0": [460121, 1, …]}, "ahead": {}}
/// ```
///
/// - `bins` of each lane: which (local seconds divided by its width, rounded down), then each type
///   and how many events of it
/// - `wider`: bin and number of those that can have begun in several bins, or outside of the
///   window, by the first
/// - `into`: how many that are counted in an earlier bin still show in this one and in those after
///   it, up to the next bin that is named
/// - `ahead`: how many that are counted in a later one show before it
///
/// So the events that show in some bins are those counted there, those into the first, and those
/// ahead of the last.
final class StripCounts {
  /// Bins in a file.
  private static final int BINS = 64;

  private static final int HOUR = 3600;

  private final StripData data;
  private final ZoneId zone;
  private final StripReach window;

  /// @param zone on whose clocks the bins begin
  StripCounts(StripData data, ZoneId zone, StripReach window) {
    this.data = data;
    this.zone = zone;
    this.window = window;
  }

  /// The number of the file that has a moment.
  long file(long second, int hours) {
    return Math.floorDiv(bin(second, hours), BINS);
  }

  /// @param file its number
  /// @param events those that show in it
  Map<String, Object> of(LaneKind kind, int hours, long file, List<StripTiles.Shown> events) {
    Map<Integer, SortedMap<Long, SortedMap<Integer, Integer>>> lanes = new TreeMap<>();
    Map<Integer, SortedMap<Long, Integer>> wider = new TreeMap<>();
    Map<Integer, SortedMap<Long, Integer>> into = new TreeMap<>();
    Map<Integer, SortedMap<Long, Integer>> ahead = new TreeMap<>();
    long start = file * BINS;
    long end = start + BINS;
    for (StripTiles.Shown shown : events) {
      Event event = shown.event();
      int lane = data.lane(kind, event);
      long first = StripTiles.first(event);
      Interval began = event.timing().began();
      long last = StripTiles.hour(event) != null ? first : StripData.second(began.to()) - 1;
      boolean one =
          window.holds(first) && window.holds(last) && bin(first, hours) == bin(last, hours);
      long bin = bin(Math.clamp(first, window.from(), window.to() - 1), hours);
      if (bin >= start && bin < end && one) {
        lanes
            .computeIfAbsent(lane, key -> new TreeMap<>())
            .computeIfAbsent(bin, key -> new TreeMap<>())
            .merge(data.lane(LaneKind.EVENT_TYPE, event), 1, Integer::sum);
      } else if (bin >= start && bin < end) {
        add(wider, lane, bin, 1);
      }
      StripReach reach = shown.reach();
      mark(into, lane, Math.max(start, bin + 1), Math.min(end, bin(reach.to() - 1, hours) + 1));
      mark(ahead, lane, Math.max(start, bin(reach.from(), hours)), Math.min(end, bin));
    }
    Map<String, Object> counts = new LinkedHashMap<>();
    Map<String, Object> bins = new LinkedHashMap<>();
    lanes.forEach((lane, of) ->
        bins.put(String.valueOf(lane), of.entrySet().stream().map(StripCounts::numbers).toList()));
    counts.put("bins", bins);
    counts.put("wider", numbers(wider));
    counts.put("into", numbers(sums(into)));
    counts.put("ahead", numbers(sums(ahead)));
    return counts;
  }

  private static List<Number> numbers(Map.Entry<Long, SortedMap<Integer, Integer>> bin) {
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
    return Math.floorDiv(StripTiles.local(second, zone), (long) hours * HOUR);
  }
}
