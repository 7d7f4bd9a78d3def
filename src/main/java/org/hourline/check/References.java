package org.hourline.check;

import java.util.List;
import java.util.stream.Stream;
import org.hourline.model.Accepted;
import org.hourline.model.Actor;
import org.hourline.model.Briefing;
import org.hourline.model.Claim;
import org.hourline.model.Covers;
import org.hourline.model.Event;
import org.hourline.model.Figure;
import org.hourline.model.Gap;
import org.hourline.model.Place;
import org.hourline.model.Site;
import org.hourline.model.Source;
import org.hourline.model.VictimGroup;
import org.hourline.problem.Rule;
import org.hourline.time.Timing;
import org.jspecify.annotations.Nullable;

/// Every id that stands in a key names something (ID-1; Frictionless Data, foreign keys). Ids in
/// texts are for [Citations]. A `publisher`, `origin` or `verified_by` may be an actor or a plain
/// name, the `of` of a part a group of victims or a plain word: there any text will do.
final class References {
  private static final Rule UNKNOWN_ID =
      Rule.error(
          "unknown-id",
          "An id names something that is in the content; an actor so named has an actor_type",
          "Frictionless Data, foreign keys; ACLED inter",
          "ID-1",
          "ACT-1");
  private static final Rule WRONG_KIND_OF_ID =
      Rule.error(
          "wrong-kind-of-id",
          "An id names a thing of the kind that its key takes; after and before take events",
          "Frictionless Data, foreign keys",
          "ID-1");
  static final List<Rule> RULES = List.of(UNKNOWN_ID, WRONG_KIND_OF_ID);

  private final Inspection inspection;
  private final Site site;

  private References(Inspection inspection) {
    this.inspection = inspection;
    this.site = inspection.site();
  }

  static void check(Inspection inspection) {
    References references = new References(inspection);
    references.timeline();
    references.site.events().forEach(references::event);
    references.site.claims().forEach(references::claim);
    references.site.actors().forEach(references::actor);
    references.site.places().forEach(references::place);
    references.site.sources().forEach(references::source);
    references.site.briefings().forEach(references::briefing);
    for (int i = 0; i < references.site.gaps().size(); i++) {
      references.gap("gap/" + i, references.site.gaps().get(i));
    }
  }

  private void timeline() {
    List<VictimGroup> victims = site.timeline().victims().list();
    for (int i = 0; i < victims.size(); i++) {
      id(Ids.VICTIMS, "timeline/victims/" + i + "/within", victims.get(i).within());
    }
    List<Accepted> accepted = site.timeline().accepted();
    for (int i = 0; i < accepted.size(); i++) {
      List<String> at = accepted.get(i).at();
      for (int j = 0; j < at.size(); j++) {
        anything("timeline/accepted/" + i + "/at/" + j, at.get(j));
      }
    }
  }

  private void event(Event event) {
    String path = "event/" + event.id();
    when(path + "/when", event.timing());
    when(path + "/recorded", event.recorded());
    ids(Ids.PLACE, path + "/places", event.places());
    ids(Ids.SOURCE, path + "/sources", event.sources());
    for (int i = 0; i < event.actors().size(); i++) {
      id(Ids.ACTOR, path + "/actors/" + i + "/actor", event.actors().get(i).actor());
    }
    for (int i = 0; i < event.related().size(); i++) {
      id(Ids.EVENT, path + "/related/" + i + "/event", event.related().get(i).event());
    }
    if (event.estimate() != null) {
      id(Ids.VICTIMS, path + "/estimate/victims", event.estimate().victims());
    }
  }

  private void claim(Claim claim) {
    String path = "claim/" + claim.id();
    if (claim.isAttributed()) {
      id(Ids.ACTOR, path + "/claimant", claim.claimant());
    }
    ids(Ids.SOURCE, path + "/sources", claim.sources());
    ids(Ids.ACTOR, path + "/names", claim.names());
    ids(Ids.CLAIM, path + "/about", claim.about());
    ids(Ids.CLAIM, path + "/disputes", claim.disputes());
    id(Ids.CLAIM, path + "/supersedes", claim.supersedes());
    when(path + "/when", claim.when());
    when(path + "/published", claim.published());
    when(path + "/as_of", claim.asOf());
    Figure figure = claim.figure();
    if (figure != null) {
      id(Ids.VICTIMS, path + "/victims", figure.victims());
      ids(Ids.CLAIM, path + "/sums", figure.sums());
    }
    Covers covers = claim.covers();
    if (covers != null) {
      ids(Ids.EVENT, path + "/covers/events", covers.events());
      ids(Ids.PLACE, path + "/covers/places", covers.places());
    }
  }

  private void actor(Actor actor) {
    id(Ids.ACTOR, "actor/" + actor.id() + "/part_of", actor.partOf());
  }

  private void place(Place place) {
    id(Ids.PLACE, "place/" + place.id() + "/within", place.within());
  }

  private void source(Source source) {
    when("source/" + source.id() + "/published", source.published());
    when("source/" + source.id() + "/retrieved", source.retrieved());
  }

  private void briefing(Briefing briefing) {
    ids(Ids.PLACE, "briefing/" + briefing.id() + "/places", briefing.places());
    ids(Ids.ACTOR, "briefing/" + briefing.id() + "/actors", briefing.actors());
  }

  private void gap(String path, Gap gap) {
    ids(Ids.PLACE, path + "/places", gap.places());
    ids(Ids.EVENT, path + "/events", gap.events());
    ids(Ids.SOURCE, path + "/sources", gap.sources());
    id(Ids.VICTIMS, path + "/victims", gap.victims());
    if (gap.claimant() != null && !gap.claimant().equals(Claim.UNATTRIBUTED)) {
      id(Ids.ACTOR, path + "/claimant", gap.claimant());
    }
  }

  private void when(String path, @Nullable Timing timing) {
    if (timing != null) {
      ids(Ids.EVENT, path + "/after", timing.reported().after());
      ids(Ids.EVENT, path + "/before", timing.reported().before());
    }
  }

  private void ids(Ids kind, String path, List<String> ids) {
    for (int i = 0; i < ids.size(); i++) {
      id(kind, path + "/" + i, ids.get(i));
    }
  }

  private void id(Ids kind, String path, @Nullable String id) {
    if (id == null || kind.has(site, id) || kind.mayBeUnread(inspection.unread(), id)) {
      return;
    }
    Ids other = Stream.of(Ids.values()).filter(is -> is.has(site, id)).findFirst().orElse(null);
    if (other != null) {
      inspection.report(
          WRONG_KIND_OF_ID,
          path,
          "“" + id + "” is " + other.aNoun() + ", not " + kind.aNoun(),
          inspection.nearest(id, List.of(kind)),
          id);
    } else {
      inspection.report(
          UNKNOWN_ID,
          path,
          "There is no " + kind.noun() + " “" + id + "”",
          inspection.nearest(id, List.of(kind)),
          id);
    }
  }

  /// An id of anything, a page too.
  private void anything(String path, String id) {
    boolean known =
        Stream.of(Ids.values()).anyMatch(kind -> kind.has(site, id))
            || site.pages().has(id)
            || site.briefings().has(id);
    boolean mayBeUnread =
        Stream.of(Ids.values()).anyMatch(kind -> kind.mayBeUnread(inspection.unread(), id));
    if (!known && !mayBeUnread) {
      inspection.report(
          UNKNOWN_ID,
          path,
          "Nothing has the id “" + id + "”",
          inspection.nearest(id, List.of(Ids.values())),
          id);
    }
  }
}
