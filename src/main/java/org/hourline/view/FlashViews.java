package org.hourline.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hourline.markup.Html;
import org.hourline.markup.Markup;
import org.hourline.model.Claim;
import org.hourline.model.Event;
import org.hourline.model.Gap;
import org.hourline.model.Importance;
import org.hourline.model.LedgerRow;
import org.hourline.view.ContestView.Side;
import org.hourline.view.EventEntry.Day;

/// Makes a flash update. What is cut takes no note: so first everything is listed, then only what
/// stays is told, in the order in which it is read.
record FlashViews(BriefingParts parts) {
  /// How many contests are named that are not told.
  private static final int MOST_NAMED = 12;

  /// A list at the start of what the editor adds.
  private static final Pattern LIST =
      Pattern.compile("\\A(?:[-*+] .*(?:\\R(?!\\s*\\R)(?:\\s+\\S|[-*+] ).*)*)");

  FlashView view(FlashCut cut) {
    Telling telling = parts.telling();
    Entries entries = new Entries(telling);
    Html bottomLine = parts.bottomLine();
    String rest = parts.briefing().rest();
    int list = listEnd(rest);
    Html highlighted = list == 0 ? null : Markup.html(rest.substring(0, list), telling);
    List<Event> covered = parts.selection().events();
    List<Event> top = list == 0 ? highlights(cut.highlights()) : List.of();
    List<EventEntry> highlights = top.stream().map(entries::brief).toList();
    List<List<Claim>> rows = figures();
    List<FigureRow> figures =
        new FigureRows(telling).rows(rows.stream().limit(cut.figures()).toList());
    String added = rest.substring(list).strip();
    Html situation = added.isEmpty() ? null : Markup.html(added, telling);
    Set<String> kept = new HashSet<>(cut.events());
    List<Event> told =
        covered.stream()
            .filter(event -> kept.contains(event.id()) && !top.contains(event))
            .toList();
    List<Day> days = days(told, entries, cut.terse());
    List<List<Claim>> contests = contests();
    List<ContestView> contested =
        contests.stream().limit(cut.contested()).map(this::contest).toList();
    List<Gap> gaps = parts.gaps();
    List<GapView> unknown = new Gaps(telling).of(gaps.stream().limit(cut.unknown()).toList());
    ChangesView changes = parts.changes();
    return new FlashView(
        parts.head(),
        bottomLine,
        highlighted,
        highlights,
        figures,
        situation,
        days,
        contested,
        contests.stream()
            .skip(contested.size())
            .map(group -> subject(group).text())
            .distinct()
            .limit(MOST_NAMED)
            .toList(),
        unknown,
        changes.cut(cut.changes()),
        method(),
        telling.notes().views(new SourceLines(telling)),
        omitted(
            covered.size() - told.size() - top.size(),
            rows.size() - figures.size(),
            contests.size() - contested.size(),
            gaps.size() - unknown.size(),
            changes.size() - changes.cut(cut.changes()).size()));
  }

  /// Ever shorter cuts, the longest first.
  List<FlashCut> cuts() {
    return FlashCut.steps(
        parts.selection().events(),
        figures().size(),
        contests().size(),
        parts.gaps().size(),
        parts.changes().longest());
  }

  /// Where the list at the start of a text ends; 0: there is none.
  static int listEnd(String markdown) {
    Matcher list = LIST.matcher(markdown);
    return list.find() ? list.end() : 0;
  }

  /// The headline events; where they are too few, the next weighty. In order.
  private List<Event> highlights(int most) {
    List<Event> events = parts.selection().events();
    Set<Event> chosen = new LinkedHashSet<>();
    for (Importance importance : Importance.values()) {
      int room = importance == Importance.HEADLINE ? most : FlashCut.FEWEST_HIGHLIGHTS;
      events.stream()
          .filter(event -> event.importance() == importance)
          .limit(Math.max(0, room - chosen.size()))
          .forEach(chosen::add);
    }
    return events.stream().filter(chosen::contains).toList();
  }

