package org.hourline.view;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hourline.language.TimeWords;
import org.hourline.language.Words;
import org.hourline.model.Claim;
import org.hourline.model.Event;
import org.hourline.model.KnownFrom;
import org.hourline.model.LaneKind;
import org.hourline.model.Site;
import org.hourline.time.Interval;
import org.hourline.time.Timing;
import org.hourline.view.StripSigns.Sign;
import org.hourline.view.StripView.Zone;

/// What the script draws the strip from, when a reader looks closer or by other lanes. Moments are
/// seconds since 1970; all that is absent or empty is left out.
///
/// ```json
/// {"from": 1769713200, "to": 1769886000, "by": "place", "total": 24, "root": "",
///  "zones": [["Asia/Karachi", [[1769713200, "PKT (UTC+5)", 18000]]], ["UTC", [[1769713200, "UTC", 0]]]],
///  "nights": [[1769690000, 1769739000]],
///  "lanes": {"place": [{"id": "quetta", "name": "Quetta", "href": "places/quetta/index.html"}], "actor": [], …},
///  "gaps": [{"title": "…", "lane": 0, "signs": [["gap", 1769713200, 1769724000]]}],
///  "events": [ … ]}
/// ```
///
/// An event:
///
/// ```json
/// {"id": "camp-attack", "title": "…", "when": "Saturday 31 January, about 03:00",
///  "brief": "about 03:00", "kind": "attack", "said": 1, "lanes": [0, 2, 1],
///  "placed": "Gwadar: …", "places": ["gwadar"], "after": ["first-attacks"],
///  "signs": [["whisker", 1769806800, 1769814000], ["dot", 1769810400]],
///  "accounts": [["about 03:00, according to police", "start-three", [["claimed", 1769810400]], 1769824800]]}
/// ```
///
/// - `lanes`: its lane by place, by actor and by type, each an index of the list above
/// - `placed`: its title in a lane of a wider place than its own
/// - `accounts`: of a contested hour: words, the claim's id, the signs, and since when it counts as
///   known ([KnownFrom]); without that where nobody dated it
/// - `signs`: as [StripSigns] has them; a point has one moment
final class StripData {
  /// Long before anything that a timeline tells; stands for a beginning that nothing bounds.
  private static final long LONG_AGO = -62_135_596_800L;

  static final List<LaneKind> KINDS = List.of(LaneKind.PLACE, LaneKind.ACTOR, LaneKind.EVENT_TYPE);

  private final Site site;
  private final Words words;
  private final Links links;
  private final StripWindow window;
  private final StripRows rows;
  private final List<Event> events;
  private final Map<LaneKind, StripLanes> lanes = new LinkedHashMap<>();
  private final Map<LaneKind, List<StripLanes.Lane>> grouped = new LinkedHashMap<>();
  private final Map<LaneKind, Map<String, Integer>> laneOf = new LinkedHashMap<>();

  private StripData(Site site, Words words, Links links) {
    this.site = site;
    this.words = words;
    this.links = links;
    this.window = StripWindow.of(site);
    this.rows = new StripRows(site, window, words, links);
    this.events = site.events().stream().filter(event -> !event.context()).toList();
    for (LaneKind kind : KINDS) {
      StripLanes by = new StripLanes(site, words, kind);
      List<StripLanes.Lane> drawn = by.of(events);
      Map<String, Integer> indexes = new HashMap<>();
      for (int i = 0; i < drawn.size(); i++) {
        for (Event event : drawn.get(i).events()) {
          indexes.put(event.id(), i);
        }
      }
      lanes.put(kind, by);
      grouped.put(kind, drawn);
      laneOf.put(kind, indexes);
    }
  }

  static StripData of(Site site, Words words, Links links) {
    return new StripData(site, words, links);
  }

  /// Everything, for a page that holds it.
  ///
  /// @param nights between sunset and sunrise
  JsonText whole(List<Interval> nights) {
    Map<String, Object> all = frame(nights);
    all.put("events", events.stream().map(this::event).toList());
    return JsonText.of(all);
  }

  /// What there is beside the events, where those stand in [StripTiles].
  JsonText withoutEvents(List<Interval> nights) {
    Map<String, Object> all = frame(nights);
    all.put("tiles", links.file("data/strip/"));
    return JsonText.of(all);
  }

  /// The events that the strip draws, in order.
  List<Event> events() {
    return events;
  }

  Interval window() {
    return window.span();
  }

  /// How many events each lane has.
  List<Integer> totals(LaneKind kind) {
    return grouped.getOrDefault(kind, List.of()).stream()
        .map(lane -> lane.events().size())
        .toList();
  }

  /// The index of an event's lane.
  int lane(LaneKind kind, Event event) {
    return laneOf.getOrDefault(kind, Map.of()).getOrDefault(event.id(), 0);
  }

