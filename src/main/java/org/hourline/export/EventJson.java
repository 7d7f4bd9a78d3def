package org.hourline.export;

import java.util.List;
import org.hourline.model.Event;
import org.hourline.model.Media;
import org.hourline.model.Site;
import org.hourline.model.Verification;
import org.hourline.picture.Print;
import org.hourline.view.Links;
import org.jspecify.annotations.Nullable;

/// An event in JSON, with its claims.
final class EventJson {
  private final JsonText json;
  private final Known known;
  private final WhenJson times;
  private final ClaimJson claims;
  private final Links links = new Links("");

  EventJson(Site site, JsonText json, Known known) {
    this.json = json;
    this.known = known;
    this.times = new WhenJson(json, known);
    this.claims = new ClaimJson(site, json, known);
  }

  ClaimJson claims() {
    return claims;
  }

  void event(Event event) {
    json.text("id", event.id()).term("status", event.status());
    if (!Known.isWithdrawn(event)) {
      told(event);
    }
  }

  private void told(Event event) {
    json.text("title", event.title());
    times.when("when", event.timing());
    json.term("event_type", event.eventType())
        .term("sub_event_type", event.subEventType())
        .texts("places", event.places())
        .objects(
            "actors",
            event.actors(),
            one -> json.text("actor", one.actor()).term("role", one.role()))
        .text("summary", event.summary())
        .texts("sources", event.sources())
        .objects("claims", event.claims(), claims::claim)
        .objects(
            "related",
            event.related().stream().filter(tie -> known.hasEvent(tie.event())).toList(),
            tie -> json.text("event", tie.event()).term("relation", tie.relation()))
        .number("importance", Integer.valueOf(event.importance().term()))
        .text("body", event.body())
        .texts("citations", event.citations());
    times.when("recorded", event.recorded());
    json.texts("tags", event.tags()).texts("aliases", event.aliases());
    verification(json, event.verification());
    json.text("content_warning", event.contentWarning())
        .objects("media", event.media(), this::media)
        .objects(
            "corrections",
            event.corrections(),
            correction ->
                json.text("date", correction.date().toString())
                    .text("field", correction.field())
                    .text("was", correction.was())
                    .text("now", correction.now())
                    .text("reason", correction.reason()))
        .flag("context", event.context())
        .object(
            "estimate",
            event.estimate(),
            estimate ->
                json.term("measure", estimate.measure())
                    .text("victims", estimate.victims())
                    .number("low", estimate.low())
                    .number("best", estimate.best())
                    .number("high", estimate.high())
                    .text("rationale", estimate.rationale()))
        .text("page", links.event(event.id()));
  }

  private void media(Media media) {
    json.text("alt", media.alt())
        .text("caption", media.caption())
        .text("credit", media.credit())
        .text("origin", media.origin())
        .text("licence", media.licence());
    verification(json, media.verification());
    json.flag("graphic", media.isGraphic())
        .objects(
            "files",
            media.picture() == null ? List.of() : Print.of(media.picture()),
            print ->
                json.text("file", print.path())
                    .number("width", print.width())
                    .number("height", print.height()));
  }

  static void verification(JsonText json, @Nullable Verification verification) {
    if (verification != null) {
      json.term("verification_status", verification.status())
          .text("verified_by", verification.by());
    }
  }
}
