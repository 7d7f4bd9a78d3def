package org.hourline.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hourline.export.DataFiles;
import org.hourline.model.Site;
import org.hourline.output.OutputFile;
import org.hourline.output.Planned;
import org.hourline.render.SiteAssets;
import org.hourline.view.Shell;

/// Every file of a site but its manifest, each to be made when it is wanted.
///
/// @param pages the paths of those that are pages
record SitePlan(List<String> pages, List<Planned<OutputFile>> files) {

  /// @param languages what is published, in each language, the original one first
  /// @param content the folder it was read from
  /// @param last the site as it was built before
  static SitePlan of(List<Site> languages, Path content, Workshop workshop, LastBuild last) {
    Site original = languages.getFirst();
    SiteAssets assets = workshop.assets(tongues(languages));
    List<String> paths = new ArrayList<>();
    List<Planned<OutputFile>> files = new ArrayList<>();
    Stream.concat(
            assets.files().stream().map(LanguageFiles::made),
            new PictureFiles(original, content, last).files())
        .forEach(files::add);
    for (Site site : languages) {
      new LanguageFiles(site, languages, workshop, assets, last).files(paths).forEach(files::add);
    }
    files.addAll(DataFiles.of(original, paths, Shell.POLICY));
    return new SitePlan(List.copyOf(paths), List.copyOf(files));
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
}
