package org.hourline.view;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hourline.language.TimeWords;
import org.hourline.language.Words;
import org.hourline.model.Event;
import org.hourline.model.LaneKind;
import org.hourline.model.Place;
import org.hourline.model.Site;
import org.hourline.time.Interval;
import org.hourline.view.StripView.Aside;
import org.hourline.view.StripView.Asides;
import org.hourline.view.StripView.Lane;
import org.hourline.view.StripView.Row;
import org.hourline.view.StripView.Stretch;
import org.jspecify.annotations.Nullable;

/// Draws the strip of a site: window, nights, lanes, rows, counts, legend.
public final class Strip {
  /// Nights are shaded where a day is at least a tenth of the strip.
  private static final Duration LONGEST_WITH_NIGHTS = Duration.ofDays(10);

  private final Site site;
  private final Words words;
  private final Links links;
  private final StripWindow window;
  private final StripRows rows;
  private final StripLanes lanes;
  private final StripDensity density;

  private Strip(Site site, Words words, Links links, Function<Event, String> list) {
    this.site = site;
    this.words = words;
    this.links = links;
    this.window = StripWindow.of(site);
    this.rows = new StripRows(site, window, words, links);
    this.lanes = new StripLanes(site, words, site.timeline().lanes());
    this.density = new StripDensity(window, words, list);
  }

  /// @param list where an event stands in a list: to the first of its events a count leads
  public static StripView view(Site site, Words words, Links links, Function<Event, String> list) {
    return new Strip(site, words, links, list).view();
  }

  private StripView view() {
    StripScale scale = new StripScale(window, site.timeline().alsoShow(), words);
    StripData data = StripData.of(site, words, links);
    boolean whole = site.events().size() <= Pages.MOST_EVENTS_ON_FRONT;
    List<Event> inside = site.events().stream().filter(event -> !event.context()).toList();
    List<Lane> drawn = lanes(inside);
    Place sky = window.length().compareTo(LONGEST_WITH_NIGHTS) <= 0 ? sky(inside) : null;
    List<Interval> nights = nights(sky);
    List<String> notes = new ArrayList<>();
    if (sky != null && !nights.isEmpty()) {
      notes.add(nightNote(sky, nights));
    }
    return new StripView(
        words.text("strip.name"),
        scale.headings(),
        scale.scales(),
        scale.lines(),
        nights.stream()
            .map(night -> new Stretch(window.percent(night.from()), window.percent(night.to())))
            .toList(),
        drawn,
        new StripLegend(words).of(drawn, sky != null && !nights.isEmpty() ? sky.name() : null),
        notes,
        asides("strip.before", this::isBefore),
        asides("strip.after-window", event -> !isBefore(event)),
        scale.status(inside.size()),
        data.zones(),
        whole
            ? StripOverview.ofEvents(data, site.timeline().lanes(), new EventKind.Teller(site))
            : StripOverview.ofCounts(data),
        whole ? data.whole(nights) : data.withoutEvents(nights));
  }

  private List<Lane> lanes(List<Event> inside) {
    List<StripLanes.Lane> grouped = lanes.of(inside);
    boolean byPlace = site.timeline().lanes() == LaneKind.PLACE;
    Map<Integer, List<Row>> gaps = new LinkedHashMap<>();
    for (StripGaps.Placed gap : StripGaps.of(site, window, byPlace ? grouped : List.of())) {
      gaps.computeIfAbsent(gap.lane(), lane -> new ArrayList<>())
          .add(rows.gap(gap.gap(), gap.stretch()));
    }
    List<Lane> drawn = new ArrayList<>();
    for (int i = 0; i < grouped.size(); i++) {
      StripLanes.Lane lane = grouped.get(i);
      List<Row> of = new ArrayList<>();
      boolean crowded = lane.events().size() > StripDensity.ROWS;
      Event above = null;
      for (Event event : crowded ? List.<Event>of() : lane.events()) {
        of.addAll(rows.event(event, above, lanes.prefix(lane, event)));
        above = event;
      }
      of.addAll(gaps.getOrDefault(i, List.of()));
      drawn.add(
          new Lane(
              lane.name(),
              lanes.href(lane, links),
              lane.whole() ? words.text("strip.lane.whole") : null,
              words.count("strip.count", lane.events().size()),
              of,
              crowded ? density.of(lane.events()) : null));
    }
    List<Row> unplaced = gaps.get(-1);
    if (unplaced != null) {
      drawn.add(new Lane(words.text("strip.lane.gaps"), null, null, "", unplaced, null));
    }
    return drawn;
  }

  /// The place whose nights are shaded: the one with a point that most events name.
  private @Nullable Place sky(List<Event> events) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Event event : events) {
      event.places().forEach(id -> counts.merge(id, 1, Integer::sum));
    }
    return site.places().stream()
        .filter(place -> place.hasPoint() && counts.containsKey(place.id()))
        .max(
            Comparator.comparing((Place place) -> counts.getOrDefault(place.id(), 0))
                .thenComparing(Place::id, Comparator.reverseOrder()))
        .orElse(null);
  }

  private List<Interval> nights(@Nullable Place sky) {
    BigDecimal latitude = sky == null ? null : sky.latitude();
    BigDecimal longitude = sky == null ? null : sky.longitude();
    return latitude == null || longitude == null
        ? List.of()
        : new Nights(latitude.doubleValue(), longitude.doubleValue()).during(window.span());
  }

  /// "Night in Quetta: from sunset (17:50) to sunrise (07:20) …", by the first night inside.
  private String nightNote(Place sky, List<Interval> nights) {
    TimeWords times = new TimeWords(words);
    Interval night =
        nights.stream()
            .filter(whole -> window.span().contains(whole))
            .findFirst()
            .orElse(nights.getFirst());
    return words.text(
        "strip.night-note",
        Map.of(
            "place", sky.name(),
            "set", times.clock(night.from().atZone(window.zone()).toLocalTime()),
            "rise", times.clock(night.to().atZone(window.zone()).toLocalTime())));
  }

  private boolean isBefore(Event event) {
    return event.timing().began().from().isBefore(window.span().from());
  }

  private @Nullable Asides asides(String key, Predicate<Event> which) {
    List<Aside> events =
        site.events().stream()
            .filter(Event::context)
            .filter(which)
            .map(event ->
                new Aside(
                    event.id(),
                    event.title(),
                    links.event(event.id()),
                    rows.when(event),
                    rows.kind(event).css(),
                    EventKind.isStatement(event)))
            .toList();
    return events.isEmpty() ? null : new Asides(words.text(key), events);
  }
}
