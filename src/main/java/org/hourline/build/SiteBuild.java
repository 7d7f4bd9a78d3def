package org.hourline.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hourline.check.Checked;
import org.hourline.check.Checks;
import org.hourline.export.DataFiles;
import org.hourline.language.Words;
import org.hourline.model.Site;
import org.hourline.output.Changes;
import org.hourline.output.OutputFile;
import org.hourline.output.SiteFolder;
import org.hourline.problem.Problem;
import org.hourline.problem.Rule;
import org.hourline.problem.Severity;
import org.hourline.read.ContentReader;
import org.hourline.read.Loaded;
import org.hourline.render.Renderer;
import org.hourline.render.SiteAssets;
import org.hourline.template.Templates;
import org.hourline.view.PageView;
import org.hourline.view.Pages;
import org.hourline.view.Shell;

/// The program, from end to end. Begin reading here.
///
/// ```
///              ┌──────┐  Site   ┌───────┐ problems
///  content/ ──▶│ read │────┬───▶│ check │──────────▶ any error? report all, write nothing
///              └──────┘    │    └───────┘
///                          │    ┌──────┐ PageView ┌────────┐
///                          ├───▶│ view │─────────▶│ render │──┐
///                          │    └──────┘          └────────┘  │ OutputFile ┌────────┐
///                          └──────────────────────▶ export ───┼───────────▶│ output │──▶ site/
///                                                             ┘            └────────┘
/// ```
///
/// `read` makes a [Site] of the files, `check` compares its things with each other, `view` decides
/// what each page says, `render` and `export` make files of that, and `output` puts them where
/// readers are, all at once. Each step is a function of what the step before gave it: no clock, no
/// locale and no order of files enters, so the same content gives the same bytes.
public final class SiteBuild {
  private static final Rule NO_WORDS =
      Rule.error(
          "no-words-for-language",
          "The interface has words in the language of the timeline: templates/i18n/LANGUAGE.json",
          "Hourline");

  private final BuildOptions options;
  private final Templates templates;

  private SiteBuild(BuildOptions options) {
    this.options = options;
    Path over = options.templates();
    this.templates = over == null ? Templates.builtIn() : Templates.over(over);
  }

  /// Reads and checks the content, and writes the site where nothing stops it.
  ///
  /// @param output the folder to write
  /// @throws org.hourline.output.SiteFolderException when the output folder cannot be a site's
  /// @throws IOException when the disk fails; the output folder then holds a whole site
  public static BuildReport build(BuildOptions options, Path output) throws IOException {
    SiteBuild build = new SiteBuild(options);
    SiteFolder folder = SiteFolder.at(output, options.inputs());
    Loaded loaded = ContentReader.read(options.content(), options.shown());
    BuildReport report = build.judge(loaded);
    if (report.stopped() || loaded.site() == null) {
      return report;
    }
    Site site = Published.of(loaded.site(), options.drafts(), options.baseUrl());
    List<PageView> pages = new ArrayList<>();
    List<OutputFile> files = build.files(site, pages);
    Changes changes = folder.write(files);
    return report.written(pages.size(), changes);
  }

  /// Reads and checks the content; writes nothing.
  public static BuildReport check(BuildOptions options) {
    return new SiteBuild(options).judge(ContentReader.read(options.content(), options.shown()));
  }

  private BuildReport judge(Loaded loaded) {
    Site site = loaded.site();
    if (site == null) {
      return BuildReport.unreadable(loaded.problems(), loaded.lines());
    }
    List<Problem> found = new ArrayList<>(loaded.problems());
    String language = site.timeline().language();
    if (!Words.has(language, templates)) {
      found.add(
          NO_WORDS.at(
              loaded.origins().of("timeline/language"),
              "There are no words for the language " + language,
              "translate templates/i18n/en.json, and build with --templates"));
    }
    Checked checked =
        Checks.run(
            site,
            loaded.unread(),
            loaded.origins(),
            options.content(),
            found,
            Stream.concat(ContentReader.rules().stream(), Stream.of(NO_WORDS)).toList());
    boolean stopped =
        checked.problems().stream()
            .anyMatch(problem -> options.strict() || problem.severity() == Severity.ERROR);
    Site published = Published.of(site, options.drafts(), options.baseUrl());
    return new BuildReport(
        checked.problems(),
        checked.accepted(),
        loaded.lines(),
        stopped,
        BuildReport.Counts.of(published),
        0,
        null);
  }

  /// Every file of the site but its manifest.
  ///
  /// @param pages where the pages are put
  private List<OutputFile> files(Site site, List<PageView> pages) {
    Words words = Words.load(site.timeline().language(), templates);
    SiteAssets assets = SiteAssets.of(templates);
    Renderer renderer = new Renderer(templates, words, assets);
    Pages made = Pages.of(site, words);
    pages.addAll(made.views());
    List<OutputFile> files = new ArrayList<>(assets.files());
    files.addAll(made.pictures());
    made.views().forEach(page -> files.add(renderer.render(page)));
    files.addAll(DataFiles.of(site, pages.stream().map(PageView::path).toList(), Shell.POLICY));
    return files;
  }
}
