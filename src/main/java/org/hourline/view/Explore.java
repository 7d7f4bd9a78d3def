package org.hourline.view;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hourline.model.ActorRole;
import org.hourline.model.Claim;
import org.hourline.model.Event;
import org.hourline.model.EventType;
import org.hourline.model.Importance;
import org.hourline.model.Place;
import org.hourline.model.VerificationStatus;
import org.hourline.view.ExploreView.Choice;
import org.hourline.view.ExploreView.Filter;
import org.hourline.view.ExploreView.Moment;
import org.jspecify.annotations.Nullable;

/// Makes the controls of a page: a choice for every value that one of its events has.
final class Explore {
  private final Telling telling;
  private final List<Event> events;
  private final List<Choice> days;
  private final Supplier<Stream<Facets>> facets;
  private final List<Filter> filters = new ArrayList<>();

  private Explore(
      Telling telling, List<Event> events, List<Choice> days, Supplier<Stream<Facets>> facets) {
    this.telling = telling;
    this.events = events;
    this.days = days;
    this.facets = facets;
  }

  /// @param events those on the page
  /// @param days the same, as they are listed
  /// @param whole whether they are all that there are; if not, the filters stand in files of their
  ///   own: see [StripSelection]
  /// @param index the path of the script that holds the texts to search
  static ExploreView view(
      Telling telling, List<Event> events, List<EventEntry.Day> days, boolean whole, String index) {
    List<Choice> headings =
        days.stream().map(day -> new Choice(day.key(), day.heading(), 0)).toList();
    List<Filter> filters =
        whole
            ? new Explore(telling, events, headings, () -> facets(days))
                .filters().stream().filter(filter -> filter.choices().size() > 1).toList()
            : List.of();
    List<Moment> moments =
        telling.moments().all().stream()
            .map(at ->
                new Moment(
                    at.toString().replaceFirst(":00Z$", "Z"),
                    telling.times().words().moment(at, telling.site().timeline().zone())))
            .toList();
    return new ExploreView(filters, moments, index);
  }

  private static Stream<Facets> facets(List<EventEntry.Day> days) {
    return days.stream()
        .flatMap(day -> day.events().stream())
        .map(EventEntry::facets)
        .filter(Objects::nonNull);
  }

  /// Every filter of a timeline whose days have pages of their own, with all of its choices.
  static List<Filter> filters(Telling telling, List<Event> events) {
    Map<String, Choice> days = new LinkedHashMap<>();
    for (Event event : events) {
      Days.Group day = Days.of(event, telling);
      days.putIfAbsent(day.key(), new Choice(day.key(), day.heading(), 0));
    }
    return new Explore(
            telling,
            events,
            List.copyOf(days.values()),
            () -> events.stream().map(event -> facets(event, telling)))
        .filters();
  }

  /// What an event of such a timeline can be filtered by.
  static Facets facets(Event event, Telling telling) {
    return Facets.of(event, Days.of(event, telling).key(), telling);
  }

  private List<Filter> filters() {
    add("place", "explore.place", places());
    add("actor", "explore.actor", actors());
    add("role", "explore.role", closed("actor_role", ActorRole.values(), roles()));
    add("type", "explore.type", closed("event_type", EventType.values(), types()));
    add("claimant", "explore.claimant", claimants());
    add("status", "explore.status", statuses());
    add("importance", "explore.importance", importance());
    add("tag", "explore.tag", tags());
    add("day", "explore.day", days);
    add("hour", "explore.hour", hours());
    return filters;
  }

  private void add(String name, String legend, List<Choice> choices) {
    filters.add(new Filter(name, telling.text(legend), choices));
  }

  /// Every place of an event and what it lies in, each below what holds it.
  private List<Choice> places() {
    Set<String> all = new LinkedHashSet<>();
    values(Event::places).forEach(place -> all.addAll(telling.site().withins(place)));
    Map<String, List<Place>> below = new LinkedHashMap<>();
    for (String id : all) {
      Place place = telling.site().places().find(id);
      if (place != null) {
        String within =
            place.within() != null && all.contains(place.within()) ? place.within() : "";
        below.computeIfAbsent(within, key -> new ArrayList<>()).add(place);
      }
    }
    List<Choice> choices = new ArrayList<>();
    descend("", 0, below, choices);
    return choices;
  }

