package org.hourline.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hourline.briefing.BriefingPress;
import org.hourline.briefing.Fingerprint;
import org.hourline.briefing.PrintException;
import org.hourline.briefing.Proof;
import org.hourline.language.Words;
import org.hourline.model.Briefing;
import org.hourline.model.Paper;
import org.hourline.model.Site;
import org.hourline.output.OutputFile;
import org.hourline.output.SiteFolder;
import org.hourline.render.Renderer;
import org.hourline.render.SiteAssets;
import org.hourline.template.Templates;
import org.hourline.view.Briefings;

/// The files of the content's briefings: a page each, and a PDF for each of its papers. A PDF that
/// the site's folder holds already, made of the same things, is taken from there.
///
/// @param share the path of the share image
/// @param folder the site's folder, as the last build left it
record BriefingFiles(
    Site site,
    Templates templates,
    SiteAssets assets,
    String share,
    SiteFolder folder,
    BriefingPress press,
    Map<String, Renderer> renderers) {
  static BriefingFiles of(
      Site site, Templates templates, SiteAssets assets, String share, SiteFolder folder) {
    return new BriefingFiles(
        site,
        templates,
        assets,
        share,
        folder,
        BriefingBuild.press(site, templates),
        new HashMap<>());
  }

  /// The page of each briefing.
  Stream<OutputFile> pages() {
    return site.briefings().stream()
        .map(briefing -> renderer(briefing).render(views(briefing).page(share)));
  }

  /// The PDFs.
  ///
  /// @throws UnprintableBriefing when one cannot be printed whole
  Stream<OutputFile> papers() {
    return site.briefings().stream()
        .flatMap(briefing -> {
          Proof proof = press.proof(views(briefing), renderer(briefing));
          return briefing.paper().stream().map(paper -> file(briefing, proof, paper));
        });
  }

  private OutputFile file(Briefing briefing, Proof proof, Paper paper) {
    String path = Briefings.path(briefing, paper);
    try {
      byte[] last = folder.published(site.wording().folder() + path);
      if (last != null && proof.fingerprint(paper).equals(Fingerprint.of(last))) {
        return new OutputFile(path, last);
      }
      return new OutputFile(path, proof.print(paper).bytes());
    } catch (PrintException e) {
      throw new UnprintableBriefing(briefing.id(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Briefings views(Briefing briefing) {
    return Briefings.published(briefing, site, words(briefing));
  }

  private Words words(Briefing briefing) {
    return Words.load(language(briefing, site), templates);
  }

  private Renderer renderer(Briefing briefing) {
    return renderers.computeIfAbsent(
        language(briefing, site),
        language ->
            new Renderer(templates, Words.load(language, templates), assets, site.wording()));
  }

  /// The language of a briefing: its own, else the timeline's.
  static String language(Briefing briefing, Site site) {
    return briefing.language() == null ? site.timeline().language() : briefing.language();
  }
}
