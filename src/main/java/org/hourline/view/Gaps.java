package org.hourline.view;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hourline.language.TimeWords;
import org.hourline.model.Gap;
import org.jspecify.annotations.Nullable;

/// What is not known, as views of one page.
record Gaps(Telling telling) {
  List<GapView> all() {
    return of(telling.site().gaps());
  }

  List<GapView> of(List<Gap> gaps) {
    return gaps.stream().map(this::view).toList();
  }

  private GapView view(Gap gap) {
    List<TextLink> about = new ArrayList<>();
    gap.places().forEach(place -> about.add(telling.place(place)));
    gap.events().stream()
        .filter(telling.site().events()::has)
        .forEach(event -> about.add(telling.event(event)));
    return new GapView(missing(gap), gap.note(), time(gap), about, telling.marks(gap.sources()));
  }

  /// "Baloch Liberation Army: Militants killed, no figure found"; null where no figure was sought.
  private @Nullable String missing(Gap gap) {
    if (gap.claimant() == null || gap.measure() == null) {
      return null;
    }
    FigureWords figures = new FigureWords(telling.words(), telling.site());
    return telling
        .words()
        .text(
            "page.no-figure",
            Map.of(
                "claimant", telling.named(gap.claimant()).text(),
                "label", figures.counted(gap.measure(), gap.victims(), null)));
  }

  private @Nullable String time(Gap gap) {
    ZoneId zone = telling.site().timeline().zone();
    String from = moment(gap.from(), zone);
    String to = moment(gap.to(), zone);
    return from != null && to != null
        ? telling.words().text("claim.window", Map.of("first", from, "last", to))
        : from != null
            ? telling.text("claim.window-from", "first", from)
            : to != null ? telling.text("claim.window-to", "last", to) : null;
  }

  private @Nullable String moment(@Nullable Instant at, ZoneId zone) {
    TimeWords words = telling.times().words();
    return at == null ? null : words.moment(at, zone);
  }
}
