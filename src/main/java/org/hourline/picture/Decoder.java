package org.hourline.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import org.jspecify.annotations.Nullable;

/// Decodes a picture whose [Header] was looked at. JPEG and WebP are read by TwelveMonkeys ImageIO,
/// which knows the colours of print as well; PNG and GIF by the JDK.
final class Decoder {
  /// Of a picture with more pixels, every second or third of a row and every second or third row is
  /// taken, as long as that leaves more than what is published.
  private static final int MOST_HELD = 16_000_000;

  private Decoder() {}

  /// The first picture of a file, its pixels as they are stored.
  ///
  /// @param width that it must have at least
  /// @throws PictureException where it cannot be decoded whole
  static BufferedImage decode(byte[] file, Header header, int width) throws PictureException {
    ImageReader reader = reader(header.format());
    Complaints complaints = new Complaints();
    reader.addIIOReadWarningListener(complaints);
    try (var in = new FileInMemory(file)) {
      reader.setInput(in, true, true);
      if (reader.getWidth(0) != header.width() || reader.getHeight(0) != header.height()) {
        throw PictureException.damaged("says two things about its size");
      }
      ImageReadParam param = reader.getDefaultReadParam();
      int step = step(header, width);
      param.setSourceSubsampling(step, step, 0, 0);
      BufferedImage image = reader.read(0, param);
      if (complaints.cutOff) {
        throw PictureException.damaged("is broken inside");
      }
      return image;
    } catch (IOException | RuntimeException _) {
      // Decoders meet broken files with exceptions of every kind.
      throw PictureException.damaged("cannot be decoded");
    } finally {
      reader.dispose();
    }
  }

  private static int step(Header header, int width) {
    int step = 1;
    while ((long) header.width() * header.height() / ((long) step * step) > MOST_HELD
        && header.width() / (step + 1) >= width) {
      step++;
    }
    return step;
  }

  private static ImageReader reader(Format format) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.imageIo());
    String home = format.decodedBy();
    while (readers.hasNext()) {
      ImageReader reader = readers.next();
      if (reader.getClass().getName().startsWith(home)) {
        return reader;
      }
    }
    throw new IllegalStateException("no reader of " + format.imageIo() + " in " + home);
  }

  /// What a decoder says of a file that it could make something of: much is of no account; where
  /// pixels are missing, libjpeg fills them with grey.
  private static final class Complaints implements IIOReadWarningListener {
    private boolean cutOff;

    @Override
    public void warningOccurred(ImageReader source, @Nullable String warning) {
      cutOff |=
          warning != null && (warning.contains("remature end") || warning.contains("bad Huff"));
    }
  }
}
