package org.hourline.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hourline.model.Correction;
import org.hourline.model.Erased;
import org.hourline.model.Event;
import org.hourline.model.Link;
import org.hourline.model.Site;
import org.hourline.model.Timeline;
import org.jspecify.annotations.Nullable;

/// `corrections/feed.xml`: the 200 latest corrections, as Atom (RFC 4287).
///
/// Readers keep what a feed once held. So an entry is the event's title, what kind of value
/// changed, why, and a link to where both values stand; not the values. What [Feed] keeps back is
/// kept back here. Of a withdrawn event an entry says only that it is; so does that of what was
/// erased, and why.
final class CorrectionsFeed {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  /// Fields without a dot that are no claim's id.
  private static final Set<String> EVENT_KEYS =
      Set.of("title", "when", "status", "verification_status", "summary", "places", "actors");

  private final Timeline timeline;
  private final Site site;
  private final Feed feed;

  /// A correction, and how many there were of its field before it.
  ///
  /// @param event null: of a claim that belongs to none
  private record Made(@Nullable Event event, Correction correction, int before) {}

  private CorrectionsFeed(Site site) {
    this.site = site;
    this.timeline = site.timeline();
    this.feed = new Feed(site);
  }

  static byte[] of(Site site) {
    return Xml.of("feed", ATOM, new CorrectionsFeed(site)::write);
  }

  private void write(Xml xml) {
    xml.attribute("xml:lang", timeline.language())
        .text("id", feed.id("corrections/"))
        .text("title", timeline.title())
        .text("updated", Moments.utc(timeline.asOf()))
        .element("author", feed::author)
        .element(
            "link",
            link -> link.attribute("rel", "self").attribute("href", href("corrections/feed.xml")))
        .element("link", link -> link.attribute("href", href("corrections/index.html")));
    record Dated(LocalDate date, Consumer<Xml> entry) {}
    Stream.concat(
            made().stream()
                .map(made -> new Dated(made.correction().date(), entry -> entry(entry, made))),
            site.erased().stream().map(one -> new Dated(one.date(), entry -> entry(entry, one))))
        .sorted(Comparator.comparing(Dated::date).reversed())
        .limit(Feed.MOST)
        .forEach(dated -> xml.element("entry", dated.entry()));
  }

  /// In the order of the content.
  private List<Made> made() {
    List<Made> made = new ArrayList<>();
    add(made, null, timeline.corrections());
    site.events().forEach(event -> add(made, event, event.corrections()));
    return made;
  }

  private static void add(List<Made> made, @Nullable Event event, List<Correction> corrections) {
    Map<String, Integer> before = new HashMap<>();
    corrections.stream()
        .sorted(Comparator.comparing(Correction::date))
        .forEach(correction -> {
          int count = before.merge(correction.field(), 1, Integer::sum);
          made.add(new Made(event, correction, count - 1));
        });
  }

  private void entry(Xml xml, Made made) {
    Event event = made.event();
    Correction correction = made.correction();
    boolean told = event == null || !Known.isWithdrawn(event);
    String title;
    if (event == null) {
      title = timeline.title();
    } else if (told) {
      title = feed.namesTheProtected(event.title()) ? event.eventType().term() : event.title();
    } else {
      title = event.status().term();
    }
    xml.text(
            "id",
            feed.id(
                "corrections/"
                    + (event == null ? "" : event.id())
                    + "/"
                    + correction.field()
                    + "/"
                    + made.before()))
        .text("title", title)
        .text("updated", Moments.utc(feed.moment(correction.date())))
        .element(
            "link",
            link ->
                link.attribute(
                    "href", href(event == null ? "corrections/index.html" : Feed.page(event))))
        .element("category", category -> category.attribute("term", key(correction.field())));
    if (told && !feed.namesTheProtected(correction.reason())) {
      xml.text("summary", correction.reason());
    }
  }

  /// Nothing of it but that it was erased, and why.
  private void entry(Xml xml, Erased erased) {
    String kind = erased.kind().term();
    xml.text("id", feed.id("corrections/erased/" + kind + "/" + erased.id()))
        .text("title", Feed.ERASED)
        .text("updated", Moments.utc(feed.moment(erased.date())))
        .element("link", link -> link.attribute("href", href("corrections/index.html")))
        .element("category", category -> category.attribute("term", kind))
        .text("summary", erased.reason());
  }

  /// What kind of value changed: `value`, `start`; not whose, since an id may be a name.
  private static String key(String field) {
    int dot = field.lastIndexOf('.');
    return dot >= 0 ? field.substring(dot + 1) : EVENT_KEYS.contains(field) ? field : "claims";
  }

  private String href(String path) {
    Link base = timeline.baseUrl();
    return base == null ? "../" + path : Sitemap.address(base, path);
  }
}
