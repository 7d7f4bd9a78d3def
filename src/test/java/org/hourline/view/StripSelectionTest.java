package org.hourline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hourline.output.OutputFile;
import org.hourline.output.Planned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StripSelectionTest {
  @TempDir Path folder;

  private final Map<String, JsonNode> files = new TreeMap<>();

  /// 310 events, more than a page holds: 155 battles with an hour in a town, the army against the
  /// front, who is told of them on the day after; 155 riots of a day, nowhere, by nobody.
  @BeforeEach
  void makeThem() {
    Invented invented =
        new Invented(folder)
            .place("{'id': 'land', 'name': 'Land'}")
            .place("{'id': 'town', 'name': 'Town', 'within': 'land'}");
    for (int i = 0; i < 155; i++) {
      invented.event(
          "battle-" + i,
          """
          'event_type': 'Battles', 'when': '2026-01-30T10:00', 'places': ['town'],
          'actors': [{'actor': 'army', 'role': 'suspected'}, {'actor': 'front', 'role': 'target'}],
          'claims': [{'id': 'told-%s', 'claimant': 'army', 'measure': 'killed', 'value': 1,
                      'published': '2026-01-31T09:00', 'sources': ['paper']}]
          """
              .formatted(i));
      invented.event("riot-" + i, "'event_type': 'Riots', 'when': '2026-01-30'");
    }
    Pages.of(invented.site(), Invented.ENGLISH)
        .tiles()
        .filter(file -> file.path().startsWith("data/strip/select"))
        .map(Planned::make)
        .forEach(file -> files.put(name(file), json(file)));
  }

  @Test
  void everyEventIsThereOnceWithAllThatItCanBeNarrowedBy() {
    assertThat(files).containsOnlyKeys("select", "select-0");
    JsonNode part = file("select-0");
    List<String> ids = part.path("ids").valueStream().map(JsonNode::asString).toList();
    assertThat(ids).hasSize(310).doesNotHaveDuplicates();
    int battle = ids.indexOf("battle-7");
    int riot = ids.indexOf("riot-7");
    assertThat(values(part, "place", battle, "place")).containsExactly("town", "land");
    assertThat(values(part, "place", riot, "place")).isEmpty();
    assertThat(values(part, "part", battle, "actor", "role"))
        .containsExactly("army", "suspected", "front", "target");
    assertThat(values(part, "type", battle, "type")).containsExactly("battles");
    assertThat(values(part, "type", riot, "type")).containsExactly("riots");
    assertThat(values(part, "claimant", battle, "claimant")).containsExactly("army");
    assertThat(values(part, "importance", riot, "importance")).containsExactly("2");
    assertThat(values(part, "day", riot, "day")).containsExactly("2026-01-30");
    assertThat(values(part, "hour", battle, "hour")).containsExactly("10");
    assertThat(values(part, "hour", riot, "hour")).containsExactly("none");
  }

  @Test
  void itSaysWhenEachCanHaveBegunOnTheTimelinesClockAndSinceWhenItIsKnown() {
    JsonNode part = file("select-0");
    List<String> ids = part.path("ids").valueStream().map(JsonNode::asString).toList();
    int battle = ids.indexOf("battle-7");
    int riot = ids.indexOf("riot-7");
    assertThat(part.path("at").path(battle).asLong()).isEqualTo(minute("2026-01-30T10:00:00Z"));
    assertThat(part.path("long").path(battle).asLong()).isZero();
    assertThat(part.path("at").path(riot).asLong()).isEqualTo(minute("2026-01-30T00:00:00Z"));
    assertThat(part.path("long").path(riot).asLong()).isEqualTo(24 * 60);
    assertThat(part.path("early").path(battle).asLong()).isZero();
    assertThat(part.path("late").path(battle).asLong()).isEqualTo(1);
    assertThat(part.path("late").path(riot).asLong()).isEqualTo(24 * 60);
    // 09:00 in Karachi.
    assertThat(part.path("since").path(battle).asLong()).isEqualTo(minute("2026-01-31T04:00:00Z"));
    assertThat(part.path("since").path(riot).asLong()).isEqualTo(StripSelection.LATEST);
  }

  private static long minute(String at) {
    return Instant.parse(at).getEpochSecond() / 60;
  }

  private JsonNode file(String name) {
    return Objects.requireNonNull(files.get(name));
  }

  /// The values of an event in a column, as the index names them.
  private List<String> values(JsonNode part, String column, int event, String... filters) {
    JsonNode amounts = part.path("of").path(column).path(0);
    JsonNode values = part.path("of").path(column).path(1);
    int start = 0;
    for (int i = 0; i < event; i++) {
      start += amounts.isEmpty() ? 1 : amounts.path(i).asInt();
    }
    int amount = amounts.isEmpty() ? 1 : amounts.path(event).asInt();
    List<String> found = new ArrayList<>();
    for (int i = 0; i < amount; i++) {
      String name = filters[i % filters.length];
      JsonNode filter =
          file("select")
              .path("filters")
              .valueStream()
              .filter(each -> each.path("name").asString().equals(name))
              .findFirst()
              .orElseThrow();
      found.add(filter.path("choices").path(values.path(start + i).asInt()).path(0).asString());
    }
    return found;
  }

  private static String name(OutputFile file) {
    return file.path().replaceFirst("^data/strip/(.*)\\.json$", "$1");
  }

  private static JsonNode json(OutputFile file) {
    return JsonMapper.shared().readTree(new String(file.content(), StandardCharsets.UTF_8));
  }
}
