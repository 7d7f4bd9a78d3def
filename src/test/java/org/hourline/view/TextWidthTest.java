package org.hourline.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class TextWidthTest {
  /// 0.850 + 0.712 + 0.678 + 0.478 + 0.478 + 0.675 of the size: DejaVu Sans Bold.
  @Test
  void aNameIsAsWideAsTheWidestCommonFontMakesIt() {
    assertThat(TextWidth.of("Quetta", 10)).isCloseTo(38.71, within(0.01));
  }

  @Test
  void lettersOutsideTheTableAreBoundedByTheirScriptAndMarksTakeNoRoom() {
    assertThat(TextWidth.of("é", 10)).isEqualTo(9);
    assertThat(TextWidth.of("e\u0301", 10)).isEqualTo(TextWidth.of("e", 10));
    assertThat(TextWidth.of("کوئٹہ", 10)).isEqualTo(40);
    assertThat(TextWidth.of("東", 10)).isEqualTo(11);
  }

  @Test
  void widthGrowsWithTheSizeOfTheLetters() {
    assertThat(TextWidth.of("Gwadar 2", 24))
        .isCloseTo(2 * TextWidth.of("Gwadar 2", 12), within(1e-9));
  }
}
