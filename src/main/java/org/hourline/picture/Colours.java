package org.hourline.picture;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/// Brings pixels into sRGB, which browsers take a picture for that says nothing of its colours.
final class Colours {
  /// Profiles of screens have a few kilobytes, those of presses up to two megabytes.
  private static final int LARGEST_PROFILE = 4 << 20;

  private Colours() {}

  /// @param profile as a PNG holds it; null: the pixels are in the colours that they say
  static Samples inRgb(Samples samples, @Nullable Bytes profile) {
    ColorSpace own = profile == null ? null : space(profile, samples.bands());
    Samples named = own == null ? samples : samples.in(own);
    if (named.colours().isCS_sRGB()) {
      return named;
    }
    // Java's own grey is linear, and yet its decoders put into it what they find: that is sRGB's.
    if (named.colours().equals(ColorSpace.getInstance(ColorSpace.CS_GRAY))) {
      return grey(named);
    }
    try {
      BufferedImage image = named.image();
      BufferedImage rgb =
          new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
      new ColorConvertOp(null).filter(image, rgb);
      return Samples.of(rgb, rgb.getWidth(), rgb.getHeight());
    } catch (CMMException | IllegalArgumentException _) {
      // A profile that means nothing is as good as none.
      return named.bands() == 1 ? grey(named) : named.in(sRgb());
    }
  }

  private static Samples grey(Samples grey) {
    byte[] values = new byte[grey.values().length * 3];
    for (int i = 0; i < values.length; i++) {
      values[i] = grey.values()[i / 3];
    }
    return new Samples(sRgb(), grey.width(), grey.height(), 3, values);
  }

  private static ColorSpace sRgb() {
    return ColorSpace.getInstance(ColorSpace.CS_sRGB);
  }

  /// The colours of a PNG's profile (`iCCP`: a name, zero, the method 0, zlib); null where it means
  /// nothing for so many numbers a pixel.
  private static @Nullable ColorSpace space(Bytes chunk, int bands) {
    Inflater inflater = new Inflater();
    try {
      int name = 0;
      while (chunk.u8(name) != 0) {
        name++;
      }
      Bytes packed = chunk.after(name + 2);
      inflater.setInput(packed.data(), packed.from(), packed.size());
      byte[] profile = new byte[LARGEST_PROFILE];
      int size = inflater.inflate(profile);
      if (!inflater.finished()) {
        return null;
      }
      ICC_Profile read = ICC_Profile.getInstance(java.util.Arrays.copyOf(profile, size));
      return read.getNumComponents() == bands ? new ICC_ColorSpace(read) : null;
    } catch (PictureException | DataFormatException | CMMException | IllegalArgumentException _) {
      return null;
    } finally {
      inflater.end();
    }
  }
}
