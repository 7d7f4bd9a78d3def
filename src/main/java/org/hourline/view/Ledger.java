package org.hourline.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.hourline.language.Words;
import org.hourline.model.Claim;
import org.hourline.model.Event;
import org.hourline.model.Figure;
import org.hourline.model.LedgerRow;
import org.hourline.model.Measure;
import org.hourline.model.Scope;
import org.hourline.model.Site;
import org.hourline.model.VictimGroup;
import org.hourline.view.LedgerView.Group;
import org.hourline.view.LedgerView.Headings;
import org.hourline.view.LedgerView.Row;
import org.jspecify.annotations.Nullable;

/// Draws ledgers: of the whole site, or the rows in which an event, a place or an actor has a
/// figure. A row is always shown whole: no figure without its rivals.
public final class Ledger {
  /// What rows are put together under one title.
  private record Heading(Measure measure, @Nullable String victims, @Nullable String unit) {}

  private final Site site;
  private final Words words;
  private final FigureWords figures;
  private final LedgerRows rows;

  private Ledger(Site site, Words words, Links links, @Nullable String event, Moments moments) {
    this.site = site;
    this.words = words;
    this.figures = new FigureWords(words, site);
    this.rows = new LedgerRows(site, words, links, event, moments);
  }

  /// Every figure.
  public static LedgerView view(Site site, Words words, Links links) {
    return view(site, words, links, Moments.NONE);
  }

  /// Every figure, for a page that can go back through moments.
  static LedgerView view(Site site, Words words, Links links, Moments moments) {
    return new Ledger(site, words, links, null, moments).of(claim -> true);
  }

  /// The rows with a figure that stands in an event or covers it.
  public static LedgerView event(Event event, Site site, Words words, Links links) {
    return new Ledger(site, words, links, event.id(), Moments.NONE)
        .of(claim ->
            event.id().equals(claim.event()) || Scope.of(claim).events().contains(event.id()));
  }

  /// The rows with a figure that covers a place, a place within it, or an event in either.
  public static LedgerView place(String place, Site site, Words words, Links links) {
    return new Ledger(site, words, links, null, Moments.NONE)
        .of(claim -> places(claim, site).stream().anyMatch(at -> site.withins(at).contains(place)));
  }

  /// The rows with a figure that an actor gave.
  public static LedgerView actor(String actor, Site site, Words words, Links links) {
    return new Ledger(site, words, links, null, Moments.NONE)
        .of(claim -> claim.claimant().equals(actor));
  }

  private static List<String> places(Claim claim, Site site) {
    Scope scope = Scope.of(claim);
    List<String> places = new ArrayList<>(scope.places());
    for (String id : scope.events()) {
      Event event = site.events().find(id);
      if (event != null && scope.places().isEmpty()) {
        places.addAll(event.places());
      }
    }
    return places;
  }

  private LedgerView of(Predicate<Claim> wanted) {
    Map<LedgerRow, List<Claim>> all = new LinkedHashMap<>();
    for (Claim claim : site.claims()) {
      LedgerRow row = LedgerRow.of(claim);
      if (row != null) {
        all.computeIfAbsent(row, key -> new ArrayList<>()).add(claim);
      }
    }
    Map<Heading, List<Row>> groups = new LinkedHashMap<>();
    all.forEach((row, claims) -> {
      if (claims.stream().anyMatch(wanted)) {
        Heading heading = new Heading(row.measure(), row.victims(), row.unit());
        groups
            .computeIfAbsent(heading, key -> new ArrayList<>())
            .add(rows.of(row.scope(), title(heading), claims));
      }
    });
    List<Group> sorted =
        groups.entrySet().stream()
            .sorted(Comparator.comparing(Map.Entry::getKey, order()))
            .map(group -> new Group(title(group.getKey()), group.getValue()))
            .toList();
    return new LedgerView(
        sorted,
        new Headings(words.text("ledger.claimant"), words.text("ledger.figure")),
        sorted.isEmpty() ? List.of() : List.of(words.text("ledger.note")));
  }

  /// By what is counted, then in the timeline's order of its groups: no figure decides.
  private Comparator<Heading> order() {
    List<String> groups = site.timeline().victims().stream().map(VictimGroup::id).toList();
    return Comparator.comparing(Heading::measure)
        .thenComparingInt(
            heading -> heading.victims() == null ? -1 : groups.indexOf(heading.victims()))
        .thenComparing(heading -> Objects.requireNonNullElse(heading.unit(), ""));
  }

  private String title(Heading heading) {
    return figures.counted(heading.measure(), heading.victims(), heading.unit());
  }

  /// The figure of a claim that has one.
  static Figure figure(Claim claim) {
    return Objects.requireNonNull(claim.figure());
  }
}