  private Map<String, Object> frame(List<Interval> nights) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("from", window.span().from().getEpochSecond());
    all.put("to", window.span().to().getEpochSecond());
    all.put("by", name(site.timeline().lanes()));
    all.put("total", events.size());
    all.put("root", links.file(""));
    all.put("zones", clocks());
    all.put(
        "nights",
        nights.stream().map(night -> List.of(second(night.from()), second(night.to()))).toList());
    Map<String, Object> kinds = new LinkedHashMap<>();
    grouped.forEach((kind, drawn) ->
        kinds.put(name(kind), drawn.stream().map(lane -> lane(kind, lane)).toList()));
    all.put("lanes", kinds);
    all.put(
        "gaps",
        StripGaps.of(site, window, grouped.getOrDefault(LaneKind.PLACE, List.of())).stream()
            .map(StripData::gap)
            .toList());
    return all;
  }

  /// The zones whose hours can be shown, the timeline's own first.
  List<Zone> zones() {
    TimeWords times = new TimeWords(words);
    Instant from = window.span().from();
    return zoneIds().stream().map(zone -> new Zone(id(zone), times.zone(zone, from))).toList();
  }

  private Set<ZoneId> zoneIds() {
    Set<ZoneId> zones = new LinkedHashSet<>();
    zones.add(window.zone());
    zones.add(ZoneOffset.UTC);
    zones.addAll(site.timeline().alsoShow());
    return zones;
  }

  private static String id(ZoneId zone) {
    return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
  }

  /// Each zone with its names and how many seconds its clocks are ahead of UTC: others from each
  /// change of its clocks inside the window.
  private List<Object> clocks() {
    TimeWords times = new TimeWords(words);
    List<Object> all = new ArrayList<>();
    for (ZoneId zone : zoneIds()) {
      List<Object> names = new ArrayList<>();
      Instant at = window.span().from();
      while (at.isBefore(window.span().to())) {
        int ahead = zone.getRules().getOffset(at).getTotalSeconds();
        names.add(List.of(second(at), times.zone(zone, at), ahead));
        ZoneOffsetTransition change = zone.getRules().nextTransition(at);
        at = change == null ? window.span().to() : change.getInstant();
      }
      all.add(List.of(id(zone), names));
    }
    return all;
  }

  private Map<String, Object> lane(LaneKind kind, StripLanes.Lane lane) {
    Map<String, Object> data = new LinkedHashMap<>();
    if (lane.id() != null) {
      data.put("id", lane.id());
    }
    data.put("name", lane.name());
    String href = Objects.requireNonNull(lanes.get(kind)).href(lane, links);
    if (href != null) {
      data.put("href", href);
    }
    if (lane.whole()) {
      data.put("note", words.text("strip.lane.whole"));
    }
    return data;
  }

  private static Map<String, Object> gap(StripGaps.Placed gap) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("title", gap.gap().note());
    if (gap.lane() >= 0) {
      data.put("lane", gap.lane());
    }
    data.put(
        "signs", List.of(List.of("gap", second(gap.stretch().from()), second(gap.stretch().to()))));
    return data;
  }

  Map<String, Object> event(Event event) {
    Map<String, Object> data = new LinkedHashMap<>();
    Timing timing = event.timing();
    data.put("id", event.id());
    data.put("title", event.title());
    data.put("when", rows.when(event));
    String brief = rows.brief(timing);
    if (brief != null) {
      data.put("brief", brief);
    }
    data.put("kind", rows.kind(event).css().substring("kind-".length()));
    if (EventKind.isStatement(event)) {
      data.put("said", 1);
    }
    data.put("lanes", KINDS.stream().map(kind -> lane(kind, event)).toList());
    StripLanes.Lane lane =
        Objects.requireNonNull(grouped.get(LaneKind.PLACE)).get(lane(LaneKind.PLACE, event));
    String prefix = Objects.requireNonNull(lanes.get(LaneKind.PLACE)).prefix(lane, event);
    if (prefix != null) {
      data.put("placed", rows.title(event, prefix));
    }
    if (!event.places().isEmpty()) {
      data.put("places", event.places());
    }
    if (!timing.reported().after().isEmpty()) {
      data.put("after", timing.reported().after());
    }
    data.put("signs", signs(StripSigns.of(timing)));
    List<Object> accounts = new ArrayList<>();
    for (Claim claim : rows.contested(event)) {
      Timing claimed = claim.when();
      if (claimed != null) {
        accounts.add(account(claim, claimed, timing));
      }
    }
    if (!accounts.isEmpty()) {
      data.put("accounts", accounts);
    }
    return data;
  }

  private List<Object> account(Claim claim, Timing claimed, Timing timing) {
    List<Object> data = new ArrayList<>();
    data.add(rows.account(claim, claimed));
    data.add(claim.id());
    data.add(signs(StripSigns.account(claimed, timing.began())));
    KnownFrom known = KnownFrom.of(claim, site);
    if (known != null) {
      data.add(second(known.moment()));
    }
    return data;
  }

  private static List<Object> signs(List<Sign> signs) {
    return signs.stream()
        .<Object>map(sign -> {
          String form = sign.form().name().toLowerCase(Locale.ROOT);
          return sign.isPoint()
              ? List.of(form, second(sign.from()))
              : List.of(form, second(sign.from()), second(sign.to()));
        })
        .toList();
  }

  static long second(Instant moment) {
    return Math.max(LONG_AGO, moment.getEpochSecond());
  }

  /// The word for a kind of lanes in data and addresses.
  static String name(LaneKind kind) {
    return switch (kind) {
      case PLACE -> "place";
      case ACTOR -> "actor";
      case EVENT_TYPE -> "type";
    };
  }
}
