package org.hourline.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hourline.model.Source;
import org.hourline.output.Planned;
import org.hourline.view.SourcesPage.Entry;

/// Makes the list of sources: one page, or one a first letter where it would be too long.
record SourcesPages(Telling root, String share) {
  /// One by one, as they are asked for.
  Stream<Planned<PageView>> pages() {
    String path = "sources/index.html";
    List<Source> sources = root.site().sources().list();
    if (sources.size() <= Links.LONGEST_LIST) {
      return Stream.of(new Planned<>(path, () -> page(path, sources, List.of())));
    }
    Map<String, List<Source>> letters = new LinkedHashMap<>();
    sources.stream()
        .sorted((a, b) -> a.id().compareTo(b.id()))
        .forEach(source ->
            letters
                .computeIfAbsent(Links.sourcesPath(source.id()), p -> new ArrayList<>())
                .add(source));
    List<String> paths = List.copyOf(letters.keySet());
    return Stream.concat(
        Stream.of(new Planned<>(path, () -> page(path, List.of(), paths))),
        letters.entrySet().stream()
            .map(letter ->
                new Planned<>(
                    letter.getKey(), () -> page(letter.getKey(), letter.getValue(), paths))));
  }

  private PageView page(String path, List<Source> sources, List<String> pages) {
    Telling telling = root.on(path);
    String title = telling.text("page.sources-title");
    return new SourcesPage(
        path,
        new Shells(telling, share).shell(path, title, null, null),
        title,
        telling
            .words()
            .count(
                "page.sources", sources.isEmpty() ? root.site().sources().size() : sources.size()),
        sources.stream().map(source -> entry(source, telling)).toList(),
        pages.stream()
            .map(page ->
                new TextLink(
                    page.substring(8, 9).toUpperCase(Locale.ROOT), telling.links().file(page)))
            .toList());
  }

  private static Entry entry(Source source, Telling telling) {
    ClaimViews claims = new ClaimViews(telling);
    return new Entry(
        Links.sourceAnchor(source.id()),
        new SourceLines(telling).line(source.id()),
        telling.index().claimsIn(source.id()).stream().map(claims::link).toList(),
        telling.index().eventsIn(source.id()).stream()
            .map(event -> telling.event(event.id()))
            .toList(),
        telling.site().pages().stream()
            .filter(page -> page.citations().contains(source.id()))
            .map(page -> new TextLink(page.title(), telling.links().page(page.id())))
            .toList());
  }
}
