package org.hourline.view;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The name under which a file is published that a browser may keep for ever: its content's hash
/// stands in it, so a changed file has another name.
public final class AssetName {
  private AssetName() {}

  /// `assets/site.1f3a5b7c9d.css` for `site.css`: the first ten hex digits of the SHA-256.
  public static String of(String name, byte[] content) {
    int dot = name.lastIndexOf('.');
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      String digits = HexFormat.of().formatHex(hash, 0, 5);
      return "assets/" + name.substring(0, dot) + "." + digits + name.substring(dot);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
