package org.hourline.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hourline.model.Claim;
import org.hourline.model.ClaimKind;
import org.hourline.model.Figure;
import org.hourline.view.ClaimView.Rival;
import org.hourline.view.ClaimView.Said;
import org.hourline.view.ClaimView.Speaker;
import org.jspecify.annotations.Nullable;

/// Claims as views of one page.
record ClaimViews(Telling telling) {

  /// A claim with all that must be read with it.
  ///
  /// @param beside ids of the claims that are printed beside it, which need not be told twice
  ClaimView view(Claim claim, Set<String> beside) {
    List<Rival> against = new ArrayList<>();
    for (Claim rival : telling.index().rivals(claim)) {
      if (!beside.contains(rival.id())) {
        against.add(rival(rival));
      }
    }
    return new ClaimView(
        Links.claimAnchor(claim.id()),
        telling.links().claim(claim),
        telling.term("claim_kind", claim.kind()),
        speaker(claim),
        said(claim),
        claim.asReported(),
        claim.translation(),
        claim.note(),
        telling.times().said(claim.published()),
        telling.times().said(claim.asOf()),
        new ClaimRemarks(telling, this, claim).all(),
        telling.marks(claim.sources()),
        against,
        new Citations(telling).claim(claim, speaker(claim), said(claim)),
        telling.moments().of(claim));
  }

  private Rival rival(Claim claim) {
    return new Rival(
        speaker(claim),
        said(claim),
        telling.links().claim(claim),
        claim.kind() == ClaimKind.DENIAL,
        telling.marks(claim.sources()),
        telling.moments().of(claim));
  }

  /// Who says it. What a source says flatly is nobody's word.
  Speaker speaker(Claim claim) {
    if (!claim.isAttributed()) {
      return new Speaker(
          telling.words().count("claim.unattributed", claim.sources().size()), null, false);
    }
    TextLink actor = telling.actor(claim.claimant());
    return new Speaker(actor.text(), actor.href(), true);
  }

  Said said(Claim claim) {
    Figure figure = claim.figure();
    FigureWords figures = new FigureWords(telling.words(), telling.site());
    return new Said(
        figure == null ? null : figures.counted(figure),
        figure == null ? null : figures.amount(figure),
        figure == null ? null : parts(figures, figure),
        text(claim));
  }

  /// The editor's words; of a claim of time that has none, the time.
  private @Nullable String text(Claim claim) {
    return claim.text() != null || claim.when() == null
        ? claim.text()
        : telling.text("claim.began", "time", telling.times().text(claim.when()));
  }

  private @Nullable String parts(FigureWords figures, Figure figure) {
    List<String> parts = new ArrayList<>();
    if (!figure.parts().isEmpty()) {
      parts.add(figures.parts(figure.parts()));
    }
    if (!figure.including().isEmpty()) {
      parts.add(telling.text("claim.including", "parts", figures.parts(figure.including())));
    }
    return parts.isEmpty() ? null : String.join(telling.text("mark.semicolon"), parts);
  }

  /// What is said on one line: "Civilians killed: 11", or the text.
  static String line(Said said, Telling telling) {
    String figure = counted(said, telling);
    if (figure == null) {
      return said.text() == null ? "" : said.text();
    }
    return said.text() == null ? figure : figure + telling.text("mark.stop") + " " + said.text();
  }

  private static @Nullable String counted(Said said, Telling telling) {
    return said.label() == null || said.figure() == null
        ? null
        : telling
            .words()
            .text("claim.line", Map.of("label", said.label(), "figure", said.figure()));
  }

  /// A claim on one line, with who says it, linked to it.
  TextLink link(Claim claim) {
    return link(claim, line(said(claim), telling));
  }

  /// A claim by its figure alone, if it has one: enough to tell it from others of its row.
  TextLink brief(Claim claim) {
    String counted = counted(said(claim), telling);
    return counted == null ? link(claim) : link(claim, counted);
  }

  private TextLink link(Claim claim, String said) {
    return new TextLink(
        telling.words().text("claim.says", Map.of("claimant", speaker(claim).name(), "said", said)),
        telling.links().claim(claim));
  }
}
