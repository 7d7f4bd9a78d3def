package org.hourline.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hourline.model.Event;
import org.hourline.model.Media;
import org.hourline.model.Picture;
import org.hourline.picture.Print;
import org.hourline.view.PictureView.Image;
import org.jspecify.annotations.Nullable;

/// The pictures of an event. Where the event warns of what it tells, they stand closed behind the
/// warning.
record Pictures(Telling telling) {

  List<PictureView> of(Event event) {
    return event.media().stream()
        .map(media ->
            new PictureView(
                media.picture() == null ? null : image(media.picture()),
                media.alt(),
                warning(event, media),
                media.caption(),
                credits(media),
                ClaimRemarks.verification(telling, media.verification())))
        .toList();
  }

  private Image image(Picture picture) {
    List<Print> prints = Print.of(picture);
    Print widest = prints.getLast();
    return new Image(
        telling.links().shared(widest.path()),
        prints.stream()
            .map(print -> telling.links().shared(print.path()) + " " + print.width() + "w")
            .collect(Collectors.joining(", ")),
        widest.width(),
        widest.height(),
        widest.height() > widest.width());
  }

  private @Nullable String warning(Event event, Media media) {
    String warning = event.contentWarning();
    if (warning == null) {
      return null;
    }
    return telling.text(
        media.isGraphic() ? "picture.graphic" : "picture.closed", "warning", warning);
  }

  private List<String> credits(Media media) {
    List<String> credits = new ArrayList<>();
    if (media.credit() != null) {
      credits.add(telling.text("picture.credit", "name", media.credit()));
    }
    if (!media.origin().equals(media.credit())) {
      credits.add(telling.text("picture.origin", "origin", media.origin()));
    }
    if (media.licence() != null) {
      credits.add(telling.text("picture.licence", "licence", media.licence()));
    }
    return credits;
  }
}
