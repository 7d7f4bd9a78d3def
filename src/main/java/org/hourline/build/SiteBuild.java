package org.hourline.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hourline.check.Checked;
import org.hourline.check.Checks;
import org.hourline.check.Outward;
import org.hourline.links.Address;
import org.hourline.links.LinkCheck;
import org.hourline.model.Link;
import org.hourline.model.Site;
import org.hourline.output.Changes;
import org.hourline.output.SiteFolder;
import org.hourline.problem.Origins;
import org.hourline.problem.Problem;
import org.hourline.problem.Rule;
import org.hourline.problem.Severity;
import org.hourline.read.ContentReader;
import org.hourline.read.Loaded;
import org.jspecify.annotations.Nullable;

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
  private final Workshop workshop;

  private SiteBuild(BuildOptions options) {
    this(options, new Workshop(options.templates()));
  }

  SiteBuild(BuildOptions options, Workshop workshop) {
    this.options = options;
    this.workshop = workshop;
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
    BuildReport report = build.judge(loaded, null);
    if (report.stopped() || loaded.site() == null) {
      return report;
    }
    SitePlan plan = build.plan(loaded, folder::published);
    try {
      Changes changes = folder.write(Making.of(plan.files()));
      return report.written(plan.pages().size(), changes);
    } catch (UnprintableBriefing unprintable) {
      return report.stoppedBy(List.of(problem(unprintable, loaded)));
    } catch (SpoiltPictures spoilt) {
      return report.stoppedBy(spoilt.problems(loaded.origins()));
    }
  }

  /// Reads and checks the content; writes nothing.
  public static BuildReport check(BuildOptions options) {
    return check(options, null);
  }

  /// The same, and asks where the addresses in it lead.
  ///
  /// @param links asks the network; null: nothing is asked
  public static BuildReport check(BuildOptions options, @Nullable LinkCheck links) {
    Loaded loaded = ContentReader.read(options.content(), options.shown());
    return new SiteBuild(options).judge(loaded, links);
  }

  /// What is wrong with a content.
  static BuildReport judge(BuildOptions options, Loaded loaded) {
    return new SiteBuild(options).judge(loaded, null);
  }

  /// Every rule that a build or a check can say is broken.
  public static List<Rule> rules() {
    return Stream.of(own(), Checks.rules(), LinkCheck.RULES).flatMap(List::stream).toList();
  }

  /// The rules that hold before things are compared with each other.
  private static List<Rule> own() {
    return Stream.concat(ContentReader.rules().stream(), RULES.stream()).toList();
  }

  /// What the site of a content consists of.
  SitePlan plan(Loaded loaded, LastBuild last) {
    return SitePlan.of(
        Published.inEachLanguage(loaded, options.drafts(), options.baseUrl()),
        options.content(),
        workshop,
        last);
  }

  BuildReport judge(Loaded loaded) {
    return judge(loaded, null);
  }

  /// @param links null: nothing is asked of the network
  private BuildReport judge(Loaded loaded, @Nullable LinkCheck links) {
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
    if (links != null) {
      found.addAll(links.check(addresses(site, loaded.origins())));
    }
    Checked checked =
        Checks.run(
            site,
            loaded.unread(),
            loaded.origins(),
            options.content(),
            found,
            own(),
            LinkCheck.RULES);
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

  /// Where a reader is sent, but for the site's own address.
  private static List<Address> addresses(Site site, Origins origins) {
    Link own = site.timeline().baseUrl();
    return Outward.all(site, origins, text -> text.contains("http")).stream()
        .filter(link -> own == null || !link.href().equals(own.href()))
        .map(link -> new Address(link.href(), link.at(), link.about()))
        .toList();
  }

  private void demandWords(String language, String where, Loaded loaded, List<Problem> found) {
    if (!workshop.speaks(language)) {
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
}
