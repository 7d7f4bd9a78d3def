package org.hourline.picture;

/// The header of a WebP (RFC 9649): RIFF chunks of a kind, a length and data, padded to even
/// lengths. What the coded picture says of its size must be what the file says around it: the
/// decoder goes by the one, we by the other.
final class WebpHeader {
  private static final int MOVES = 0x02;

  private int width;
  private int height;
  private int codedWidth;
  private int codedHeight;
  private int orientation = 1;
  private boolean moves;

  private WebpHeader() {}

  static Header read(Bytes file) throws PictureException {
    WebpHeader header = new WebpHeader();
    long size = file.u32le(4);
    header.walk(file.part(8, size).after(4), false);
    if (header.codedWidth == 0) {
      throw PictureException.damaged("holds no pixels");
    }
    boolean fits =
        header.moves
            ? header.codedWidth <= header.width && header.codedHeight <= header.height
            : header.width == 0
                || (header.codedWidth == header.width && header.codedHeight == header.height);
    if (!fits) {
      throw PictureException.damaged("says two things about its size");
    }
    return new Header(
        Format.WEBP,
        header.width == 0 ? header.codedWidth : header.width,
        header.width == 0 ? header.codedHeight : header.height,
        header.orientation,
        header.moves);
  }

  /// @param framed whether they are those of one picture of several, which holds no others
  private void walk(Bytes chunks, boolean framed) throws PictureException {
    int at = 0;
    while (at < chunks.size()) {
      long length = chunks.u32le(at + 4);
      Bytes data = chunks.part(at + 8, length);
      if (chunks.says(at, "VP8X")) {
        moves = (data.u8(0) & MOVES) != 0;
        width = data.u24le(4) + 1;
        height = data.u24le(7) + 1;
      } else if (chunks.says(at, "VP8 ") && data.says(3, "\u009d\u0001*")) {
        coded(data.u16le(6) & 0x3fff, data.u16le(8) & 0x3fff);
      } else if (chunks.says(at, "VP8L") && data.says(0, "/")) {
        long bits = data.u32le(1);
        coded((int) (bits & 0x3fff) + 1, (int) (bits >> 14 & 0x3fff) + 1);
      } else if (chunks.says(at, "ANMF") && !framed) {
        walk(data.after(16), true);
      } else if (chunks.says(at, "EXIF")) {
        orientation = Exif.orientation(data.says(0, "Exif\0\0") ? data.after(6) : data);
      }
      at += 8 + (int) length + (int) (length & 1);
    }
  }

  /// The largest of the coded pictures, where there are several.
  private void coded(int itsWidth, int itsHeight) {
    codedWidth = Math.max(codedWidth, itsWidth);
    codedHeight = Math.max(codedHeight, itsHeight);
  }
}
