package org.hourline.picture;

/// The header of a JPEG (ITU-T T.81, annex B): markers of `0xFF` and a kind, most followed by a
/// segment with its length, and between them the coded scans.
final class JpegHeader {
  private static final int SOI = 0xd8;
  private static final int EOI = 0xd9;
  private static final int SOS = 0xda;
  private static final int APP1 = 0xe1;

  /// Each scan goes over the whole picture, and many fit into a small file. A progressive picture
  /// has about ten.
  private static final int MOST_SCANS = 64;

  private final Bytes file;
  private int width;
  private int height;
  private int orientation = 1;
  private int scans;

  private JpegHeader(Bytes file) {
    this.file = file;
  }

  static Header read(Bytes file) throws PictureException {
    JpegHeader header = new JpegHeader(file);
    header.walk();
    return new Header(Format.JPEG, header.width, header.height, header.orientation, false);
  }

  private void walk() throws PictureException {
    int at = 2;
    while (true) {
      at = marker(at);
      int kind = file.u8(at++);
      if (kind == EOI && scans > 0) {
        return;
      }
      if (isAlone(kind)) {
        continue;
      }
      int length = file.u16(at);
      Bytes segment = file.part(at, Math.max(2, length)).after(2);
      if (isFrame(kind) && height == 0) {
        height = segment.u16(1);
        width = segment.u16(3);
      } else if (kind == APP1 && segment.says(0, "Exif\0\0") && orientation == 1) {
        orientation = Exif.orientation(segment.after(6));
      } else if (kind == SOS && ++scans > MOST_SCANS) {
        throw PictureException.tooLarge("goes over its pixels more than " + MOST_SCANS + " times");
      }
      at += Math.max(2, length);
    }
  }

  /// The kind of the next marker: past coded data, fill bytes, and what does not belong there.
  private int marker(int from) throws PictureException {
    int at = from;
    while (true) {
      while (file.u8(at) != 0xff) {
        at++;
      }
      while (file.u8(at) == 0xff) {
        at++;
      }
      // In coded data a zero follows a 0xFF that is no marker.
      if (file.u8(at) != 0) {
        return at;
      }
    }
  }

  /// Markers without a segment: restarts, and the beginning of a picture within the picture.
  private static boolean isAlone(int kind) {
    return (kind >= 0xd0 && kind <= 0xd7) || kind == SOI || kind == EOI || kind == 1;
  }

  /// The start of a frame; three of the numbers in between mean something else.
  private static boolean isFrame(int kind) {
    return kind >= 0xc0 && kind <= 0xcf && kind != 0xc4 && kind != 0xc8 && kind != 0xcc;
  }
}
