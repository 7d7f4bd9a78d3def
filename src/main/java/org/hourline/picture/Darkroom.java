package org.hourline.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Makes [Print]s of an [Original]: decoded, made smaller, brought into sRGB, put upright, and
/// written anew. Of the original nothing but its pixels comes through: no EXIF, no place, no
/// thumbnail of what was cut away. The same original gives the same bytes on one JDK.
public final class Darkroom {
  /// What newspapers' sites use: below it skies show blocks, above it files only grow.
  private static final float QUALITY = 0.82f;

  private Darkroom() {}

  /// The content of each print, in the order of [Print#of]. While it works it holds the decoded
  /// picture, or as much of it as matters: at most 26 million pixels.
  ///
  /// @throws PictureException where it cannot be decoded
  public static List<byte[]> develop(Original original) throws PictureException {
    List<Print> prints = Print.of(original.picture());
    Samples widest = widest(original, prints.getLast());
    return prints.stream()
        .map(print -> jpeg(widest.shrunk(print.width(), print.height())))
        .toList();
  }

  /// The decoded picture is let go of when this returns.
  private static Samples widest(Original original, Print print) throws PictureException {
    Header header = original.header();
    int width = header.turned() ? print.height() : print.width();
    int height = header.turned() ? print.width() : print.height();
    Samples stored = Samples.of(Decoder.decode(original.bytes(), header, width), width, height);
    return Colours.inRgb(stored, header.profile()).upright(header.orientation());
  }

  /// Progressive, so that on a slow line the whole is seen early.
  private static byte[] jpeg(Samples samples) {
    ImageWriter writer = writer();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(QUALITY);
      param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.setOutput(out);
      writer.write(null, new IIOImage(samples.image(), null, null), param);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /// The JDK's own, whatever else is there.
  private static ImageWriter writer() {
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
    while (writers.hasNext()) {
      ImageWriter writer = writers.next();
      if (writer.getClass().getModule().getName() != null) {
        return writer;
      }
    }
    throw new IllegalStateException("this Java writes no JPEG");
  }
}
