package org.hourline.picture;

import java.io.IOException;
import javax.imageio.stream.ImageInputStreamImpl;

/// A file as decoders read it. One that goes on reading behind the end is stopped: some take the
/// end for zeroes, and a small broken file then keeps them busy for hours.
final class FileInMemory extends ImageInputStreamImpl {
  /// Decoders look ahead by a few bytes, some of them again and again.
  private static final int MOST_READS_BEHIND = 1000;

  private final byte[] file;
  private int readsBehind;

  FileInMemory(byte[] file) {
    this.file = file;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    bitOffset = 0;
    if (streamPos >= file.length) {
      readsBehind++;
      if (readsBehind > MOST_READS_BEHIND) {
        throw new IOException("read far behind the end");
      }
      return -1;
    }
    int count = (int) Math.min(length, file.length - streamPos);
    System.arraycopy(file, (int) streamPos, into, offset, count);
    streamPos += count;
    return count;
  }

  @Override
  public long length() {
    return file.length;
  }
}
