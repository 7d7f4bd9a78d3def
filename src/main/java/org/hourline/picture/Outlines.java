package org.hourline.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

/// Text as outlines from one of our own fonts, so that no font of the machine is asked and a line
/// is the same shape everywhere. Letters stand beside each other as they come: scripts that join or
/// reorder them are not for this.
final class Outlines {
  private final TrueTypeFont font;
  private final CmapLookup glyphs;

  private Outlines(TrueTypeFont font, CmapLookup glyphs) {
    this.font = font;
    this.glyphs = glyphs;
  }

  /// @param name of a TrueType file beside this class
  static Outlines load(String name) {
    try (InputStream in = Outlines.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its font " + name);
      }
      TrueTypeFont font = new TTFParser(true).parseEmbedded(in);
      return new Outlines(font, font.getUnicodeCmapLookup());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether the font has every character of a text.
  boolean canShow(String text) {
    return text.codePoints().allMatch(character -> glyphs.getGlyphId(character) != 0);
  }

  /// The width of a line in pixels, at a size in pixels.
  double width(String line, double size) {
    try {
      double width = 0;
      for (int character : line.codePoints().toArray()) {
        width += font.getAdvanceWidth(glyphs.getGlyphId(character));
      }
      return width * size / font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A line whose baseline begins at a point.
  Shape line(String line, double size, double x, double y) {
    try {
      Path2D outline = new Path2D.Double();
      double scale = size / font.getUnitsPerEm();
      double at = x;
      for (int character : line.codePoints().toArray()) {
        int glyph = glyphs.getGlyphId(character);
        GlyphData data = font.getGlyph().getGlyph(glyph);
        if (data != null) {
          outline.append(
              new AffineTransform(scale, 0, 0, -scale, at, y)
                  .createTransformedShape(data.getPath()),
              false);
        }
        at += font.getAdvanceWidth(glyph) * scale;
      }
      return outline;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
