package org.hourline.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hourline.model.Correction;
import org.hourline.model.Edition;
import org.hourline.model.EditionChange;
import org.hourline.model.Event;
import org.hourline.output.Planned;
import org.hourline.view.EditionPage.Change;
import org.jspecify.annotations.Nullable;

/// Makes the page of each edition that was closed. Of an event that is withdrawn by now a page says
/// only that: what it said is told nowhere any more.
final class EditionPages {
  private final Telling site;
  private final String share;
  private final FieldWords fields;
  private final List<Edition> editions;

  /// The events by their former ids.
  private final Map<String, String> aliases = new LinkedHashMap<>();

  EditionPages(Telling site, String share) {
    this.site = site;
    this.share = share;
    this.fields = new FieldWords(site);
    this.editions = site.site().editions();
    for (Event event : site.site().events()) {
      event.aliases().forEach(alias -> aliases.putIfAbsent(alias, event.id()));
    }
  }

  static String path(Edition edition) {
    return "editions/" + edition.number() + "/index.html";
  }

  Stream<Planned<PageView>> pages() {
    return IntStream.range(0, editions.size())
        .mapToObj(at -> new Planned<>(path(editions.get(at)), () -> page(at)));
  }

  /// Every edition by its number and moment, the latest first, for a page.
  List<TextLink> list(Telling telling) {
    return editions.reversed().stream()
        .map(edition -> new TextLink(named(edition), telling.links().file(path(edition))))
        .toList();
  }

  private PageView page(int at) {
    Edition edition = editions.get(at);
    String path = path(edition);
    Telling telling = site.on(path);
    Edition before = at == 0 ? null : editions.get(at - 1);
    String title = title(edition);
    TextLink earlier = link(before, telling);
    return new EditionPage(
        path,
        new Shells(telling, share).shell(path, title, null, null),
        title,
        named(edition),
        earlier,
        before == null ? List.of() : changed(before.changesTo(edition), telling),
        new Erasures(telling).of(edition),
        earlier,
        link(at == editions.size() - 1 ? null : editions.get(at + 1), telling));
  }

  private String title(Edition edition) {
    return site.text("edition.title", "number", site.words().number(edition.number()));
  }

  private String named(Edition edition) {
    return site.words()
        .text(
            "page.edition",
            Map.of(
                "number",
                site.words().number(edition.number()),
                "moment",
                site.times().words().moment(edition.asOf(), edition.zone())));
  }

  private @Nullable TextLink link(@Nullable Edition edition, Telling telling) {
    return edition == null
        ? null
        : new TextLink(title(edition), telling.links().file(path(edition)));
  }

  private List<EditionPage.Changed> changed(List<EditionChange> changes, Telling telling) {
    Map<String, List<Change>> byEvent = new LinkedHashMap<>();
    for (EditionChange change : changes) {
      String event = now(change.event());
      byEvent
          .computeIfAbsent(event == null ? "" : event, _ -> new ArrayList<>())
          .add(change(change, event));
    }
    List<EditionPage.Changed> changed = new ArrayList<>();
    byEvent.forEach((event, of) ->
        changed.add(
            new EditionPage.Changed(
                event.isEmpty() ? null : telling.event(event), of.stream().distinct().toList())));
    return changed;
  }

  /// The id that an event has by now.
  private @Nullable String now(@Nullable String event) {
    return event == null ? null : aliases.getOrDefault(event, event);
  }

  private Change change(EditionChange change, @Nullable String event) {
    if (event != null && site.index().isWithdrawn(event)) {
      return new Change(site.text("term.event_status.withdrawn"), null, null, null);
    }
    return switch (change) {
      case EditionChange.Added _ -> only("edition.added");
      case EditionChange.Gone _ -> only("edition.gone");
      case EditionChange.Renamed renamed ->
          new Change(site.text("edition.renamed", "id", renamed.from()), null, null, null);
      case EditionChange.ClaimAdded added ->
          new Change(
              site.text("edition.claim-added", "claim", fields.claim(added.claim())),
              null,
              null,
              null);
      case EditionChange.ClaimGone gone -> gone(gone, event);
      case EditionChange.Changed changed -> changed(changed, event);
    };
  }

  private Change only(String key) {
    return new Change(site.text(key), null, null, null);
  }

  private Change gone(EditionChange.ClaimGone gone, @Nullable String event) {
    return new Change(
        site.text("edition.claim-gone", "claim", fields.claim(gone.claim())),
        gone.was(),
        fields.value("", ""),
        reason(gone.claim(), "", event));
  }

  private Change changed(EditionChange.Changed changed, @Nullable String event) {
    String claim = changed.claim();
    String field = changed.field();
    return new Change(
        claim == null ? fields.field(field) : fields.ofClaim(claim, field),
        fields.value(field, changed.was()),
        fields.value(field, changed.now()),
        reason(changed.name(), changed.now(), event));
  }

  /// Why, as the correction of the field says that led to a value.
  private @Nullable String reason(String field, String now, @Nullable String event) {
    Event found = event == null ? null : site.site().events().find(event);
    List<Correction> corrections =
        found == null ? site.site().timeline().corrections() : found.corrections();
    return corrections.stream()
        .filter(correction -> correction.field().equals(field) && correction.now().equals(now))
        .map(Correction::reason)
        .findFirst()
        .orElse(null);
  }
}
