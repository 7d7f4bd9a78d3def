package org.hourline.picture;

/// The header of a GIF (CompuServe, GIF89a): a screen, then blocks, of which each picture is one.
/// Only the first picture is shown, so it alone must be whole.
final class GifHeader {
  private static final int EXTENSION = 0x21;
  private static final int PICTURE = 0x2c;

  private GifHeader() {}

  static Header read(Bytes file) throws PictureException {
    int at = 13 + colours(file.u8(10));
    while (file.u8(at) == EXTENSION) {
      at = behindBlocks(file, at + 2);
    }
    if (file.u8(at) != PICTURE) {
      throw PictureException.damaged("holds no pixels");
    }
    int width = file.u16le(at + 5);
    int height = file.u16le(at + 7);
    at = behindBlocks(file, at + 10 + colours(file.u8(at + 9)) + 1);
    return new Header(Format.GIF, width, height, 1, moves(file, at));
  }

  /// The bytes of the table of colours that a set of flags announces.
  private static int colours(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
  }

  /// Past blocks of data: each begins with its length, and one of none ends them.
  private static int behindBlocks(Bytes file, int from) throws PictureException {
    int at = from;
    for (int length = file.u8(at++); length != 0; length = file.u8(at++)) {
      at += length;
    }
    return at;
  }

  /// Whether another picture follows; where the file is cut off, none does.
  private static boolean moves(Bytes file, int from) {
    try {
      int at = from;
      while (file.u8(at) == EXTENSION) {
        at = behindBlocks(file, at + 2);
      }
      return file.u8(at) == PICTURE;
    } catch (PictureException _) {
      return false;
    }
  }
}
