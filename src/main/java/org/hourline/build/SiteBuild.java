package org.hourline.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
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
import org.hourline.render.SiteAssets;
import org.hourline.template.Templates;
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
  private static final Rule UNPRINTABLE =
      Rule.error(
          "briefing-unprintable",
          "A briefing can be printed: fonts have its letters, and a flash update fits one page",
          "Hourline");
  private static final List<Rule> RULES = List.of(NO_WORDS, UNPRINTABLE);

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
    List<Site> languages = Published.inEachLanguage(loaded, options.drafts(), options.baseUrl());
    List<String> pages = new ArrayList<>();
    try {
      Changes changes = folder.write(build.files(languages, pages, folder));
      return report.written(pages.size(), changes);
    } catch (UnprintableBriefing unprintable) {
      return report.stoppedBy(problem(unprintable, loaded));
    }
  }

  /// Reads and checks the content; writes nothing.
  public static BuildReport check(BuildOptions options) {
    return new SiteBuild(options).judge(ContentReader.read(options.content(), options.shown()));
  }

  /// What is wrong with a content.
  static BuildReport judge(BuildOptions options, Loaded loaded) {
    return new SiteBuild(options).judge(loaded);
  }

  /// Every rule that a build or a check can say is broken.
  public static List<Rule> rules() {
    return Stream.concat(own().stream(), Checks.rules().stream()).toList();
  }

  /// The rules that hold before things are compared with each other.
  private static List<Rule> own() {
    return Stream.concat(ContentReader.rules().stream(), RULES.stream()).toList();
  }

  private BuildReport judge(Loaded loaded) {
    Site site = loaded.site();
    if (site == null) {
      return BuildReport.unreadable(loaded.problems(), loaded.lines());
    }
    List<Problem> found = new ArrayList<>(loaded.problems());
    demandWords(site.timeline().language(), "timeline/language", loaded, found);
    site.briefings().stream()
        .filter(briefing -> briefing.language() != null)
        .forEach(briefing ->
            demandWords(
                BriefingFiles.language(briefing, site),
                "briefing/" + briefing.id() + "/language",
                loaded,
                found));
    List<String> languages = site.timeline().languages();
    for (int i = 0; i < languages.size(); i++) {
      demandWords(languages.get(i), "timeline/languages/" + i, loaded, found);
    }
    loaded
        .translations()
        .forEach(translation ->
            found.addAll(
                Checks.ofTranslation(
                    translation.site(),
                    loaded.unread(),
                    translation.origins(),
                    translation.files())));
    Checked checked =
        Checks.run(site, loaded.unread(), loaded.origins(), options.content(), found, own());
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

  private void demandWords(String language, String where, Loaded loaded, List<Problem> found) {
    if (!Words.has(language, templates)) {
      found.add(
          NO_WORDS.at(
              loaded.origins().of(where),
              "There are no words for the language " + language,
              "translate templates/i18n/en.json, and build with --templates"));
    }
  }

  private static Problem problem(UnprintableBriefing unprintable, Loaded loaded) {
    return UNPRINTABLE.at(
        loaded.origins().of("briefing/" + unprintable.briefing()),
        "The briefing “"
            + unprintable.briefing()
            + "” cannot be printed: "
            + unprintable.getMessage(),
        null);
  }

  /// Every file of the site but its manifest, each made when the stream comes to it.
  ///
  /// @param languages the site in each language, the original one first
  /// @param paths where the paths of the pages are put as they are made
  /// @param folder that they are for, as the last build left it
  private Stream<OutputFile> files(List<Site> languages, List<String> paths, SiteFolder folder) {
    SiteAssets assets = SiteAssets.of(templates, tongues(languages));
    return Stream.of(
            Stream.<Supplier<Stream<OutputFile>>>of(() -> assets.files().stream()),
            languages.stream().map(site -> files(site, assets, paths, folder)),
            Stream.<Supplier<Stream<OutputFile>>>of(
                () -> DataFiles.of(languages.getFirst(), paths, Shell.POLICY).stream()))
        .flatMap(files -> files)
        .flatMap(Supplier::get);
  }

  /// Every language in which a page is written.
  private static Set<String> tongues(List<Site> languages) {
    Set<String> tongues = new HashSet<>();
    for (Site site : languages) {
      tongues.add(site.timeline().language());
      site.briefings().forEach(briefing -> tongues.add(BriefingFiles.language(briefing, site)));
    }
    return tongues;
  }

  private Supplier<Stream<OutputFile>> files(
      Site site, SiteAssets assets, List<String> paths, SiteFolder folder) {
    return () -> new LanguageFiles(site, templates, assets, folder).files(paths);
  }
}
