package org.hourline.read;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hourline.model.Catalogue;
import org.hourline.model.Place;
import org.hourline.model.Unread;
import org.hourline.time.ClockTime;
import org.hourline.time.Derived;
import org.hourline.time.Interval;
import org.hourline.time.TimePoint;
import org.hourline.time.Timing;
import org.hourline.time.TimingFault;
import org.hourline.time.Timings;
import org.hourline.time.When;
import org.hourline.time.ZoneCheck;
import org.jspecify.annotations.Nullable;

/// Says which moments the written times are: it knows the zone of every place, and the moment of
/// the edition.
final class Timekeeper {
  private final Zone home;
  private final Instant asOf;
  private final Catalogue<Place> places;
  private final Unread unread;
  private final Findings findings;

  /// @param home the timeline's own zone
  /// @param unread which places may be there though they were not read
  Timekeeper(Zone home, Instant asOf, Catalogue<Place> places, Unread unread, Findings findings) {
    this.home = home;
    this.asOf = asOf;
    this.places = places;
    this.unread = unread;
    this.findings = findings;
  }

  Zone home() {
    return home;
  }

  /// The zone of what happens at some places: the first one's, or that of the nearest place around
  /// it that has one, or else the timeline's.
  Zone of(List<String> where) {
    if (where.isEmpty()) {
      return home;
    }
    Set<String> seen = new LinkedHashSet<>();
    @Nullable String at = where.getFirst();
    while (at != null && seen.add(at)) {
      Place place = places.find(at);
      if (place == null) {
        return unread.mayHold(Unread.Kind.PLACES, at) ? new Zone(home.id(), false) : home;
      }
      if (place.timeZone() != null) {
        return new Zone(place.timeZone(), true);
      }
      at = place.within();
    }
    return home;
  }

  /// What follows from a time by itself; null, with what is wrong told, where it cannot be. What
  /// certainly lies after the edition cannot be in it (TIM-6).
  @Nullable Timing own(Values values, Field<Times.Written> field, Zone zone) {
    Times.Written written = values.get(field);
    if (written == null) {
      return null;
    }
    return switch (Timings.derive(written.when(), zone.id(), asOf)) {
      case Derived.Own(Interval began) when zone.certain() && began.from().isAfter(asOf) -> {
        boolean byStart = written.when().start() != null;
        values.fail(
            ValueRules.AFTER_AS_OF,
            written.at(byStart ? "start" : "earliest"),
            "This is certainly after the timeline's as_of, " + asOf,
            "correct the time, or as_of in timeline.json");
        yield null;
      }
      case Derived.Own(Interval began) -> new Timing(written.when(), zone.id(), began);
      case Derived.Faulty(List<TimingFault> faults) -> {
        for (TimingFault fault : faults) {
          if (zone.certain() || !ofZone(fault)) {
            findings.add(
                ValueRules.of(fault.kind()),
                written.at(fault.key()),
                Sentence.of(fault.reason()),
                fault.hint());
          }
        }
        values.spoil();
        yield null;
      }
    };
  }

  /// A time that is narrowed by the events it names, without narrowing them.
  ///
  /// @param events the events' timings, already solved
  @Nullable Timing of(
      Values values, Field<Times.Written> field, Zone zone, Map<String, Timing> events) {
    Timing own = own(values, field, zone);
    if (own == null) {
      return null;
    }
    When when = own.reported();
    Instant from = own.began().from();
    Instant to = own.began().to();
    for (String id : when.after()) {
      Timing event = events.get(id);
      from = event == null || !event.began().from().isAfter(from) ? from : event.began().from();
    }
    for (String id : when.before()) {
      Timing event = events.get(id);
      to = event == null || !event.began().to().isBefore(to) ? to : event.began().to();
    }
    if (from.isBefore(to)) {
      return new Timing(when, own.zone(), new Interval(from, to));
    }
    values.fail(
        ValueRules.ORDER_IMPOSSIBLE,
        values.at(field),
        "“" + field.key() + "” cannot be true together with the times of the events that it names",
        "correct `after`, `before`, or the times");
    return null;
  }

  /// The stretch of a point; null, with what is wrong told, where the zone has no such time.
  @Nullable Interval interval(Values values, Field<TimePoint> field, Zone zone) {
    TimePoint point = values.get(field);
    return point != null && fits(values, field, point, zone) ? point.interval(zone.id()) : null;
  }

  /// A moment of the edition's own, such as its `as_of`: with an offset it may have any; null, with
  /// what is wrong told, where the zone has no such local time.
  @Nullable Instant moment(Values values, Field<ClockTime> field, Zone zone) {
    ClockTime time = values.get(field);
    if (time == null || (time.offset() == null && !fits(values, field, time, zone))) {
      return null;
    }
    return time.instant(zone.id());
  }

  private boolean fits(Values values, Field<?> field, TimePoint point, Zone zone) {
    var fault = ZoneCheck.check(field.key(), point, zone.id());
    if (fault.isEmpty()) {
      return true;
    }
    if (zone.certain()) {
      values.fail(
          ValueRules.of(fault.get().kind()),
          values.at(field),
          Sentence.of(fault.get().reason()),
          fault.get().hint());
    }
    values.spoil();
    return false;
  }

  /// The moment at which a stretch that is written by its edges begins.
  @Nullable Instant from(Values values, Field<TimePoint> field, Zone zone) {
    Interval interval = interval(values, field, zone);
    return interval == null ? null : interval.from();
  }

  /// The moment at which it ends: of a date the end of the day, of a clock time that very moment.
  @Nullable Instant to(Values values, Field<TimePoint> field, Zone zone) {
    Interval interval = interval(values, field, zone);
    if (interval == null) {
      return null;
    }
    return values.get(field) instanceof ClockTime ? interval.from() : interval.to();
  }

  private static boolean ofZone(TimingFault fault) {
    return switch (fault.kind()) {
      case OFFSET_NOT_IN_ZONE, LOCAL_TIME_SKIPPED, LOCAL_TIME_REPEATED -> true;
      case PRECISION_DISAGREES, TIMES_OUT_OF_ORDER, AFTER_AS_OF -> false;
    };
  }
}
