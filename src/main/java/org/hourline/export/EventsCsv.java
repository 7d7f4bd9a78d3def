package org.hourline.export;

import java.util.List;
import org.hourline.model.Event;
import org.hourline.model.Place;
import org.hourline.model.Site;
import org.hourline.model.Verification;
import org.hourline.time.Timing;
import org.hourline.time.When;
import org.hourline.view.Links;

/// `data/events.csv`: a row an event, in the order in which they can have begun. There is no column
/// of deaths: figures are claims, and stand in `claims.csv` with who says them.
///
/// `start` to `time_as_reported` are as the editor wrote them; `began_…` is the half-open stretch
/// that follows from them, in local time and in UTC. `latitude` to `country` are those of the first
/// of `places`. `actors` are `id:role`. A withdrawn event has its `event_id` and `status` alone.
final class EventsCsv {
  private static final List<String> HEADER =
      List.of(
          "event_id",
          "status",
          "title",
          "event_type",
          "sub_event_type",
          "start",
          "end",
          "earliest",
          "latest",
          "after",
          "before",
          "approximate",
          "clock_precision",
          "time_as_reported",
          "time_zone",
          "began_from_local",
          "began_to_local",
          "began_from_utc",
          "began_to_utc",
          "places",
          "place_name",
          "country",
          "latitude",
          "longitude",
          "geo_precision",
          "actors",
          "summary",
          "sources",
          "claims",
          "importance",
          "context",
          "tags",
          "verification_status",
          "verified_by",
          "page");

  private final Site site;
  private final Known known;
  private final Links links = new Links("");

  private EventsCsv(Site site) {
    this.site = site;
    this.known = new Known(site);
  }

  static byte[] of(Site site) {
    Csv csv = new Csv(HEADER);
    EventsCsv rows = new EventsCsv(site);
    site.events().forEach(event -> rows.row(csv, event));
    return csv.bytes();
  }

  private void row(Csv csv, Event event) {
    csv.value(event.id()).term(event.status());
    if (Known.isWithdrawn(event)) {
      for (int i = 2; i < HEADER.size(); i++) {
        csv.value(null);
      }
    } else {
      told(csv, event);
    }
    csv.end();
  }

  private void told(Csv csv, Event event) {
    csv.text(event.title()).term(event.eventType()).term(event.subEventType());
    time(csv, event.timing());
    place(csv, event);
    Verification verification = event.verification();
    csv.ids(event.actors().stream().map(one -> one.actor() + ":" + one.role().term()).toList())
        .text(event.summary())
        .ids(event.sources())
        .ids(event.claims().stream().map(claim -> claim.id()).toList())
        .term(event.importance())
        .value(event.context())
        .text(String.join(";", event.tags()))
        .term(verification == null ? null : verification.status())
        .text(verification == null ? null : verification.by())
        .value(links.event(event.id()));
  }

  private void time(Csv csv, Timing timing) {
    When when = timing.reported();
    csv.value(Moments.written(when.start()))
        .value(Moments.written(when.end()))
        .value(Moments.written(when.earliest()))
        .value(Moments.written(when.latest()))
        .ids(known.events(when.after()))
        .ids(known.events(when.before()))
        .value(when.approximate())
        .value(when.clockPrecision() == null ? null : when.clockPrecision().term())
        .text(when.asReported())
        .value(timing.zone().getId())
        .value(Moments.local(timing.began().from(), timing.zone()))
        .value(Moments.local(timing.began().to(), timing.zone()))
        .value(Moments.utc(timing.began().from()))
        .value(Moments.utc(timing.began().to()));
  }

  private void place(Csv csv, Event event) {
    Place place = event.places().isEmpty() ? null : site.places().find(event.places().getFirst());
    csv.ids(event.places())
        .text(place == null ? null : place.name())
        .value(place == null ? null : place.country())
        .value(place == null || place.latitude() == null ? null : place.latitude().toPlainString())
        .value(
            place == null || place.longitude() == null ? null : place.longitude().toPlainString())
        .value(place == null ? null : place.geoPrecision());
  }
}
