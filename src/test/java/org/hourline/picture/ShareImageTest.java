package org.hourline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.hourline.picture.Sketch.Form;
import org.hourline.picture.Sketch.Ink;
import org.hourline.picture.Sketch.Mark;
import org.hourline.picture.Sketch.Row;
import org.junit.jupiter.api.Test;

final class ShareImageTest {
  private static final int PAPER = 0xfffcfaf6;

  @Test
  void itHasTheSizeThatPreviewsAreCutFor() throws IOException {
    BufferedImage image = draw("Two days", false);
    assertThat(image.getWidth()).isEqualTo(1200);
    assertThat(image.getHeight()).isEqualTo(630);
  }

  @Test
  void theSameSketchGivesTheSameBytes() {
    assertThat(ShareImage.png(sketch("Two days", false)))
        .isEqualTo(ShareImage.png(sketch("Two days", false)));
  }

  @Test
  void aTitleIsDrawnWhereTheFontHasItsLetters() throws IOException {
    assertThat(inked(draw("Two days", false), 0, 64, 1200, 160)).isPositive();
    assertThat(inked(draw("دو دن", false), 0, 0, 1200, 90)).isZero();
  }

  @Test
  void timeRunsFromTheRightWhereTheScriptDoes() throws IOException {
    BufferedImage ltr = draw("x", false);
    BufferedImage rtl = draw("x", true);
    assertThat(inkedAttack(ltr, 64, 600)).isPositive();
    assertThat(inkedAttack(ltr, 600, 1136)).isZero();
    assertThat(inkedAttack(rtl, 64, 600)).isZero();
    assertThat(inkedAttack(rtl, 600, 1136)).isPositive();
  }

  private static BufferedImage draw(String title, boolean rightToLeft) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(ShareImage.png(sketch(title, rightToLeft))));
  }

  private static Sketch sketch(String title, boolean rightToLeft) {
    return new Sketch(
        title,
        "",
        rightToLeft,
        List.of(),
        List.of(0.0),
        List.of(new Row(Ink.ATTACK, List.of(new Mark(Form.DOT, 25, 25)))));
  }

  private static long inked(BufferedImage image, int x0, int y0, int x1, int y1) {
    long count = 0;
    for (int y = y0; y < y1; y++) {
      for (int x = x0; x < x1; x++) {
        count += image.getRGB(x, y) == PAPER ? 0 : 1;
      }
    }
    return count;
  }

  private static long inkedAttack(BufferedImage image, int x0, int x1) {
    long count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = x0; x < x1; x++) {
        count += image.getRGB(x, y) == 0xffa4471f ? 1 : 0;
      }
    }
    return count;
  }
}
