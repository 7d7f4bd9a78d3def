package org.hourline.view;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hourline.model.Edition;
import org.hourline.model.Erased;
import org.hourline.model.ErasedKind;
import org.hourline.output.Planned;

/// What was erased, as views of one page: that it was, when and why.
record Erasures(Telling telling) {

  /// Everything, the latest first.
  List<ErasedView> all() {
    return views(telling.site().erased().stream());
  }

  /// What an edition held and was erased since.
  List<ErasedView> of(Edition edition) {
    return views(
        telling.site().erased().stream().filter(one -> edition.erased().contains(one.id())));
  }

  private List<ErasedView> views(Stream<Erased> erased) {
    return erased.sorted(Comparator.comparing(Erased::date).reversed()).map(this::view).toList();
  }

  ErasedView view(Erased erased) {
    Links links = telling.links();
    String href =
        switch (erased.kind()) {
          case EVENT -> links.event(erased.id());
          case ACTOR -> links.actor(erased.id());
          case PLACE -> links.place(erased.id());
          case SOURCE -> links.source(erased.id());
          case CLAIM -> null;
        };
    return new ErasedView(
        telling.term("erased_kind", erased.kind()),
        new TextLink(erased.id(), href),
        telling.times().words().day(erased.date()),
        erased.date().toString(),
        erased.reason());
  }

  /// A page at each address of an event that was erased.
  static Stream<Planned<PageView>> pages(Telling site, String share) {
    return site.site().erased().stream()
        .filter(one -> one.kind() == ErasedKind.EVENT)
        .flatMap(one ->
            Stream.concat(Stream.of(one.id()), one.aliases().stream())
                .map(id -> "events/" + id + "/index.html")
                .map(path -> new Planned<>(path, () -> page(site.on(path), path, one, share))));
  }

  private static PageView page(Telling telling, String path, Erased erased, String share) {
    return new ErasedPage(
        path,
        new Shells(telling, share).shell(path, telling.text("erased.title"), null, null),
        new Erasures(telling).view(erased));
  }
}
