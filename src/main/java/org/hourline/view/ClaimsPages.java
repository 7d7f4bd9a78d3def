package org.hourline.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hourline.model.Claim;
import org.hourline.model.Event;
import org.hourline.view.ClaimsPage.Group;

/// Makes the claims ledger: one page, or one a day where it would be too long. The claims that
/// belong to no single event always stand on its first page, for their permanent links lead there.
record ClaimsPages(Telling root, String share) {
  /// One by one, as they are asked for.
  Stream<PageView> pages() {
    String path = "claims/index.html";
    Telling telling = root.on(path).withoutNotes();
    String title = telling.text("page.claims-title");
    List<Event> events =
        root.index().events().stream().filter(event -> !event.claims().isEmpty()).toList();
    List<Claim> standalone =
        root.index().claims().stream().filter(claim -> claim.event() == null).toList();
    if (root.index().claims().size() <= Links.LONGEST_LIST) {
      List<Group> groups = new ArrayList<>();
      events.forEach(event -> groups.add(group(event, telling)));
      groups.addAll(standalone(standalone, telling));
      return Stream.of(page(path, title, groups, List.of(), telling));
    }
    List<Days.Group> days = Days.all(events, root.site().timeline(), root);
    DayLinks links = new DayLinks("claims/", days, Days.Group::heading);
    return Stream.of(
            Stream.of(
                page(path, title, standalone(standalone, telling), links.all(telling), telling)),
            links.years(root, share, title),
            IntStream.range(0, days.size()).mapToObj(i -> page(i, links)))
        .flatMap(part -> part);
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
