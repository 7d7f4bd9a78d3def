package org.hourline.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hourline.model.Claim;
import org.hourline.model.Event;
import org.hourline.model.Media;
import org.hourline.model.Source;
import org.hourline.model.Timeline;
import org.hourline.picture.Print;
import org.jspecify.annotations.Nullable;

/// What machines read of a page: JSON-LD in the words of schema.org. The page is a `NewsArticle`;
/// each thing that somebody says is a `Claim` with its author. Nothing is a `ClaimReview`: the site
/// rates no one.
record StructuredData(Telling telling) {

  /// Of the front page.
  ///
  /// @param events those that the page tells
  JsonText front(List<Event> events) {
    Timeline timeline = telling.site().timeline();
    Map<String, Object> article = article("index.html", timeline.title(), timeline.standfirst());
    article.put(
        "hasPart",
        events.stream()
            .map(event ->
                item(
                    "@type", "Article",
                    "headline", event.title(),
                    "url", url("events/" + event.id() + "/index.html")))
            .toList());
    return JsonText.of(article);
  }

  /// Of an event's page.
  JsonText event(Event event) {
    String path = "events/" + event.id() + "/index.html";
    Map<String, Object> article = article(path, event.title(), event.summary());
    article.put(
        "isPartOf",
        item(
            "@type", "Article",
            "headline", telling.site().timeline().title(),
            "url", url("index.html")));
    article.put(
        "contentLocation",
        event.places().stream()
            .map(id -> item("@type", "Place", "name", telling.place(id).text()))
            .toList());
    List<Object> images = images(event);
    if (!images.isEmpty()) {
      article.put("image", images);
    }
    article.put("mentions", event.claims().stream().map(claim -> claim(claim, path)).toList());
    return JsonText.of(article);
  }

  /// The pictures that stand open: what a reader is warned of is not handed to those who would show
  /// it without the warning.
  private List<Object> images(Event event) {
    List<Object> images = new ArrayList<>();
    if (event.contentWarning() != null) {
      return images;
    }
    for (Media media : event.media()) {
      if (media.picture() != null) {
        Print widest = Print.of(media.picture()).getLast();
        Map<String, Object> image = item("@type", "ImageObject", "contentUrl", url(widest.path()));
        image.put("width", widest.width());
        image.put("height", widest.height());
        image.put("description", media.alt());
        if (media.caption() != null) {
          image.put("caption", media.caption());
        }
        if (media.credit() != null) {
          image.put("creditText", media.credit());
        }
        images.add(image);
      }
    }
    return images;
  }

  private Map<String, Object> article(String path, String headline, @Nullable String about) {
    Timeline timeline = telling.site().timeline();
    Map<String, Object> article = item("@context", "https://schema.org", "@type", "NewsArticle");
    article.put("headline", headline);
    if (about != null) {
      article.put("description", about);
    }
    article.put("inLanguage", timeline.language());
    article.put("dateModified", timeline.asOf().toString());
    if (timeline.edition() != null) {
      article.put("version", timeline.edition().toString());
    }
    article.put("url", url(path));
    article.put("isAccessibleForFree", true);
    if (timeline.publisher() != null) {
      Map<String, Object> publisher =
          item("@type", "Organization", "name", timeline.publisher().name());
      if (timeline.publisher().url() != null) {
        publisher.put("url", timeline.publisher().url().href());
      }
      article.put("publisher", publisher);
    }
    if (timeline.licence() != null) {
      article.put(
          "license",
          timeline.licence().url() == null
              ? timeline.licence().name()
              : timeline.licence().url().href());
    }
    return article;
  }

  private Map<String, Object> claim(Claim claim, String path) {
    // Whether a claimant is a person or an organisation is not in the content.
    ClaimViews views = new ClaimViews(telling);
    Map<String, Object> item = item("@type", "Claim");
    item.put("@id", url(path) + "#" + Links.claimAnchor(claim.id()));
    item.put("text", ClaimViews.line(views.said(claim), telling));
    if (claim.isAttributed()) {
      item.put("author", item("name", views.speaker(claim).name()));
    }
    if (claim.published() != null) {
      String said = Times.datetime(claim.published().reported().start(), claim.published().zone());
      if (said != null) {
        item.put("datePublished", said);
      }
    }
    List<Object> appearances = new ArrayList<>();
    for (String id : claim.sources()) {
      Source source = telling.site().sources().find(id);
      if (source != null) {
        Map<String, Object> work = item("@type", "CreativeWork", "name", source.title());
        if (source.url() != null) {
          work.put("url", source.url().href());
        }
        appearances.add(work);
      }
    }
    item.put("appearance", appearances);
    return item;
  }

  /// The absolute address of a page, or the relative one where there is no base address.
  private String url(String path) {
    String absolute = Shells.address(telling.site().timeline(), path);
    return absolute == null ? telling.links().file(path) : absolute;
  }

  private static Map<String, Object> item(String... keysAndValues) {
    Map<String, Object> item = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      item.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return item;
  }
}
