package org.hourline.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;

/// Pictures for tests, drawn here or made here byte by byte: nobody else's.
public final class Shots {
  /// What a camera wrote into [#tellingAll]; none of it may reach a site.
  public static final List<String> SECRETS =
      List.of("Exif", "SECRETCAM", "Photographer Name", "ns.adobe.com", "GPSMAP");

  private Shots() {}

  /// A bridge over a river at dusk.
  public static BufferedImage bridge(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.scale(width / 600.0, height / 400.0);
    pen.setPaint(new GradientPaint(0, 0, new Color(0x31446b), 0, 260, new Color(0xe8b98c)));
    pen.fill(new Rectangle2D.Double(0, 0, 600, 260));
    pen.setPaint(new GradientPaint(0, 260, new Color(0x8a7f86), 0, 400, new Color(0x232a3d)));
    pen.fill(new Rectangle2D.Double(0, 260, 600, 140));
    pen.setPaint(new Color(0x2b2320));
    pen.fill(new Rectangle2D.Double(0, 190, 600, 26));
    for (int pier = 0; pier < 4; pier++) {
      pen.fill(new Rectangle2D.Double(70 + pier * 150, 210, 22, 110));
      pen.setStroke(new java.awt.BasicStroke(9));
      pen.draw(new Arc2D.Double(92 + pier * 150, 206, 128, 110, 0, 180, Arc2D.OPEN));
    }
    pen.dispose();
    return image;
  }

  /// Four quarters: red and green above, blue and white below.
  static BufferedImage quarters(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D pen = image.createGraphics();
    Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
    for (int i = 0; i < 4; i++) {
      pen.setColor(colours[i]);
      pen.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
    }
    pen.dispose();
    return image;
  }

