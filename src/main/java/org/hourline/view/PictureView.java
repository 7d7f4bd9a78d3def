package org.hourline.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A picture of an event, with everything that is to be known of it.
///
/// @param image what a browser shows; null of a graphic picture, which is described and never shown
/// @param alt what it shows, in words
/// @param warning what stands before it, closed until a reader opens it; null: it stands open
/// @param caption the line under it
/// @param credits whose it is, where it comes from, by what right it is shown
/// @param verification whether it was checked, and by whom
public record PictureView(
    @Nullable Image image,
    String alt,
    @Nullable String warning,
    @Nullable String caption,
    List<String> credits,
    String verification) {
  public PictureView {
    credits = List.copyOf(credits);
  }

  /// A picture file in its widths.
  ///
  /// @param src the widest
  /// @param srcset all of them, each with its width: `a-480.jpg 480w, a-960.jpg 960w`
  /// @param width of the widest, in pixels
  /// @param height of the widest
  /// @param upright whether it is higher than wide
  public record Image(String src, String srcset, int width, int height, boolean upright) {}
}
