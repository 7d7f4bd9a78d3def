package org.hourline.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.hourline.model.Picture;
import org.hourline.picture.PictureException.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of a picture: its prints are decoded again and looked at.
final class DarkroomTest {
  private static final int CLOSE = 24;

  @TempDir Path temp;

  private Original original(byte[] file) throws PictureException, IOException {
    return Original.read(Files.write(temp.resolve("picture"), file));
  }

  private List<byte[]> prints(byte[] file) throws PictureException, IOException {
    return Darkroom.develop(original(file));
  }

  private BufferedImage widest(byte[] file) throws PictureException, IOException {
    return Shots.read(prints(file).getLast());
  }

  /// The colours in the middle of the four quarters, row by row.
  private static void shows(BufferedImage print, Color... quarters) {
    for (int i = 0; i < 4; i++) {
      int x = print.getWidth() * (i % 2 * 2 + 1) / 4;
      int y = print.getHeight() * (i / 2 * 2 + 1) / 4;
      near(new Color(print.getRGB(x, y)), quarters[i], "quarter " + i);
    }
  }

  private static void near(Color is, Color wanted, String what) {
    int far =
        Math.max(
            Math.abs(is.getRed() - wanted.getRed()),
            Math.max(
                Math.abs(is.getGreen() - wanted.getGreen()),
                Math.abs(is.getBlue() - wanted.getBlue())));
    assertThat(far).as("%s is %s and not %s", what, is, wanted).isLessThan(CLOSE);
  }

  static Stream<byte[]> quarters() {
    BufferedImage image = Shots.quarters(64, 32, BufferedImage.TYPE_INT_RGB);
    return Stream.of(
        Shots.file(image, "jpeg"),
        Shots.file(image, "png"),
        Shots.file(image, "gif"),
        Shots.file(Shots.quarters(64, 32, BufferedImage.TYPE_BYTE_INDEXED), "png"),
        Shots.progressive(image),
        Shots.sixteenBit(64, 32),
        Shots.cmyk(64, 32),
        Shots.webp("lossy"),
        Shots.webp("lossless"),
        Shots.webp("moving"));
  }

  @ParameterizedTest
  @MethodSource("quarters")
  void everyKindOfPictureKeepsItsColours(byte[] file) throws Exception {
    shows(widest(file), Color.RED, Color.GREEN, Color.BLUE, Color.WHITE);
  }

  @ParameterizedTest
  @CsvSource({
    "1,RGBW", "2,GRWB", "3,WBGR", "4,BWRG", "5,RBGW", "6,BRWG", "7,WGBR", "8,GWRB",
  })
  void aPictureIsPutUpright(int orientation, String seen) throws Exception {
    byte[] jpeg = Shots.file(Shots.quarters(64, 32, BufferedImage.TYPE_INT_RGB), "jpeg");

    BufferedImage print = widest(Shots.tellingAll(jpeg, orientation));

    assertThat(print.getWidth() > print.getHeight()).isEqualTo(orientation < 5);
    shows(print, seen.chars().mapToObj(DarkroomTest::colour).toArray(Color[]::new));
  }

  private static Color colour(int letter) {
    return switch (letter) {
      case 'R' -> Color.RED;
      case 'G' -> Color.GREEN;
      case 'B' -> Color.BLUE;
      default -> Color.WHITE;
    };
  }

  @Test
  void nothingIsLeftOfWhatTheCameraWrote() throws Exception {
    byte[] shot = Shots.tellingAll(Shots.file(Shots.bridge(1200, 800), "jpeg"), 1);
    assertThat(new String(shot, ISO_8859_1)).contains(Shots.SECRETS);

    for (byte[] print : prints(shot)) {
      assertThat(new String(print, ISO_8859_1)).doesNotContain(Shots.SECRETS);
      assertThat(Shots.segments(print)).doesNotContain(0xe1, 0xe2, 0xed, 0xfe);
    }
  }

