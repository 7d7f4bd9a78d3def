package org.hourline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hourline.model.Site;
import org.hourline.output.OutputFile;
import org.hourline.output.Planned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StripTilesTest {
  @TempDir Path folder;

  /// 350 events: 120 in one hour of one day, the others on that day without an hour.
  private Map<String, JsonNode> tiles() {
    Invented invented = new Invented(folder);
    for (int i = 0; i < 120; i++) {
      invented.event(
          "hour-" + i, "'event_type': 'Battles', 'when': '2026-01-30T10:%02d'".formatted(i / 2));
    }
    for (int i = 0; i < 230; i++) {
      invented.event("day-" + i, "'event_type': 'Riots', 'when': '2026-01-30'");
    }
    Site site = invented.site();
    Map<String, JsonNode> tiles = new TreeMap<>();
    new StripTiles(StripData.of(site, Invented.ENGLISH, Invented.LINKS), site.timeline().zone())
        .files()
        .map(Planned::make)
        .forEach(file -> tiles.put(name(file), json(file)));
    return tiles;
  }

  @Test
  void chunksHoldEveryEventOnceInOrder() {
    Map<String, JsonNode> tiles = tiles();
    assertThat(tiles.keySet()).contains("events-0", "events-1", "events-2", "events-3");
    assertThat(tiles.keySet()).doesNotContain("events-4");
    long events =
        tiles.values().stream()
            .flatMap(tile -> tile.path("events").valueStream())
            .map(event -> event.path("id").asString())
            .distinct()
            .count();
    assertThat(events).isEqualTo(350);
    assertThat(Objects.requireNonNull(tiles.get("index")).path("chunks").size()).isEqualTo(4);
  }

  @Test
  void countsOfEachWidthAddUpAndNoHourIsGivenWhereNobodyReportedOne() {
    Map<String, JsonNode> tiles = tiles();
    int widths = 0;
    for (int hours : StripTiles.HOURS) {
      long bins = 0;
      long wider = 0;
      for (Map.Entry<String, JsonNode> tile : tiles.entrySet()) {
        if (tile.getKey().startsWith("type-" + hours + "-")) {
          bins += inBins(tile.getValue(), Long.MIN_VALUE, Long.MAX_VALUE);
          wider += numbers(tile.getValue().path("wider"), Long.MIN_VALUE, Long.MAX_VALUE);
        }
      }
      widths++;
      assertThat(bins + wider).as("bins of %s h", hours).isEqualTo(350);
      assertThat(wider).as("wider than %s h", hours).isEqualTo(hours < 24 ? 230 : 0);
    }
    assertThat(widths).isEqualTo(7);
  }

  /// Some last for hours or days, of some the hour is known roughly, and some lie outside of the
  /// window or reach into it.
  @Test
  void whateverBinsAreTakenTheyCountTheEventsThatShowInThem() {
    Invented invented = new Invented(folder);
    String battle = "'event_type': 'Battles', ";
    for (int i = 0; i < 60; i++) {
      for (int day : List.of(29, 30, 31)) {
        String at = "2026-01-%dT%02d:%02d".formatted(day, i % 24, i);
        invented.event("hour-" + day + "-" + i, battle + "'when': '%s'".formatted(at));
        invented.event(
            "about-" + day + "-" + i,
            battle
                + "'when': {'start': '%s', 'approximate': true, 'clock_precision': 'hour'}"
                    .formatted(at));
        invented.event(
            "long-" + day + "-" + i,
            battle + "'when': {'start': '%s', 'end': '2026-02-01T0%d:30'}".formatted(at, i % 6));
        invented.event("day-" + day + "-" + i, battle + "'when': '2026-01-%d'".formatted(day));
      }
    }
    Site site = invented.site();
    StripData data = StripData.of(site, Invented.ENGLISH, Invented.LINKS);
    Map<String, JsonNode> tiles = new TreeMap<>();
    new StripTiles(data, site.timeline().zone())
        .files()
        .map(Planned::make)
        .forEach(file -> tiles.put(name(file), json(file)));
    long from = data.window().from().getEpochSecond();
    long to = data.window().to().getEpochSecond();
    long ahead = 5 * 3600;
    int some = 0;
    for (int hours : List.of(1, 6, 24)) {
      long width = hours * 3600L;
      long first = (from + ahead) / width;
      long last = (to + ahead - 1) / width;
      for (long a = first; a <= last; a += 2) {
        for (long b = a; b <= last; b += 3) {
          long start = Math.max(from, a * width - ahead);
          long end = Math.min(to, (b + 1) * width - ahead);
          long truth =
              data.events().stream()
                  .map(StripReach::of)
                  .filter(reach -> reach.from() < end && reach.to() > start)
                  .count();
          long counted = 0;
          for (long tile = a / 64; tile <= b / 64; tile++) {
            JsonNode counts = tiles.get("place-" + hours + "-" + tile);
            if (counts != null) {
              counted += inBins(counts, a, b) + numbers(counts.path("wider"), a, b);
              counted += tile == a / 64 ? holding(counts.path("into"), a) : 0;
              counted += tile == b / 64 ? holding(counts.path("ahead"), b) : 0;
            }
          }
          assertThat(counted).as("%d to %d of %d h", a, b, hours).isEqualTo(truth);
          some += truth > 0 ? 1 : 0;
        }
      }
    }
    assertThat(some).isGreaterThan(100);
  }

  @Test
  void whatBeganBeforeTheWindowIsNoCountOfItsFirstBin() {
    Invented invented = new Invented(folder);
    for (int i = 0; i < 301; i++) {
      invented.event(
          "long-" + i,
          "'event_type': 'Battles', 'when': {'start': '2026-01-29', 'end': '2026-01-30T12:30'}");
    }
    Site site = invented.site();
    StripData data = StripData.of(site, Invented.ENGLISH, Invented.LINKS);
    assertThat(
            new StripTiles(data, site.timeline().zone())
                .files()
                .map(Planned::make)
                .filter(file -> name(file).startsWith("place-24-"))
                .map(StripTilesTest::json))
        .singleElement()
        .satisfies(counts -> {
          assertThat(counts.path("bins").size()).isZero();
          assertThat(numbers(counts.path("wider"), Long.MIN_VALUE, Long.MAX_VALUE)).isEqualTo(301);
        });
  }

  private static long inBins(JsonNode tile, long from, long to) {
    long sum = 0;
    for (JsonNode lane : tile.path("bins").values()) {
      for (JsonNode bin : lane) {
        long at = bin.path(0).asLong();
        for (int i = 2; at >= from && at <= to && i < bin.size(); i += 2) {
          sum += bin.path(i).asLong();
        }
      }
    }
    return sum;
  }

  private static long numbers(JsonNode lanes, long from, long to) {
    long sum = 0;
    for (JsonNode numbers : lanes.values()) {
      for (int i = 0; i < numbers.size(); i += 2) {
        long at = numbers.path(i).asLong();
        sum += at >= from && at <= to ? numbers.path(i + 1).asLong() : 0;
      }
    }
    return sum;
  }

  /// What holds from the last bin that is named before one.
  private static long holding(JsonNode lanes, long bin) {
    long sum = 0;
    for (JsonNode numbers : lanes.values()) {
      long n = 0;
      for (int i = 0; i < numbers.size() && numbers.path(i).asLong() <= bin; i += 2) {
        n = numbers.path(i + 1).asLong();
      }
      sum += n;
    }
    return sum;
  }

  private static String name(OutputFile file) {
    return file.path().replaceFirst("^data/strip/(.*)\\.json$", "$1");
  }

  private static JsonNode json(OutputFile file) {
    return JsonMapper.shared().readTree(new String(file.content(), StandardCharsets.UTF_8));
  }
}
