package org.hourline.picture;

import java.util.ArrayList;
import java.util.List;
import org.hourline.model.Picture;

/// A picture as it is published, in one of the widths from which a browser chooses: a JPEG,
/// upright, in sRGB, with nothing in it but pixels.
///
/// Its name is made of the original's content and of how prints are made, so a name never comes to
/// mean another picture, and nothing of what the editor's file was called is told. Pictures lie
/// apart from `assets/`, which hosts are told to keep for a year: one that has to go should go.
///
/// @param path in the site: `media/1f3a5b7c9d-960.jpg`
/// @param width in pixels
/// @param height in pixels
public record Print(String path, int width, int height) {
  /// A telephone; a text column, or a telephone with fine pixels; a column with fine pixels.
  private static final List<Integer> WIDTHS = List.of(480, 960);

  private static final int WIDEST = 1600;

  /// What stands upright like a scroll is not as wide, so that no print is taller than this.
  private static final int TALLEST = 4000;

  /// Raised when prints are made in another way, so that they have other names.
  private static final int RECIPE = 1;

  /// The prints of a picture, narrowest first; none is wider than the picture itself. One that
  /// would be nearly as wide as the widest is left out.
  public static List<Print> of(Picture picture) {
    double shrunk =
        Math.min(
            1, Math.min((double) WIDEST / picture.width(), (double) TALLEST / picture.height()));
    int widest = Math.max(1, (int) Math.round(picture.width() * shrunk));
    List<Print> prints = new ArrayList<>();
    for (int width : WIDTHS) {
      if (width < widest * 0.85) {
        prints.add(print(picture, width));
      }
    }
    prints.add(print(picture, widest));
    return List.copyOf(prints);
  }

  private static Print print(Picture picture, int width) {
    long height = Math.round((double) picture.height() * width / picture.width());
    String name = picture.hash().substring(0, 9) + RECIPE;
    return new Print("media/" + name + "-" + width + ".jpg", width, Math.clamp(height, 1, TALLEST));
  }
}
