package org.hourline.build;

import java.util.List;
import org.hourline.picture.PictureException;
import org.hourline.problem.Origins;
import org.hourline.problem.Problem;
import org.hourline.read.PictureFaults;

/// Pictures of the content that look whole and cannot be decoded: the editor's to mend.
final class SpoiltPictures extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Spoilt> pictures;

  SpoiltPictures(List<Spoilt> pictures) {
    super("pictures cannot be decoded");
    this.pictures = List.copyOf(pictures);
  }

  /// One of them.
  ///
  /// @param where it is named: `event/ID/media/0/file`
  /// @param file as the editor named it
  record Spoilt(String where, String file, PictureException fault) {}

  List<Problem> problems(Origins origins) {
    return pictures.stream()
        .map(one -> PictureFaults.problem(one.file(), one.fault(), origins.of(one.where())))
        .toList();
  }
}
