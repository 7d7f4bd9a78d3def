package org.hourline.check;

import java.util.ArrayList;
import java.util.List;
import org.hourline.model.Identified;
import org.hourline.model.Site;
import org.hourline.model.Unread;

/// What an id can name. Events, places and actors share one namespace.
enum Ids {
  EVENT("event", Unread.Kind.EVENTS),
  PLACE("place", Unread.Kind.PLACES),
  ACTOR("actor", Unread.Kind.ACTORS),
  SOURCE("source", Unread.Kind.SOURCES),
  CLAIM("claim", Unread.Kind.CLAIMS),
  VICTIMS("group of victims", Unread.Kind.VICTIMS);

  private final String noun;
  private final Unread.Kind kind;

  Ids(String noun, Unread.Kind kind) {
    this.noun = noun;
    this.kind = kind;
  }

  String noun() {
    return noun;
  }

  /// The noun with its article.
  String aNoun() {
    return (this == EVENT || this == ACTOR ? "an " : "a ") + noun;
  }

  Iterable<? extends Identified> in(Site site) {
    return switch (this) {
      case EVENT -> site.events();
      case PLACE -> site.places();
      case ACTOR -> site.actors();
      case SOURCE -> site.sources();
      case CLAIM -> site.claims();
      case VICTIMS -> site.timeline().victims();
    };
  }

  boolean has(Site site, String id) {
    return switch (this) {
      case EVENT -> site.events().has(id);
      case PLACE -> site.places().has(id);
      case ACTOR -> site.actors().has(id);
      case SOURCE -> site.sources().has(id);
      case CLAIM -> site.claims().has(id);
      case VICTIMS -> site.timeline().victims().has(id);
    };
  }

  /// Whether an id may stand in what could not be read. A claim may stand in an event's file.
  boolean mayBeUnread(Unread unread, String id) {
    return unread.mayHold(kind, id)
        || (this == CLAIM && unread.files().contains(Unread.Kind.EVENTS));
  }

  List<String> all(Site site) {
    List<String> ids = new ArrayList<>();
    in(site).forEach(thing -> ids.add(thing.id()));
    return ids;
  }
}
