package org.hourline.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hourline.language.Words;
import org.hourline.markup.Html;
import org.hourline.markup.Markup;
import org.hourline.markup.References;
import org.hourline.model.Actor;
import org.hourline.model.Event;
import org.hourline.model.Place;
import org.hourline.model.Site;
import org.hourline.model.Source;
import org.hourline.model.Term;
import org.jspecify.annotations.Nullable;

/// What everything on one page is told with: the site, the words, the addresses as seen from the
/// page, and the page's notes so far.
///
/// @param times times in words
/// @param moments through which the page can go back
record Telling(
    Site site, SiteIndex index, Words words, Times times, Links links, Notes notes, Moments moments)
    implements References {

  /// The telling of another page.
  Telling on(String path) {
    return new Telling(
        site, index, words, times, Links.from(path, site), Notes.none(), Moments.NONE);
  }

  /// The same page, able to go back through moments.
  Telling through(Moments moments) {
    return new Telling(site, index, words, times, links, notes, moments);
  }

  /// The same page without notes: its marks lead to the list of sources.
  Telling withoutNotes() {
    return new Telling(site, index, words, times, links, Notes.inList(links), moments);
  }

  /// A text in Markdown; one that stands in the original for want of a translation says so.
  Html prose(String markdown) {
    Html html = Markup.html(markdown, this);
    String language = site.wording().of(markdown);
    return language == null ? html : html.in(language);
  }

  String text(String key) {
    return words.text(key);
  }

  String text(String key, String name, String value) {
    return words.text(key, Map.of(name, value));
  }

  /// A value of a closed list in words: `term.event_type.battles`.
  String term(String list, Enum<? extends Term> term) {
    return words.text("term." + list + "." + term.name().toLowerCase(Locale.ROOT));
  }

  /// An event's title, linked to its page. A withdrawn event's title is not told any more.
  TextLink event(String id) {
    Event event = site.events().find(id);
    if (event == null) {
      return site.erasedEvent(id) == null
          ? new TextLink(id, null)
          : new TextLink(text("erased.event"), links.event(id));
    }
    return new TextLink(
        index.isWithdrawn(id) ? text("event.withdrawn-title") : event.title(), links.event(id));
  }

  TextLink place(String id) {
    Place place = site.places().find(id);
    return place == null ? new TextLink(id, null) : new TextLink(place.name(), links.place(id));
  }

  TextLink actor(String id) {
    Actor actor = site.actors().find(id);
    return actor == null ? new TextLink(id, null) : new TextLink(actor.name(), links.actor(id));
  }

  /// Who is named by an actor's id or by a name.
  TextLink named(String idOrName) {
    return site.actors().has(idOrName) ? actor(idOrName) : new TextLink(idOrName, null);
  }

  /// The marks of sources; each takes a note of this page.
  List<NoteView.Mark> marks(List<String> sources) {
    return sources.stream()
        .distinct()
        .map(site.sources()::find)
        .filter(Objects::nonNull)
        .map(notes::mark)
        .toList();
  }

  @Override
  public References.@Nullable Note note(String id) {
    Source source = site.sources().find(id);
    if (source == null) {
      return null;
    }
    NoteView.Mark mark = notes.mark(source);
    return new References.Note(mark.number(), mark.href(), mark.name());
  }

  @Override
  public References.@Nullable Target target(String id) {
    TextLink link =
        site.events().has(id) || site.erasedEvent(id) != null
            ? event(id)
            : site.places().has(id) ? place(id) : actor(id);
    String href = link.href();
    return href == null ? null : new References.Target(href.isEmpty() ? null : href, link.text());
  }
}
