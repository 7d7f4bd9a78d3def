package org.hourline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

  /// 250 events: 120 in one hour of one day, the others a day each without an hour.
  private Map<String, JsonNode> tiles() {
    Invented invented = new Invented(folder);
    for (int i = 0; i < 120; i++) {
      invented.event(
          "hour-" + i, "'event_type': 'Battles', 'when': '2026-01-30T10:%02d'".formatted(i / 2));
    }
    for (int i = 0; i < 130; i++) {
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
    assertThat(tiles.keySet()).contains("events-0", "events-1", "events-2");
    assertThat(tiles.keySet()).doesNotContain("events-3");
    long events =
        tiles.values().stream()
            .flatMap(tile -> tile.path("events").valueStream())
            .map(event -> event.path("id").asString())
            .distinct()
            .count();
    assertThat(events).isEqualTo(250);
    assertThat(Objects.requireNonNull(tiles.get("index")).path("chunks").size()).isEqualTo(3);
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
          bins += sum(tile.getValue().path("bins"), 4);
          wider += sum(tile.getValue().path("wider"), 2);
        }
      }
      widths++;
      assertThat(bins + wider).as("bins of %s h", hours).isEqualTo(250);
      assertThat(wider).as("wider than %s h", hours).isEqualTo(hours < 24 ? 130 : 0);
    }
    assertThat(widths).isEqualTo(7);
  }

  private static long sum(JsonNode lanes, int every) {
    long sum = 0;
    for (JsonNode numbers : lanes.values()) {
      for (int i = 1; i < numbers.size(); i += every) {
        sum += numbers.get(i).asLong();
      }
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