  /// @param format as ImageIO calls it
  public static byte[] file(BufferedImage image, String format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, format, bytes)) {
        throw new IllegalArgumentException(format);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static BufferedImage read(byte[] file) {
    try {
      return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A JPEG that says where, with what and by whom it was taken, in EXIF, XMP and a comment.
  ///
  /// @param orientation how its pixels are turned, 1 to 8
  public static byte[] tellingAll(byte[] jpeg, int orientation) {
    byte[] exif = joined("Exif\0\0".getBytes(ISO_8859_1), exif(orientation));
    byte[] xmp =
        "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>GPSMAP 25.1264</x:xmpmeta>".getBytes(ISO_8859_1);
    byte[] comment = "Photographer Name".getBytes(ISO_8859_1);
    return with(with(with(jpeg, 0xfe, comment), 0xe1, xmp), 0xe1, exif);
  }

  /// A JPEG with a segment put in at its beginning.
  static byte[] with(byte[] jpeg, int marker, byte[] segment) {
    ByteBuffer bytes = ByteBuffer.allocate(jpeg.length + segment.length + 4);
    bytes.put(jpeg, 0, 2).put((byte) 0xff).put((byte) marker);
    bytes.putShort((short) (segment.length + 2)).put(segment);
    return bytes.put(jpeg, 2, jpeg.length - 2).array();
  }

  /// A TIFF structure with the maker, the orientation and a place in Gwadar.
  static byte[] exif(int orientation) {
    byte[] maker = "SECRETCAM 9000\0".getBytes(ISO_8859_1);
    int gps = 8 + 2 + 3 * 12 + 4;
    int makerAt = gps + 2 + 2 * 12 + 4;
    int latitudeAt = makerAt + maker.length + 1;
    ByteBuffer tiff = ByteBuffer.allocate(latitudeAt + 24).order(ByteOrder.LITTLE_ENDIAN);
    tiff.put("II*\0".getBytes(ISO_8859_1)).putInt(8);
    tiff.putShort((short) 3);
    entry(tiff, 0x010f, 2, maker.length, makerAt);
    entry(tiff, 0x0112, 3, 1, orientation);
    entry(tiff, 0x8825, 4, 1, gps);
    tiff.putInt(0).putShort((short) 2);
    entry(tiff, 1, 2, 2, 'N');
    entry(tiff, 2, 5, 3, latitudeAt);
    tiff.putInt(0).put(maker).put((byte) 0);
    for (int number : new int[] {25, 1, 7, 1, 35, 1}) {
      tiff.putInt(number);
    }
    return tiff.array();
  }

  private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
    tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      bytes.writeBytes(part);
    }
    return bytes.toByteArray();
  }

  /// A PNG of nothing but a header and an end, as large as it says.
  static byte[] pngOf(int width, int height) {
    ByteBuffer header = ByteBuffer.allocate(13);
    header.putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
    return joined(
        "\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1),
        chunk("IHDR", header.array()),
        chunk("IDAT", new byte[0]),
        chunk("IEND", new byte[0]));
  }

  static byte[] chunk(String kind, byte[] data) {
    java.util.zip.CRC32 sum = new java.util.zip.CRC32();
    byte[] named = joined(kind.getBytes(ISO_8859_1), data);
    sum.update(named);
    ByteBuffer chunk = ByteBuffer.allocate(data.length + 12);
    return chunk.putInt(data.length).put(named).putInt((int) sum.getValue()).array();
  }

  /// A GIF of two pictures.
  static byte[] movingGif() {
    byte[] gif = file(quarters(16, 8, BufferedImage.TYPE_BYTE_INDEXED), "gif");
    // What stands behind the header and the table of colours, up to the trailer, once more.
    int from = 13 + 3 * (2 << (gif[10] & 7));
    byte[] once = java.util.Arrays.copyOf(gif, gif.length - 1);
    return joined(once, java.util.Arrays.copyOfRange(gif, from, gif.length));
  }

  static byte[] progressive(BufferedImage image) {
    return written(
        image,
        "jpeg",
        param -> param.setProgressiveMode(javax.imageio.ImageWriteParam.MODE_DEFAULT));
  }

  private static byte[] written(
      BufferedImage image,
      String format,
      java.util.function.Consumer<javax.imageio.ImageWriteParam> how) {
    var writer = ImageIO.getImageWritersByFormatName(format).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      var param = writer.getDefaultWriteParam();
      how.accept(param);
      writer.setOutput(out);
      writer.write(null, new javax.imageio.IIOImage(image, null, null), param);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// The quarters with 16 bits for each colour.
  static byte[] sixteenBit(int width, int height) {
    var model =
        new java.awt.image.ComponentColorModel(
            java.awt.color.ColorSpace.getInstance(java.awt.color.ColorSpace.CS_sRGB),
            false,
            false,
            java.awt.Transparency.OPAQUE,
            java.awt.image.DataBuffer.TYPE_USHORT);
    var raster = model.createCompatibleWritableRaster(width, height);
    BufferedImage quarters = quarters(width, height, BufferedImage.TYPE_INT_RGB);
    int[] pixel = new int[3];
    for (int i = 0; i < width * height; i++) {
      quarters.getRaster().getPixel(i % width, i / width, pixel);
      raster.setPixel(
          i % width, i / width, java.util.Arrays.stream(pixel).map(v -> v * 257).toArray());
    }
    return file(new BufferedImage(model, raster, false, null), "png");
  }

  /// The quarters in the four colours of print, inverted as Adobe's programs write them.
  static byte[] cmyk(int width, int height) {
    var raster =
        java.awt.image.Raster.createInterleavedRaster(
            java.awt.image.DataBuffer.TYPE_BYTE, width, height, 4, null);
    BufferedImage quarters = quarters(width, height, BufferedImage.TYPE_INT_RGB);
    int[] pixel = new int[3];
    for (int i = 0; i < width * height; i++) {
      quarters.getRaster().getPixel(i % width, i / width, pixel);
      raster.setPixel(i % width, i / width, new int[] {pixel[0], pixel[1], pixel[2], 255});
    }
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new javax.imageio.IIOImage(raster, null, null), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] adobe = "Adobe\0d\0\0\0\0\0".getBytes(ISO_8859_1);
    return with(bytes.toByteArray(), 0xee, adobe);
  }

  /// The kinds of a JPEG's segments, up to its pixels.
  static List<Integer> segments(byte[] jpeg) {
    List<Integer> kinds = new java.util.ArrayList<>();
    for (int at = 2; (jpeg[at + 1] & 0xff) != 0xda; ) {
      kinds.add(jpeg[at + 1] & 0xff);
      at += 2 + (((jpeg[at + 2] & 0xff) << 8) | (jpeg[at + 3] & 0xff));
    }
    return kinds;
  }

  /// A WebP whose frames hold each other.
  static byte[] nestedWebp(int depth) {
    ByteBuffer file = ByteBuffer.allocate(12 + depth * 24).order(ByteOrder.LITTLE_ENDIAN);
    file.put("RIFF".getBytes(ISO_8859_1)).putInt(4 + depth * 24).put("WEBP".getBytes(ISO_8859_1));
    for (int left = depth - 1; left >= 0; left--) {
      file.put("ANMF".getBytes(ISO_8859_1)).putInt(16 + left * 24).put(new byte[16]);
    }
    return file.array();
  }

  /// WebP is read and not written here, so these are kept: 16 × 8 pixels in four quarters.
  ///
  /// @param name `lossy`, `lossless`, `moving`
  static byte[] webp(String name) {
    return Base64.getDecoder()
        .decode(
            switch (name) {
              case "lossy" ->
                  "UklGRmIAAABXRUJQVlA4IFYAAADwAwCdASoQAAgAAIAIJagCdLoB+AH6gTAD+AfgBd/92AfwAF8V"
                      + "KNxAAP7/SNn/YMn/321v/7LkqP/qecb+sCRqyqU3jER/+8/GucoCBNtyJH34dgAAAA==";
              case "lossless" ->
                  "UklGRjYAAABXRUJQVlA4TCkAAAAvD8ABAB8gEEjeHzqN+RcQFPwf3fxHZA+AMNtokpOc5P2OIaL/"
                      + "Ufph+wA=";
              case "moving" ->
                  "UklGRrgAAABXRUJQVlA4WAoAAAACAAAADwAABwAAQU5JTQYAAAD/////AABBTk1GQgAAAAAAAAAA"
                      + "AA8AAAcAAGQAAAJWUDhMKQAAAC8PwAEAHyAQSN4fOo35FxAU/B/d/EdkD4Aw22iSk5zk/Y4hov9R"
                      + "+mH7AEFOTUZCAAAAAAAAAAAADwAABwAAZAAAAFZQOEwpAAAALw/AAQAfIBBI3h86jfkXEBT8H938"
                      + "R2QPgDDbaJKTnOT9jiGi/6H1N/gA";
              default -> throw new IllegalArgumentException(name);
            });
  }
}
