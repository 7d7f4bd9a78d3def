package org.hourline.picture;

/// The one thing that is taken from a picture's EXIF data (CIPA DC-008): how its pixels are turned.
/// Everything else in it (where, when, by whom and with what it was taken) is left behind.
final class Exif {
  private static final int ORIENTATION = 0x0112;

  private Exif() {}

  /// 1 to 8; 1 where it says nothing, or nothing that can be understood: a picture is not refused
  /// for it.
  ///
  /// @param tiff the data, from its byte order on
  static int orientation(Bytes tiff) {
    boolean little = tiff.says(0, "II");
    if (!little && !tiff.says(0, "MM")) {
      return 1;
    }
    try {
      long first = little ? tiff.u32le(4) : tiff.u32(4);
      Bytes entries = tiff.after((int) Math.min(first, Integer.MAX_VALUE));
      int count = u16(entries, 0, little);
      for (int at = 2; at < 2 + count * 12; at += 12) {
        if (u16(entries, at, little) == ORIENTATION) {
          int turned = u16(entries, at + 8, little);
          return turned >= 1 && turned <= 8 ? turned : 1;
        }
      }
    } catch (PictureException _) {
      // cut off: then it says nothing
    }
    return 1;
  }

  private static int u16(Bytes bytes, int at, boolean little) throws PictureException {
    return little ? bytes.u16le(at) : bytes.u16(at);
  }
}
