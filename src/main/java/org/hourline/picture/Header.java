package org.hourline.picture;

import org.jspecify.annotations.Nullable;

/// What a picture file says of itself, read without decoding anything: how large its pixels would
/// be is known before memory is given to them. Reading it also walks the file from part to part to
/// its end, so that one which was cut off is found here and not by a reader.
///
/// @param width of the stored pixels
/// @param height of the stored pixels
/// @param orientation how they are turned, 1 to 8 as EXIF counts (CIPA DC-008, 4.6.4); 1: not
/// @param moves whether it holds several pictures that follow each other in time
/// @param profile the colour profile of a PNG, compressed as it stands there; null: none, or the
///   decoder of the format applies it
record Header(
    Format format, int width, int height, int orientation, boolean moves, @Nullable Bytes profile) {
  /// A camera's full picture; as stored, 256 MB.
  static final int MOST_PIXELS = 64_000_000;

  /// The longest side that the formats and the decoders agree on.
  static final int LONGEST_SIDE = 65_500;

  Header(Format format, int width, int height, int orientation, boolean moves) {
    this(format, width, height, orientation, moves, null);
  }

  static Header of(byte[] file) throws PictureException {
    Bytes bytes = Bytes.of(file);
    Header header =
        switch (Format.of(bytes)) {
          case JPEG -> JpegHeader.read(bytes);
          case PNG -> PngHeader.read(bytes);
          case GIF -> GifHeader.read(bytes);
          case WEBP -> WebpHeader.read(bytes);
        };
    if (header.width < 1 || header.height < 1) {
      throw PictureException.damaged("says that it is empty");
    }
    if ((long) header.width * header.height > MOST_PIXELS
        || Math.max(header.width, header.height) > LONGEST_SIDE) {
      throw PictureException.tooLarge("has " + header.width + " × " + header.height + " pixels");
    }
    return header;
  }

  /// Whether it lies on its side.
  boolean turned() {
    return orientation >= 5;
  }
}
