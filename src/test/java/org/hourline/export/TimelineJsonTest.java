package org.hourline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hourline.model.Site;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class TimelineJsonTest {
  private final Site site = SmallSite.plain().site();
  private final String text = new String(TimelineJson.of(site), StandardCharsets.UTF_8);
  private final JsonNode json = JsonMapper.shared().readTree(text);

  @Test
  void everyThingOfTheSiteIsThereInItsOrder() {
    assertThat(json.get("schema").asInt()).isEqualTo(1);
    assertThat(ids("events")).containsExactly("camp", "road", "gone");
    assertThat(ids("actors")).containsExactly("police", "group", "witness");
    assertThat(ids("places")).containsExactly("town", "well");
    assertThat(ids("sources")).containsExactly("paper");
    assertThat(ids("pages")).containsExactly("about");
    assertThat(ids("claims")).containsExactly("total");
    assertThat(json.get("gaps")).hasSize(1);
    assertThat(json.at("/events/0/claims")).hasSize(2);
  }

  @Test
  void aWithdrawnEventKeepsItsIdAndStatusAlone() {
    assertThat(json.at("/events/2")).hasToString("{\"id\":\"gone\",\"status\":\"withdrawn\"}");
    assertThat(text).doesNotContain("gone-killed");
  }

  @Test
  void timesStandAsWrittenAndAsTheStretchThatFollows() {
    assertThat(json.at("/events/0/when/start").asString()).isEqualTo("2026-01-31");
    assertThat(json.at("/events/0/when/began/from/local").asString())
        .isEqualTo("2026-01-31T00:00:00+05:00");
    assertThat(json.at("/events/0/when/began/to/utc").asString()).isEqualTo("2026-01-31T19:00:00Z");
  }

  @Test
  void disputesStandInBothDirections() {
    assertThat(json.at("/events/0/claims/0/disputes/0").asString()).isEqualTo("camp-killed-other");
    assertThat(json.at("/events/0/claims/0/disputes")).hasSize(1);
    assertThat(json.at("/events/0/claims/1/disputes/0").asString()).isEqualTo("camp-killed");
  }

  @Test
  void nothingPointsAtWhatIsLeftOut() {
    assertThat(text).doesNotContain("left-out");
    assertThat(json.at("/events/0/related")).hasSize(1);
  }

  @Test
  void privateCopiesConsentImportsAndWatchListsStayOut() {
    assertThat(text)
        .doesNotContain("secret.warc")
        .doesNotContain("capture")
        .doesNotContain("in writing to the editor")
        .doesNotContain("left over from an import")
        .doesNotContain("watched-word")
        .doesNotContain("unlinked.example.org")
        .contains("ab".repeat(32));
  }

  @Test
  void decimalsOfCoordinatesStayAsWritten() {
    assertThat(text).contains("\"latitude\": -25.10,").contains("\"longitude\": 62.30,");
  }

  @Test
  void hostileWordsComeBackAsTheyWere() {
    assertThat(json.at("/sources/0/title").asString()).isEqualTo(SmallSite.HOSTILE);
    assertThat(json.at("/events/0/body").asString()).isEqualTo(SmallSite.HOSTILE);
  }

  @Test
  void nothingIsNullAndTheTextEndsWithALine() {
    assertThat(text).doesNotContain("null").doesNotContain("\r").endsWith("}\n");
  }

  @Test
  void theSameSiteGivesTheSameBytes() {
    assertThat(TimelineJson.of(SmallSite.plain().site())).isEqualTo(TimelineJson.of(site));
  }

  private List<String> ids(String table) {
    List<String> ids = new ArrayList<>();
    json.get(table).forEach(one -> ids.add(one.get("id").asString()));
    return ids;
  }
}
