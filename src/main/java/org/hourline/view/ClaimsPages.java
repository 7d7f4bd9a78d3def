package org.hourline.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hourline.model.Claim;
import org.hourline.model.Event;
import org.hourline.output.Planned;
import org.hourline.view.ClaimsPage.Group;
import org.jspecify.annotations.Nullable;

/// Makes the claims ledger: one page, or one a day where it would be too long. The claims that
/// belong to no single event always stand on its first page, for their permanent links lead there.
record ClaimsPages(Telling root, String share) {
  private static final String FIRST = "claims/index.html";

  /// One by one, as they are asked for.
  Stream<Planned<PageView>> pages() {
    List<Event> events =
        root.index().events().stream().filter(event -> !event.claims().isEmpty()).toList();
    if (root.index().claims().size() <= Links.LONGEST_LIST) {
      return Stream.of(new Planned<>(FIRST, () -> first(events, null)));
    }
    List<Days.Group> days = Days.all(events, root.site().timeline(), root);
    DayLinks links = new DayLinks("claims/", days, Days.Group::heading);
    return Stream.of(
            Stream.of(new Planned<>(FIRST, () -> first(List.of(), links))),
            links.years(root, share, root.text("page.claims-title")),
            IntStream.range(0, days.size())
                .mapToObj(i ->
                    new Planned<>(
                        DayLinks.path(links.folder(), days.get(i)), () -> page(i, links))))
        .flatMap(part -> part);
  }

  /// @param events whose claims stand on it
  /// @param links to the days that have a page of their own; null: none has
  private PageView first(List<Event> events, @Nullable DayLinks links) {
    Telling telling = root.on(FIRST).withoutNotes();
    List<Group> groups = new ArrayList<>();
    events.forEach(event -> groups.add(group(event, telling)));
    groups.addAll(
        standalone(
            root.index().claims().stream().filter(claim -> claim.event() == null).toList(),
            telling));
    return page(
        FIRST,
        telling.text("page.claims-title"),
        groups,
        links == null ? List.of() : links.all(telling),
        telling);
  }

  private PageView page(int at, DayLinks links) {
    Days.Group day = links.days().get(at);
    String path = DayLinks.path(links.folder(), day);
    Telling telling = root.on(path).withoutNotes();
    return page(
        path,
        telling.text("page.claims-of", "day", day.heading()),
        day.events().stream().map(event -> group(event, telling)).toList(),
        links.around(at, telling),
        telling);
  }

  private PageView page(
      String path, String title, List<Group> groups, List<TextLink> pages, Telling telling) {
    return new ClaimsPage(
        path,
        new Shells(telling, share).shell(path, title, null, null),
        title,
        telling
            .words()
            .count("page.claims", groups.stream().mapToLong(group -> group.claims().size()).sum()),
        groups,
        pages);
  }

  private static Group group(Event event, Telling telling) {
    return new Group(
        telling.event(event.id()),
        telling.times().text(event.timing()),
        views(event.claims(), telling));
  }

  private static List<Group> standalone(List<Claim> claims, Telling telling) {
    return claims.isEmpty()
        ? List.of()
        : List.of(
            new Group(
                new TextLink(telling.text("page.claims-standalone"), null),
                null,
                views(claims, telling)));
  }

  private static List<ClaimView> views(List<Claim> claims, Telling telling) {
    ClaimViews views = new ClaimViews(telling);
    return claims.stream().map(claim -> views.view(claim, Set.of())).toList();
  }
}
