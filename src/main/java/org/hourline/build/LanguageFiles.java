package org.hourline.build;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hourline.export.DataFiles;
import org.hourline.model.Site;
import org.hourline.output.OutputFile;
import org.hourline.output.Planned;
import org.hourline.render.Renderer;
import org.hourline.render.SiteAssets;
import org.hourline.view.Pages;

/// The files of a site in one language: its pages and what they draw and search, and its briefings.
/// Those of the language in which the content was written stand in the site's folder itself, those
/// of another in a folder that is named for it.
///
/// @param languages the site in each language, this one among them
/// @param assets of the whole site
/// @param last the site as it was built before
record LanguageFiles(
    Site site, List<Site> languages, Workshop workshop, SiteAssets assets, LastBuild last) {

  /// @param paths where the paths of the pages are put
  Stream<Planned<OutputFile>> files(List<String> paths) {
    String language = site.timeline().language();
    Pages pages = Pages.of(site, workshop.words(language));
    Renderer renderer = workshop.renderer(language, assets, site.wording());
    BriefingFiles briefings = new BriefingFiles(site, workshop, assets, pages.share(), last);
    List<String> own = new ArrayList<>();
    List<Planned<OutputFile>> files =
        Stream.<Supplier<Stream<Planned<OutputFile>>>>of(
                () -> pages.pictures().stream().map(LanguageFiles::made),
                pages::tiles,
                () -> noted(pages.views(), own).map(view -> view.then(renderer::render)),
                () -> pages.moved().map(view -> view.then(renderer::render)),
                () -> noted(briefings.pages(), own),
                briefings::papers,
                () -> Stream.of(DataFiles.search(site, languages)))
            .flatMap(Supplier::get)
            .map(this::placed)
            .toList();
    own.forEach(path -> paths.add(site.wording().folder() + path));
    return files.stream();
  }

  /// A file where this language has its own.
  private Planned<OutputFile> placed(Planned<OutputFile> planned) {
    String folder = site.wording().folder();
    return folder.isEmpty()
        ? planned
        : new Planned<>(
            folder + planned.path(),
            () -> new OutputFile(folder + planned.path(), planned.make().content()));
  }

  /// Notes the paths of pages as the stream comes to them.
  private static <T> Stream<Planned<T>> noted(Stream<Planned<T>> pages, List<String> paths) {
    return pages.peek(page -> paths.add(page.path()));
  }

  static Planned<OutputFile> made(OutputFile file) {
    return new Planned<>(file.path(), () -> file);
  }
}
