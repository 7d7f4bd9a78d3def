package org.hourline.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.hourline.model.Claim;
import org.hourline.model.Correction;
import org.hourline.model.Erased;
import org.hourline.model.ErasedKind;
import org.hourline.model.Event;
import org.hourline.model.Link;
import org.hourline.model.Site;
import org.hourline.model.Timeline;
import org.hourline.time.Timing;
import org.hourline.view.Links;
import org.jspecify.annotations.Nullable;

/// `feed.xml`: the 200 events that changed last, as Atom (RFC 4287).
///
/// Readers keep what a feed once held, whatever is deleted later. So an entry is the title, the
/// summary, the kind and a link: no actor, no figure, no coordinate; and where title or summary
/// hold the name of a protected person or of a sensitive place, only kind and link. The entry of a
/// withdrawn event stays, empty, under the same id: it takes the place of what readers kept; so
/// does that of an event that was erased.
///
/// An entry's id is a name-based UUID (RFC 9562, version 3) of the event's address; without a base
/// URL, of the timeline's title and the event's id. Links are then relative to the feed, which Atom
/// allows and ids are not.
///
/// `updated` comes from the content, since the clock stamps nothing: the latest moment known among
/// when the event was recorded, when its claims were published and its corrections, or else its
/// beginning; never after `as_of`.
final class Feed {
  static final int MOST = 200;

  /// What stands in the place of what was erased.
  static final String ERASED = "erased";

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  /// RFC 9562, 6.6: the namespace of addresses.
  private static final UUID ADDRESSES = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

  private final Site site;
  private final Timeline timeline;
  private final List<String> protectedNames;

  Feed(Site site) {
    this.site = site;
    this.timeline = site.timeline();
    this.protectedNames =
        Stream.concat(
                site.actors().stream()
                    .filter(actor -> actor.person() != null)
                    .flatMap(actor -> names(actor.name(), actor.shortName(), actor.aliases())),
                site.places().stream()
                    .filter(place -> place.sensitive())
                    .flatMap(place -> names(place.name(), null, place.aliases())))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .toList();
  }

  static byte[] of(Site site) {
    Feed feed = new Feed(site);
    return Xml.of("feed", ATOM, feed::write);
  }

  private void write(Xml xml) {
    xml.attribute("xml:lang", timeline.language())
        .text("id", id(""))
        .text("title", timeline.title())
        .text("subtitle", timeline.standfirst())
        .text("updated", Moments.utc(timeline.asOf()))
        .element("author", this::author)
        .element("link", link -> link.attribute("rel", "self").attribute("href", href("feed.xml")))
        .element("link", link -> link.attribute("href", href("index.html")));
    Timeline.Named licence = timeline.licence();
    if (licence != null) {
      xml.text("rights", licence.name());
    }
    record Dated(String id, Instant updated, Runnable entry) {}
    Stream.concat(
            site.events().stream()
                .map(event -> {
                  Instant updated = updated(event);
                  return new Dated(event.id(), updated, () -> entry(xml, event, updated));
                }),
            site.erased().stream()
                .filter(one -> one.kind() == ErasedKind.EVENT)
                .map(one -> {
                  Instant updated = moment(one.date());
                  return new Dated(one.id(), updated, () -> entry(xml, one, updated));
                }))
        .sorted(Comparator.comparing(Dated::updated).reversed().thenComparing(Dated::id))
        .limit(MOST)
        .forEach(dated -> dated.entry().run());
  }

  /// Who publishes it.
  void author(Xml xml) {
    Timeline.Named publisher = timeline.publisher();
    xml.text("name", publisher == null ? timeline.title() : publisher.name());
    if (publisher != null && publisher.url() != null) {
      xml.text("uri", publisher.url().href());
    }
  }

  private void entry(Xml xml, Event event, Instant updated) {
    boolean told = !Known.isWithdrawn(event);
    boolean quiet = told && namesTheProtected(event);
    String kind = told ? event.eventType().term() : event.status().term();
    xml.element(
        "entry",
        entry -> {
          entry
              .text("id", id("events/" + event.id() + "/"))
              .text("title", told && !quiet ? event.title() : kind)
              .text("updated", Moments.utc(updated))
              .element("link", link -> link.attribute("href", href(page(event))))
              .element("category", category -> category.attribute("term", kind));
          if (told && !quiet) {
            entry.text("summary", event.summary());
          }
        });
  }

  private void entry(Xml xml, Erased erased, Instant updated) {
    xml.element(
        "entry",
        entry ->
            entry
                .text("id", id("events/" + erased.id() + "/"))
                .text("title", ERASED)
                .text("updated", Moments.utc(updated))
                .element(
                    "link", link -> link.attribute("href", href(new Links("").event(erased.id()))))
                .element("category", category -> category.attribute("term", ERASED)));
  }

  /// The beginning of a day, or the edition's moment where that is earlier.
  Instant moment(LocalDate date) {
    Instant day = date.atStartOfDay(timeline.zone()).toInstant();
    return day.isAfter(timeline.asOf()) ? timeline.asOf() : day;
  }

  static String page(Event event) {
    return new Links("").event(event.id());
  }

  private String href(String path) {
    Link base = timeline.baseUrl();
    return base == null ? path : Sitemap.address(base, path);
  }

  /// The id of whatever stands at a path.
  String id(String path) {
    Link base = timeline.baseUrl();
    String name = (base == null ? timeline.title() + "/" : base.href()) + path;
    byte[] text = name.getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:"
        + UUID.nameUUIDFromBytes(
            ByteBuffer.allocate(16 + text.length)
                .putLong(ADDRESSES.getMostSignificantBits())
                .putLong(ADDRESSES.getLeastSignificantBits())
                .put(text)
                .array());
  }

  private Instant updated(Event event) {
    List<Instant> changes = new ArrayList<>();
    changes.add(from(event.recorded()));
    for (Claim claim : event.claims()) {
      changes.add(from(claim.published()));
    }
    for (Correction correction : event.corrections()) {
      changes.add(correction.date().atStartOfDay(timeline.zone()).toInstant());
    }
    Instant last = changes.stream().max(Comparator.naturalOrder()).orElse(Instant.MIN);
    if (last.equals(Instant.MIN)) {
      last = from(event.timing());
    }
    return last.equals(Instant.MIN) || last.isAfter(timeline.asOf()) ? timeline.asOf() : last;
  }

  private static Instant from(@Nullable Timing timing) {
    return timing == null ? Instant.MIN : timing.began().from();
  }

  private boolean namesTheProtected(Event event) {
    return namesTheProtected(
        event.title() + "\n" + (event.summary() == null ? "" : event.summary()));
  }

  /// Whether a text holds the name of a protected person or of a sensitive place.
  boolean namesTheProtected(String text) {
    String words = text.toLowerCase(Locale.ROOT);
    return protectedNames.stream().anyMatch(words::contains);
  }

  private static Stream<String> names(
      String name, @Nullable String shortName, List<String> aliases) {
    return Stream.concat(
        shortName == null ? Stream.of(name) : Stream.of(name, shortName), aliases.stream());
  }
}
