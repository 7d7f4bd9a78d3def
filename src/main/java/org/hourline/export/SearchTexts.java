package org.hourline.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hourline.markup.Markup;
import org.hourline.model.Actor;
import org.hourline.model.Event;
import org.hourline.model.Place;
import org.hourline.model.Site;
import org.jspecify.annotations.Nullable;

/// The texts that a reader searches, as a script: a page that was opened from a file can load
/// nothing else. Words stand as they are written; the page compares them without case and marks.
///
/// ```js
/// globalThis.hourlineTexts = {"events": [{"id": "gwadar-camp", "title": "Camp for migrant …",
///   "names": "Gwadar Militants …", "summary": "Eleven people …", "body": "Two accounts …"}, …]}.events;
/// ```
///
/// The names are those of every language of the timeline, each once: who types a name in another
/// script than the page's finds what it names.
///
/// Of a timeline with more than 5,000 events the bodies are left out, with more than 20,000 the
/// summaries too: a reader waits for the whole file.
final class SearchTexts {
  private static final int MOST_WITH_BODY = 5_000;
  private static final int MOST_WITH_SUMMARY = 20_000;

  private SearchTexts() {}

  /// @param languages the same in each language, `site` among them
  static byte[] of(Site site, List<Site> languages) {
    List<Event> events = new Known(site).told();
    byte[] json =
        JsonText.of(text ->
            text.table(
                "events",
                events,
                event ->
                    text.text("id", event.id())
                        .text("title", event.title())
                        .text("names", String.join(" ", names(event, site, languages)))
                        .text("summary", events.size() > MOST_WITH_SUMMARY ? null : event.summary())
                        .text("body", events.size() > MOST_WITH_BODY ? null : words(event))));
    ByteArrayOutputStream script = new ByteArrayOutputStream();
    script.writeBytes(ascii("globalThis.hourlineTexts = "));
    // Without the line end after the object.
    script.write(json, 0, json.length - 1);
    script.writeBytes(ascii(".events;\n"));
    return script.toByteArray();
  }

  private static @Nullable String words(Event event) {
    return event.body() == null ? null : Markup.words(event.body());
  }

  /// The names of its places and actors, those in the language of the site first; its tags.
  private static Set<String> names(Event event, Site site, List<Site> languages) {
    Set<String> names = new LinkedHashSet<>(named(event, site));
    names.addAll(event.tags());
    languages.forEach(other -> names.addAll(named(event, other)));
    return names;
  }

  /// The names and aliases of its places, of what they lie in, and of its actors, in one language.
  private static List<String> named(Event event, Site site) {
    List<String> names = new ArrayList<>();
    for (String id : event.places()) {
      for (String within : site.withins(id)) {
        Place place = site.places().find(within);
        if (place != null) {
          names.add(place.name());
          names.addAll(place.aliases());
        }
      }
    }
    event.actors().stream()
        .map(one -> site.actors().find(one.actor()))
        .forEach(actor -> add(names, actor));
    return names;
  }

  private static void add(List<String> names, @Nullable Actor actor) {
    if (actor != null) {
      names.add(actor.name());
      if (actor.shortName() != null) {
        names.add(actor.shortName());
      }
      names.addAll(actor.aliases());
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
