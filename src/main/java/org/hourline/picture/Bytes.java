package org.hourline.picture;

/// A stretch of a file. To ask for what lies behind its end is a damaged picture, not a crash.
///
/// @param data the whole file; not to be changed
/// @param from the first byte
/// @param to behind the last
@SuppressWarnings("ArrayRecordComponent") // megabytes that are looked at, never handed on
record Bytes(byte[] data, int from, int to) {
  static Bytes of(byte[] data) {
    return new Bytes(data, 0, data.length);
  }

  int size() {
    return to - from;
  }

  /// A part of it.
  Bytes part(int at, long length) throws PictureException {
    if (at < 0 || length < 0 || at + length > size()) {
      throw PictureException.damaged("ends in the middle");
    }
    return new Bytes(data, from + at, (int) (from + at + length));
  }

  /// What follows a place.
  Bytes after(int at) throws PictureException {
    return part(at, (long) size() - at);
  }

  int u8(int at) throws PictureException {
    if (at < 0 || at >= size()) {
      throw PictureException.damaged("ends in the middle");
    }
    return data[from + at] & 0xff;
  }

  /// Two bytes, the greater first.
  int u16(int at) throws PictureException {
    return u8(at) << 8 | u8(at + 1);
  }

  /// Two bytes, the lesser first.
  int u16le(int at) throws PictureException {
    return u8(at) | u8(at + 1) << 8;
  }

  int u24le(int at) throws PictureException {
    return u16le(at) | u8(at + 2) << 16;
  }

  long u32(int at) throws PictureException {
    return (long) u16(at) << 16 | u16(at + 2);
  }

  long u32le(int at) throws PictureException {
    return u16le(at) | (long) u16le(at + 2) << 16;
  }

  /// Whether these characters (ISO 8859-1) stand here.
  boolean says(int at, String text) {
    if (at < 0 || at + text.length() > size()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if ((data[from + at + i] & 0xff) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