  private static void descend(
      String within, int depth, Map<String, List<Place>> below, List<Choice> into) {
    List<Place> places = below.remove(within);
    if (places == null) {
      return;
    }
    places.sort(Comparator.comparing(Place::name).thenComparing(Place::id));
    for (Place place : places) {
      into.add(new Choice(place.id(), place.name(), Math.min(depth, 3)));
      descend(place.id(), depth + 1, below, into);
    }
  }

  private List<Choice> actors() {
    return byName(
        values(event -> event.actors().stream().map(one -> one.actor()).toList()),
        id -> telling.actor(id).text());
  }

  private List<Choice> claimants() {
    return byName(
        values(event -> event.claims().stream().map(Claim::claimant).toList()),
        id ->
            id.equals(Claim.UNATTRIBUTED)
                ? telling.text("ledger.unattributed")
                : telling.actor(id).text());
  }

  private List<Choice> tags() {
    Map<String, String> tags = new TreeMap<>();
    values(Event::tags).forEach(tag -> tags.putIfAbsent(Facets.value(tag), tag));
    return byName(tags.keySet(), tags::get);
  }

  private static List<Choice> byName(Set<String> ids, Function<String, @Nullable String> name) {
    return ids.stream()
        .map(id -> {
          String label = name.apply(id);
          return new Choice(id, label == null ? id : label, 0);
        })
        .sorted(Comparator.comparing(Choice::label).thenComparing(Choice::value))
        .toList();
  }

  private Set<String> roles() {
    return values(event -> event.actors().stream().map(one -> Facets.value(one.role())).toList());
  }

  private Set<String> types() {
    return values(event -> List.of(Facets.value(event.eventType())));
  }

  private List<Choice> closed(String list, Enum<?>[] terms, Set<String> used) {
    List<Choice> choices = new ArrayList<>();
    for (Enum<?> term : terms) {
      String value = Facets.value(term);
      if (used.contains(value)) {
        choices.add(new Choice(value, telling.text("term." + list + "." + value), 0));
      }
    }
    return choices;
  }

  private List<Choice> statuses() {
    Set<String> used = used(Facets::statuses);
    List<Choice> choices =
        new ArrayList<>(closed("verification_status", VerificationStatus.values(), used));
    if (used.contains(Facets.NONE)) {
      choices.add(new Choice(Facets.NONE, telling.text("page.not-stated"), 0));
    }
    return choices;
  }

  private List<Choice> importance() {
    Set<String> used = values(event -> List.of(event.importance().term()));
    List<Choice> choices = new ArrayList<>();
    for (Importance importance : Importance.values()) {
      if (used.contains(importance.term())) {
        choices.add(
            new Choice(
                importance.term(), telling.text("term.importance." + Facets.value(importance)), 0));
      }
    }
    return choices;
  }

  private List<Choice> hours() {
    Set<String> used = used(Facets::hours);
    List<Choice> choices = new ArrayList<>();
    for (int hour = 0; hour < 24; hour++) {
      if (used.contains(Integer.toString(hour))) {
        choices.add(new Choice(Integer.toString(hour), hour(hour), 0));
      }
    }
    if (used.contains(Facets.NONE)) {
      choices.add(new Choice(Facets.NONE, telling.text("time.hour-not-reported"), 0));
    }
    return choices;
  }

  /// "03:00 to 04:00".
  private String hour(int hour) {
    var words = telling.times().words();
    return telling
        .words()
        .text(
            "claim.range",
            Map.of(
                "first", words.clock(LocalTime.of(hour, 0)),
                "last", words.clock(LocalTime.of((hour + 1) % 24, 0))));
  }

  private Set<String> values(Function<Event, List<String>> of) {
    Set<String> values = new LinkedHashSet<>();
    events.forEach(event -> values.addAll(of.apply(event)));
    return values;
  }

  private Set<String> used(Function<Facets, String> of) {
    Set<String> values = new LinkedHashSet<>();
    facets.get().forEach(each -> values.addAll(List.of(of.apply(each).split(" "))));
    return values;
  }
}
