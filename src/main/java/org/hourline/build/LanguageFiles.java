package org.hourline.build;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hourline.export.DataFiles;
import org.hourline.language.Words;
import org.hourline.model.Site;
import org.hourline.output.OutputFile;
import org.hourline.output.SiteFolder;
import org.hourline.render.Renderer;
import org.hourline.render.SiteAssets;
import org.hourline.template.Templates;
import org.hourline.view.Pages;

/// The files of a site in one language: its pages and what they draw and search, and its briefings.
/// Those of the language in which the content was written stand in the site's folder itself, those
/// of another in a folder that is named for it.
///
/// @param folder the site's folder, as the last build left it
record LanguageFiles(Site site, Templates templates, SiteAssets assets, SiteFolder folder) {

  /// Each is made when the stream comes to it.
  ///
  /// @param paths where the paths of the pages are put as they are made
  Stream<OutputFile> files(List<String> paths) {
    Words words = Words.load(site.timeline().language(), templates);
    Renderer renderer = new Renderer(templates, words, assets, site.wording());
    Pages pages = Pages.of(site, words);
    BriefingFiles briefings = BriefingFiles.of(site, templates, assets, pages.share(), folder);
    return Stream.<Supplier<Stream<OutputFile>>>of(
            () -> pages.pictures().stream(),
            pages::tiles,
            () -> pages.views().map(renderer::render).peek(page -> paths.add(path(page))),
            () -> briefings.pages().peek(page -> paths.add(path(page))),
            briefings::papers,
            () -> Stream.of(DataFiles.search(site)))
        .flatMap(Supplier::get)
        .map(file -> new OutputFile(path(file), file.content()));
  }

  private String path(OutputFile file) {
    return site.wording().folder() + file.path();
  }
}
