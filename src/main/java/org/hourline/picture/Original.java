package org.hourline.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hourline.model.Picture;

/// A picture file of the content, whole and as its maker left it. It is never published: what is
/// published are [Print]s, which the [Darkroom] makes of it.
public final class Original {
  /// The most that is read of one file: 32 MiB, as of every file of the content.
  public static final int MOST_BYTES = 1 << 25;

  private final byte[] bytes;
  private final Header header;
  private final String hash;

  private Original(byte[] bytes, Header header, String hash) {
    this.bytes = bytes;
    this.header = header;
    this.hash = hash;
  }

  /// Reads a file and its header; decodes nothing.
  ///
  /// @throws PictureException where it is no picture that we can show
  /// @throws IOException where the disk fails
  public static Original read(Path file) throws PictureException, IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw PictureException.tooLarge("has " + Files.size(file) + " bytes");
    }
    byte[] bytes = Files.readAllBytes(file);
    Header header = Header.of(bytes);
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Original(bytes, header, HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// What a page needs to know of it.
  public Picture picture() {
    return header.turned()
        ? new Picture(hash, header.height(), header.width())
        : new Picture(hash, header.width(), header.height());
  }

  /// Whether it holds several pictures that follow each other; only the first is ever shown.
  public boolean moves() {
    return header.moves();
  }

  byte[] bytes() {
    return bytes;
  }

  Header header() {
    return header;
  }
}
