package org.hourline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hourline.model.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventKindTest {
  @TempDir Path folder;

  private EventKind kind(String type, String actors) {
    Site site =
        new Invented(folder)
            .event(
                "one",
                "'event_type': '%s', 'when': '2026-01-30', 'actors': [%s]".formatted(type, actors))
            .site();
    return EventKind.of(site.events().get("one"), site);
  }

  private static String actor(String id, String role) {
    return "{'actor': '%s', 'role': '%s'}".formatted(id, role);
  }

  @Test
  void violenceAgainstCiviliansIsViolenceWhoeverIsSaidToHaveDoneIt() {
    assertThat(kind("Violence against civilians", actor("army", "attributed")))
        .isEqualTo(EventKind.ATTACK);
    assertThat(kind("Violence against civilians", actor("front", "claimed")))
        .isEqualTo(EventKind.ATTACK);
  }

  @Test
  void aBattleIsAnOperationOfTheStateOnlyWhereAllWhoActedAreItsForces() {
    assertThat(kind("Battles", actor("army", "claimed"))).isEqualTo(EventKind.STATE);
    assertThat(kind("Battles", actor("army", "claimed") + "," + actor("front", "target")))
        .isEqualTo(EventKind.STATE);
    assertThat(kind("Battles", actor("army", "responder") + "," + actor("front", "attributed")))
        .isEqualTo(EventKind.ATTACK);
  }

  @Test
  void aStatementIsOfTheKindOfItsSpeaker() {
    assertThat(kind("Statement", actor("front", "speaker"))).isEqualTo(EventKind.CLAIM);
    assertThat(kind("Statement", actor("army", "speaker"))).isEqualTo(EventKind.STATE);
    assertThat(kind("Statement", actor("minister", "speaker"))).isEqualTo(EventKind.STATE);
    assertThat(kind("Statement", actor("clinic", "speaker"))).isEqualTo(EventKind.CIVIL);
  }

  @Test
  void whereNobodyIsNamedNobodyIsColoured() {
    assertThat(kind("Strategic developments", "")).isEqualTo(EventKind.OTHER);
    assertThat(kind("Strategic developments", actor("front", "attributed")))
        .isEqualTo(EventKind.ATTACK);
    assertThat(kind("Strategic developments", actor("clinic", "responder")))
        .isEqualTo(EventKind.CIVIL);
  }
}
