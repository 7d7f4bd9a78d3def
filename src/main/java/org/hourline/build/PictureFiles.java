package org.hourline.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hourline.build.SpoiltPictures.Spoilt;
import org.hourline.model.Event;
import org.hourline.model.EventStatus;
import org.hourline.model.Media;
import org.hourline.model.Picture;
import org.hourline.model.Site;
import org.hourline.output.OutputFile;
import org.hourline.output.SiteFolder;
import org.hourline.picture.Darkroom;
import org.hourline.picture.Original;
import org.hourline.picture.PictureException;
import org.hourline.picture.Print;
import org.jspecify.annotations.Nullable;

/// The files of the pictures that events show: of each its prints, whose names say of what they
/// were made, so that those which the site's folder holds already are taken from there. A picture
/// is in memory while its own files are made, and no longer. A graphic picture has none, and
/// neither has one of a withdrawn event.
///
/// @param site what is published
/// @param content the content folder
/// @param folder the site's folder, as the last build left it
record PictureFiles(Site site, Path content, SiteFolder folder) {
  /// @throws SpoiltPictures when the stream ends, naming every one that cannot be decoded
  Stream<OutputFile> files() {
    List<Spoilt> spoilt = new ArrayList<>();
    Set<Picture> made = new HashSet<>();
    Stream<OutputFile> files =
        site.events().stream()
            .filter(event -> event.status() != EventStatus.WITHDRAWN)
            .flatMap(event -> files(event, made, spoilt));
    return Stream.concat(files, Stream.of(spoilt).flatMap(PictureFiles::tell));
  }

  private static Stream<OutputFile> tell(List<Spoilt> spoilt) {
    if (!spoilt.isEmpty()) {
      throw new SpoiltPictures(spoilt);
    }
    return Stream.empty();
  }

  private Stream<OutputFile> files(Event event, Set<Picture> made, List<Spoilt> spoilt) {
    return IntStream.range(0, event.media().size())
        .boxed()
        .flatMap(i -> {
          Media media = event.media().get(i);
          Picture picture = media.picture();
          if (picture == null || !made.add(picture)) {
            return Stream.empty();
          }
          try {
            return files(media.file(), picture);
          } catch (PictureException e) {
            String where = "event/" + event.id() + "/media/" + i + "/file";
            spoilt.add(new Spoilt(where, media.file(), e));
            return Stream.empty();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private Stream<OutputFile> files(String name, Picture picture)
      throws IOException, PictureException {
    List<Print> prints = Print.of(picture);
    List<OutputFile> files = published(prints);
    if (files == null) {
      List<byte[]> contents = Darkroom.develop(original(name, picture));
      files =
          IntStream.range(0, prints.size())
              .mapToObj(i -> new OutputFile(prints.get(i).path(), contents.get(i)))
              .toList();
    }
    return files.stream();
  }

  /// What the site's folder holds; null where a print of these is missing or was changed there.
  private @Nullable List<OutputFile> published(List<Print> prints) throws IOException {
    List<OutputFile> files = new ArrayList<>();
    for (Print print : prints) {
      byte[] content = folder.published(print.path());
      if (content == null) {
        return null;
      }
      files.add(new OutputFile(print.path(), content));
    }
    return files;
  }

  /// The file that was checked, and no other that somebody has put in its place since.
  private Original original(String name, Picture picture) throws IOException, PictureException {
    Path root = content.toRealPath();
    Path file = root.resolve(name).toRealPath();
    if (file.startsWith(root)) {
      Original original = Original.read(file);
      if (original.picture().equals(picture)) {
        return original;
      }
    }
    throw new IOException(name + " changed while the site was built: build it again");
  }
}
