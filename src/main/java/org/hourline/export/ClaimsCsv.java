package org.hourline.export;

import java.util.List;
import java.util.stream.Collectors;
import org.hourline.model.Actor;
import org.hourline.model.Amount;
import org.hourline.model.Claim;
import org.hourline.model.Covers;
import org.hourline.model.Figure;
import org.hourline.model.Part;
import org.hourline.model.Site;
import org.hourline.model.Verification;
import org.hourline.time.Timing;
import org.hourline.view.Links;
import org.jspecify.annotations.Nullable;

/// `data/claims.csv`: a row a claim; those of the events in the events' order, then those that
/// belong to no single event.
///
/// `claimant` is an actor's id or `unattributed` (the source names no speaker), `side` the actor it
/// is an institution of. A figure is `min` and `max`, equal for one number. `parts` and `including`
/// are `who:number`. `when`, `published` and `as_of` are each a stretch in UTC, half-open; empty is
/// not known. `disputes` holds both directions. Figures of different rows are never to be added up:
/// they may count the same people.
final class ClaimsCsv {
  private static final List<String> HEADER =
      List.of(
          "claim_id",
          "event_id",
          "kind",
          "claimant",
          "claimant_name",
          "side",
          "measure",
          "victims",
          "unit",
          "min",
          "max",
          "qualifier",
          "includes_attackers",
          "parts",
          "including",
          "sums",
          "covers_events",
          "covers_places",
          "covers_from_utc",
          "covers_to_utc",
          "covers_as_reported",
          "text",
          "when_from_utc",
          "when_to_utc",
          "names",
          "about",
          "disputes",
          "supersedes",
          "published_from_utc",
          "published_to_utc",
          "as_of_from_utc",
          "as_of_to_utc",
          "as_reported",
          "translation",
          "note",
          "credibility",
          "verification_status",
          "verified_by",
          "sources",
          "page");

  private final Site site;
  private final Known known;
  private final Csv csv = new Csv(HEADER);
  private final Links links = new Links("");

  private ClaimsCsv(Site site) {
    this.site = site;
    this.known = new Known(site);
  }

  static byte[] of(Site site) {
    ClaimsCsv rows = new ClaimsCsv(site);
    rows.known.claims().forEach(rows::row);
    return rows.csv.bytes();
  }

  private void row(Claim claim) {
    Actor claimant = site.actors().find(claim.claimant());
    csv.value(claim.id())
        .value(claim.event())
        .term(claim.kind())
        .value(claim.claimant())
        .text(claimant == null ? null : claimant.name())
        .value(site.side(claim.claimant()));
    figure(claim.figure());
    covers(claim.covers());
    csv.text(claim.text());
    stretch(claim.when());
    csv.ids(claim.names())
        .ids(known.claims(claim.about()))
        .ids(known.claims(site.disputed(claim)))
        .value(known.claim(claim.supersedes()));
    stretch(claim.published());
    stretch(claim.asOf());
    Verification verification = claim.verification();
    csv.text(claim.asReported())
        .text(claim.translation())
        .text(claim.note())
        .value(claim.credibility())
        .term(verification == null ? null : verification.status())
        .text(verification == null ? null : verification.by())
        .ids(claim.sources())
        .value(links.claim(claim))
        .end();
  }

  private void figure(@Nullable Figure figure) {
    if (figure == null) {
      for (int i = HEADER.indexOf("measure"); i < HEADER.indexOf("covers_events"); i++) {
        csv.value(null);
      }
      return;
    }
    csv.term(figure.measure())
        .value(figure.victims())
        .text(figure.unit())
        .value(figure.amount().min())
        .value(figure.amount().max())
        .term(figure.qualifier())
        .value(figure.includesAttackers())
        .text(parts(figure.parts()))
        .text(parts(figure.including()))
        .ids(known.sums(figure.sums()));
  }

  private void covers(@Nullable Covers covers) {
    Covers.@Nullable Window window = covers == null ? null : covers.window();
    csv.ids(covers == null ? List.of() : known.events(covers.events()))
        .ids(covers == null ? List.of() : covers.places())
        .value(window == null ? null : Moments.from(window.span()))
        .value(window == null ? null : Moments.to(window.span()))
        .text(window == null ? null : window.asReported());
  }

  private void stretch(@Nullable Timing timing) {
    csv.value(timing == null ? null : Moments.from(timing.began()))
        .value(timing == null ? null : Moments.to(timing.began()));
  }

  private static String parts(List<Part> parts) {
    return parts.stream()
        .map(part -> part.of() + ":" + number(part.amount()))
        .collect(Collectors.joining(";"));
  }

  private static String number(Amount amount) {
    if (amount.value() != null) {
      return amount.value().toString();
    }
    return (amount.min() == null ? "" : amount.min())
        + ".."
        + (amount.max() == null ? "" : amount.max());
  }
}
