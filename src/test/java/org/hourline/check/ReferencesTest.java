package org.hourline.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hourline.check.Content.killed;
import static org.hourline.check.Content.saying;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ReferencesTest {
  @TempDir Path folder;

  private static String statement(String id, String keys) {
    return "{'id': '"
        + id
        + "', 'kind': 'statement', 'claimant': 'north', 'text': 'Says so.',"
        + " 'sources': ['paper'], "
        + keys
        + "}";
  }

  /// Every key of the format that takes an id, with `lost` in it.
  private static Map<String, UnaryOperator<Content>> keys() {
    Map<String, UnaryOperator<Content>> keys = new LinkedHashMap<>();
    keys.put("event places", c -> c.eventOf("a", "'when': '2030-03-01', 'places': ['lost']"));
    keys.put(
        "event sources",
        c ->
            c.rawEvent(
                "{'id': 'a', 'title': 'A', 'event_type': 'Battles', 'when': '2030-03-01',"
                    + " 'sources': ['lost']}"));
    keys.put("event actors", c -> c.event("a", "'actors': [{'actor': 'lost', 'role': 'target'}]"));
    keys.put(
        "event related",
        c -> c.event("a", "'related': [{'event': 'lost', 'relation': 'follows'}]"));
    keys.put(
        "event after", c -> c.eventOf("a", "'when': {'start': '2030-03-01', 'after': ['lost']}"));
    keys.put(
        "event before", c -> c.eventOf("a", "'when': {'start': '2030-03-01', 'before': ['lost']}"));
    keys.put(
        "event estimate",
        c ->
            c.event(
                "a",
                "'estimate': {'measure': 'killed', 'victims': 'lost', 'low': 1, 'high': 2,"
                    + " 'rationale': 'Counted.'}"));
    keys.put("claim claimant", c -> c.claims(killed("k", "lost", 1)));
    keys.put("claim sources", c -> c.claims(killed("k", "north", 1, "'sources': ['lost']")));
    keys.put(
        "claim victims",
        c ->
            c.claims(
                "{'id': 'k', 'claimant': 'north', 'measure': 'killed', 'victims': 'lost', 'value':"
                    + " 1, 'sources': ['paper']}"));
    keys.put("claim names", c -> c.claims(statement("k", "'names': ['lost']")));
    keys.put("claim about", c -> c.claims(statement("k", "'about': ['lost']")));
    keys.put("claim disputes", c -> c.claims(statement("k", "'disputes': ['lost']")));
    keys.put("claim supersedes", c -> c.claims(statement("k", "'supersedes': 'lost'")));
    keys.put("claim sums", c -> c.claims(killed("k", "north", 1, "'sums': ['lost']")));
    keys.put(
        "claim when",
        c -> c.claims(statement("k", "'when': {'start': '2030-03-01', 'after': ['lost']}")));
    keys.put(
        "claim published",
        c -> c.claims(statement("k", "'published': {'start': '2030-03-01', 'before': ['lost']}")));
    keys.put(
        "claim as_of",
        c -> c.claims(statement("k", "'as_of': {'start': '2030-03-01', 'after': ['lost']}")));
    keys.put(
        "source published",
        c ->
            c.source(
                "{'id': 's', 'title': 'S', 'note': 'N.',"
                    + " 'published': {'start': '2030-03-01', 'after': ['lost']}}"));
    keys.put(
        "claim covers events",
        c -> c.claims(killed("k", "north", 1, "'covers': {'events': ['lost']}")));
    keys.put(
        "claim covers places",
        c -> c.claims(killed("k", "north", 1, "'covers': {'places': ['lost']}")));
    keys.put("claim in an event", c -> c.event("a", saying(killed("k", "lost", 1))));
    keys.put(
        "actor part_of",
        c -> c.actor("{'id': 'x', 'name': 'X', 'actor_type': 'Rioters', 'part_of': 'lost'}"));
    keys.put("place within", c -> c.place("{'id': 'x', 'name': 'X', 'within': 'lost'}"));
    keys.put("victims within", c -> c.victims("{'id': 'x', 'name': 'X', 'within': 'lost'}"));
    keys.put("gap places", c -> c.gap("{'note': 'Not known.', 'places': ['lost']}"));
    keys.put("gap events", c -> c.gap("{'note': 'Not known.', 'events': ['lost']}"));
    keys.put("gap sources", c -> c.gap("{'note': 'Not known.', 'sources': ['lost']}"));
    keys.put(
        "gap claimant",
        c ->
            c.gap(
                "{'note': 'Not known.', 'claimant': 'lost', 'measure': 'killed', 'victims':"
                    + " 'residents'}"));
    keys.put(
        "gap victims",
        c ->
            c.gap(
                "{'note': 'Not known.', 'claimant': 'north', 'measure': 'killed', 'victims':"
                    + " 'lost'}"));
    keys.put(
        "accepted at",
        c -> c.timeline("'accepted': [{'code': 'no-contact', 'at': ['lost'], 'reason': 'Seen.'}]"));
    keys.put(
        "briefing places",
        c -> c.file("briefings/b.md", "---\ntitle: B\nkind: flash\nplaces: [lost]\n---\n"));
    keys.put(
        "briefing actors",
        c -> c.file("briefings/b.md", "---\ntitle: B\nkind: flash\nactors: [lost]\n---\n"));
    return keys;
  }

  @TestFactory
  Stream<DynamicTest> anIdThatNamesNothingIsFoundInEveryKey() {
    return keys().entrySet().stream()
        .map(key ->
            DynamicTest.dynamicTest(
                key.getKey(),
                () ->
                    assertThat(
                            key.getValue().apply(new Content(folder.resolve(key.getKey()))).codes())
                        .filteredOn(code -> code.endsWith("-id"))
                        .containsExactly("unknown-id")));
  }

  @Test
  void whatFailedToBeReadIsNotUnknown() {
    assertThat(
            new Content(folder)
                .actor("{'id': 'lost', 'name': 7, 'actor_type': 'Rioters'}")
                .claims(killed("k", "lost", 1))
                .codes())
        .containsExactly("wrong-type");
  }

  /// Things whose ids cannot be told, and what names one of them.
  static Stream<UnaryOperator<Content>> nameless() {
    return Stream.of(
        content ->
            content
                .actor("{'idd': 'lost', 'name': 'Lost', 'actor_type': 'Rioters'}")
                .claims(killed("k", "lost", 1)),
        content ->
            content
                .actor("{'id': 'Lost!', 'name': 'Lost', 'actor_type': 'Rioters'}")
                .claims(killed("k", "lost", 1)),
        content -> content.actor("'lost'").claims(killed("k", "lost", 1)),
        content ->
            content.place("{'name': 'Lost'}").place("{'id': 'a', 'name': 'A', 'within': 'lost'}"),
        content ->
            content
                .victims("{'name': 'Lost'}")
                .claims(killed("k", "north", 1).replace("residents", "lost")),
        content ->
            content.victims("'lost'").claims(killed("k", "north", 1).replace("residents", "lost")),
        content ->
            content
                .event("a", "'claims': [{'idd': 'lost'}]")
                .claims(killed("k", "north", 1, "'disputes': ['lost']")),
        content ->
            content
                .event("a", "'claims': ['lost']")
                .claims(killed("k", "north", 1, "'disputes': ['lost']")),
        content ->
            content
                .rawEvent("{'title': 'Lost'}")
                .eventOf("a", "'when': {'start': '2030-03-01', 'after': ['lost']}"),
        content ->
            content
                .rawEvent("'lost'")
                .eventOf("a", "'when': {'start': '2030-03-01', 'after': ['lost']}"),
        content ->
            content
                .file("events/Lost!.md", "---\ntitle: Lost\n---\n")
                .eventOf("a", "'when': {'start': '2030-03-01', 'after': ['lost']}"),
        content ->
            content
                .file("events/lost.md", "cut off")
                .eventOf("a", "'when': {'start': '2030-03-01', 'after': ['lost']}")
                .claims(killed("k", "north", 1, "'disputes': ['said-there']")));
  }

  @ParameterizedTest
  @MethodSource("nameless")
  void whatMayBeTheLostThingIsNotUnknown(UnaryOperator<Content> lose) {
    assertThat(lose.apply(new Content(folder)).codes())
        .isNotEmpty()
        .noneMatch(code -> code.equals("unknown-id") || code.equals("wrong-kind-of-id"));
  }

  @Test
  void aSlipInTheTimelineHidesNoOther() {
    assertThat(
            new Content(folder)
                .timeline("'editon': 1, 'publisher': {}")
                .claims(killed("k", "lost", 1))
                .codes())
        .containsExactly("unknown-id", "unknown-key", "missing-key");
  }

  @Test
  void aBrokenFileHidesNoIdOfItsKind() {
    assertThat(
            new Content(folder)
                .claims(killed("k", "north", 1, "'disputes': ['lost']"))
                .file("events/broken.json", "[{\"id\": \"a\", \"claims\": [{\"id\": \"lo")
                .codes())
        .containsExactly("not-json");
  }

  @Test
  void onlyEventsComeBeforeAndAfter() {
    assertThat(
            new Content(folder)
                .eventOf("a", "'when': {'start': '2030-03-01', 'after': ['ford', 'north', 'k']}")
                .claims(killed("k", "north", 1))
                .codes())
        .containsExactly("wrong-kind-of-id", "wrong-kind-of-id", "wrong-kind-of-id");
  }

  @Test
  void theHintIsTheNearestIdOfThatKind() {
    Checked checked = new Content(folder).claims(killed("k", "nroth", 1)).checked();

    assertThat(checked.problems().getFirst().hint()).isEqualTo("did you mean \"north\"?");
    assertThat(checked.problems().getFirst().at()).hasToString("content/claims.json:1:26");
  }

  @Test
  void aNameStandsWhereANameMay() {
    assertThat(
            new Content(folder)
                .source(
                    "{'id': 's', 'title': 'S', 'publisher': 'Lost', 'origin': 'Lost', 'note':"
                        + " 'N.'}")
                .claims(
                    killed(
                        "k",
                        "north",
                        1,
                        "'sources': ['s']",
                        "'parts': [{'of': 'lost', 'value': 1}]",
                        "'verification_status': 'verified'",
                        "'verified_by': 'Lost'"))
                .codes())
        .isEmpty();
  }
}
