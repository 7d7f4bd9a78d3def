package org.hourline.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hourline.export.DataFiles;
import org.hourline.model.Site;
import org.hourline.output.OutputFile;
import org.hourline.output.Planned;
import org.hourline.render.Renderer;
import org.hourline.view.Pages;
import org.hourline.view.Shell;

/// Every file of a site but its manifest, each to be made when it is wanted.
///
/// @param pages the paths of those that are pages
record SitePlan(List<String> pages, List<Planned<OutputFile>> files) {

  /// @param site what is published
  /// @param content the folder it was read from
  /// @param last the site as it was built before
  static SitePlan of(Site site, Path content, Workshop workshop, LastBuild last) {
    String language = site.timeline().language();
    Pages pages = Pages.of(site, workshop.words(language));
    Renderer renderer = workshop.renderer(language);
    BriefingFiles briefings = new BriefingFiles(site, workshop, pages.share(), last);
    List<String> paths = new ArrayList<>();
    List<Planned<OutputFile>> files =
        Stream.<Supplier<Stream<Planned<OutputFile>>>>of(
                () -> workshop.assets().files().stream().map(SitePlan::made),
                () -> pages.pictures().stream().map(SitePlan::made),
                () -> new PictureFiles(site, content, last).files(),
                pages::tiles,
                () -> noted(pages.views(), paths).map(view -> view.then(renderer::render)),
                () -> pages.moved().map(view -> view.then(renderer::render)),
                () -> noted(briefings.pages(), paths),
                briefings::papers,
                () -> DataFiles.of(site, paths, Shell.POLICY).stream())
            .flatMap(Supplier::get)
            .toList();
    return new SitePlan(List.copyOf(paths), files);
  }

  /// Notes the paths of pages as the stream comes to them.
  private static <T> Stream<Planned<T>> noted(Stream<Planned<T>> pages, List<String> paths) {
    return pages.peek(page -> paths.add(page.path()));
  }

  private static Planned<OutputFile> made(OutputFile file) {
    return new Planned<>(file.path(), () -> file);
  }
}
