package org.hourline.view;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hourline.language.TimeWords;
import org.hourline.language.Words;
import org.hourline.model.Actor;
import org.hourline.model.Claim;
import org.hourline.model.Figure;
import org.hourline.model.Site;
import org.hourline.model.Source;
import org.hourline.model.Verification;
import org.hourline.time.Timing;
import org.hourline.view.LedgerView.Entry;
import org.jspecify.annotations.Nullable;

/// One figure of a row, in words.
record LedgerEntries(
    Site site, Words words, Links links, FigureWords figures, Claimants claimants) {

  /// @param known since when it counts as said
  /// @param superseded since when its own claimant has replaced it; null: it stands
  Entry of(Claim claim, int known, @Nullable Integer superseded, @Nullable LedgerAxis axis) {
    Figure figure = Ledger.figure(claim);
    Actor actor = claim.isAttributed() ? site.actors().find(claim.claimant()) : null;
    return new Entry(
        claim.isAttributed() ? claimants.name(claim) : words.text("ledger.unattributed"),
        actor == null ? null : links.actor(actor.id()),
        figures.amount(figure),
        links.claim(claim),
        said(claim),
        marks(claim, figure),
        known,
        superseded,
        axis == null ? null : axis.dot(figure));
  }

  /// When it was said; where that is not known, when a source that holds it was published, marked.
  private String said(Claim claim) {
    if (claim.published() != null) {
      return words.text("ledger.said", Map.of("time", time(claim.published())));
    }
    Timing earliest =
        claim.sources().stream()
            .map(site.sources()::find)
            .<Timing>mapMulti((Source source, java.util.function.Consumer<Timing> into) -> {
              if (source != null && source.published() != null) {
                into.accept(source.published());
              }
            })
            .min(Comparator.comparing(timing -> timing.began().from()))
            .orElse(null);
    return earliest == null
        ? words.text("ledger.said-unknown")
        : words.text("ledger.said-source", Map.of("time", time(earliest)));
  }

  private String time(Timing timing) {
    ZoneId zone = site.timeline().zone();
    int year = site.timeline().asOf().atZone(zone).getYear();
    return new TimeWords(words)
        .withUsualYear(year)
        .said(
            timing,
            id -> {
              var event = site.events().find(id);
              // What this site leaves out is not named.
              return event == null ? null : event.title();
            });
  }

  private List<String> marks(Claim claim, Figure figure) {
    List<String> marks = new ArrayList<>();
    if (!claim.isAttributed()) {
      marks.add(words.text("ledger.in-source", Map.of("source", claimants.sources(claim))));
    }
    if (!figure.parts().isEmpty()) {
      marks.add(words.text("ledger.parts", Map.of("parts", figures.parts(figure.parts()))));
    }
    if (!figure.including().isEmpty()) {
      marks.add(words.text("ledger.including", Map.of("parts", figures.parts(figure.including()))));
    }
    if (Boolean.TRUE.equals(figure.includesAttackers())) {
      marks.add(words.text("ledger.includes-attackers"));
    }
    if (claim.verification() != null) {
      marks.add(verified(claim.verification()));
    }
    return marks;
  }

  private String verified(Verification verification) {
    String by = verification.by();
    Actor actor = by == null ? null : site.actors().find(by);
    String status =
        words.text(
            switch (verification.status()) {
              case VERIFIED -> "ledger.verified";
              case PARTLY_VERIFIED -> "ledger.partly-verified";
              case NOT_VERIFIED -> "ledger.not-verified";
              case NOT_ATTEMPTED -> "ledger.not-attempted";
              case DISPROVED -> "ledger.disproved";
            });
    return by == null
        ? status
        : words.text(
            "ledger.verified-by",
            Map.of("status", status, "by", actor == null ? by : actor.name()));
  }
}
