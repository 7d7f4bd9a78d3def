package org.hourline.model;

import org.jspecify.annotations.Nullable;

/// A picture that an event names.
///
/// @param file relative to `content/`, with `/`: `media/wall.jpg`
/// @param picture what the file holds; null of a graphic picture, whose file is not even opened
/// @param alt what it shows, in words; of a graphic picture, what stands in its place
public record Media(
    String file,
    @Nullable Picture picture,
    String alt,
    @Nullable String caption,
    @Nullable String credit,
    String origin,
    @Nullable String licence,
    Verification verification) {
  /// Whether it shows wounds or the dead; such a picture is never shown.
  public boolean isGraphic() {
    return picture == null;
  }
}
