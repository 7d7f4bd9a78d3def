package org.hourline.export;

import java.util.List;
import org.hourline.model.Amount;
import org.hourline.model.Claim;
import org.hourline.model.Covers;
import org.hourline.model.Figure;
import org.hourline.model.Part;
import org.hourline.model.Site;
import org.hourline.view.Links;

/// A claim in JSON.
final class ClaimJson {
  private final Site site;
  private final JsonText json;
  private final Known known;
  private final WhenJson times;
  private final Links links = new Links("");

  ClaimJson(Site site, JsonText json, Known known) {
    this.site = site;
    this.json = json;
    this.known = known;
    this.times = new WhenJson(json, known);
  }

  void claim(Claim claim) {
    json.text("id", claim.id()).term("kind", claim.kind()).text("claimant", claim.claimant());
    Figure figure = claim.figure();
    if (figure != null) {
      figure(figure);
    }
    json.text("text", claim.text()).object("covers", claim.covers(), this::covers);
    times.when("when", claim.when());
    json.texts("names", claim.names())
        .texts("about", known.claims(claim.about()))
        .texts("disputes", known.claims(site.disputed(claim)))
        .text("supersedes", known.claim(claim.supersedes()));
    times.when("published", claim.published());
    times.when("as_of", claim.asOf());
    json.text("as_reported", claim.asReported())
        .text("translation", claim.translation())
        .text("note", claim.note())
        .number("credibility", claim.credibility());
    EventJson.verification(json, claim.verification());
    json.texts("sources", claim.sources()).text("page", links.claim(claim));
  }

  private void figure(Figure figure) {
    json.term("measure", figure.measure())
        .text("victims", figure.victims())
        .text("unit", figure.unit());
    amount(figure.amount());
    json.term("qualifier", figure.qualifier());
    parts("parts", figure.parts());
    parts("including", figure.including());
    json.texts("sums", known.sums(figure.sums()))
        .stated("includes_attackers", figure.includesAttackers());
  }

  private void amount(Amount amount) {
    if (amount.value() != null) {
      json.number("value", amount.value());
    } else {
      json.number("min", amount.min()).number("max", amount.max());
    }
  }

  private void parts(String name, List<Part> parts) {
    json.objects(
        name,
        parts,
        part -> {
          json.text("of", part.of());
          amount(part.amount());
        });
  }

  private void covers(Covers covers) {
    json.texts("events", known.events(covers.events()))
        .texts("places", covers.places())
        .object(
            "window",
            covers.window(),
            window ->
                json.text("start", Moments.written(window.start()))
                    .text("end", Moments.written(window.end()))
                    .text("from", Moments.from(window.span()))
                    .text("to", Moments.to(window.span()))
                    .text("as_reported", window.asReported()));
  }
}
