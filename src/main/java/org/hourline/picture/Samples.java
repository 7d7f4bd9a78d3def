package org.hourline.picture;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;

/// Pixels as numbers from 0 to 255, in whatever colours they were stored; what was transparent lies
/// on white.
///
/// @param colours the colours that a pixel's numbers stand for
/// @param bands how many numbers a pixel has: one, or three
/// @param values pixel by pixel, row by row
@SuppressWarnings("ArrayRecordComponent") // a picture, made and used up on the spot
record Samples(ColorSpace colours, int width, int height, int bands, byte[] values) {

  /// A picture made smaller by averaging: each pixel is the mean of all that it covers, the ones at
  /// its edges counting by how much of them it covers. Nothing is skipped, so fine patterns turn
  /// grey and do not flicker.
  ///
  /// @param width at most the picture's
  /// @param height at most the picture's
  static Samples of(BufferedImage image, int width, int height) {
    Rows rows = Rows.of(image);
    return shrink(rows, image.getWidth(), image.getHeight(), width, height);
  }

  /// The same, smaller still.
  Samples shrunk(int toWidth, int toHeight) {
    return shrink(new Rows(colours, bands, this::row), width, height, toWidth, toHeight);
  }

  private void row(int y, int[] into) {
    int from = y * width * bands;
    for (int i = 0; i < width * bands; i++) {
      into[i] = values[from + i] & 0xff;
    }
  }

  private static Samples shrink(Rows rows, int fromWidth, int fromHeight, int width, int height) {
    int bands = rows.bands;
    int[] row = new int[fromWidth * bands];
    double[] sums = new double[width * bands];
    byte[] values = new byte[width * height * bands];
    double across = (double) fromWidth / width;
    double down = (double) fromHeight / height;
    int loaded = -1;
    for (int y = 0; y < height; y++) {
      double top = y * down;
      double bottom = y == height - 1 ? fromHeight : (y + 1) * down;
      java.util.Arrays.fill(sums, 0);
      for (int from = (int) top; from < bottom && from < fromHeight; from++) {
        if (from != loaded) {
          rows.reader.read(from, row);
          loaded = from;
        }
        add(row, fromWidth, bands, across, Math.min(bottom, from + 1) - Math.max(top, from), sums);
      }
      double area = across * (bottom - top);
      for (int i = 0; i < sums.length; i++) {
        values[y * sums.length + i] = (byte) Math.clamp(Math.round(sums[i] / area), 0, 255);
      }
    }
    return new Samples(rows.colours, width, height, bands, values);
  }

  /// Adds a row to the sums of the pixels that it lies in.
  private static void add(
      int[] row, int fromWidth, int bands, double across, double weight, double[] sums) {
    int width = sums.length / bands;
    for (int x = 0; x < width; x++) {
      double left = x * across;
      double right = x == width - 1 ? fromWidth : (x + 1) * across;
      for (int from = (int) left; from < right && from < fromWidth; from++) {
        double share = weight * (Math.min(right, from + 1) - Math.max(left, from));
        for (int band = 0; band < bands; band++) {
          sums[x * bands + band] += share * row[from * bands + band];
        }
      }
    }
  }

  /// The same numbers, said to be of these colours.
  Samples in(ColorSpace itsColours) {
    return new Samples(itsColours, width, height, bands, values);
  }

  /// The picture as it is to be seen, of one whose pixels are turned.
  ///
  /// @param orientation as EXIF counts: from 5 on, rows are stored as columns
  Samples upright(int orientation) {
    if (orientation == 1) {
      return this;
    }
    boolean turned = orientation >= 5;
    boolean fromRight = orientation == 2 || orientation == 3 || orientation >= 7;
    boolean fromBelow =
        orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    int toWidth = turned ? height : width;
    int toHeight = turned ? width : height;
    byte[] upright = new byte[values.length];
    for (int y = 0; y < toHeight; y++) {
      for (int x = 0; x < toWidth; x++) {
        int column = turned ? y : x;
        int row = turned ? x : y;
        int from =
            (fromBelow ? height - 1 - row : row) * width
                + (fromRight ? width - 1 - column : column);
        System.arraycopy(values, from * bands, upright, (y * toWidth + x) * bands, bands);
      }
    }
    return new Samples(colours, toWidth, toHeight, bands, upright);
  }

  /// As an image, to convert its colours or to write it.
  BufferedImage image() {
    ColorModel model =
        new ComponentColorModel(colours, false, false, ColorModel.OPAQUE, DataBuffer.TYPE_BYTE);
    WritableRaster raster = model.createCompatibleWritableRaster(width, height);
    raster.setDataElements(0, 0, width, height, values);
    return new BufferedImage(model, raster, false, null);
  }

  /// Reads a row of numbers from 0 to 255.
  @FunctionalInterface
  private interface RowReader {
    void read(int y, int[] into);
  }

  /// A picture row by row.
  private record Rows(ColorSpace colours, int bands, RowReader reader) {
    static Rows of(BufferedImage image) {
      ColorModel model = image.getColorModel();
      int colours = model.getNumColorComponents();
      return model instanceof ComponentColorModel
              && model.getComponentSize(0) >= 8
              && (colours == 1 || colours == 3)
          ? components(image, model, colours)
          : packed(image);
    }

    /// Numbers of 8 or 16 bits beside each other, perhaps with how opaque the pixel is.
    private static Rows components(BufferedImage image, ColorModel model, int colours) {
      int shift = model.getComponentSize(0) - 8;
      int stored = model.getNumComponents();
      int[] row = new int[image.getWidth() * stored];
      boolean seeThrough = model.hasAlpha();
      boolean multiplied = model.isAlphaPremultiplied();
      return new Rows(
          model.getColorSpace(),
          colours,
          (y, into) -> {
            image.getRaster().getPixels(0, y, image.getWidth(), 1, row);
            for (int x = 0; x < image.getWidth(); x++) {
              int opaque = seeThrough ? row[x * stored + colours] >> shift : 255;
              for (int band = 0; band < colours; band++) {
                int value = row[x * stored + band] >> shift;
                into[x * colours + band] = onWhite(value, opaque, multiplied);
              }
            }
          });
    }

    /// Whatever else it is (a palette, three numbers in one), as Java reads it in sRGB.
    private static Rows packed(BufferedImage image) {
      int[] row = new int[image.getWidth()];
      return new Rows(
          ColorSpace.getInstance(ColorSpace.CS_sRGB),
          3,
          (y, into) -> {
            image.getRGB(0, y, image.getWidth(), 1, row, 0, image.getWidth());
            for (int x = 0; x < row.length; x++) {
              int opaque = row[x] >>> 24;
              into[x * 3] = onWhite(row[x] >> 16 & 255, opaque, false);
              into[x * 3 + 1] = onWhite(row[x] >> 8 & 255, opaque, false);
              into[x * 3 + 2] = onWhite(row[x] & 255, opaque, false);
            }
          });
    }

    private static int onWhite(int value, int opaque, boolean multiplied) {
      return multiplied ? Math.min(255, value + 255 - opaque) : 255 + (value - 255) * opaque / 255;
    }
  }
}
