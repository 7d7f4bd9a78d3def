package org.hourline.picture;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.hourline.picture.PictureException.Fault;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is found out of a picture file before anything of it is decoded.
final class OriginalTest {
  @TempDir Path temp;

  private Original read(byte[] bytes) throws PictureException, IOException {
    return Original.read(Files.write(temp.resolve("picture"), bytes));
  }

  private void refused(byte[] bytes, Fault fault, String reason) {
    assertThatExceptionOfType(PictureException.class)
        .isThrownBy(() -> read(bytes))
        .withMessage(reason)
        .extracting(PictureException::fault)
        .isEqualTo(fault);
  }

  static Stream<byte[]> files() {
    BufferedImage image = Shots.quarters(16, 8, BufferedImage.TYPE_INT_RGB);
    return Stream.of(
        Shots.file(image, "jpeg"),
        Shots.tellingAll(Shots.file(image, "jpeg"), 1),
        Shots.file(image, "png"),
        Shots.file(image, "gif"),
        Shots.webp("lossy"),
        Shots.webp("lossless"),
        Shots.webp("moving"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFormatSaysItsSizeWhateverTheFileIsCalled(byte[] file) throws Exception {
    Original original = read(file);

    assertThat(original.picture().width()).isEqualTo(16);
    assertThat(original.picture().height()).isEqualTo(8);
    assertThat(original.picture().hash()).matches("[0-9a-f]{64}");
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileThatWasCutOffIsDamagedWhereverItWasCut(byte[] file) {
    // A GIF needs no end when its first picture is whole, and of moving ones only that is shown.
    int whole = file[0] == 'G' ? file.length - 1 : file.length;
    for (int length = 12; length < whole; length++) {
      byte[] cut = Arrays.copyOf(file, length);
      assertThatExceptionOfType(PictureException.class)
          .as("%d of %d", length, file.length)
          .isThrownBy(() -> read(cut))
          .matches(e -> e.fault() == Fault.DAMAGED);
    }
  }

  @ParameterizedTest
  @CsvSource({"1,16,8", "2,16,8", "3,16,8", "4,16,8", "5,8,16", "6,8,16", "7,8,16", "8,8,16"})
  void aPictureOnItsSideIsAsWideAsItIsUpright(int orientation, int width, int height)
      throws Exception {
    byte[] jpeg = Shots.file(Shots.quarters(16, 8, BufferedImage.TYPE_INT_RGB), "jpeg");

    Original original = read(Shots.tellingAll(jpeg, orientation));

    assertThat(original.picture().width()).isEqualTo(width);
    assertThat(original.picture().height()).isEqualTo(height);
  }

  @Test
  void exifOfPngAndWebpTurnsThePictureToo() throws Exception {
    byte[] png = Shots.file(Shots.quarters(16, 8, BufferedImage.TYPE_INT_RGB), "png");
    byte[] turned =
        Shots.joined(
            Arrays.copyOf(png, 33),
            Shots.chunk("eXIf", Shots.exif(6)),
            Arrays.copyOfRange(png, 33, png.length));

    assertThat(read(turned).picture().height()).isEqualTo(16);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 9, 77})
  void anOrientationThatMeansNothingTurnsNothing(int orientation) throws Exception {
    byte[] jpeg = Shots.file(Shots.quarters(16, 8, BufferedImage.TYPE_INT_RGB), "jpeg");

    assertThat(read(Shots.tellingAll(jpeg, orientation)).picture().width()).isEqualTo(16);
  }

  @Test
  void onlyWhatHoldsSeveralPicturesMoves() throws Exception {
    assertThat(read(Shots.webp("moving")).moves()).isTrue();
    assertThat(read(Shots.webp("lossless")).moves()).isFalse();
    byte[] gif = Shots.file(Shots.quarters(16, 8, BufferedImage.TYPE_BYTE_INDEXED), "gif");
    assertThat(read(gif).moves()).isFalse();
    assertThat(read(Shots.movingGif()).moves()).isTrue();
  }

  @Test
  void whatIsNoPictureIsToldByItsContent() {
    refused(new byte[0], Fault.NO_PICTURE, "is empty");
    refused("no".getBytes(US_ASCII), Fault.NO_PICTURE, "is none of the pictures that are read");
    refused(
        "<svg onload='alert(1)'/>".getBytes(US_ASCII),
        Fault.NO_PICTURE,
        "is a drawing or another text in XML");
    refused(
        "....ftypheic....".getBytes(US_ASCII),
        Fault.NO_PICTURE,
        "is a HEIC picture, as telephones make them");
  }

  @Test
  void aBombIsRefusedBeforeItGoesOff() {
    refused(Shots.pngOf(50_000, 50_000), Fault.TOO_LARGE, "has 50000 × 50000 pixels");
    refused(Shots.pngOf(Integer.MAX_VALUE, 1), Fault.TOO_LARGE, "has 2147483647 × 1 pixels");
    refused(Shots.pngOf(-1, 9), Fault.TOO_LARGE, "has 2147483647 × 9 pixels");
    refused(Shots.pngOf(0, 9), Fault.DAMAGED, "says that it is empty");
  }

  @Test
  void scansOverTheSamePixelsAreCounted() {
    byte[] jpeg = Shots.file(Shots.quarters(16, 8, BufferedImage.TYPE_INT_RGB), "jpeg");
    byte[] scan = {(byte) 0xff, (byte) 0xda, 0, 8, 1, 1, 0, 0, 63, 0};
    byte[][] parts = new byte[102][];
    Arrays.fill(parts, scan);
    parts[0] = Arrays.copyOf(jpeg, jpeg.length - 2);
    parts[101] = new byte[] {(byte) 0xff, (byte) 0xd9};

    refused(Shots.joined(parts), Fault.TOO_LARGE, "goes over its pixels more than 64 times");
  }

  @Test
  void aFileOfTooManyBytesIsNotEvenOpened() throws Exception {
    Path file = temp.resolve("picture");
    try (var channel =
        java.nio.channels.FileChannel.open(
            file,
            java.nio.file.StandardOpenOption.CREATE,
            java.nio.file.StandardOpenOption.WRITE)) {
      channel.write(java.nio.ByteBuffer.allocate(1), Original.MOST_BYTES);
    }

    assertThatExceptionOfType(PictureException.class)
        .isThrownBy(() -> Original.read(file))
        .withMessage("has 33554433 bytes");
  }

  /// Frames within frames within frames: a walk that called itself would not come back.
  @Test
  void nestedChunksEndTheWalkAndNotTheProgram() {
    byte[] file = Shots.nestedWebp(1_000_000);

    refused(file, Fault.DAMAGED, "holds no pixels");
  }

  @ParameterizedTest
  @MethodSource("files")
  void whateverIsChangedInAFileItIsAPictureOrRefusedAndNeverAnAccident(byte[] file) {
    Random random = new Random(7);
    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          for (int round = 0; round < 60; round++) {
            byte[] changed = file.clone();
            for (int slip = random.nextInt(4); slip >= 0; slip--) {
              changed[random.nextInt(Math.min(changed.length, 400))] = (byte) random.nextInt();
            }
            try {
              Darkroom.develop(read(changed));
            } catch (PictureException refused) {
              assertThat(refused.getMessage()).isNotBlank();
            }
          }
        });
  }
}
