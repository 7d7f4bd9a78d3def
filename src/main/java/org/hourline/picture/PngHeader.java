package org.hourline.picture;

import org.jspecify.annotations.Nullable;

/// The header of a PNG (W3C, PNG third edition): chunks of a length, a kind, data and a checksum,
/// from `IHDR` to `IEND`.
final class PngHeader {
  private static final int SIGNATURE = 8;

  private PngHeader() {}

  static Header read(Bytes file) throws PictureException {
    if (!file.says(SIGNATURE + 4, "IHDR")) {
      throw PictureException.damaged("has no header");
    }
    Bytes size = file.part(SIGNATURE + 8, 8);
    int orientation = 1;
    boolean moves = false;
    boolean pixels = false;
    @Nullable Bytes profile = null;
    int at = SIGNATURE;
    while (!file.says(at + 4, "IEND")) {
      long length = file.u32(at);
      Bytes data = file.part(at + 8, length + 4).part(0, length);
      pixels |= file.says(at + 4, "IDAT");
      moves |= file.says(at + 4, "acTL") && data.u32(0) > 1;
      if (file.says(at + 4, "eXIf")) {
        orientation = Exif.orientation(data);
      }
      if (file.says(at + 4, "iCCP")) {
        profile = data;
      }
      at += (int) length + 12;
    }
    file.part(at, 12);
    if (!pixels) {
      throw PictureException.damaged("holds no pixels");
    }
    return new Header(
        Format.PNG, side(size.u32(0)), side(size.u32(4)), orientation, moves, profile);
  }

  private static int side(long length) {
    return (int) Math.min(length, Integer.MAX_VALUE);
  }
}
