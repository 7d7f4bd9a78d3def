package org.hourline.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hourline.markup.Html;
import org.hourline.markup.Markup;
import org.hourline.model.Actor;
import org.hourline.model.Claim;
import org.hourline.model.ClaimKind;
import org.hourline.model.Event;
import org.hourline.model.Figure;
import org.hourline.model.Page;
import org.hourline.model.VictimGroup;
import org.hourline.view.FullView.Accused;
import org.hourline.view.FullView.ActorLine;
import org.hourline.view.FullView.Responsibility;
import org.hourline.view.FullView.Term;
import org.jspecify.annotations.Nullable;

/// Makes a full briefing, in the order in which it is read: so its notes are numbered.
///
/// @param shell around every sheet; a sheet on paper shows nothing of it
record FullViews(BriefingParts parts, Shell shell) {
  /// Of the column that labels the rows of the strip on paper, in pixels of the letters' size.
  private static final double LABEL_WIDTH = 300;

  private static final double LABEL_SIZE = 11;

  private static final List<String> TERMS =
      List.of("claimed", "attributed", "denied", "unattributed", "replaced", "not-reported");

  FullView view() {
    Telling telling = parts.telling();
    Html bottomLine = parts.bottomLine();
    String rest = parts.briefing().rest();
    Html added = rest.isEmpty() ? null : Markup.html(rest, telling);
    List<FigureRow> figures = new FigureRows(telling).of(parts.selection().claims());
    StripView strip = Strip.view(parts.drawn(), telling.words(), telling.links(), event -> "");
    MapView map = SiteMap.of(parts.drawn(), telling.words()).view(telling.links());
    List<Event> events = parts.selection().events();
    List<FullView.Stretch> chronology = new Chronology(telling).of(events);
    List<EventPage> sheets = sheets(events);
    Entries entries = new Entries(telling);
    List<AccountsView> loose = entries.accounts(loose(events));
    List<Responsibility> responsibility =
        List.of(
            responsibility("claimed", ClaimKind.RESPONSIBILITY),
            responsibility("attributed", ClaimKind.ATTRIBUTION),
            responsibility("denied", ClaimKind.DENIAL));
    List<AccountsView> contested =
        entries.accounts(parts.contested().stream().flatMap(List::stream).toList());
    List<GapView> unknown = new Gaps(telling).of(parts.gaps());
    Page method = telling.site().pages().find("method");
    Html page = method == null ? null : telling.prose(method.body()).under(2);
    return new FullView(
        parts.head(),
        bottomLine,
        added,
        figures,
        strip,
        lines(strip),
        map.drawings().isEmpty() ? null : map,
        chronology,
        sheets,
        loose,
        responsibility,
        contested,
        unknown,
        actors(),
        terms(),
        parts.method(),
        page,
        parts.changes(),
        telling.notes().views(new SourceLines(telling)));
  }

  /// The ids of what can be led to in the printed document.
  Set<String> anchors() {
    Set<String> anchors = new HashSet<>();
    List<Event> events = parts.selection().events();
    events.forEach(event -> anchors.add("event-" + event.id()));
    events.stream()
        .flatMap(event -> event.claims().stream())
        .forEach(claim -> anchors.add(Links.claimAnchor(claim.id())));
    loose(events).forEach(claim -> anchors.add(Links.claimAnchor(claim.id())));
    covered().forEach(actor -> anchors.add("actor-" + actor.id()));
    return anchors;
  }

  private List<EventPage> sheets(List<Event> events) {
    EventPages pages = new EventPages(parts.telling(), new Shells(parts.telling(), ""));
    return events.stream()
        .map(event -> pages.sheet("event-" + event.id(), shell, event, 3, null, null))
        .toList();
  }

  /// The covered claims that no sheet holds: of no single event, or rivals out of other events.
  private List<Claim> loose(List<Event> events) {
    Set<String> sheets = new HashSet<>();
    events.forEach(event -> sheets.add(event.id()));
    return parts.selection().claims().stream()
        .filter(claim -> claim.event() == null || !sheets.contains(claim.event()))
        .toList();
  }

  private Responsibility responsibility(String name, ClaimKind kind) {
    Telling telling = parts.telling();
    ClaimViews views = new ClaimViews(telling);
    return new Responsibility(
        telling.text("briefing.responsibility." + name),
        telling.text("briefing.responsibility." + name + "-none"),
        parts.selection().claims().stream()
            .filter(claim -> claim.kind() == kind)
            .map(claim ->
                new Accused(
                    claim.event() == null ? null : telling.event(claim.event()),
                    claim.names().stream().map(id -> telling.actor(id).text()).toList(),
                    views.view(claim, Set.of())))
            .toList());
  }

  /// Who acts in a covered event, or makes a covered claim, or is named by one, and what they are
  /// part of; in the order of the content.
  private List<Actor> covered() {
    Set<String> ids = new LinkedHashSet<>();
    parts
        .selection()
        .events()
        .forEach(event -> event.actors().forEach(participation -> ids.add(participation.actor())));
    for (Claim claim : parts.selection().claims()) {
      ids.add(claim.claimant());
      ids.addAll(claim.names());
    }
    Set<String> chains = new HashSet<>();
    ids.forEach(id -> chains.addAll(parts.telling().site().chain(id)));
    return parts.telling().site().actors().stream()
        .filter(actor -> chains.contains(actor.id()))
        .toList();
  }

  private List<ActorLine> actors() {
    Telling telling = parts.telling();
    return covered().stream()
        .map(actor ->
            new ActorLine(
                "actor-" + actor.id(),
                telling.actor(actor.id()),
                ActorPages.aliases(actor),
                telling.term("actor_type", actor.actorType()),
                actor.partOf() == null ? null : telling.actor(actor.partOf()).text(),
                note(actor)))
        .toList();
  }

  private @Nullable String note(Actor actor) {
    String unnamed = actor.unnamed() ? parts.telling().text("page.unnamed") : null;
    return actor.note() == null
        ? unnamed
        : unnamed == null ? actor.note() : unnamed + " " + actor.note();
  }

  /// The words with a fixed sense, then the groups that covered figures count.
  private List<Term> terms() {
    Telling telling = parts.telling();
    List<Term> terms = new ArrayList<>();
    for (String term : TERMS) {
      terms.add(
          new Term(
              telling.text("briefing.term." + term),
              telling.text("briefing.term." + term + "-means")));
    }
    Map<String, VictimGroup> counted = new LinkedHashMap<>();
    parts.selection().claims().stream()
        .map(Claim::figure)
        .filter(Objects::nonNull)
        .map(Figure::victims)
        .filter(Objects::nonNull)
        .map(telling.site().timeline().victims()::find)
        .filter(Objects::nonNull)
        .forEach(group -> counted.put(group.id(), group));
    for (VictimGroup group : counted.values()) {
      VictimGroup around =
          group.within() == null ? null : telling.site().timeline().victims().find(group.within());
      if (around != null || group.mixed()) {
        terms.add(
            new Term(
                group.name(),
                around == null
                    ? telling.text("briefing.term.mixed")
                    : telling.text("briefing.term.within", "group", around.name())));
      }
    }
    return terms;
  }

  /// How many lines each label of the strip takes, so that its row is drawn as high.
  private static List<List<Integer>> lines(StripView strip) {
    return strip.lanes().stream()
        .map(lane ->
            lane.rows().stream()
                .map(row -> {
                  double width = TextWidth.of(row.title(), LABEL_SIZE);
                  return Math.max(1, (int) Math.ceil(width / LABEL_WIDTH));
                })
                .toList())
        .toList();
  }
}
