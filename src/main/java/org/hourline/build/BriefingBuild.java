package org.hourline.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hourline.briefing.Attachment;
import org.hourline.briefing.BriefingPress;
import org.hourline.briefing.Pdf;
import org.hourline.briefing.PrintException;
import org.hourline.export.DataFiles;
import org.hourline.language.Words;
import org.hourline.model.Briefing;
import org.hourline.model.Catalogue;
import org.hourline.model.Identified;
import org.hourline.model.Selection;
import org.hourline.model.Site;
import org.hourline.model.Timeline;
import org.hourline.output.LoneFile;
import org.hourline.problem.Similar;
import org.hourline.read.ContentReader;
import org.hourline.read.Loaded;
import org.hourline.render.Renderer;
import org.hourline.render.SiteAssets;
import org.hourline.template.Templates;
import org.hourline.time.TimePoint;
import org.hourline.time.ZoneCheck;
import org.hourline.view.Briefings;
import org.jspecify.annotations.Nullable;

/// Makes one briefing on demand: content in, a PDF out.
public final class BriefingBuild {
  private BriefingBuild() {}

  /// What came of it.
  ///
  /// @param report of the content; where it stopped, nothing was written
  /// @param pages how many; 0 where nothing was written
  public record Made(BuildReport report, int pages) {}

  /// Reads and checks the content, and writes the briefing where nothing stops it.
  ///
  /// @param file to write; its folder is made
  /// @throws BriefingRefused when the briefing cannot be made as it was asked for
  /// @throws IOException when the disk fails
  public static Made print(BuildOptions options, BriefingOrder order, Path file)
      throws IOException {
    Loaded loaded = ContentReader.read(options.content(), options.shown());
    BuildReport report = SiteBuild.judge(options, loaded);
    if (report.stopped() || loaded.site() == null) {
      return new Made(report, 0);
    }
    List<Site> sites = Published.inEachLanguage(loaded, options.drafts(), options.baseUrl());
    Path over = options.templates();
    Templates templates = over == null ? Templates.builtIn() : Templates.over(over);
    String language = order.language();
    // A language that the content was not translated into has at least the words around it.
    Site site =
        sites.stream()
            .filter(one -> one.wording().language().equals(language))
            .findFirst()
            .orElse(sites.getFirst());
    Briefing briefing = briefing(order, site);
    demandTimes(briefing, site.timeline());
    String spoken = language == null ? site.timeline().language() : language;
    if (!Words.has(spoken, templates)) {
      throw new BriefingRefused("there are no words for the language " + spoken);
    }
    Words words = Words.load(spoken, templates);
    Briefings views = Briefings.onDemand(briefing, site, words);
    if (views.selection().events().isEmpty()) {
      throw new BriefingRefused("nothing is known of any event that this covers");
    }
    Pdf pdf =
        print(
            views,
            new Renderer(templates, words, SiteAssets.of(templates), site.wording()),
            order,
            press(site, templates));
    LoneFile.write(file, pdf.bytes());
    return new Made(report, pdf.pages());
  }

  private static Pdf print(
      Briefings views, Renderer renderer, BriefingOrder order, BriefingPress press) {
    try {
      return press.proof(views, renderer).print(order.paper());
    } catch (PrintException e) {
      throw new BriefingRefused(String.valueOf(e.getMessage()), e);
    }
  }

  /// The press, with the edition's data to put inside.
  static BriefingPress press(Site site, Templates templates) {
    Attachment data =
        new Attachment(
            "timeline.json",
            "application/json",
            site.timeline().title(),
            DataFiles.timeline(site).content());
    return new BriefingPress(templates, List.of(data));
  }

  private static Briefing briefing(BriefingOrder order, Site site) {
    demand("place", order.places(), site.places());
    demand("actor", order.actors(), site.actors());
    String title = order.title();
    if (title == null) {
      title =
          order.places().isEmpty()
              ? site.timeline().title()
              : order.places().stream()
                  .map(id -> site.places().get(id).name())
                  .collect(Collectors.joining(", "));
    }
    return order.briefing(title);
  }

  /// The rules that a briefing of the content is held to.
  private static void demandTimes(Briefing briefing, Timeline timeline) {
    Map<String, @Nullable TimePoint> times = new LinkedHashMap<>();
    times.put("from", briefing.from());
    times.put("to", briefing.to());
    times.put("as known at", briefing.asKnownAt());
    times.forEach((name, time) -> {
      if (time != null) {
        ZoneCheck.check(name, time, timeline.zone())
            .ifPresent(fault -> {
              throw new BriefingRefused(fault.reason() + ": " + fault.hint());
            });
      }
    });
    if (Selection.endsBeforeItBegins(briefing, timeline.zone())) {
      throw new BriefingRefused("the end is not after the beginning: exchange from and to");
    }
    TimePoint known = briefing.asKnownAt();
    if (known != null && known.interval(timeline.zone()).from().isAfter(timeline.asOf())) {
      throw new BriefingRefused(
          known.text() + " is after the edition's as_of, " + timeline.asOf() + ": leave it out");
    }
  }

  private static void demand(
      String kind, Collection<String> ids, Catalogue<? extends Identified> known) {
    for (String id : ids) {
      if (!known.has(id)) {
        @Nullable String hint = Similar.hint(id, known.stream().map(Identified::id).toList());
        throw new BriefingRefused(
            "there is no " + kind + " with the id " + id + (hint == null ? "" : ": " + hint));
      }
    }
  }
}
