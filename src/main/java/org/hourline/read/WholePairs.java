package org.hourline.read;

import java.io.Reader;

/// Hands out a text without ever parting the two halves of a character beyond U+FFFF: where its
/// buffer ends between them, the YAML library (snakeyaml-engine 3.0.1) fails.
final class WholePairs extends Reader {
  private final String text;
  private int at;

  WholePairs(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] into, int offset, int length) {
    if (at == text.length()) {
      return -1;
    }
    int end = Math.min(text.length(), at + length);
    if (end - at > 1 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    text.getChars(at, end, into, offset);
    int count = end - at;
    at = end;
    return count;
  }

  @Override
  public void close() {
    // there is nothing to close
  }
}
