package org.hourline.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.hourline.model.Actor;
import org.hourline.model.ActorRole;
import org.hourline.model.ActorType;
import org.hourline.model.Amount;
import org.hourline.model.Catalogue;
import org.hourline.model.Claim;
import org.hourline.model.ClaimKind;
import org.hourline.model.Correction;
import org.hourline.model.Event;
import org.hourline.model.EventStatus;
import org.hourline.model.EventType;
import org.hourline.model.Figure;
import org.hourline.model.Gap;
import org.hourline.model.Importance;
import org.hourline.model.LaneKind;
import org.hourline.model.Link;
import org.hourline.model.Measure;
import org.hourline.model.Page;
import org.hourline.model.Participation;
import org.hourline.model.PersonKind;
import org.hourline.model.Place;
import org.hourline.model.Related;
import org.hourline.model.Relation;
import org.hourline.model.Site;
import org.hourline.model.Source;
import org.hourline.model.SubEventType;
import org.hourline.model.Timeline;
import org.hourline.model.VictimGroup;
import org.hourline.time.DatePrecision;
import org.hourline.time.EdtfDate;
import org.hourline.time.Timing;
import org.hourline.time.When;
import org.jspecify.annotations.Nullable;

/// A timeline put together by hand: three events (one withdrawn), five claims, hostile words.
final class SmallSite {
  static final ZoneId ZONE = ZoneId.of("Asia/Karachi");
  static final String HOSTILE = "=HYPERLINK(\"x\"),\r\n\"quoted\" <b>&amp;</b> \u0007 🙂 نص \uD800";

  private @Nullable Link base;
  private String title = "A timeline";
  private String summary = "What was reported.";
  private int events;

  static SmallSite plain() {
    return new SmallSite();
  }

  SmallSite base(String address) {
    base = new Link(address);
    return this;
  }

  SmallSite title(String text) {
    title = text;
    return this;
  }

  SmallSite summary(String text) {
    summary = text;
    return this;
  }

  /// So many further events.
  SmallSite more(int number) {
    events = number;
    return this;
  }

  Site site() {
    List<Event> all = new ArrayList<>();
    all.add(
        event(
            "camp",
            EventStatus.REVIEWED,
            List.of(
                figure("camp-killed", "camp", "police", 11, List.of()),
                figure("camp-killed-other", "camp", "group", 12, List.of("camp-killed")))));
    all.add(event("road", EventStatus.PROVISIONAL, List.of(denial())));
    all.add(
        event(
            "gone",
            EventStatus.WITHDRAWN,
            List.of(figure("gone-killed", "gone", "police", 99, List.of("camp-killed")))));
    for (int i = 0; i < events; i++) {
      all.add(event("more-" + i, EventStatus.REVIEWED, List.of()));
    }
    return new Site(
        timeline(),
        all,
        List.of(figure("total", null, "police", 30, List.of())),
        actors(),
        List.of(place("town", false), place("well", true)),
        sources(),
        List.of(
            new Gap(
                "Nothing is known.",
                null,
                null,
                List.of("town"),
                List.of("camp", "left-out"),
                null,
                null,
                null,
                List.of("paper"))),
        List.of(new Page("about", "About", 1, "Words.", List.of(), List.of())),
        List.of(),
        List.of());
  }

  private Timeline timeline() {
    return new Timeline(
        title,
        null,
        null,
        ZONE,
        "en",
        List.of(),
        base,
        Instant.parse("2026-02-05T00:00:00Z"),
        1,
        null,
        null,
        null,
        LaneKind.PLACE,
        null,
        new Catalogue<>(List.of(new VictimGroup("civilians", "Civilians", null, false))),
        List.of(),
        List.of(),
        List.of("watched-word"),
        List.of("unlinked.example.org"),
        List.of());
  }

  private static List<Actor> actors() {
    return List.of(
        actor("police", "Police", null),
        actor("group", HOSTILE, null),
        actor("witness", "Ada Example", PersonKind.WITNESS));
  }

  private static Actor actor(String id, String name, @Nullable PersonKind person) {
    return new Actor(
        id,
        name,
        null,
        List.of(),
        ActorType.ORGANISATION,
        null,
        false,
        person,
        person == null ? null : "in writing to the editor",
        List.of(),
        null);
  }

  private static Place place(String id, boolean sensitive) {
    return new Place(
        id,
        sensitive ? "Hidden Well" : "Town",
        List.of(),
        null,
        "PK",
        new BigDecimal("-25.10"),
        new BigDecimal("62.30"),
        1,
        null,
        sensitive);
  }

  private static List<Source> sources() {
    return List.of(
        new Source(
            "paper",
            HOSTILE,
            "Paper",
            null,
            new Link("https://paper.example.org/a,b"),
            day("2026-01-31"),
            null,
            null,
            "ab".repeat(32),
            "en",
            "B",
            null,
            null,
            "A note.",
            new Source.Capture("captures/secret.warc", "by hand", Instant.EPOCH)));
  }

  private Event event(String id, EventStatus status, List<Claim> claims) {
    boolean first = id.equals("camp");
    return new Event(
        id,
        first ? title : "Event " + id,
        day("2026-01-31"),
        EventType.VIOLENCE_AGAINST_CIVILIANS,
        SubEventType.ATTACK,
        List.of("town"),
        List.of(new Participation("group", ActorRole.ATTRIBUTED)),
        first ? summary : "Summary of " + id,
        List.of("paper"),
        claims,
        List.of(new Related("camp", Relation.FOLLOWS), new Related("left-out", Relation.FOLLOWS)),
        Importance.NORMAL,
        status,
        first ? HOSTILE : "Body of " + id,
        List.of("paper"),
        List.of(),
        null,
        List.of("@tag"),
        List.of(),
        null,
        null,
        null,
        first
            ? List.of(new Correction(LocalDate.of(2026, 2, 3), "title", "Was", "Now", "A reason."))
            : List.of(),
        false,
        null,
        List.of(),
        "left over from an import");
  }

  private static Claim figure(
      String id, @Nullable String event, String claimant, long value, List<String> disputes) {
    return claim(
        id,
        event,
        ClaimKind.FIGURE,
        claimant,
        new Figure(
            Measure.KILLED,
            "civilians",
            null,
            Amount.of(value),
            null,
            List.of(),
            List.of(),
            List.of(),
            null),
        null,
        disputes);
  }

  private static Claim denial() {
    return claim(
        "road-denial", "road", ClaimKind.DENIAL, "group", null, "-1 is not a number", List.of());
  }

  private static Claim claim(
      String id,
      @Nullable String event,
      ClaimKind kind,
      String claimant,
      @Nullable Figure figure,
      @Nullable String text,
      List<String> disputes) {
    return new Claim(
        id,
        event,
        kind,
        claimant,
        List.of("paper"),
        figure,
        null,
        text,
        null,
        List.of(),
        List.of(),
        disputes,
        null,
        day("2026-02-01"),
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static Timing day(String text) {
    LocalDate date = LocalDate.parse(text);
    EdtfDate day = new EdtfDate(text, date, date, DatePrecision.DAY, false, false);
    return new Timing(
        new When(day, null, null, null, List.of(), List.of(), false, null, null),
        ZONE,
        day.interval(ZONE));
  }
}
