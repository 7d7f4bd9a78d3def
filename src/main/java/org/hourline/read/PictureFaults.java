package org.hourline.read;

import org.hourline.picture.PictureException;
import org.hourline.problem.Position;
import org.hourline.problem.Problem;

/// What an editor is told of a file that gives no picture: when its header is read, or later, when
/// a build decodes it.
public final class PictureFaults {
  private PictureFaults() {}

  /// @param name of the file, as the editor wrote it
  /// @param at where it is named
  public static Problem problem(String name, PictureException fault, Position at) {
    String message = "“" + name + "” " + fault.getMessage();
    return switch (fault.fault()) {
      case NO_PICTURE ->
          ValueRules.NOT_A_PICTURE.at(at, message, "save it as a JPEG, PNG, GIF or WebP");
      case TOO_LARGE ->
          ValueRules.PICTURE_TOO_LARGE.at(
              at, message, "save it smaller: a page shows at most 1600 pixels across");
      case DAMAGED ->
          ValueRules.PICTURE_DAMAGED.at(
              at, message, "copy it anew from where it came from, or save it again as a JPEG");
    };
  }
}