  @Test
  void whatIsTransparentLiesOnWhite() throws Exception {
    BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB);
    near(new Color(widest(Shots.file(image, "png")).getRGB(4, 4)), Color.WHITE, "nothing");
    image.setRGB(4, 4, 0);
    for (int i = 0; i < 64; i++) {
      image.setRGB(i % 8, i / 8, 0x800000ff);
    }
    near(
        new Color(widest(Shots.file(image, "png")).getRGB(4, 4)),
        new Color(127, 127, 255),
        "half of blue");
  }

  @Test
  void greyStaysAsLightAsItWas() throws Exception {
    BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_BYTE_GRAY);
    image.getRaster().setPixels(0, 0, 16, 16, grey(256));
    for (String format : List.of("jpeg", "png")) {
      Color print = new Color(widest(Shots.file(image, format)).getRGB(8, 8));
      assertThat(print.getRed()).isBetween(98, 102);
      assertThat(print.getBlue()).isBetween(98, 102);
    }
  }

  private static int[] grey(int pixels) {
    int[] values = new int[pixels];
    Arrays.fill(values, 100);
    return values;
  }

  /// In linear light, a number of 55 is what sRGB writes as 128.
  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png"})
  void aColourProfileIsApplied(String format) throws Exception {
    BufferedImage image = new BufferedImage(32, 32, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 1024; i++) {
      image.setRGB(i % 32, i / 32, 0x373737);
    }
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    byte[] file = Shots.file(image, format);

    near(new Color(widest(file).getRGB(9, 9)), new Color(55, 55, 55), "without it");
    near(
        new Color(widest(profiled(file, format, profile)).getRGB(9, 9)),
        new Color(128, 128, 128),
        "with it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png"})
  void aProfileThatMeansNothingIsPassedOver(String format) throws Exception {
    byte[] file = Shots.file(Shots.quarters(32, 32, BufferedImage.TYPE_INT_RGB), format);
    byte[] profile = new byte[500];
    Arrays.fill(profile, (byte) 'x');

    shows(widest(profiled(file, format, profile)), Color.RED, Color.GREEN, Color.BLUE, Color.WHITE);
  }

  private static byte[] profiled(byte[] file, String format, byte[] profile) throws IOException {
    if (format.equals("jpeg")) {
      byte[] named = Shots.joined("ICC_PROFILE\0\1\1".getBytes(ISO_8859_1), profile);
      // Behind JFIF, where it belongs.
      int jfif = 4 + (((file[4] & 0xff) << 8) | (file[5] & 0xff));
      byte[] start = Arrays.copyOf(file, jfif);
      byte[] segment = Shots.with(new byte[2], 0xe2, named);
      return Shots.joined(
          start,
          Arrays.copyOfRange(segment, 2, segment.length),
          Arrays.copyOfRange(file, jfif, file.length));
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    packed.writeBytes("screen\0\0".getBytes(ISO_8859_1));
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      deflater.write(profile);
    }
    return Shots.joined(
        Arrays.copyOf(file, 33),
        Shots.chunk("iCCP", packed.toByteArray()),
        Arrays.copyOfRange(file, 33, file.length));
  }

  @Test
  void fineStripesBecomeGreyAndNoPattern() throws Exception {
    BufferedImage image = new BufferedImage(4800, 60, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 4800; x += 2) {
      for (int y = 0; y < 60; y++) {
        image.setRGB(x, y, 0xffffff);
      }
    }
    BufferedImage print = widest(Shots.file(image, "png"));

    assertThat(print.getWidth()).isEqualTo(1600);
    for (int x = 0; x < 1600; x++) {
      assertThat(new Color(print.getRGB(x, 10)).getRed()).isBetween(75, 180);
    }
  }

  @Test
  void printsHaveTheSizesThatTheirNamesSay() throws Exception {
    Original original = original(Shots.file(Shots.bridge(2400, 1600), "jpeg"));
    List<Print> prints = Print.of(original.picture());
    List<byte[]> files = Darkroom.develop(original);

    assertThat(prints).extracting(Print::width).containsExactly(480, 960, 1600);
    for (int i = 0; i < prints.size(); i++) {
      BufferedImage file = Shots.read(files.get(i));
      assertThat(file.getWidth()).isEqualTo(prints.get(i).width());
      assertThat(file.getHeight()).isEqualTo(prints.get(i).height());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1,1,1x1",
    "300,200,300x200",
    "1000,500,480x240 1000x500",
    "1200,1800,480x720 960x1440 1200x1800",
    "64000,1000,480x8 960x15 1600x25",
    "1000,60000,67x4000",
    "60000,1,480x1 960x1 1600x1",
    "1,60000,1x4000",
  })
  void noPrintIsLargerThanThePicture(int width, int height, String sizes) {
    List<Print> prints = Print.of(new Picture("1f3a5b7c9d".repeat(7), width, height));

    assertThat(
            String.join(" ", prints.stream().map(one -> one.width() + "x" + one.height()).toList()))
        .isEqualTo(sizes);
  }

  @Test
  void theSamePictureGivesTheSameBytes() throws Exception {
    byte[] file = Shots.file(Shots.bridge(1200, 800), "jpeg");

    assertThat(prints(file)).usingRecursiveComparison().isEqualTo(prints(file));
  }

  @Test
  void aHugePictureIsReadInSteps() throws Exception {
    byte[] file = Shots.file(new BufferedImage(8000, 8000, BufferedImage.TYPE_BYTE_GRAY), "png");

    assertThat(prints(file)).hasSize(3);
  }

  @Test
  void pixelsThatAreMissingInsideAreNotFilledWithGrey() throws Exception {
    byte[] jpeg = Shots.file(Shots.bridge(600, 400), "jpeg");
    byte[] broken =
        Shots.joined(Arrays.copyOf(jpeg, jpeg.length / 2), new byte[] {(byte) 0xff, (byte) 0xd9});
    byte[] png = Shots.file(Shots.bridge(600, 400), "png");
    png[png.length / 2] ^= 0x55;

    for (byte[] file : List.of(broken, png)) {
      Original whole = Objects.requireNonNull(original(file));
      assertThatExceptionOfType(PictureException.class)
          .isThrownBy(() -> Darkroom.develop(whole))
          .matches(e -> e.fault() == Fault.DAMAGED);
    }
  }
}
