package org.hourline.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hourline.markup.Html;
import org.hourline.model.Estimate;
import org.hourline.model.Event;
import org.hourline.model.EventStatus;
import org.hourline.model.Participation;
import org.hourline.model.Related;
import org.hourline.view.EventPage.EstimateView;
import org.hourline.view.EventPage.Participant;
import org.hourline.view.EventPage.Relations;
import org.jspecify.annotations.Nullable;

/// Makes an event's page.
record EventPages(Telling telling, Shells shells) {

  /// @param earlier the event before it; null: it is the first
  /// @param later the event after it
  EventPage page(String path, Event event, @Nullable Event earlier, @Nullable Event later) {
    Shell shell =
        shells.shell(
            path, event.title(), event.summary(), new StructuredData(telling).event(event));
    EventPage sheet = sheet(path, shell, event, 1, earlier, later);
    return sheet.with(telling.notes().views(new SourceLines(telling)));
  }

  /// What the page says, without notes: a briefing prints many, and the notes of all at its end.
  ///
  /// @param level of the heading that the event stands under
  EventPage sheet(
      String path,
      Shell shell,
      Event event,
      int level,
      @Nullable Event earlier,
      @Nullable Event later) {
    Entries entries = new Entries(telling);
    List<NoteView.Mark> marks = telling.marks(event.sources());
    Html body = event.body().isBlank() ? null : telling.prose(event.body()).under(level);
    List<AccountsView> accounts = entries.accounts(event.claims());
    return new EventPage(
        path,
        shell,
        event.title(),
        EventKind.of(event, telling.site()).css(),
        type(event),
        telling.times().view(event.timing(), null),
        telling.times().ended(event.timing()),
        order(event),
        event.places().stream().map(this::chain).toList(),
        participants(event),
        false,
        event.status() == EventStatus.DRAFT,
        event.contentWarning(),
        remarks(event, entries),
        event.summary(),
        marks,
        new Pictures(telling).of(event),
        body,
        accounts,
        estimate(event.estimate()),
        relations(event),
        new Corrections(telling).of(event),
        List.of(),
        new Citations(telling).event(event),
        link(earlier),
        link(later));
  }

  /// The page of a withdrawn event: that it was withdrawn, and why, but nothing of what it said.
  EventPage withdrawn(String path, Event event) {
    String title = telling.text("event.withdrawn-title");
    return new EventPage(
        path,
        shells.shell(path, title, null, null),
        title,
        "kind-other",
        "",
        new TimeView("", "", List.of(), null, null),
        null,
        List.of(),
        List.of(),
        List.of(),
        true,
        false,
        null,
        List.of(),
        null,
        List.of(),
        List.of(),
        null,
        List.of(),
        null,
        List.of(),
        new Corrections(telling).of(event),
        List.of(),
        telling.text("event.id", "id", event.id()),
        null,
        null);
  }

  private String type(Event event) {
    String type = telling.term("event_type", event.eventType());
    return event.subEventType() == null
        ? type
        : telling
            .words()
            .text(
                "event.type",
                Map.of("type", type, "sub", telling.term("sub_event_type", event.subEventType())));
  }

  private List<String> remarks(Event event, Entries entries) {
    List<String> remarks = new ArrayList<>();
    if (event.status() == EventStatus.DRAFT || event.status() == EventStatus.REVIEWED) {
      remarks.add(telling.term("event_status", event.status()));
    }
    if (event.context()) {
      remarks.add(telling.text("event.context"));
    }
    remarks.addAll(entries.remarks(event));
    if (event.recorded() != null) {
      remarks.add(telling.text("event.recorded", "time", telling.times().text(event.recorded())));
    }
    return remarks;
  }

  private List<Relations> order(Event event) {
    List<TextLink> after = new ArrayList<>(links(event.timing().reported().after()));
    telling.index().before(event.id()).forEach(other -> after.add(telling.event(other.id())));
    List<TextLink> before = new ArrayList<>(links(event.timing().reported().before()));
    telling.index().after(event.id()).forEach(other -> before.add(telling.event(other.id())));
    List<Relations> order = new ArrayList<>();
    add(order, telling.text("event.after"), after);
    add(order, telling.text("event.before"), before);
    return order;
  }

  private List<TextLink> links(List<String> events) {
    return events.stream().filter(telling.site().events()::has).map(telling::event).toList();
  }

  private static void add(List<Relations> into, String name, List<TextLink> links) {
    List<TextLink> each = links.stream().distinct().toList();
    if (!each.isEmpty()) {
      into.add(new Relations(name, each));
    }
  }

  /// A place and those it lies in: Saryab Road, Quetta, Balochistan.
  private List<TextLink> chain(String place) {
    return telling.site().withins(place).stream().map(telling::place).toList();
  }

  private List<Participant> participants(Event event) {
    Map<String, List<TextLink>> byRole = new LinkedHashMap<>();
    for (Participation participation : event.actors()) {
      byRole
          .computeIfAbsent(
              telling.term("actor_role", participation.role()), role -> new ArrayList<>())
          .add(telling.actor(participation.actor()));
    }
    return byRole.entrySet().stream()
        .map(entry -> new Participant(entry.getKey(), entry.getValue()))
        .toList();
  }

  /// The ties that the event names, and those that other events have to it, turned round.
  private List<Relations> relations(Event event) {
    Map<String, List<TextLink>> byName = new LinkedHashMap<>();
    for (Related tie : event.related()) {
      if (telling.site().events().has(tie.event())) {
        collect(byName, "event.relation.", tie);
      }
    }
    for (Related tie : telling.index().tiesTo(event.id())) {
      collect(byName, "event.relation-back.", tie);
    }
    List<Relations> relations = new ArrayList<>();
    byName.forEach((name, links) -> add(relations, name, links));
    return relations;
  }

  private void collect(Map<String, List<TextLink>> byName, String prefix, Related tie) {
    String name = telling.text(prefix + tie.relation().name().toLowerCase(Locale.ROOT));
    byName.computeIfAbsent(name, n -> new ArrayList<>()).add(telling.event(tie.event()));
  }

  private @Nullable EstimateView estimate(@Nullable Estimate estimate) {
    if (estimate == null) {
      return null;
    }
    FigureWords figures = new FigureWords(telling.words(), telling.site());
    Map<String, String> range =
        Map.of(
            "label", figures.counted(estimate.measure(), estimate.victims(), null),
            "low", telling.words().number(estimate.low()),
            "high", telling.words().number(estimate.high()),
            "best", estimate.best() == null ? "" : telling.words().number(estimate.best()));
    return new EstimateView(
        telling
            .words()
            .text(estimate.best() == null ? "event.estimate-range" : "event.estimate-best", range),
        estimate.rationale());
  }

  private @Nullable TextLink link(@Nullable Event event) {
    return event == null ? null : telling.event(event.id());
  }
}
