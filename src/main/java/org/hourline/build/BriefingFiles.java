package org.hourline.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.hourline.briefing.BriefingPress;
import org.hourline.briefing.Fingerprint;
import org.hourline.briefing.PrintException;
import org.hourline.briefing.Proof;
import org.hourline.model.Briefing;
import org.hourline.model.Paper;
import org.hourline.model.Site;
import org.hourline.output.OutputFile;
import org.hourline.output.Planned;
import org.hourline.render.Renderer;
import org.hourline.render.SiteAssets;
import org.hourline.view.Briefings;
import org.jspecify.annotations.Nullable;

/// The files of the content's briefings: a page each, and a PDF for each of its papers. A PDF that
/// the last build holds already, made of the same things, is taken from there.
///
/// @param assets of the whole site
/// @param share the path of the share image
/// @param last the site as it was built before
record BriefingFiles(
    Site site, Workshop workshop, SiteAssets assets, String share, LastBuild last) {
  /// The page of each briefing.
  Stream<Planned<OutputFile>> pages() {
    return site.briefings().stream()
        .map(briefing ->
            new Planned<>(
                Briefings.path(briefing),
                () -> renderer(briefing).render(views(briefing).page(share))));
  }

  /// The PDFs; making one throws [UnprintableBriefing] when it cannot be printed whole.
  Stream<Planned<OutputFile>> papers() {
    Proofs proofs = new Proofs();
    return site.briefings().stream()
        .flatMap(briefing ->
            briefing.paper().stream()
                .map(paper ->
                    new Planned<>(
                        Briefings.path(briefing, paper), () -> file(briefing, proofs, paper))));
  }

  /// What the papers of one briefing share, and the press that all share, made when they are
  /// needed.
  private final class Proofs {
    private @Nullable BriefingPress press;
    private @Nullable Briefing last;
    private @Nullable Proof proof;

    synchronized Proof of(Briefing briefing) {
      if (press == null) {
        press = BriefingBuild.press(site, workshop.templates());
      }
      if (proof == null || !briefing.equals(last)) {
        proof = press.proof(views(briefing), renderer(briefing));
        last = briefing;
      }
      return proof;
    }
  }

  private OutputFile file(Briefing briefing, Proofs proofs, Paper paper) {
    String path = Briefings.path(briefing, paper);
    try {
      Proof proof = proofs.of(briefing);
      byte[] before = last.published(site.wording().folder() + path);
      if (before != null && proof.fingerprint(paper).equals(Fingerprint.of(before))) {
        return new OutputFile(path, before);
      }
      return new OutputFile(path, proof.print(paper).bytes());
    } catch (PrintException e) {
      throw new UnprintableBriefing(briefing.id(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Briefings views(Briefing briefing) {
    return Briefings.published(briefing, site, workshop.words(language(briefing, site)));
  }

  private Renderer renderer(Briefing briefing) {
    return workshop.renderer(language(briefing, site), assets, site.wording());
  }

  /// The language of a briefing: its own, else the timeline's.
  static String language(Briefing briefing, Site site) {
    return briefing.language() == null ? site.timeline().language() : briefing.language();
  }
}
