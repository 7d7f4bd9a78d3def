package org.hourline.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hourline.model.Briefing;
import org.hourline.model.Claim;
import org.hourline.model.Event;
import org.hourline.model.Gap;
import org.hourline.model.Page;
import org.hourline.model.Site;
import org.hourline.model.Source;
import org.hourline.model.Unread;
import org.hourline.problem.Rule;

/// What texts cite and link to, and what nothing cites.
final class Citations {
  private static final Rule UNKNOWN_CITATION =
      Rule.error(
          "unknown-citation",
          "`[@id]` in a text cites a source that is there",
          "Hourline",
          "CIT-1");
  private static final Rule UNKNOWN_LINK =
      Rule.error(
          "unknown-link",
          "`[[id]]` in a text links to an event, a place or an actor that is there",
          "Hourline",
          "CIT-1");
  private static final Rule SOURCE_NOT_CITED =
      Rule.warning(
          "source-not-cited",
          "Every source is cited by a claim, a list of sources, a gap or a text",
          "Hourline",
          "CIT-2");
  static final List<Rule> RULES = List.of(UNKNOWN_CITATION, UNKNOWN_LINK, SOURCE_NOT_CITED);

  private static final List<Ids> LINKED = List.of(Ids.EVENT, Ids.PLACE, Ids.ACTOR);

  private final Inspection inspection;
  private final Site site;

  private Citations(Inspection inspection) {
    this.inspection = inspection;
    this.site = inspection.site();
  }

  static void check(Inspection inspection) {
    Citations citations = new Citations(inspection);
    for (Event event : inspection.site().events()) {
      citations.text("event/" + event.id(), event.citations(), event.mentions());
    }
    for (Page page : inspection.site().pages()) {
      citations.text("page/" + page.id(), page.citations(), page.mentions());
    }
    for (Briefing briefing : inspection.site().briefings()) {
      citations.text("briefing/" + briefing.id(), briefing.citations(), briefing.mentions());
    }
    citations.sources();
  }

  /// CIT-1. What failed to be read may well be there.
  private void text(String path, List<String> citations, List<String> mentions) {
    for (String id : citations) {
      if (!site.sources().has(id) && !Ids.SOURCE.mayBeUnread(inspection.unread(), id)) {
        inspection.report(
            UNKNOWN_CITATION,
            path + "/body/@" + id,
            "There is no source “" + id + "”",
            inspection.nearest(id, List.of(Ids.SOURCE)),
            id);
      }
    }
    for (String id : mentions) {
      if (site.erasedEvent(id) == null
          && !inspection.unread().files().contains(Unread.Kind.ERASED)
          && LINKED.stream()
              .noneMatch(kind -> kind.has(site, id) || kind.mayBeUnread(inspection.unread(), id))) {
        inspection.report(
            UNKNOWN_LINK,
            path + "/body/[[" + id + "]]",
            site.sources().has(id)
                ? "“" + id + "” is a source, which is cited and not linked to"
                : "There is no event, place or actor “" + id + "”",
            site.sources().has(id) ? "write [@" + id + "]" : inspection.nearest(id, LINKED),
            id);
      }
    }
  }

  /// CIT-2. Silent where something could not be read: it may cite anything.
  private void sources() {
    if (!inspection.isWhole()) {
      return;
    }
    Set<String> cited = new HashSet<>();
    for (Event event : site.events()) {
      cited.addAll(event.sources());
      cited.addAll(event.citations());
    }
    for (Claim claim : site.claims()) {
      cited.addAll(claim.sources());
    }
    site.gaps().stream().map(Gap::sources).forEach(cited::addAll);
    Stream.concat(
            site.pages().stream().map(Page::citations),
            site.briefings().stream().map(Briefing::citations))
        .forEach(cited::addAll);
    for (Source source : site.sources()) {
      if (!cited.contains(source.id())) {
        inspection.report(
            SOURCE_NOT_CITED,
            "source/" + source.id(),
            "Nothing cites the source “" + source.id() + "”",
            "cite it where it was used, or take it out",
            source.id());
      }
    }
  }
}
