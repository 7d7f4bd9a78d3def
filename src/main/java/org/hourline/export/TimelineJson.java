package org.hourline.export;

import org.hourline.model.Actor;
import org.hourline.model.Erased;
import org.hourline.model.Gap;
import org.hourline.model.Page;
import org.hourline.model.Place;
import org.hourline.model.Site;
import org.hourline.model.Source;
import org.hourline.model.Timeline;
import org.hourline.time.Timing;
import org.hourline.view.Links;
import org.jspecify.annotations.Nullable;

/// `data/timeline.json`: everything that the site shows, in one object, in the keys, the terms and
/// the nesting of the content format, so that who can read the content can read this.
///
/// Beside the content's own keys:
/// - `schema`: 1. It is raised when a key goes or changes its meaning; a new key does not raise it.
/// - every time (`when`, `published`, `retrieved`, `as_of` of a claim, `recorded`) holds
///   `time_zone` and `began`, the half-open stretch in which it can have begun: `from` and `to`,
///   each `{local, utc}` (RFC 3339). No `from`: nothing bounds it.
/// - a `window` (the timeline's, and that which a figure `covers`) holds `from` and `to`, in UTC.
/// - `page`: where the event, the claim, the place, the actor or the page is shown, relative to the
///   site's folder.
/// - a picture (`media`) has in place of the content's `file` its `files`, as they are published:
///   each `{file, width, height}`, relative to the site's folder. A graphic one has none.
/// - an event's `citations`: the sources its body cites, in order. A claim's `disputes` holds both
///   directions.
///
/// Events stand in the order in which they can have begun, everything else in the order of the
/// content. A withdrawn event is `{id, status}`. What was erased is in `erased`, where there is
/// any: `{id, kind, aliases, date, reason}`; whoever keeps a copy is asked to erase it there too.
/// Left out: private copies of sources (`capture`; their hash stays), how a person gave `consent`,
/// briefings, the text of `imported`, and the lists of watched words and hosts.
final class TimelineJson {
  static final int SCHEMA = 1;

  private final Site site;
  private final JsonText json;
  private final Known known;
  private final Links links = new Links("");

  private TimelineJson(Site site, JsonText json) {
    this.site = site;
    this.json = json;
    this.known = new Known(site);
  }

  static byte[] of(Site site) {
    return JsonText.of(json -> new TimelineJson(site, json).write());
  }

  private void write() {
    json.number("schema", SCHEMA);
    timeline(site.timeline());
    EventJson events = new EventJson(site, json, known);
    json.table("events", site.events().list(), events::event);
    json.table(
        "claims",
        site.claims().stream().filter(claim -> claim.event() == null).toList(),
        events.claims()::claim);
    json.table("gaps", site.gaps(), this::gap);
    json.table("actors", site.actors().list(), this::actor);
    json.table("places", site.places().list(), this::place);
    json.table("sources", site.sources().list(), this::source);
    json.table("pages", site.pages().list(), this::page);
    if (!site.erased().isEmpty()) {
      json.table("erased", site.erased(), this::erased);
    }
  }

  private void timeline(Timeline timeline) {
    json.text("title", timeline.title())
        .text("standfirst", timeline.standfirst())
        .object(
            "window",
            timeline.window(),
            window ->
                json.text("start", window.start().toString())
                    .text("end", window.end().toString())
                    .text("from", Moments.utc(window.span().from()))
                    .text("to", Moments.utc(window.span().to())))
        .text("time_zone", timeline.zone().getId())
        .text("language", timeline.language())
        .texts("languages", timeline.languages())
        .text("base_url", timeline.baseUrl() == null ? null : timeline.baseUrl().href())
        .text("as_of", Moments.utc(timeline.asOf()))
        .number("edition", timeline.edition())
        .object("publisher", timeline.publisher(), this::named)
        .text("contact", timeline.contact())
        .object("licence", timeline.licence(), this::named)
        .term("lanes", timeline.lanes())
        .objects(
            "victims",
            timeline.victims().list(),
            group ->
                json.text("id", group.id())
                    .text("name", group.name())
                    .text("within", group.within())
                    .flag("mixed", group.mixed()))
        .texts("also_show", timeline.alsoShow().stream().map(zone -> zone.getId()).toList())
        .objects(
            "accepted",
            timeline.accepted(),
            accepted ->
                json.text("code", accepted.code())
                    .texts("at", accepted.at())
                    .text("reason", accepted.reason()));
  }

  private void named(Timeline.Named named) {
    json.text("name", named.name()).text("url", named.url() == null ? null : named.url().href());
  }

  private void gap(Gap gap) {
    json.text("note", gap.note())
        .text("from", gap.from() == null ? null : Moments.utc(gap.from()))
        .text("to", gap.to() == null ? null : Moments.utc(gap.to()))
        .texts("places", gap.places())
        .texts("events", known.events(gap.events()))
        .text("claimant", gap.claimant())
        .term("measure", gap.measure())
        .text("victims", gap.victims())
        .texts("sources", gap.sources());
  }

  private void actor(Actor actor) {
    json.text("id", actor.id())
        .text("name", actor.name())
        .text("short_name", actor.shortName())
        .texts("aliases", actor.aliases())
        .term("actor_type", actor.actorType())
        .text("part_of", actor.partOf())
        .flag("unnamed", actor.unnamed())
        .term("person", actor.person())
        .texts("same_as", actor.sameAs().stream().map(link -> link.href()).toList())
        .text("note", actor.note())
        .text("page", links.actor(actor.id()));
  }

  private void place(Place place) {
    json.text("id", place.id())
        .text("name", place.name())
        .texts("aliases", place.aliases())
        .text("within", place.within())
        .text("country", place.country())
        .decimal("latitude", place.latitude())
        .decimal("longitude", place.longitude())
        .number("geo_precision", place.geoPrecision())
        .text("time_zone", place.timeZone() == null ? null : place.timeZone().getId())
        .flag("sensitive", place.sensitive())
        .text("page", links.place(place.id()));
  }

  private void source(Source source) {
    json.text("id", source.id())
        .text("title", source.title())
        .text("publisher", source.publisher())
        .text("author", source.author())
        .text("url", source.url() == null ? null : source.url().href());
    when("published", source.published());
    when("retrieved", source.retrieved());
    json.text("archived_url", source.archivedUrl() == null ? null : source.archivedUrl().href())
        .text("sha256", source.sha256())
        .text("language", source.language())
        .text("reliability", source.reliability())
        .text("origin", source.origin())
        .term("read", source.read())
        .text("note", source.note())
        .text("page", links.source(source.id()));
  }

  private void when(String name, @Nullable Timing timing) {
    new WhenJson(json, known).when(name, timing);
  }

  private void erased(Erased erased) {
    json.text("id", erased.id())
        .term("kind", erased.kind())
        .texts("aliases", erased.aliases())
        .text("date", erased.date().toString())
        .text("reason", erased.reason());
  }

  private void page(Page page) {
    json.text("id", page.id())
        .text("title", page.title())
        .text("body", page.body())
        .texts("citations", page.citations())
        .text("page", links.page(page.id()));
  }
}
