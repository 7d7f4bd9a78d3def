package org.hourline.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hourline.model.EventStatus;
import org.hourline.model.Media;
import org.hourline.model.Picture;
import org.hourline.model.Verification;
import org.hourline.model.VerificationStatus;
import org.hourline.picture.Original;
import org.hourline.picture.PictureException;
import org.hourline.problem.Position;
import org.hourline.problem.Similar;
import org.jspecify.annotations.Nullable;

/// Reads the pictures of events, and the headers of their files: what kind they are, how large, and
/// whether they are whole. Nothing is decoded here; a build does that.
///
/// The file of a graphic picture is not opened, and need not be there: what is never shown is best
/// kept elsewhere. Nor is that of a withdrawn event, whose pictures an editor may have had to
/// remove.
final class PictureReader {
  private final ContentLayout layout;
  private final Reading reading;

  PictureReader(ContentLayout layout, Reading reading) {
    this.layout = layout;
    this.reading = reading;
  }

  /// The pictures of an event, without those that something is wrong with: the event stands without
  /// them, so that what else is wrong with it is told too.
  List<Media> of(String event, Values values) {
    List<Media> media = new ArrayList<>();
    if (values.get(Events.STATUS) == EventStatus.WITHDRAWN) {
      return media;
    }
    for (Values one : values.list(Events.MEDIA)) {
      boolean said = says(one);
      boolean graphic = one.is(Events.GRAPHIC);
      if (graphic && !values.wrote(Events.CONTENT_WARNING)) {
        reading
            .findings()
            .add(
                ValueRules.GRAPHIC_WITHOUT_WARNING,
                one.at(Events.GRAPHIC),
                "The picture is graphic, and nothing warns of its description",
                "add a `content_warning` to “" + event + "”: the description stands behind it");
      }
      Picture picture = graphic ? null : picture(event, one);
      if (said && (graphic || picture != null)) {
        media.add(media(one, picture));
      }
    }
    return media;
  }

  /// Whether all that must be said of a picture is said: MED-1.
  private static boolean says(Values values) {
    VerificationStatus status = values.get(Events.MEDIA_STATUS);
    if (status != null && isChecked(status) && !values.wrote(Events.VERIFIED_BY)) {
      values.fail(
          ShapeRules.MISSING_KEY,
          values.at(Events.MEDIA_STATUS),
          "“verified_by” is missing: “" + status.term() + "” says who checked",
          "add `verified_by`");
    }
    return !values.isBroken();
  }

  private static boolean isChecked(VerificationStatus status) {
    return status == VerificationStatus.VERIFIED || status == VerificationStatus.NOT_VERIFIED;
  }

  private static Media media(Values values, @Nullable Picture picture) {
    return new Media(
        values.need(Events.FILE),
        picture,
        values.need(Events.ALT),
        values.get(Events.CAPTION),
        values.get(Events.CREDIT),
        values.need(Events.MEDIA_ORIGIN),
        values.get(Events.LICENCE),
        new Verification(values.need(Events.MEDIA_STATUS), values.get(Events.VERIFIED_BY)));
  }

  /// What the file holds: MED-4.
  private @Nullable Picture picture(String event, Values values) {
    String name = values.get(Events.FILE);
    if (name == null) {
      return null;
    }
    Position at = values.at(Events.FILE);
    ContentFiles.Found file = layout.file(name);
    if (file == null) {
      missing(name, at);
      return null;
    }
    try {
      Original original = Original.read(file.path());
      if (original.moves()) {
        reading
            .findings()
            .add(
                ValueRules.PICTURE_MOVES,
                at,
                "“" + name + "” moves; its first picture is shown",
                "save the picture that matters as a JPEG",
                event);
      }
      return original.picture();
    } catch (PictureException e) {
      reading.findings().add(PictureFaults.problem(name, e, at));
    } catch (IOException e) {
      reading
          .findings()
          .add(
              ShapeRules.UNREADABLE_FILE,
              at,
              "“" + name + "” cannot be read",
              "look at its permissions");
    }
    return null;
  }

  /// A file that could not be opened is told where it lies, and not called missing.
  private void missing(String name, Position at) {
    if (!reading.missed().has(name)) {
      String hint = Similar.hint(name, layout.pictures());
      reading
          .findings()
          .add(
              ShapeRules.MISSING_FILE,
              at,
              "There is no " + name,
              hint == null ? "put the picture into the content's folder media/" : hint);
    }
  }
}
