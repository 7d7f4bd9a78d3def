package org.hourline.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.hourline.picture.Sketch.Mark;
import org.hourline.picture.Sketch.Row;
import org.hourline.picture.Sketch.Stretch;

/// Draws the picture that a shared link shows: 1200 by 630 pixels, the size that previews are cut
/// for (Open Graph). The title is drawn where our font has its letters; else the strip stands
/// alone.
public final class ShareImage {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 630;
  private static final int MARGIN = 64;
  private static final double STRIP_BOTTOM = HEIGHT - 56;
  private static final int MOST_LINES = 3;
  private static final Color PAPER = new Color(0xfcfaf6);
  private static final Color INK = new Color(0x1b1a18);
  private static final Color MUTED = new Color(0x5f5b54);
  private static final Color RULE = new Color(0xd8d2c6);
  private static final Color NIGHT = new Color(0xefecf1);

  private final Sketch sketch;
  private final Graphics2D pen;

  private ShareImage(Sketch sketch, Graphics2D pen) {
    this.sketch = sketch;
    this.pen = pen;
  }

  /// The picture as a PNG file.
  public static byte[] png(Sketch sketch) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    new ShareImage(sketch, pen).draw();
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void draw() {
    pen.setColor(PAPER);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    strip(words() + 28);
  }

  /// The title and the line under it; gives the height at which they end.
  private double words() {
    Outlines serif = Outlines.load("hourline-serif-bold.ttf");
    Outlines sans = Outlines.load("hourline-sans-regular.ttf");
    double y = MARGIN;
    if (serif.canShow(sketch.title()) && !sketch.rightToLeft()) {
      double size = 62;
      List<String> lines = wrap(sketch.title(), serif, size);
      if (lines.size() > MOST_LINES) {
        size = 46;
        lines = wrap(sketch.title(), serif, size);
      }
      pen.setColor(INK);
      for (String line : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
        y += size;
        pen.fill(serif.line(line, size, MARGIN, y - size * 0.2));
        y += size * 0.14;
      }
    }
    if (sans.canShow(sketch.line()) && !sketch.rightToLeft()) {
      pen.setColor(MUTED);
      y += 40;
      pen.fill(sans.line(sketch.line(), 28, MARGIN, y - 8));
    }
    return y;
  }

  private static List<String> wrap(String text, Outlines font, double size) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && font.width(longer, size) > WIDTH - 2 * MARGIN) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines;
  }

  private void strip(double top) {
    double height = STRIP_BOTTOM - top;
    pen.setColor(NIGHT);
    for (Stretch night : sketch.nights()) {
      pen.fill(box(night.from(), night.to(), top, height));
    }
    int count = Math.max(1, sketch.rows().size());
    double row = Math.min(26, (height - 12) / count);
    double y = top + 6;
    for (Row one : sketch.rows()) {
      for (Mark mark : one.marks()) {
        mark(mark, one.ink().rgb(), y, row);
      }
      y += row;
    }
    pen.setColor(INK);
    pen.setStroke(new BasicStroke(2));
    for (double day : sketch.days()) {
      pen.draw(new Line2D.Double(x(day), top, x(day), STRIP_BOTTOM));
    }
    pen.draw(new Line2D.Double(x(100), top, x(100), STRIP_BOTTOM));
    pen.setColor(RULE);
    pen.draw(new Line2D.Double(MARGIN, STRIP_BOTTOM, WIDTH - MARGIN, STRIP_BOTTOM));
  }

  private void mark(Mark mark, int rgb, double y, double row) {
    double bar = Math.max(1.5, row * 0.66);
    switch (mark.form()) {
      case BAND -> {
        pen.setColor(new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, 70));
        pen.fill(box(mark.from(), mark.to(), y, bar));
        pen.setColor(new Color(rgb));
        double edge = x(mark.from()) - (sketch.rightToLeft() ? 4 : 0);
        pen.fill(new Rectangle2D.Double(edge, y, 4, bar));
      }
      case LINE -> {
        pen.setColor(new Color(rgb));
        pen.fill(box(mark.from(), mark.to(), y + bar / 2 - 1, 2));
      }
      case DOT -> {
        pen.setColor(new Color(rgb));
        double size = Math.min(14, Math.max(4, bar));
        pen.fill(
            new Ellipse2D.Double(x(mark.from()) - size / 2, y + bar / 2 - size / 2, size, size));
      }
    }
  }

  private Rectangle2D box(double from, double to, double y, double height) {
    double a = Math.min(x(from), x(to));
    return new Rectangle2D.Double(a, y, Math.max(2, Math.abs(x(to) - x(from))), height);
  }

  private double x(double percent) {
    double share = (sketch.rightToLeft() ? 100 - percent : percent) / 100;
    return MARGIN + share * (WIDTH - 2 * MARGIN);
  }
}
