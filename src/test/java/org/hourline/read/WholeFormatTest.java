package org.hourline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.hourline.model.Amount;
import org.hourline.model.Claim;
import org.hourline.model.ClaimKind;
import org.hourline.model.Event;
import org.hourline.model.EventStatus;
import org.hourline.model.Figure;
import org.hourline.model.Importance;
import org.hourline.model.Part;
import org.hourline.model.Site;
import org.hourline.time.Interval;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One event with every key, as YAML and as JSON, and where its values stood.
final class WholeFormatTest {
  private static final String YAML =
      """
      ---
      title: "Shots 😀 at the bridge"
      when:
        start: 2026-01-31T03:00
        end: 2026-01-31T05:00
        approximate: true
        clock_precision: hour
        as_reported: About three
        after:
          - first
      event_type: Violence against civilians
      sub_event_type: Attack
      places: [bridge]
      actors:
        - {actor: guards, role: target}
      summary: >-
        Shots were
        heard.
      sources: [paper]
      claims:
        - id: shots-killed
          claimant: guards
          measure: killed
          victims: residents
          min: 2
          max: 5
          qualifier: about
          parts: [{of: men, value: 2}]
          including: [{of: guards, min: 1}]
          includes_attackers: false
          sources: [paper]
          published: {after: [shots]}
          as_of: 2026-02-01
          as_reported: Two to five
          translation: From two to five
          note: Read twice.
          credibility: 2
          verification_status: not_attempted
          covers:
            events: [shots]
            places: [bridge]
            window: {start: 2026-01-30, end: 2026-01-31T12:00, as_reported: two days}
        - id: shots-when
          claimant: unattributed
          when: {earliest: 2026-01-31T02:00, latest: 2026-01-31T04:00}
          sources: [paper]
          disputes: [shots-killed]
      related: [{event: first, relation: follows}]
      importance: 1
      status: reviewed
      recorded: 2026-02-02
      tags: [bridge]
      aliases: [gunfire]
      verification_status: verified
      verified_by: guards
      content_warning: Deaths
      embargoed_until: 2026-02-03T00:00Z
      corrections:
        - {date: 2026-02-04, field: claims.shots-killed.max, was: 4, now: 5, reason: The paper said so.}
      context: true
      estimate: {measure: killed, victims: residents, low: 2, best: 3, high: 5, rationale: Counted.}
      imported: {column: [9]}
      ---

      Shots were heard [@paper] at
      the [[bridge]].
      """;

  private static final String JSON =
      """
      {"title": "Shots 😀 at the bridge",
       "when": {"start": "2026-01-31T03:00", "end": "2026-01-31T05:00", "approximate": true,
                "clock_precision": "hour", "as_reported": "About three", "after": ["first"]},
       "event_type": "Violence against civilians", "sub_event_type": "Attack",
       "places": ["bridge"], "actors": [{"actor": "guards", "role": "target"}],
       "summary": "Shots were heard.", "sources": ["paper"],
       "claims": [
         {"id": "shots-killed", "claimant": "guards", "measure": "killed", "victims": "residents",
          "min": 2, "max": 5, "qualifier": "about", "parts": [{"of": "men", "value": 2}],
          "including": [{"of": "guards", "min": 1}], "includes_attackers": false,
          "sources": ["paper"], "published": {"after": ["shots"]}, "as_of": "2026-02-01",
          "as_reported": "Two to five", "translation": "From two to five", "note": "Read twice.",
          "credibility": 2, "verification_status": "not_attempted",
          "covers": {"events": ["shots"], "places": ["bridge"], "window": {"start": "2026-01-30",
            "end": "2026-01-31T12:00", "as_reported": "two days"}}},
         {"id": "shots-when", "claimant": "unattributed", "sources": ["paper"],
          "when": {"earliest": "2026-01-31T02:00", "latest": "2026-01-31T04:00"},
          "disputes": ["shots-killed"]}],
       "related": [{"event": "first", "relation": "follows"}], "importance": 1,
       "status": "reviewed", "recorded": "2026-02-02", "tags": ["bridge"], "aliases": ["gunfire"],
       "verification_status": "verified", "verified_by": "guards", "content_warning": "Deaths",
       "embargoed_until": "2026-02-03T00:00Z",
       "corrections": [{"date": "2026-02-04", "field": "claims.shots-killed.max", "was": 4,
         "now": 5, "reason": "The paper said so."}],
       "context": true, "estimate": {"measure": "killed", "victims": "residents", "low": 2,
         "best": 3, "high": 5, "rationale": "Counted."}, "imported": {"column": [9]},
       "body": "Shots were heard [@paper] at\\nthe [[bridge]].\\n"}
      """;

  @TempDir Path temp;
  private Folder content;

  @BeforeEach
  void makeContent() {
    content =
        new Folder(temp)
            .file(
                "places.json",
                """
                [{"id": "ford", "name": "Ford", "time_zone": "Asia/Kolkata"},
                 {"id": "bridge", "name": "The bridge", "within": "ford"}]
                """)
            .file(
                "events/first.md",
                """
                ---
                title: First
                when: 2026-01-31T02:45
                event_type: Battles
                places: [ford]
                ---
                """);
  }

  @Test
  void yamlAndJsonAreTwoSpellingsOfOneThing() {
    Event yaml = content.file("events/shots.md", YAML).event("shots");
    Event front =
        content.file("events/shots.md", "---\n" + json() + "---\n" + body()).event("shots");
    Event open = content.file("events/shots.md", json() + body()).event("shots");
    content.file("events/shots.md", "---\ntitle: Other\nwhen: 2026\nevent_type: Riots\nid: x\n---");
    Event json = content.file("events/deep/er/shots.json", JSON).event("shots");

    assertThat(json).isEqualTo(yaml);
    assertThat(front).isEqualTo(yaml);
    assertThat(open).isEqualTo(yaml);
  }

