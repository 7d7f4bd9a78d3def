package org.hourline.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hourline.model.Claim;
import org.hourline.model.Event;
import org.hourline.model.EventStatus;
import org.jspecify.annotations.Nullable;

/// Events and claims as entries of one page's lists.
///
/// @param day the key of the heading they stand under, where the page has filters; null: it has
///   none
record Entries(Telling telling, @Nullable String day) {

  Entries(Telling telling) {
    this(telling, null);
  }

  /// An event with who says what.
  ///
  /// @param heading the day it stands under; null: its time is told whole
  EventEntry entry(Event event, @Nullable LocalDate heading) {
    return entry(event, heading, accounts(event.claims()));
  }

  /// An event without its claims, told for context; its page has them.
  EventEntry brief(Event event) {
    return entry(event, null, List.of());
  }

  /// The same under the heading of a day.
  EventEntry brief(Event event, @Nullable LocalDate heading) {
    return entry(event, heading, List.of());
  }

  private EventEntry entry(Event event, @Nullable LocalDate heading, List<AccountsView> accounts) {
    return new EventEntry(
        "event-" + event.id(),
        event.title(),
        telling.links().event(event.id()),
        EventKind.of(event, telling.site()).css(),
        telling.term("event_type", event.eventType()),
        telling.times().view(event.timing(), heading),
        event.places().stream().map(telling::place).toList(),
        event.summary(),
        event.status() == EventStatus.DRAFT,
        event.contentWarning(),
        remarks(event),
        accounts,
        telling.marks(event.sources()),
        day == null ? null : Facets.of(event, day, telling));
  }

  /// What is to be known of an event before it is read.
  List<String> remarks(Event event) {
    List<String> remarks = new ArrayList<>();
    if (event.verification() != null) {
      remarks.add(ClaimRemarks.verification(telling, event.verification()));
    }
    return remarks;
  }

  /// Claims in order, those that rival each other together.
  List<AccountsView> accounts(List<Claim> claims) {
    return groups(claims).stream().map(this::together).toList();
  }

  /// Claims that are read together.
  private AccountsView together(List<Claim> group) {
    ClaimViews views = new ClaimViews(telling);
    Map<String, Claim> here = new LinkedHashMap<>();
    group.forEach(claim -> here.put(claim.id(), claim));
    return new AccountsView(
        group.size() == 1
            ? List.of()
            : Spell.between(
                0, telling.moments().latest(), moment -> heading(here.keySet(), here, moment)),
        group.stream().map(claim -> views.view(claim, here.keySet())).toList());
  }

  /// Claims in order, each alone or with those that rival it.
  List<List<Claim>> groups(List<Claim> claims) {
    Map<String, Claim> here = new LinkedHashMap<>();
    Map<String, Integer> places = new HashMap<>();
    for (Claim claim : claims) {
      if (telling.index().stands(claim) && here.putIfAbsent(claim.id(), claim) == null) {
        places.put(claim.id(), places.size());
      }
    }
    List<List<Claim>> groups = new ArrayList<>();
    Set<String> told = new LinkedHashSet<>();
    for (Claim claim : here.values()) {
      if (!told.contains(claim.id())) {
        Set<String> together = rivals(claim, here);
        told.addAll(together);
        groups.add(
            together.stream()
                .sorted(Comparator.comparing(places::get))
                .map(here::get)
                .filter(Objects::nonNull)
                .toList());
      }
    }
    return groups;
  }

  /// What stands over rivals at a moment: how many there were by then; null where those did not yet
  /// rival each other.
  private @Nullable String heading(Set<String> together, Map<String, Claim> here, int moment) {
    Map<String, Claim> said = new LinkedHashMap<>();
    for (String id : together) {
      Claim claim = here.get(id);
      if (claim != null && telling.moments().of(claim) <= moment) {
        said.put(id, claim);
      }
    }
    if (said.size() < 2 || rivals(said.values().iterator().next(), said).size() < said.size()) {
      return null;
    }
    return said.size() == 2
        ? telling.text("claim.two-accounts")
        : telling.words().count("claim.accounts", said.size());
  }

  /// A claim and all that rival it, or rival its rivals, among the claims that are here.
  private Set<String> rivals(Claim first, Map<String, Claim> here) {
    Set<String> together = new LinkedHashSet<>();
    List<Claim> open = new ArrayList<>(List.of(first));
    while (!open.isEmpty()) {
      Claim claim = open.removeLast();
      if (together.add(claim.id())) {
        telling.index().rivals(claim).stream()
            .filter(rival -> here.containsKey(rival.id()))
            .forEach(open::add);
      }
    }
    return together;
  }
}
