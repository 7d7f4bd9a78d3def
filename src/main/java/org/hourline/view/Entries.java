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
import org.jspecify.annotations.Nullable;

/// Events and claims as entries of one page's lists.
record Entries(Telling telling) {

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
        event.contentWarning(),
        remarks(event),
        accounts,
        telling.marks(event.sources()));
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
    Map<String, Claim> here = new LinkedHashMap<>();
    Map<String, Integer> places = new HashMap<>();
    for (Claim claim : claims) {
      if (telling.index().stands(claim) && here.putIfAbsent(claim.id(), claim) == null) {
        places.put(claim.id(), places.size());
      }
    }
    ClaimViews views = new ClaimViews(telling);
    List<AccountsView> accounts = new ArrayList<>();
    Set<String> told = new LinkedHashSet<>();
    for (Claim claim : here.values()) {
      if (told.contains(claim.id())) {
        continue;
      }
      Set<String> together = rivals(claim, here);
      told.addAll(together);
      accounts.add(
          new AccountsView(
              together.size() == 1
                  ? null
                  : together.size() == 2
                      ? telling.text("claim.two-accounts")
                      : telling.words().count("claim.accounts", together.size()),
              together.stream()
                  .sorted(Comparator.comparing(places::get))
                  .map(here::get)
                  .filter(Objects::nonNull)
                  .map(other -> views.view(other, together))
                  .toList()));
    }
    return accounts;
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