  @Test
  void everyKeyIsInTheEvent() {
    Event event = content.file("events/shots.md", YAML).event("shots");

    assertThat(event.title()).isEqualTo("Shots 😀 at the bridge");
    assertThat(event.summary()).isEqualTo("Shots were heard.");
    assertThat(event.importance()).isEqualTo(Importance.HEADLINE);
    assertThat(event.status()).isEqualTo(EventStatus.REVIEWED);
    assertThat(event.body()).isEqualTo("Shots were heard [@paper] at\nthe [[bridge]].\n");
    assertThat(event.citations()).containsExactly("paper");
    assertThat(event.mentions()).containsExactly("bridge");
    assertThat(event.embargoedUntil()).isEqualTo("2026-02-03T00:00:00Z");
    assertThat(event.imported()).isEqualTo("{\"column\": [9]}");
    assertThat(event.corrections().getFirst().date()).isEqualTo(LocalDate.of(2026, 2, 4));
    assertThat(event.corrections().getFirst().was()).isEqualTo("4");
    assertThat(Objects.requireNonNull(event.estimate()).best()).isEqualTo(3);

    Claim killed = event.claims().getFirst();
    Figure figure = Objects.requireNonNull(killed.figure());
    assertThat(killed.kind()).isEqualTo(ClaimKind.FIGURE);
    assertThat(figure.amount()).isEqualTo(new Amount(2L, 5L));
    assertThat(figure.parts()).containsExactly(new Part("men", Amount.of(2)));
    assertThat(figure.including()).containsExactly(new Part("guards", new Amount(1L, null)));
    assertThat(event.claims().get(1).kind()).isEqualTo(ClaimKind.TIME);
  }

  @Test
  void localTimesAreThoseOfTheNearestPlaceThatHasAZone() {
    Event event = content.file("events/shots.md", YAML).event("shots");
    var covers = Objects.requireNonNull(event.claims().getFirst().covers());

    assertThat(event.timing().zone()).isEqualTo(ZoneId.of("Asia/Kolkata"));
    // About three: from two to four, and not before the first event, at a quarter to three.
    assertThat(event.timing().began()).isEqualTo(between("2026-01-30T21:15Z", "2026-01-30T22:30Z"));
    assertThat(Objects.requireNonNull(covers.window()).span())
        .isEqualTo(between("2026-01-29T18:30Z", "2026-01-31T06:30Z"));
  }

  @Test
  void aTimeThatNamesEventsIsNarrowedByThem() {
    Event event = content.file("events/shots.md", YAML).event("shots");

    assertThat(Objects.requireNonNull(event.claims().getFirst().published()).began())
        .isEqualTo(between("2026-01-30T21:15Z", "2026-11-23T05:00Z"));
  }

  @Test
  void everyValueAndKeyHasItsPlace() {
    content.file("events/shots.md", YAML);
    var origins = content.read().origins();
    String file = "content/events/shots.md:";

    assertThat(origins.of("event/shots/title")).hasToString(file + "2:8");
    assertThat(origins.of("event/shots/when/start")).hasToString(file + "4:10");
    assertThat(origins.of("event/shots/when/start#key")).hasToString(file + "4:3");
    assertThat(origins.of("event/shots/when/after/0")).hasToString(file + "10:7");
    assertThat(origins.of("event/shots/when/latest")).hasToString(file + "4:3");
    assertThat(origins.of("event/shots/actors/0/role")).hasToString(file + "15:27");
    assertThat(origins.of("event/shots/summary")).hasToString(file + "16:10");
    assertThat(origins.of("claim/shots-killed")).hasToString(file + "21:5");
    assertThat(origins.of("claim/shots-killed/parts/0/value")).hasToString(file + "28:30");
    assertThat(origins.of("claim/shots-killed/qualifier#key")).hasToString(file + "27:5");
    assertThat(origins.of("event/shots/body/@paper")).hasToString(file + "65:18");
    assertThat(origins.of("event/shots/body/[[bridge]]")).hasToString(file + "66:5");
    assertThat(origins.of("place/bridge/within")).hasToString("content/places.json:2:51");
    assertThat(origins.of("timeline/nothing")).hasToString("content/timeline.json:1:1");
    assertThat(origins.of("event/unknown/title")).hasToString("content/timeline.json:1:1");
  }

  @Test
  void columnsCountWhatAReaderCounts() {
    content.file("actors.json", "[{\"name\": \"😀e\u0301日\", \"nope\": 1, \"id\": \"x\"}]");

    assertThat(content.problems()).contains("content/actors.json:1:19 unknown-key");
  }

  @Test
  void theFilesAreReadInTheOrderOfTheirNames() {
    content.file("events/b.md", simple("B")).file("events/a.md", simple("A"));

    Site site = Objects.requireNonNull(content.read().site());

    assertThat(site.events().list()).extracting(Event::id).containsExactly("a", "b", "first");
  }

  private static String simple(String title) {
    return "---\ntitle: " + title + "\nwhen: 2026-01-30\nevent_type: Battles\n---\n";
  }

  private static String json() {
    return JSON.replaceFirst(",\n \"body\": .*", "}\n");
  }

  private static String body() {
    return YAML.substring(YAML.lastIndexOf("---\n") + 4);
  }

  private static Interval between(String from, String to) {
    return new Interval(
        Instant.parse(from.replace("Z", ":00Z")), Instant.parse(to.replace("Z", ":00Z")));
  }
}
