package org.hourline.briefing;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/// How wide letters are in a font of size one, each asked for once.
final class LetterWidths {
  private static final int BLOCK = 256;

  private final IntToDoubleFunction ask;
  private final float[][] blocks = new float[(Character.MAX_CODE_POINT + 1) / BLOCK][];

  LetterWidths(IntToDoubleFunction ask) {
    this.ask = ask;
  }

  /// The width of a text without its bonds, rounded up as the layout engine does.
  int of(String text, float size) {
    float width = 0;
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      i += Character.charCount(letter);
      if (!Bonds.isOne(letter)) {
        width += of(letter);
      }
    }
    return (int) Math.ceil(width * size - 0.01f);
  }

  private float of(int letter) {
    float[] block = blocks[letter / BLOCK];
    if (block == null) {
      block = new float[BLOCK];
      Arrays.fill(block, -1);
      blocks[letter / BLOCK] = block;
    }
    float width = block[letter % BLOCK];
    if (width < 0) {
      width = (float) ask.applyAsDouble(letter);
      block[letter % BLOCK] = width;
    }
    return width;
  }
}
