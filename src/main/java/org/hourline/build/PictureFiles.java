package org.hourline.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hourline.build.SpoiltPictures.Spoilt;
import org.hourline.model.Event;
import org.hourline.model.EventStatus;
import org.hourline.model.Media;
import org.hourline.model.Picture;
import org.hourline.model.Site;
import org.hourline.output.OutputFile;
import org.hourline.output.Planned;
import org.hourline.picture.Darkroom;
import org.hourline.picture.Original;
import org.hourline.picture.PictureException;
import org.hourline.picture.Print;
import org.jspecify.annotations.Nullable;

/// The files of the pictures that events show: of each its prints, whose names say of what they
/// were made, so that those which the last build left are taken from there. The prints of one
/// picture are in memory while they are asked for one after the other, and no longer. A graphic
/// picture has none, and neither has one of a withdrawn event.
final class PictureFiles {
  private final Site site;
  private final Path content;
  private final LastBuild last;
  private Developed developed = new Developed(null, List.of());

  /// The prints of the picture that was asked for last.
  private record Developed(@Nullable Picture of, List<byte[]> prints) {}

  /// A picture of the site.
  ///
  /// @param where it is named: `event/ID/media/0/file`
  /// @param name of its file
  private record Shown(String where, String name, Picture picture) {}

  /// @param site what is published
  /// @param content the content folder
  /// @param last the site as it was built before
  PictureFiles(Site site, Path content, LastBuild last) {
    this.site = site;
    this.content = content;
    this.last = last;
  }

  /// Every print, to be made when it is wanted: [SpoiltPictures] then names every picture that
  /// cannot be decoded.
  Stream<Planned<OutputFile>> files() {
    return shown().stream().flatMap(this::prints);
  }

  /// Each picture once, wherever it is shown.
  private List<Shown> shown() {
    Map<Picture, Shown> shown = new LinkedHashMap<>();
    for (Event event : site.events()) {
      if (event.status() == EventStatus.WITHDRAWN) {
        continue;
      }
      for (int i = 0; i < event.media().size(); i++) {
        Media media = event.media().get(i);
        Picture picture = media.picture();
        if (picture != null) {
          String where = "event/" + event.id() + "/media/" + i + "/file";
          shown.putIfAbsent(picture, new Shown(where, media.file(), picture));
        }
      }
    }
    return List.copyOf(shown.values());
  }

  private Stream<Planned<OutputFile>> prints(Shown shown) {
    List<Print> prints = Print.of(shown.picture());
    return IntStream.range(0, prints.size())
        .mapToObj(i -> {
          String path = prints.get(i).path();
          return new Planned<>(path, () -> new OutputFile(path, print(shown, path, i)));
        });
  }

  private byte[] print(Shown shown, String path, int at) {
    try {
      byte[] before = last.published(path);
      return before == null ? developed(shown).prints().get(at) : before;
    } catch (PictureException e) {
      throw new SpoiltPictures(spoilt());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized Developed developed(Shown shown) throws IOException, PictureException {
    if (!shown.picture().equals(developed.of())) {
      developed =
          new Developed(shown.picture(), Darkroom.develop(original(shown.name(), shown.picture())));
    }
    return developed;
  }

  private List<Spoilt> spoilt() throws UncheckedIOException {
    List<Spoilt> spoilt = new ArrayList<>();
    for (Shown shown : shown()) {
      try {
        developed(shown);
      } catch (PictureException e) {
        spoilt.add(new Spoilt(shown.where(), shown.name(), e));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return spoilt;
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