  /// The figures that still stand, row by row: what covers the whole before what covers one event.
  private List<List<Claim>> figures() {
    Telling telling = parts.telling();
    List<Claim> standing =
        parts.selection().claims().stream()
            .filter(claim -> telling.index().successor(claim) == null)
            .toList();
    return new FigureRows(telling)
        .grouped(standing).stream().sorted(Comparator.comparing(FlashViews::isOfAnEvent)).toList();
  }

  private static boolean isOfAnEvent(List<Claim> row) {
    LedgerRow key = LedgerRow.of(row.getFirst());
    return key != null && !key.scope().events().isEmpty();
  }

  private List<Day> days(List<Event> events, Entries entries, boolean terse) {
    Telling telling = parts.telling();
    return Days.withContext(events, telling.site().timeline(), telling).stream()
        .map(group ->
            new Day(
                group.heading(),
                "day-" + group.key(),
                1,
                group.events().stream()
                    .map(event -> entries.brief(event, group.date()))
                    .map(entry -> terse ? entry.withoutSummary() : entry)
                    .toList(),
                null))
        .toList();
  }

  /// What is contested, the weightiest first: of no single event, then by the event's weight.
  private List<List<Claim>> contests() {
    return parts.contested().stream().sorted(Comparator.comparing(this::weight)).toList();
  }

  private Importance weight(List<Claim> group) {
    return group.stream()
        .map(Claim::event)
        .map(id -> id == null ? null : parts.telling().site().events().find(id))
        .map(event -> event == null ? Importance.HEADLINE : event.importance())
        .min(Comparator.naturalOrder())
        .orElse(Importance.DETAIL);
  }

  private ContestView contest(List<Claim> group) {
    Telling telling = parts.telling();
    ClaimViews views = new ClaimViews(telling);
    String counted = counted(group);
    return new ContestView(
        subject(group),
        group.stream()
            .map(claim -> {
              ClaimView.Said said = views.said(claim);
              return new Side(
                  views.speaker(claim).name(),
                  counted.isEmpty() || said.figure() == null
                      ? ClaimViews.line(said, telling)
                      : said.figure(),
                  telling.marks(claim.sources()));
            })
            .toList());
  }

  /// What a contest is about.
  private TextLink subject(List<Claim> group) {
    String counted = counted(group);
    return counted.isEmpty() ? about(group) : new TextLink(counted, null);
  }

  /// What all claims of a group count; empty: they do not all count one thing.
  private String counted(List<Claim> group) {
    ClaimViews views = new ClaimViews(parts.telling());
    Set<String> labels = new LinkedHashSet<>();
    for (Claim claim : group) {
      String label = views.said(claim).label();
      labels.add(label == null ? "" : label);
    }
    return labels.size() == 1 ? labels.iterator().next() : "";
  }

  /// The first event that one of the claims stands in; where none does, the kind of claim.
  private TextLink about(List<Claim> group) {
    Telling telling = parts.telling();
    for (Claim claim : group) {
      if (claim.event() != null) {
        return telling.event(claim.event());
      }
    }
    return new TextLink(telling.term("claim_kind", group.getFirst().kind()), null);
  }

  private List<String> method() {
    List<String> method = new ArrayList<>(parts.method());
    method.add(parts.telling().text("briefing.method.replaced"));
    return method;
  }

  private List<String> omitted(int events, int figures, int contested, int unknown, int changes) {
    List<String> omitted = new ArrayList<>();
    count(omitted, "briefing.omitted.events", events);
    count(omitted, "briefing.omitted.figures", figures);
    count(omitted, "briefing.omitted.contested", contested);
    count(omitted, "briefing.omitted.unknown", unknown);
    count(omitted, "briefing.omitted.changes", changes);
    return omitted;
  }

  private void count(List<String> omitted, String key, int n) {
    if (n > 0) {
      omitted.add(parts.telling().words().count(key, n));
    }
  }
}
