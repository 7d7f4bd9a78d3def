package org.hourline.view;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.hourline.model.Claim;
import org.hourline.model.Event;
import org.hourline.model.Place;
import org.hourline.model.Verification;
import org.hourline.time.Interval;
import org.jspecify.annotations.Nullable;

/// What an event can be filtered by, as values that stand in its element for the page's script. A
/// list is its values with a space between them; none of them holds a space.
///
/// @param places those the event names, by id
/// @param within what these lie in, by id
/// @param actors `actor:role`
/// @param type of event
/// @param claimants who says something in it, by id
/// @param statuses how far the event or a claim in it was verified; `none` where nobody says
/// @param importance 1 to 3
/// @param tags as written, a space being `_`
/// @param day the heading that it stands under, as in its anchor
/// @param hours those in which it can have begun, 0 to 23, on the timeline's clock; `none` where
///   they are more than half a day: no hour was reported then
/// @param known since when it counts as known: a number of [Moments]
public record Facets(
    String places,
    String within,
    String actors,
    String type,
    String claimants,
    String statuses,
    int importance,
    String tags,
    String day,
    String hours,
    int known) {
  /// What stands for "nobody says".
  static final String NONE = "none";

  /// The widest that a reported hour can be: about a part of the day, six hours on each side.
  private static final Duration WIDEST = Duration.ofHours(12);

  /// @param day the key of the heading
  static Facets of(Event event, String day, Telling telling) {
    Set<String> within = new LinkedHashSet<>();
    event.places().stream()
        .flatMap(place -> telling.site().withins(place).stream())
        .filter(place -> !event.places().contains(place))
        .map(telling.site().places()::find)
        .filter(Objects::nonNull)
        .map(Place::id)
        .forEach(within::add);
    return new Facets(
        joined(event.places()),
        joined(within),
        joined(event.actors().stream().map(one -> one.actor() + ":" + value(one.role())).toList()),
        value(event.eventType()),
        joined(event.claims().stream().map(Claim::claimant).toList()),
        joined(statuses(event)),
        Integer.parseInt(event.importance().term()),
        joined(event.tags().stream().map(Facets::value).toList()),
        day,
        joined(hours(event.timing().began(), telling.site().timeline().zone())),
        telling.moments().of(event));
  }

  /// A value of a closed list: `violence_against_civilians`.
  static String value(Enum<?> term) {
    return term.name().toLowerCase(Locale.ROOT);
  }

  /// A tag: what stands in an address and in a list may hold neither space nor comma.
  static String value(String tag) {
    return tag.strip().replaceAll("[\\s,]+", "_");
  }

  private static List<String> statuses(Event event) {
    List<String> statuses = new ArrayList<>();
    add(statuses, event.verification());
    event.claims().forEach(claim -> add(statuses, claim.verification()));
    return statuses.isEmpty() ? List.of(NONE) : statuses;
  }

  private static void add(List<String> statuses, @Nullable Verification verification) {
    if (verification != null) {
      statuses.add(value(verification.status()));
    }
  }

  static List<String> hours(Interval began, ZoneId zone) {
    if (!began.hasFrom() || Duration.between(began.from(), began.to()).compareTo(WIDEST) > 0) {
      return List.of(NONE);
    }
    List<String> hours = new ArrayList<>();
    ZonedDateTime hour = began.from().atZone(zone).truncatedTo(ChronoUnit.HOURS);
    while (hour.toInstant().isBefore(began.to())) {
      hours.add(Integer.toString(hour.getHour()));
      hour = hour.plusHours(1);
    }
    return hours;
  }

  private static String joined(Iterable<String> values) {
    Set<String> once = new LinkedHashSet<>();
    values.forEach(once::add);
    return String.join(" ", once);
  }
}
