package org.hourline.view;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hourline.output.Planned;

/// The way to the pages of days: a link each, and where they are many a link to each year, whose
/// page has those of its days.
///
/// @param folder of the pages: `days/`
/// @param days in order
/// @param text what a link to a day says
record DayLinks(String folder, List<Days.Group> days, Function<Days.Group, String> text) {
  /// More links than that are put together by year.
  private static final int MOST = 62;

  /// How many days before a day, and after it, its own page leads to where they are many.
  private static final int AROUND = 15;

  /// Where a day's page lies.
  static String path(String folder, Days.Group day) {
    return folder + day.key() + "/index.html";
  }

  /// From a page that leads to all of them.
  List<TextLink> all(Telling telling) {
    if (days.size() <= MOST) {
      return links(days, telling);
    }
    List<TextLink> links = new ArrayList<>();
    byYear()
        .forEach((year, of) ->
            links.addAll(
                year.isEmpty()
                    ? links(of, telling)
                    : List.of(
                        new TextLink(
                            told(year, of, telling), telling.links().file(yearPath(year))))));
    return links;
  }

  /// From the page of one day.
  ///
  /// @param at its number among them
  List<TextLink> around(int at, Telling telling) {
    return days.size() <= MOST
        ? links(days, telling)
        : links(
            days.subList(Math.max(0, at - AROUND), Math.min(days.size(), at + AROUND + 1)),
            telling);
  }

  /// The pages of the years, where there are any.
  Stream<Planned<PageView>> years(Telling root, String share, String title) {
    if (days.size() <= MOST) {
      return Stream.empty();
    }
    Map<String, List<Days.Group>> years = byYear();
    List<String> names = years.keySet().stream().filter(year -> !year.isEmpty()).toList();
    return IntStream.range(0, names.size())
        .mapToObj(i -> {
          String path = yearPath(names.get(i));
          List<Days.Group> of = years.getOrDefault(names.get(i), List.of());
          return new Planned<>(path, () -> year(names, i, of, root.on(path), share, title));
        });
  }

  private PageView year(
      List<String> names,
      int at,
      List<Days.Group> days,
      Telling telling,
      String share,
      String title) {
    String path = yearPath(names.get(at));
    String heading = title + ": " + name(names.get(at), telling);
    return new YearPage(
        path,
        new Shells(telling, share).shell(path, heading, null, null),
        heading,
        links(days, telling),
        at == 0 ? null : link(names.get(at - 1), telling),
        at == names.size() - 1 ? null : link(names.get(at + 1), telling));
  }

  private TextLink link(String year, Telling telling) {
    return new TextLink(name(year, telling), telling.links().file(yearPath(year)));
  }

  private List<TextLink> links(List<Days.Group> some, Telling telling) {
    return some.stream()
        .map(day -> new TextLink(text.apply(day), telling.links().file(path(folder, day))))
        .toList();
  }

  /// Days by the year that their key begins with; under the empty name those without one.
  private Map<String, List<Days.Group>> byYear() {
    Map<String, List<Days.Group>> years = new LinkedHashMap<>();
    for (Days.Group day : days) {
      String year = day.key().matches("\\d{4}(-.*)?") ? day.key().substring(0, 4) : "";
      years.computeIfAbsent(year, key -> new ArrayList<>()).add(day);
    }
    return years;
  }

  /// "2030: 1,204 events".
  private static String told(String year, List<Days.Group> days, Telling telling) {
    int events = days.stream().mapToInt(day -> day.events().size()).sum();
    return telling
        .words()
        .text(
            "page.day-link",
            Map.of(
                "day", name(year, telling),
                "count", telling.words().count("page.events", events)));
  }

  private static String name(String year, Telling telling) {
    return telling.times().words().year(Year.parse(year));
  }

  private String yearPath(String year) {
    return folder + "of-" + year + "/index.html";
  }
}
